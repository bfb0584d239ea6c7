// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Said;

/** No character of a name vanishes: the font draws it, or its number stands in its place. */
class GlyphsTest {
  @TempDir Path folder;

  @Test
  void polish_and_greek_names_are_printed_and_others_get_their_number() throws IOException {
    Files.createDirectories(folder.resolve("who/offers"));
    Files.writeString(
        folder.resolve("who/organisation.yaml"),
        """
        name: "Zażółć Gęślą · Οδοντιατρείο Αθηνών · 牙科 \\U0001F9B7"
        frameworks: [hipaa-breach-notification]
        internal_it_staff: none
        systems:
          - {id: workstations, class: endpoint, regulated_data: yes}
        officials: {security official: office manager}
        """);
    ExamplePdf run = ExamplePdf.of(folder.resolve("who"), folder.resolve("out"));
    String text = ExamplePdf.text(run.pdf());
    assertAll(
        () -> assertTrue(text.contains("Zażółć Gęślą"), "Polish"),
        () -> assertTrue(text.contains("Οδοντιατρείο Αθηνών"), "Greek"),
        () -> assertTrue(text.contains("[U+7259][U+79D1] [U+1F9B7]"), "Chinese and a tooth"),
        () -> assertTrue(run.said().contains("gap-report.pdf: warning PDF-001"), run.said()),
        () -> assertTrue(run.said().contains("`牙`"), run.said()),
        () -> assertTrue(run.said().contains("in Latin, Greek or Cyrillic letters"), run.said()));
    String decision =
        ExamplePdf.of(folder.resolve("who"), folder.resolve("out"), "--template", "decision")
            .said();
    assertTrue(decision.contains("decision.pdf: warning PDF-001"), decision);
    assertFalse(decision.contains("gap-report.pdf"), decision);
  }

  @Test
  void every_character_we_ship_is_in_both_fonts() throws IOException {
    for (String home : List.of("controls", "models", "templates", "examples")) {
      try (Stream<Path> files = Files.walk(Path.of(home))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (file.endsWith("table-words.yaml")) {
            continue; // signs of other people's tables, which no page prints
          }
          Glyphs glyphs = new Glyphs(PdfWriter.fonts());
          String text = Files.readString(file);
          assertEquals(text, glyphs.drawable(text), file + ": " + glyphs.warnings("any.pdf"));
        }
      }
    }
  }

  @Test
  void letters_that_run_from_right_to_left_or_join_are_numbered_and_warned_of() throws IOException {
    Glyphs glyphs = new Glyphs(PdfWriter.fonts());
    assertEquals(
        "Dr. [U+05DB][U+05D4][U+05DF], [U+0635]-2",
        glyphs.drawable("Dr. \u05db\u05d4\u05df, \u0635-2"));
    String warnings = Said.of(glyphs.warnings("mine.pdf"));
    assertTrue(warnings.contains("the fonts of the PDF have no `\u05db`"), warnings);
    assertTrue(warnings.contains("printed as `[U+0635]`"), warnings);
    String turned = "a\u202eb";
    assertEquals("a[U+202E]b", glyphs.drawable(turned), "a sign that turns the letters behind it");
  }

  @Test
  void a_warning_quotes_the_text_it_was_met_in() throws IOException {
    Glyphs glyphs = new Glyphs(PdfWriter.fonts());
    assertEquals("Clinic\n [U+7259]", glyphs.drawable("Clinic\n 牙"));
    String warning = Said.of(glyphs.warnings("mine.pdf").get(0));
    assertTrue(warning.startsWith("mine.pdf: warning PDF-001"), warning);
    assertTrue(warning.contains("found in `Clinic 牙`"), warning);
    assertFalse(warning.contains("Exception"), warning);
  }
}
