// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.pdf.PdfText;

/** What people wrote in one report is in the next, whatever they did to the sheet. */
class CarryOverTest {
  @TempDir static Path folder;
  private static Path old;
  private static List<Map<String, Object>> before;

  @BeforeAll
  static void a_first_report() throws IOException {
    CommandLineRun run = evaluate(folder.resolve("first"), "xlsx");
    assertEquals(0, run.code(), run.err());
    old = folder.resolve("first/gap-report.xlsx");
    before = rows(old, "Tracking");
    assertTrue(before.size() > 20, before.size() + " items");
  }

  @Test
  void an_open_item_stands_on_one_row_with_an_id_that_says_where_it_is_from() {
    Map<String, Map<String, Object>> items = byItem(before);
    assertEquals(before.size(), items.size(), "ids are unique");
    for (Map<String, Object> row : before) {
      assertTrue(
          row.get("Item").toString().endsWith("/" + row.get("Duty") + "/" + row.get("Option id")),
          row.toString());
      assertEquals("Open", row.get("Status"));
      assertFalse(row.containsKey("Due date"), "no date is invented");
    }
  }

  @Test
  void hand_edits_survive_sorting_moved_columns_and_rows_taken_out() throws IOException {
    List<Map<String, Object>> edited = copy(before);
    String first = edited.get(0).get("Item").toString();
    String second = edited.get(1).get("Item").toString();
    String third = edited.get(2).get("Item").toString();
    String taken = edited.get(3).get("Item").toString();
    edited.get(0).putAll(Map.of("Owner", "Dr. Osei", "Status", "In progress", "Notes", "=1+1"));
    edited.get(0).put("Due date", LocalDate.of(2027, 3, 1));
    edited.get(1).putAll(Map.of("Due date", "4/15/2027", "Status", "waiting on Provider "));
    edited.get(2).putAll(Map.of("Due date", "after Easter", "Status", "Parked"));
    edited.get(2).put("Ticket", "T-17");
    edited.get(4).put("Answer", "Promised");
    edited.get(5).put("Status", "Closed");
    String moved = edited.get(4).get("Item").toString();
    edited.remove(3);
    edited.add(new TreeMap<>(Map.of("Item", "old-law/1/managed", "Status", "Closed")));
    Collections.shuffle(edited, new Random(7));
    Path file = save(edited, "edited.xlsx");
    CommandLineRun run =
        evaluate(folder.resolve("second"), "xlsx,pdf", "--carry-over", file.toString());
    assertEquals(0, run.code(), run.err());

    Map<String, Map<String, Object>> after =
        byItem(rows(folder.resolve("second/gap-report.xlsx"), "Tracking"));
    assertEquals(before.size(), after.size());
    assertEquals("Dr. Osei", after.get(first).get("Owner"));
    assertEquals("In progress", after.get(first).get("Status"));
    assertEquals("=1+1", after.get(first).get("Notes"));
    assertEquals(LocalDate.of(2027, 3, 1), after.get(first).get("Due date"));
    assertEquals(LocalDate.of(2027, 4, 15), after.get(second).get("Due date"));
    assertEquals("Waiting on provider", after.get(second).get("Status"));
    assertEquals("after Easter", after.get(third).get("Due date"));
    assertEquals("Parked", after.get(third).get("Status"));
    assertEquals("T-17", after.get(third).get("Ticket"), "a column of their own comes along");

    List<String> changes =
        rows(folder.resolve("second/gap-report.xlsx"), "Since last report").stream()
            .map(r -> r.get("Change") + " " + r.get("Item"))
            .toList();
    assertTrue(changes.contains("New " + taken), changes.toString());
    assertTrue(changes.contains("Kept aside old-law/1/managed"), changes.toString());
    assertTrue(changes.contains("Answer changed " + moved), changes.toString());
    assertTrue(changes.contains("Your entries kept " + first), changes.toString());
    assertEquals(1 + 1 + 1 + 4, changes.size(), changes.toString());

    assertTrue(run.out().contains("Changes since report "), run.out());
    assertTrue(run.out().contains("1 new, 0 gone, 1 with another answer, 4 kept"), run.out());
    for (String remark : List.of("TRK-014", "TRK-006", "`Parked`", "TRK-007", "`after Easter`")) {
      assertTrue(run.err().contains(remark), remark + " in " + run.err());
    }
    String pdf = pdf(folder.resolve("second/gap-report.pdf"));
    assertTrue(pdf.contains("Changes since report"), "the PDF has the change log");
    assertTrue(pdf.contains("old-law"), "the PDF names what is gone");
  }

  @Test
  void a_report_carried_over_into_itself_changes_nothing() throws IOException {
    CommandLineRun run = evaluate(folder.resolve("same"), "xlsx", "--carry-over", old.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .contains(
                "0 new, 0 gone, 0 with another answer, 0 kept with what you wrote, "
                    + "0 kept aside, "
                    + before.size()
                    + " unchanged"),
        run.out());
    assertEquals("", run.err());
    assertEquals(before, rows(folder.resolve("same/gap-report.xlsx"), "Tracking"));
  }

