// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.foreign.ForeignFile.NoFileException;
import org.plumbline.intake.text.PaperFiles;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Files made to keep the reader busy without end are refused in seconds, with the reason. */
@Timeout(60)
class HarmfulPapersTest {
  private static final String TEXT_SIZE = "INT-004";

  @TempDir Path folder;

  @Test
  void a_pdf_that_unpacks_to_a_gigabyte_or_draws_itself_is_refused() throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 200; i++) {
        out.write(blanks);
      }
    }
    assertEquals(
        List.of(TEXT_SIZE), codes("bomb.pdf", pdf(packed.toByteArray(), "/Filter/FlateDecode")));
    assertEquals(List.of(TEXT_SIZE), codes("loop.pdf", pdf(bytes("/X Do /X Do"), "")));
    String much = "(We will patch all servers monthly.) Tj 0 -1 Td ".repeat(20_000);
    assertEquals(
        List.of(TEXT_SIZE), codes("much.pdf", pdf(bytes("BT /F 9 Tf " + much + " ET"), "")));
    assertEquals(
        List.of(),
        codes("fine.pdf", pdf(bytes("BT /F 9 Tf (We patch servers monthly.) Tj ET"), "")));
  }

  @Test
  void a_line_of_a_million_letters_is_named_and_not_called_damage() throws IOException {
    for (String part : List.of("patch all servers ", ", ", "(", "1.1.", "a  b", "\"")) {
      assertEquals(
          List.of(TEXT_SIZE), codes("line.txt", bytes(part.repeat(1_000_000 / part.length()))));
    }
    assertEquals(List.of(TEXT_SIZE), codes("cells.md", bytes("|a".repeat(5000) + "|\n")));
    assertEquals(List.of(TEXT_SIZE), codes("long.txt", bytes("We patch.\n\n".repeat(400_000))));
  }

  @Test
  void words_repeated_to_exhaust_a_pattern_are_read() throws IOException {
    PaperIntake intake = PaperIntake.of(Path.of(""));
    for (String words :
        List.of(
            "Acme (hereinafter " + "the hereafter ".repeat(3_000) + "\"X\") patches servers.",
            "We patch servers " + "1.1.".repeat(5_000),
            "We patch servers monthly; ".repeat(400))) {
      Path file = Files.writeString(folder.resolve("pattern.txt"), words + "\n");
      assertEquals(
          1, intake.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).size(), words);
    }
  }

  @Test
  @Timeout(20)
  void pages_drawn_to_exhaust_the_search_for_tables_are_read_in_seconds() throws IOException {
    StringBuilder walk = new StringBuilder();
    for (int i = 0; i < 1_300; i++) {
      walk.append(i * 8).append(" 1000 m ").append(i * 8).append(" 1010 l S\n");
    }
    for (int i = 0; i < 90; i++) {
      walk.append("0 ").append(i * 9).append(" m 10400 ").append(i * 9).append(" l S\n");
    }
    walk.append("0 0 m 0 1000 l S 10400 0 m 10400 1000 l S BT /F 1 Tf\n");
    for (int i = 0; i < 20_000; i++) {
      walk.append("1 0 0 1 10394 ").append(i % 800 + 5).append(" Tm (a) Tj\n");
    }
    assertEquals(List.of(), codes("walk.pdf", pdf(bytes(walk + "ET"), "")));
    StringBuilder rows = new StringBuilder("BT\n");
    for (int i = 0; i < 9_000; i++) {
      String y = " " + (14_000 - i / 2.0) + " Tm ";
      rows.append("/F 1 Tf 1 0 0 1 10").append(y).append("(a) Tj 1 0 0 1 40").append(y);
      rows.append("(b) Tj 1 0 0 1 700").append(y).append("(c) Tj\n");
    }
    String prose = "(We patch all the servers and all the other things of the client here) Tj ";
    for (int i = 0; i < 12; i++) {
      String y = " " + (9_000 - i * 12) + " Tm ";
      rows.append("/F 9 Tf 1 0 0 1 10").append(y).append(prose);
      rows.append("1 0 0 1 400").append(y).append(prose);
    }
    assertEquals(List.of(), codes("gutter.pdf", pdf(bytes(rows + "ET"), "")));
  }

  @Test
  @Timeout(20)
  void rows_columns_and_broken_words_without_end_are_refused_or_read_in_seconds()
      throws IOException {
    for (String text :
        List.of(
            "a\tb" + "\tc".repeat(200_000) + "\n" + "a\tb\n".repeat(99_000),
            "a  b" + "  c".repeat(200_000) + "\n" + " ".repeat(700_000) + "a  b".repeat(200_000),
            "1.  ".repeat(200_000),
            "bb-\n".repeat(99_000),
            "a\tb\n".repeat(200_000))) {
      assertEquals(List.of(TEXT_SIZE), codes("rows.txt", bytes(text)), text.substring(0, 8));
    }
  }

  @Test
  void amounts_of_a_hundred_digits_are_no_prices_and_exhaust_no_pattern() throws IOException {
    PaperIntake intake = PaperIntake.of(Path.of(""));
    for (String words :
        List.of(
            "$" + "1".repeat(20_000) + ",1",
            "$1" + ",111".repeat(8_000) + ",1",
            "- $1 ".repeat(8_000),
            "one hundred ".repeat(3_000))) {
      Path file =
          Files.writeString(folder.resolve("price.txt"), "We charge " + words + " a user.\n");
      assertEquals(1, intake.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).size());
    }
  }

  @Test
  void blanks_without_end_are_no_columns() throws IOException {
    assertEquals(
        List.of(), codes("blanks.txt", bytes("We patch" + " ".repeat(900_000) + "servers.\n")));
  }

  @Test
  void a_word_table_of_a_hundred_million_columns_has_as_many_as_word_allows() throws IOException {
    Path file = folder.resolve("wide.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      var cell = document.createTable(1, 1).getRow(0).getCell(0);
      cell.setText("We patch servers monthly.");
      cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(100_000_000));
      document.write(out);
    }
    assertEquals(List.of(), codes(file));
  }

  @Test
  void a_word_file_that_unpacks_to_millions_of_paragraphs_is_refused_before_it_is_read()
      throws IOException {
    Path file = folder.resolve("bomb.docx");
    byte[] paragraphs = bytes("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(10_000));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 200; i++) {
        zip.write(paragraphs);
      }
    }
    assertEquals(List.of(TEXT_SIZE), codes(file));
  }

  @Test
  void signs_that_command_a_terminal_or_turn_the_writing_are_not_kept() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("signs.txt"),
            "We patch servers\u001b[31m monthly\u0007 and \u202ewe\u202c back them up daily.\n");
    Problems problems = new Problems();
    String text =
        new PaperFiles(TrackedChanges.Reading.NOT_SAID, problems, p -> {})
            .read(file)
            .orElseThrow()
            .blocks()
            .get(0)
            .text();
    assertEquals("We patch servers [31m monthly and we back them up daily.", text);
  }

  @Test
  void rich_text_under_another_name_is_not_read_as_words() throws IOException {
    assertEquals(
        List.of("INT-008"), codes("a.docx", bytes("{\\rtf1\\ansi We patch servers monthly.}")));
  }

  @Test
  void a_folder_is_told_from_a_file_that_is_not_there() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("papers.pdf"));
    assertThrows(NoFileException.class, () -> codes(inside));
    assertThrows(NoSuchFileException.class, () -> codes(folder.resolve("none.pdf")));
  }

  private List<String> codes(String name, byte[] content) throws IOException {
    return codes(Files.write(folder.resolve(name), content));
  }

  private static List<String> codes(Path file) throws IOException {
    Problems problems = new Problems();
    new PaperFiles(TrackedChanges.Reading.NOT_SAID, problems, p -> {}).read(file);
    return problems.errors().stream().map(Problem::code).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** One page with this drawing, under the name F a font, under X a form that draws itself. */
  private static byte[] pdf(byte[] drawing, String filter) {
    String names = "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>";
    List<byte[]> objects =
        List.of(
            bytes("<</Type/Catalog/Pages 2 0 R>>"),
            bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R" + names + ">>"),
            stream(drawing, filter),
            bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
            stream(bytes("/X Do /X Do"), "/Type/XObject/Subtype/Form/BBox[0 0 1 1]" + names));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("%PDF-1.4\n"));
    StringBuilder list = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      list.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.writeBytes(bytes((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(bytes("\nendobj\n"));
    }
    list.append("trailer<</Size 7/Root 1 0 R>>\nstartxref\n").append(out.size()).append("\n%%EOF");
    out.writeBytes(bytes(list.toString()));
    return out.toByteArray();
  }

  private static byte[] stream(byte[] content, String keys) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("<</Length " + content.length + keys + ">>stream\n"));
    out.writeBytes(content);
    out.writeBytes(bytes("\nendstream"));
    return out.toByteArray();
  }
}
