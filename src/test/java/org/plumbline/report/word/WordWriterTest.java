// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.plumbline.report.letter.Block;
import org.plumbline.report.letter.Letter;
import org.plumbline.report.letter.Span;
import org.plumbline.wording.PaletteReader;

/** A Word file has real headings, lists and tables, and no trace of the clock. */
class WordWriterTest {
  private static final Letter LETTER =
      new Letter(
          "sample",
          "A sample & its “title”",
          "Cedar Ridge Dental Group",
          LocalDate.of(2026, 11, 27),
          "en-US",
          "Cedar Ridge Dental Group",
          "Draft.",
          new Letter.PageWords("Page ", " of "),
          false,
          List.of(
              new Block.Title("The title"),
              new Block.Text(Block.Text.Kind.NOTE, List.of(Span.bold("Draft. "), Span.plain("A"))),
              new Block.Heading(1, "First"),
              new Block.Numbered(List.of(Span.bold("One. "), Span.paper("Within ____ hours."))),
              new Block.Numbered(List.of(Span.paper("Two."))),
              new Block.Heading(2, "Second"),
              new Block.Bullet(List.of(Span.plain("a point"))),
              new Block.Grid(
                  "What it shows",
                  List.of(new Block.Column("No.", 20), new Block.Column("Text", 80)),
                  List.of(
                      List.of(
                          new Block.Cell(List.of(List.of(Span.plain("1")))),
                          new Block.Cell(List.of(List.of(Span.quiet("so"))))))),
              new Block.NewPage(),
              new Block.Heading(1, "Third"),
              new Block.Signatures(List.of("For us", "For them"), List.of("Name"))));

  @Test
  void headings_lists_and_heads_of_tables_are_real() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(LETTER)))) {
      assertEquals(
          List.of(
              "Title The title",
              "Note Draft. A",
              "Heading1 First",
              "Clause One. Within ________ hours.",
              "Clause Two.",
              "Heading2 Second",
              "ListBullet a point",
              "Heading1 Third"),
          document.getParagraphs().stream()
              .filter(p -> !p.getText().isEmpty())
              .map(p -> p.getStyle() + " " + p.getText())
              .toList());
      List<XWPFParagraph> clauses =
          document.getParagraphs().stream().filter(p -> "Clause".equals(p.getStyle())).toList();
      assertEquals(clauses.get(0).getNumID(), clauses.get(1).getNumID(), "one list");
      assertEquals("decimal", clauses.get(0).getNumFmt());
      XWPFTable table = document.getTables().get(0);
      assertTrue(table.getRow(0).isRepeatHeader(), "the head repeats");
      assertTrue(table.getRow(1).isCantSplitRow(), "a row stays whole");
      assertEquals("What it shows", table.getCTTbl().getTblPr().getTblCaption().getVal());
      assertTrue(
          document.getStyles().getStyle("Heading2").getCTStyle().getPPr().isSetOutlineLvl(),
          "a heading is in the outline");
    }
  }

  @Test
  void every_part_follows_the_schema() throws Exception {
    Map<String, String> parts = parts(written(LETTER));
    List<XmlObject> documents = new ArrayList<>();
    documents.add(DocumentDocument.Factory.parse(part(parts, "word/document.xml")));
    documents.add(StylesDocument.Factory.parse(part(parts, "word/styles.xml")));
    documents.add(NumberingDocument.Factory.parse(part(parts, "word/numbering.xml")));
    documents.add(FontsDocument.Factory.parse(part(parts, "word/fontTable.xml")));
    for (XmlObject each : documents) {
      List<XmlError> errors = new ArrayList<>();
      boolean valid = each.validate(new XmlOptions().setErrorListener(errors));
      assertTrue(valid, errors.toString());
    }
  }

  @Test
  void author_title_day_and_language_are_those_of_the_letter() throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(LETTER)))) {
      var core = document.getProperties().getCoreProperties();
      assertEquals("A sample & its “title”", core.getTitle());
      assertEquals("Cedar Ridge Dental Group", core.getCreator());
      assertEquals(Instant.parse("2026-11-27T00:00:00Z"), core.getCreated().toInstant());
      assertEquals(Instant.parse("2026-11-27T00:00:00Z"), core.getModified().toInstant());
    }
    Map<String, String> parts = parts(written(LETTER));
    assertTrue(part(parts, "word/styles.xml").contains("w:lang"), "language of the text");
    assertTrue(part(parts, "word/styles.xml").contains("en-US"), "language of the text");
    assertTrue(part(parts, "word/fontTable.xml").contains("w:name=\"Calibri\""));
    assertTrue(part(parts, "word/_rels/document.xml.rels").contains("fontTable.xml"));
    String foot =
        parts.entrySet().stream()
            .filter(e -> e.getKey().startsWith("word/footer"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertTrue(foot.contains("\"PAGE\"") && foot.contains("\"NUMPAGES\""), foot);
    assertFalse(parts.keySet().stream().anyMatch(n -> n.contains("vba")), "no macros");
  }

  @Test
  void the_same_letter_gives_the_same_bytes_in_another_zone() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    byte[] here = written(LETTER);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, written(LETTER));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static String part(Map<String, String> parts, String name) {
    String found = parts.get(name);
    assertTrue(found != null, name);
    return String.valueOf(found);
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> out = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return out;
  }

  private static byte[] written(Letter letter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordWriter.write(letter, PaletteReader.builtIn().inks(), out);
    return out.toByteArray();
  }
}