  @Test
  void a_file_that_is_no_report_is_refused_and_nothing_is_written() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.xlsx"), "not a workbook");
    refused(text, 3, "TRK-001", "help: ");
    Path other = folder.resolve("other.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      book.createSheet("Tracking").createRow(0).createCell(0).setCellValue("Item");
      book.write(out);
    }
    refused(other, 3, "TRK-002", "not a Plumbline report");
    List<Map<String, Object>> renamed = copy(before);
    renamed.forEach(r -> r.remove("Item"));
    refused(save(renamed, "renamed.xlsx"), 3, "TRK-002", "`Item`", "sheet Tracking:1:1");
    byte[] whole = Files.readAllBytes(old);
    Path cut = folder.resolve("cut.xlsx");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    refused(cut, 3, "TRK-001");
    refused(folder.resolve("nowhere.xlsx"), 4, "nowhere.xlsx");
  }

  @Test
  void a_row_twice_and_a_row_without_id_are_reported() throws IOException {
    List<Map<String, Object>> edited = copy(before);
    Map<String, Object> twice = new TreeMap<>(edited.get(0));
    twice.put("Owner", "the second");
    edited.add(twice);
    edited.add(new TreeMap<>(Map.of("Notes", "a thought")));
    CommandLineRun run =
        evaluate(
            folder.resolve("third"), "xlsx", "--carry-over", save(edited, "twice.xlsx").toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("TRK-004") && run.err().contains("TRK-005"), run.err());
    Object owner =
        byItem(rows(folder.resolve("third/gap-report.xlsx"), "Tracking"))
            .get(before.get(0).get("Item").toString())
            .get("Owner");
    assertEquals(before.get(0).get("Owner"), owner);
  }

  @Test
  void an_export_takes_owner_day_notes_and_status_from_the_tracking_sheet() throws IOException {
    List<Map<String, Object>> edited = copy(before);
    List<Map<String, Object>> open =
        edited.stream()
            .filter(r -> r.get("Option id").equals("summit"))
            .filter(r -> !r.get("Answer").equals("Yours"))
            .toList();
    Map<String, Object> going = open.get(0);
    going.putAll(Map.of("Owner", "Dr. Osei", "Status", "In progress", "Notes", "=asked twice"));
    going.put("Due date", LocalDate.of(2027, 3, 1));
    open.get(1).putAll(Map.of("Due date", "after Easter", "Status", "Closed"));
    Path file = save(edited, "to-export.xlsx");

    Path plain = export("fedramp-poam-2-1");
    assertEquals(open.size(), rows(plain, "Open POA&M Items", 4).size());
    assertEquals(List.of(), rows(plain, "Closed POA&M Items", 4));
    for (Map<String, Object> row : rows(plain, "Open POA&M Items", 4)) {
      assertFalse(row.containsKey("Scheduled Completion Date"), "no date is invented");
    }

    Path carried = export("fedramp-poam-2-1", "--carry-over", file.toString());
    List<Map<String, Object>> rows = rows(carried, "Open POA&M Items", 4);
    assertEquals(open.size() - 1, rows.size());
    Map<String, Object> first = row(rows, "POAM ID", going.get("Item"));
    assertEquals("Dr. Osei", first.get("Point of Contact"));
    assertEquals(LocalDate.of(2027, 3, 1), first.get("Scheduled Completion Date"));
    assertTrue(first.get("Comments").toString().startsWith("=asked twice. Urgency"), "" + first);
    List<Map<String, Object>> closed = rows(carried, "Closed POA&M Items", 4);
    assertEquals(1, closed.size());
    Map<String, Object> second = row(closed, "POAM ID", open.get(1).get("Item"));
    assertEquals("after Easter", second.get("Scheduled Completion Date"));
    assertTrue(
        second.get("Comments").toString().contains("still open by the papers we read"),
        "" + second);

    List<Object> status =
        rows(
                export("cmmc-operational-plan", "--carry-over", file.toString()),
                "Operational plan",
                3)
            .stream()
            .map(r -> r.get("Status (Ongoing or Complete)"))
            .toList();
    assertEquals(List.of("Ongoing", "Complete", "Ongoing"), status.subList(0, 3));
    assertEquals(open.size(), status.size());

    PracticeReports.edit(
        carried, book -> book.getSheetAt(0).createRow(0).createCell(0).setCellValue("mine"));
    byte[] mine = Files.readAllBytes(carried);
    export("fedramp-poam-2-1", "--carry-over", file.toString());
    Path kept = carried.resolveSibling("fedramp-poam-2-1-summit.2026-11-24.xlsx");
    assertArrayEquals(mine, Files.readAllBytes(kept), "an edited export is kept");
    export("fedramp-poam-2-1", "--carry-over", file.toString());
    Path again = carried.resolveSibling("fedramp-poam-2-1-summit.2026-11-24-2.xlsx");
    assertFalse(Files.exists(again), "one that nobody touched is replaced");
  }

  private static Path export(String layout, String... more) {
    Path out = folder.resolve("export-" + more.length);
    List<String> words =
        new ArrayList<>(
            List.of(
                "export",
                "examples/cedar-ridge-dental",
                "--date",
                "2026-11-24",
                "--frameworks",
                "hipaa-security-rule",
                "--layout",
                layout,
                "--under",
                "summit",
                "--out",
                out.toString()));
    words.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        more.length > 0,
        run.out().contains("2 items keep what you wrote in report feedfeed"),
        run.out());
    return out.resolve(layout + "-summit.xlsx");
  }

  private static Map<String, Object> row(
      List<Map<String, Object>> rows, String column, Object value) {
    return rows.stream().filter(r -> value.equals(r.get(column))).findFirst().orElseThrow();
  }

  private static void refused(Path file, int code, String... parts) {
    Path out = folder.resolve("refused");
    CommandLineRun run = evaluate(out, "json", "--carry-over", file.toString());
    assertEquals(code, run.code(), run.err());
    for (String part : parts) {
      assertTrue(run.err().contains(part), part + " in " + run.err());
    }
    assertFalse(Files.exists(out.resolve("gap-report.json")));
  }

  private static CommandLineRun evaluate(Path out, String formats, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "evaluate",
                "examples/cedar-ridge-dental",
                "--date",
                "2026-11-24",
                "--frameworks",
                "hipaa-security-rule",
                "--formats",
                formats,
                "--out",
                out.toString()));
    words.addAll(List.of(more));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  /** Writes the rows as another program would: plain cells, columns in alphabetical order. */
  private static Path save(List<Map<String, Object>> rows, String name) throws IOException {
    List<String> columns =
        rows.stream().flatMap(r -> r.keySet().stream()).distinct().sorted().toList();
    List<String> all = new ArrayList<>(columns);
    if (!all.contains("Due date")) {
      all.add("Due date");
    }
    for (String own : List.of("Owner", "Notes")) {
      if (!all.contains(own)) {
        all.add(own);
      }
    }
    Path file = folder.resolve(name);
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("d/m/yy"));
      Sheet log = book.createSheet("Log");
      List<String> report = List.of("report", "Report id", "", "feedfeedfeedfeed");
      for (int i = 0; i < report.size(); i++) {
        Row row = i == 0 ? log.createRow(0) : log.getRow(0);
        row.createCell(i).setCellValue(report.get(i));
      }
      Row date = log.createRow(1);
      date.createCell(1).setCellValue("Date");
      date.createCell(3).setCellValue("2026-05-04");
      Sheet sheet = book.createSheet("Tracking");
      Row head = sheet.createRow(0);
      for (int i = 0; i < all.size(); i++) {
        head.createCell(i).setCellValue(all.get(i));
      }
      for (Map<String, Object> values : rows) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        values.forEach(
            (title, value) -> {
              Cell cell = row.createCell(all.indexOf(title));
              if (value instanceof LocalDate d) {
                cell.setCellValue(d);
                cell.setCellStyle(day);
              } else {
                cell.setCellValue(value.toString());
              }
            });
      }
      book.write(out);
    }
    return file;
  }

  private static List<Map<String, Object>> rows(Path file, String name) throws IOException {
    return rows(file, name, 3);
  }

  /** Rows under the headings, whose row is counted from 0. */
  private static List<Map<String, Object>> rows(Path file, String name, int head)
      throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet(name);
      for (int r = head + 1; r <= sheet.getLastRowNum(); r++) {
        Map<String, Object> row = new TreeMap<>();
        for (Cell cell : sheet.getRow(r)) {
          String title = sheet.getRow(head).getCell(cell.getColumnIndex()).getStringCellValue();
          if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            row.put(title, cell.getLocalDateTimeCellValue().toLocalDate());
          } else if (cell.getCellType() == CellType.STRING) {
            row.put(title, cell.getStringCellValue());
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static Map<String, Map<String, Object>> byItem(List<Map<String, Object>> rows) {
    Map<String, Map<String, Object>> items = new LinkedHashMap<>();
    rows.forEach(r -> items.put(r.get("Item").toString(), r));
    return items;
  }

  private static List<Map<String, Object>> copy(List<Map<String, Object>> rows) {
    List<Map<String, Object>> copy = new ArrayList<>();
    rows.forEach(r -> copy.add(new TreeMap<>(r)));
    return copy;
  }

  private static String pdf(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.append(PdfText.page(pdf, page)).append('\n');
      }
    }
    return text.toString();
  }
}
