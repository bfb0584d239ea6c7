// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.ProjectData;
import org.plumbline.capability.SupportKind;
import org.plumbline.papers.NumbersReader;
import org.plumbline.papers.Papers;
import org.plumbline.papers.PapersReader;
import org.plumbline.papers.Row;
import org.plumbline.papers.TableWords;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;

/** Rows written into an offer are read back as they were meant, and nothing else of it changes. */
class OfferTextTest {
  private static final String OFFER =
      """
      # kept: a comment
      id: one
      provider: One IT
      calls_itself: managed
      documents:
        - {id: msa, title: Agreement, kind: agreement, signed: yes}
      # kept: above the terms
      terms:
        contract-continuity: {level: standing, words: "for three years"}
      """;

  private static final OfferText.Source SOURCE =
      new OfferText.Source("crm", "crm.xlsx", "2026-11-27", false);

  @TempDir Path temp;

  static List<Path> matrices() throws IOException {
    return ForeignMatricesTest.matrices();
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void every_row_is_read_back_as_it_was_meant(Path file) throws IOException {
    MatrixReading reading = ForeignMatricesTest.reading(file, temp);
    String text = new OfferText(OFFER).with(SOURCE, reading, true);
    Map<String, String> expected = new TreeMap<>();
    Rolled.byControl(reading.rows())
        .forEach(
            (id, acts) -> {
              if (acts != Acts.UNCLEAR) {
                expected.put(id, acts == Acts.OTHER ? "member" : acts.spelling());
              }
            });
    Map<String, String> given = new TreeMap<>();
    for (Row row : papers(text).rows()) {
      given.put(
          row.key().id(), row.party().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
    assertEquals(expected, given);
  }

  @Test
  void a_second_reading_replaces_the_first_and_nothing_else() throws IOException {
    Path file = Path.of("src/test/resources/foreign-matrices/x-columns.md");
    MatrixReading reading = ForeignMatricesTest.reading(file, temp);
    String once = new OfferText(OFFER).with(SOURCE, reading, false);
    String twice = new OfferText(once).with(SOURCE, reading, false);
    assertEquals(once, twice);
    assertTrue(
        once.contains("# kept: a comment\n") && once.contains("# kept: above the terms\nterms:"),
        once);
    assertTrue(
        once.contains("- {id: crm, title: \"crm.xlsx\", kind: matrix, read: 2026-11-27}\n# kept"),
        once);
    assertEquals(List.of(), papers(once).rows(), "what waits counts for nobody");
    String other =
        new OfferText(once)
            .with(new OfferText.Source("other", "o.csv", "2026-11-27", false), reading, true);
    assertEquals(2, other.split("  - document: ", -1).length - 1);
    assertEquals(1, other.split("\nmatrix:", -1).length - 1);
  }

  @Test
  void lists_with_items_at_the_margin_keep_their_depth() throws IOException {
    MatrixReading reading =
        ForeignMatricesTest.reading(
            Path.of("src/test/resources/foreign-matrices/x-columns.md"), temp);
    String flat =
        OFFER.replace("  - {id: msa", "- {id: msa")
            + "matrix:\n- document: msa\n  rows:\n  - {for: 3.2.1, party: client}\n";
    Papers papers = papers(new OfferText(flat).with(SOURCE, reading, true));
    assertEquals(2, papers.documents().size());
    assertTrue(papers.rows().stream().anyMatch(r -> r.key().id().equals("AT.L2-3.2.1")));
    assertTrue(papers.rows().size() > 8);
  }

  @Test
  void words_with_quotation_marks_and_line_breaks_stay_text() {
    assertEquals("\"a \\\"b\\\" \\\\ c: d\"", Quotes.of("a \"b\" \\ c:\n d "));
    assertEquals("crm-v2-3", OfferText.idOf("CRM v2.3.xlsx"));
    assertEquals("matrix", OfferText.idOf("\u4e8c.xlsx"));
    assertTrue(OfferText.idOf("x".repeat(90) + ".csv").length() <= 40);
  }

  @Test
  void words_of_offers_mean_the_same_in_foreign_tables() {
    Map<Acts, Row.Party> same = new LinkedHashMap<>();
    same.put(Acts.PROVIDER, Row.Party.PROVIDER);
    same.put(Acts.JOINT, Row.Party.JOINT);
    same.put(Acts.CLIENT, Row.Party.CLIENT);
    same.put(Acts.NOT_APPLICABLE, Row.Party.NOT_APPLICABLE);
    int met = 0;
    for (Map.Entry<String, Acts> word : Tables.WORDS.cells().entrySet()) {
      if (TableWords.party(word.getKey(), "").isPresent()) {
        assertEquals(
            TableWords.party(word.getKey(), "").get(), same.get(word.getValue()), word.getKey());
        met++;
      }
    }
    assertTrue(met > 25, "words met: " + met);
  }

  private static Papers papers(String text) {
    Problems problems = new Problems();
    Map<String, SupportKind> kinds = new LinkedHashMap<>();
    ProjectData.MODELS.forEach(m -> kinds.put(m.id(), m.support()));
    Papers papers =
        new PapersReader(
                ProjectData.VOCABULARY,
                kinds,
                NumbersReader.read(Path.of("controls"), problems),
                Tables.CONTROLS,
                problems)
            .read(
                Yaml.parse(text.getBytes(StandardCharsets.UTF_8), "offer.yaml", problems)
                    .orElseThrow());
    assertEquals(List.<Problem>of(), problems.errors(), text);
    return papers;
  }
}
