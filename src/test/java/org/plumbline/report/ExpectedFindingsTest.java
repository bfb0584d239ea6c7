// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.report.pdf.PdfText;
import org.plumbline.report.pdf.PdfWriter;

/** Every finding the domain experts expect of an offer stands in the words of the PDF. */
class ExpectedFindingsTest {
  private static final Map<String, String> PDF = new HashMap<>();

  @ParameterizedTest(name = "{0} x {1}: {2}")
  @CsvFileSource(
      resources = "/acceptance/findings.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 2000)
  void the_report_says(String organisation, String offer, String finding, String words)
      throws IOException {
    String text = pdf(organisation, offer);
    for (String part : words.split("\\|", -1)) {
      assertTrue(text.contains(squeezed(part)), "not said: " + part);
    }
  }

  @Test
  void the_report_never_uses_words_that_judge_the_organisation() throws IOException {
    for (String offer : List.of("lakeside", "summit", "ridgeline")) {
      String text = pdf("cedar-ridge-dental", offer).toLowerCase(Locale.ROOT);
      for (String word : List.of("non-compliant", "violates", "encryptionisoptional")) {
        assertFalse(text.contains(word), word);
      }
    }
  }

  /** Text of the report on one offer, without white space. */
  private static String pdf(String organisation, String offer) throws IOException {
    String key = organisation + "/" + offer;
    if (!PDF.containsKey(key)) {
      PDF.put(key, squeezed(write(organisation, offer)));
    }
    return PDF.get(key);
  }

  private static String write(String organisation, String offer) throws IOException {
    Organisation who = ProjectData.example(organisation);
    List<Engagement> engagements = new ArrayList<>();
    engagements.add(Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who));
    engagements.add(ProjectData.engagement(who, ProjectData.offer(organisation, offer)));
    var assessment =
        Assessor.assess(
            who,
            engagements,
            ProjectData.frameworks(who.frameworks().toArray(String[]::new)),
            ProjectData.VOCABULARY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(
        new Report(
            "0123456789abcdef",
            "test",
            LocalDate.of(2026, 11, 24),
            List.of(),
            assessment,
            Said.WORDS),
        ProjectData.template("gap-report"),
        out);
    StringBuilder all = new StringBuilder();
    try (PdfReader pdf = new PdfReader(out.toByteArray())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        // a sentence may run over a page: header and footer would stand in its midst
        all.append(
            PdfText.page(pdf, page)
                .replaceAll("Responsibilities and gaps · [^\\n]*", "")
                .replaceAll("Report 0123456789abcdef · [^\\n]*", "")
                .replaceAll("Page \\d+ of \\d+", ""));
      }
    }
    return all.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
