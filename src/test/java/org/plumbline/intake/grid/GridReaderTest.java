// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.foreign.ForeignFile.UnreadableException;
import org.plumbline.foreign.Unreadable;

/** Every form of file gives the same sheets of cells, with the place of each. */
class GridReaderTest {
  @TempDir Path folder;

  @Test
  void a_workbook_gives_texts_dates_merged_and_hidden_parts() throws IOException {
    Path file = folder.resolve("m.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("CRM");
      sheet.createRow(0).createCell(1).setCellValue(" BANNER ");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("m\\.d\\.yy"));
      var row = sheet.createRow(4);
      row.createCell(1).setCellValue(LocalDate.of(2012, 3, 1));
      row.getCell(1).setCellStyle(day);
      row.createCell(2).setCellValue(21.5);
      row.createCell(3).setCellFormula("1/0");
      row.setZeroHeight(true);
      sheet.setColumnHidden(3, true);
      book.createSheet("old");
      book.setSheetHidden(1, true);
      book.write(out);
    }
    Grid grid = GridReader.read(file);
    Sheet crm = grid.sheets().get(0);
    assertEquals(List.of("CRM", "old"), grid.sheets().stream().map(Sheet::name).toList());
    assertEquals(List.of(false, true), grid.sheets().stream().map(Sheet::hidden).toList());
    assertEquals("BANNER", crm.lines().get(0).text(2));
    assertEquals(Optional.of(new Range(1, 2, 1, 4)), crm.merged(1, 3));
    Line line = crm.lines().get(1);
    assertTrue(line.hidden());
    assertEquals("3.1.12", line.text(2));
    assertEquals(Optional.of(LocalDate.of(2012, 3, 1)), line.cell(2).orElseThrow().date());
    assertEquals("21.5", line.text(3));
    assertEquals(Cell.Kind.NO_VALUE, line.cell(4).orElseThrow().kind());
    assertEquals("CRM!B5", crm.spot(line, 2).shown());
    assertEquals(List.of(4), List.copyOf(crm.hiddenColumns()));
  }

  @Test
  void separated_values_are_read_by_what_separates_them() throws IOException {
    Sheet semicolons =
        only(
            "a.csv",
            "\ufeffControl;Who;Note\r\n3.1.1;Provider;\"a, b;\nc\"\r\n;;\r\n3.1.2;Client;d\r\n");
    assertEquals(List.of("3.1.1", "Provider", "a, b;\nc"), texts(semicolons, 1, 3));
    assertEquals(5, semicolons.lines().get(2).fileLine(), "lines count as an editor counts them");
    assertEquals("line 5", semicolons.spot(semicolons.lines().get(2), 1).shown());
    assertEquals(List.of("3.1.1", "x"), texts(only("b.tsv", "Id\tWho\n3.1.1\tx\n"), 1, 2));
    assertEquals(List.of("3.1.1", "x,y"), texts(only("c.csv", "sep=|\nId|Who\n3.1.1|x,y\n"), 1, 2));
    byte[] windows =
        "Id,Who\n3.1.1,Caf\u00e9\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("d.csv"), windows);
    assertEquals("Caf\u00e9", GridReader.read(file).sheets().get(0).lines().get(1).text(2));
    byte[] wide = "\ufeffId\tWho\n3.1.1\tx\n".getBytes(StandardCharsets.UTF_16LE);
    file = Files.write(folder.resolve("e.csv"), wide);
    assertEquals("x", GridReader.read(file).sheets().get(0).lines().get(1).text(2));
  }

  @Test
  void tables_of_markdown_stand_under_their_heading() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("m.md"),
            "# Who does what\n\nThe letters hold.\n\n| Id | **Who** |\n|:---|---|\n| `3.1.1` | A \\| R |\n\nEnd\n");
    List<Sheet> sheets = GridReader.read(file).sheets();
    assertEquals("Who does what", sheets.get(0).name());
    assertEquals(List.of("Id", "Who"), texts(sheets.get(0), 0, 2));
    assertEquals(List.of("3.1.1", "A | R"), texts(sheets.get(0), 1, 2));
    assertEquals(7, sheets.get(0).lines().get(1).fileLine());
    assertEquals("The letters hold.", sheets.get(1).lines().get(1).text(1));
  }

  @Test
  void tables_of_a_web_page_keep_spans_and_what_is_hidden() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("m.html"),
            "<html><body><h2>Matrix</h2><p>Note</p>\n<table><tr><th rowspan=2>Id<th colspan=2>Who</tr>\n"
                + "<tr><th>Us<th>You</tr>\n<tr style='display: none'><td>3.1.1<td>X<td></tr></table></body></html>");
    List<Sheet> sheets = GridReader.read(file).sheets();
    Sheet matrix = sheets.get(0);
    assertEquals("Matrix", matrix.name());
    assertEquals(List.of("", "Us", "You"), texts(matrix, 1, 3));
    assertEquals(List.of(new Range(1, 1, 2, 1), new Range(1, 2, 1, 3)), matrix.merged());
    assertTrue(matrix.lines().get(2).hidden());
    assertEquals(4, matrix.lines().get(2).fileLine());
    assertEquals("Note", sheets.get(1).lines().get(1).text(1));
  }

  @Test
  void json_gives_a_table_for_each_list_of_objects() throws IOException {
    Sheet list =
        only(
            "a.json",
            "{\"rows\":[\n{\"id\":\"3.1.1\",\"who\":{\"party\":\"Provider\"}},\n{\"id\":\"3.1.2\",\"notes\":[\"a\",\"b\"]}]}");
    assertEquals(List.of("id", "who / party", "notes"), texts(list, 0, 3));
    assertEquals(List.of("3.1.2", "", "a; b"), texts(list, 2, 3));
    assertEquals(3, list.lines().get(2).fileLine());
    Sheet keyed = only("b.json", "{\"3.1.1\": \"Provider\",\n\"3.1.2\": \"Client\"}");
    assertEquals(List.of("3.1.2", "Client"), texts(keyed, 2, 2));
  }

  @Test
  void what_cannot_be_read_says_why() throws IOException {
    refused(Unreadable.NO_TABLES, file("a.pdf", "%PDF-1.7 ..."));
    refused(Unreadable.NO_JSON, file("a.json", "{\"a\": "));
    refused(Unreadable.NO_JSON, file("deep.json", "[".repeat(5000)));
    refused(Unreadable.NO_TABLES, Files.write(folder.resolve("a.bin"), new byte[] {1, 0, 2, 0, 9}));
    refused(Unreadable.TOO_MANY_CELLS, file("a.csv", "a,b\n".repeat(300_000)));
    Path old = folder.resolve("old.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      book.createSheet();
      book.write(out);
    }
    refused(Unreadable.OLD_WORKBOOK, old);
    refused(Unreadable.NO_WORKBOOK, zip("word/document.xml", "<a/>"));
    refused(Unreadable.DAMAGED_WORKBOOK, zip("xl/workbook.xml", "<workbook/>"));
    assertThrows(NoSuchFileException.class, () -> GridReader.read(folder.resolve("none.xlsx")));
  }

  @Test
  void columns_have_letters() {
    assertEquals(
        List.of("A", "Z", "AA", "XFD"),
        List.of(1, 26, 27, 16384).stream().map(Columns::letters).toList());
    assertEquals(16384, Columns.number("xfd").orElseThrow());
    assertTrue(Columns.number("XFE").isEmpty());
    assertTrue(Columns.number("B2").isEmpty());
  }

  private static void refused(Unreadable why, Path file) {
    assertEquals(
        why,
        assertThrows(UnreadableException.class, () -> GridReader.read(file)).why(),
        file.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, String text) throws IOException {
    Path file = folder.resolve("z" + name.length() + ".xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Sheet only(String name, String text) throws IOException {
    List<Sheet> sheets = GridReader.read(file(name, text)).sheets();
    assertEquals(1, sheets.size());
    return sheets.get(0);
  }

  private static List<String> texts(Sheet sheet, int at, int columns) {
    Line line = sheet.lines().get(at);
    return java.util.stream.IntStream.rangeClosed(1, columns).mapToObj(line::text).toList();
  }
}
