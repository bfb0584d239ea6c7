// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.OtherLanguage;
import org.plumbline.ProjectData;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.view.ReportView;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** In a second language nothing of the first is left, but what comes from data. */
class SecondLanguageTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "gap-report, cedar-ridge-dental, summit",
    "gap-report, tri-valley-machining, lakeside",
    "gap-report, harbor-consumer-credit, ridgeline",
    "decision, cedar-ridge-dental, ridgeline"
  })
  void every_line_that_is_not_data_comes_from_the_words_file(
      String template, String organisation, String offer) throws IOException {
    Words words = OtherLanguage.words(folder);
    Report report = report(organisation, offer, words);
    Template look = ProjectData.template(template);
    List<String> texts = new ArrayList<>();
    collect(
        new Pages(ReportView.of(report), look, words)
            .build()
            .getElementsByTagNameNS("*", "body")
            .item(0),
        texts);
    Set<String> data = data(report);
    Set<String> left = new TreeSet<>();
    for (String text : texts) {
      for (String piece : OtherLanguage.outside(text)) {
        if (!known(piece, data)) {
          left.add(piece);
        }
      }
    }
    assertEquals(Set.of(), left, "neither data nor words");
    assertTrue(texts.stream().filter(t -> t.contains("«")).count() > 50, "few sentences");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    assertEquals(List.of(), PdfWriter.write(report, look, pdf), "a glyph is missing");
  }

  private static Report report(String organisation, String offer, Words words) {
    Organisation who = ProjectData.example(organisation);
    List<Engagement> engagements =
        List.of(
            Engagements.ofModel(ProjectData.model("break-fix"), ProjectData.VOCABULARY, who),
            ProjectData.engagement(who, ProjectData.offer(organisation, offer)));
    Assessment assessment =
        Assessor.assess(
            who,
            engagements,
            ProjectData.frameworks(who.frameworks().toArray(String[]::new)),
            ProjectData.VOCABULARY);
    return new Report(
        "0123456789abcdef",
        "1.0",
        LocalDate.of(2026, 11, 24),
        List.of(),
        assessment,
        Crosswalks.NONE,
        MonitoringCadence.of(ProjectData.MONITORING, assessment),
        Optional.empty(),
        Tracking.of(assessment),
        words,
        PaletteReader.builtIn(),
        ProjectData.report(assessment, words).derived());
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Text text && !text.getData().isBlank()) {
      texts.add(text.getData());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, texts);
    }
  }

  /** Texts of the data, with ids as they are printed, and citations. */
  private static Set<String> data(Report report) throws IOException {
    Set<String> out = new HashSet<>();
    for (String text : OtherLanguage.data()) {
      out.add(plain(text));
      out.add(plain(text.replace('-', ' ').replace('_', ' ')));
    }
    report.derived().values().stream()
        .flatMap(d -> d.remedy().steps().stream())
        .flatMap(step -> step.write().stream())
        .flatMap(item -> item.clause().stream())
        .forEach(
            c -> {
              out.add(plain(c.title()));
              out.add(plain(c.wording()));
            });
    Assessment assessment = report.assessment();
    assessment.frameworks().forEach(f -> f.assessed().forEach(c -> out.add(plain(f.citation(c)))));
    return out;
  }

  private static boolean known(String piece, Set<String> data) {
    String plain = plain(piece);
    if (!plain.matches("(?s).*\\p{L}{2}.*") || data.contains(plain)) {
      return true;
    }
    String rest = plain;
    for (String text : data) {
      // a title with a comma of its own
      if (text.contains(", ") && rest.contains(text)) {
        rest = rest.replace(text, "");
      }
    }
    for (String part : rest.split("[;,·] | · ")) {
      String bare = plain(part);
      boolean code = bare.matches("(?s)[^ ]*\\d[^ ]*|[A-Z]{2}-\\d.*|er-");
      if (!code && bare.matches("(?s).*\\p{L}{2}.*") && !data.contains(bare)) {
        String titled = bare.replaceFirst("^[^ ]*\\d[^ ]* ", "");
        if (!data.contains(titled)) {
          return false;
        }
      }
    }
    return true;
  }

  private static String plain(String text) {
    return OtherLanguage.squeezed(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("^[:;,.()· ]+|[:;,.()· ]+$", "");
  }
}
