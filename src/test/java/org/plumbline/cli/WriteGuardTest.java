// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.plumbline.cli.PracticeReports.HEAD;
import static org.plumbline.cli.PracticeReports.cell;
import static org.plumbline.cli.PracticeReports.column;
import static org.plumbline.cli.PracticeReports.edit;
import static org.plumbline.cli.PracticeReports.shown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a person wrote is replaced, unless all of it is in the new file. */
class WriteGuardTest {
  private static final List<String> JUST_WRITTEN =
      List.of(".plumbline-written", "gap-report.json", "gap-report.xlsx");
  private static final String DATED = "gap-report.2026-11-24.xlsx";

  @TempDir Path folder;
  private PracticeReports reports;

  @BeforeEach
  void a_first_report() throws IOException {
    reports = PracticeReports.in(folder);
    good(reports.evaluate());
  }

  @Test
  void reports_that_nobody_touched_are_replaced_without_a_word() throws IOException {
    byte[] before = Files.readAllBytes(reports.workbook());
    edit(reports.workbook(), book -> {});
    CommandLineRun run = good(reports.evaluate());
    assertArrayEquals(before, Files.readAllBytes(reports.workbook()), "saved without a change");
    assertEquals(JUST_WRITTEN, reports.files());
    assertFalse(run.out().contains("kept"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void what_people_typed_is_in_the_next_report_and_in_the_one_after() throws IOException {
    edit(
        reports.workbook(),
        book -> {
          cell(book, 1, "Owner").setCellValue("Dr. Osei");
          cell(book, 1, "Notes").setCellValue("asked twice");
          cell(book, 2, "Ticket").setCellValue("T-17");
          cell(book, 2, "Hours").setCellValue(2.5);
          day(cell(book, 2, "Asked on"), LocalDate.of(2026, 11, 3));
        });
    for (int run = 1; run <= 3; run++) {
      good(reports.evaluate());
      assertEquals("Dr. Osei", shown(reports.workbook(), 1, "Owner"), "run " + run);
      assertEquals("asked twice", shown(reports.workbook(), 1, "Notes"));
      assertEquals("T-17", shown(reports.workbook(), 2, "Ticket"));
      assertEquals("2.5", shown(reports.workbook(), 2, "Hours"));
      assertEquals("2026-11-03", shown(reports.workbook(), 2, "Asked on"));
      assertEquals(JUST_WRITTEN, reports.files(), "nothing stays behind");
    }
  }

  @Test
  void what_cannot_come_along_is_named_and_the_old_file_is_kept() throws IOException {
    String second = nameOfSecondSheet();
    edit(
        reports.workbook(),
        book -> {
          Sheet own = book.createSheet("Meetings");
          own.createRow(0).createCell(0).setCellValue("Talked to the provider");
          book.getSheetAt(1).createRow(40).createCell(2).setCellValue("ask counsel");
          Sheet tracking = book.getSheet("Tracking");
          comment(book, cell(book, 1, "Owner"));
          cell(book, 1, "Title").setCellValue("My own title");
          cell(book, 1, "Hours").setCellFormula("1+1");
          cell(book, 2, "Notes").setCellValue("x".repeat(32_767));
          tracking.createRow(30).createCell(column(tracking, "Notes")).setCellValue("a thought");
        });
    byte[] edited = Files.readAllBytes(reports.workbook());
    CommandLineRun run = good(reports.evaluate());
    for (String code : List.of("TRK-005", "TRK-008", "TRK-009", "TRK-010", "TRK-011", "TRK-013")) {
      assertTrue(run.err().contains(code), code + " in " + run.err());
    }
    assertTrue(
        run.err().contains("`Meetings`") && run.err().contains("sheet `" + second + "`"),
        run.err());
    assertTrue(run.out().contains("kept your edited "), run.out());
    assertArrayEquals(edited, Files.readAllBytes(reports.out().resolve(DATED)));
    assertEquals(32_767, shown(reports.workbook(), 2, "Notes").length(), "a long note is whole");

    good(reports.evaluate());
    assertFalse(reports.files().contains("gap-report.2026-11-24-2.xlsx"), "" + reports.files());
    edit(reports.workbook(), book -> book.createSheet("More"));
    good(reports.evaluate());
    assertTrue(reports.files().contains("gap-report.2026-11-24-2.xlsx"), "" + reports.files());
  }

  @Test
  void a_note_in_a_text_box_is_kept_and_named_on_whatever_sheet_it_is() throws IOException {
    for (String sheet : List.of("Tracking", "Evidence", "Summary")) {
      edit(
          reports.workbook(),
          book ->
              book.getSheet(sheet)
                  .createDrawingPatriarch()
                  .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 12, 2, 16, 8))
                  .setText("call the provider before Friday"));
      byte[] edited = Files.readAllBytes(reports.workbook());
      CommandLineRun run = good(reports.evaluate());
      assertTrue(run.err().contains("TRK-015"), sheet + ": " + run.err());
      assertTrue(run.err().contains("sheet " + sheet), sheet + ": " + run.err());
      assertArrayEquals(edited, Files.readAllBytes(reports.out().resolve(DATED)), sheet);
      Files.delete(reports.out().resolve(DATED));
    }
  }

  @Test
  void merged_owners_and_dates_among_notes_are_read_as_the_sheet_shows_them() throws IOException {
    edit(
        reports.workbook(),
        book -> {
          int owner = column(book.getSheet("Tracking"), "Owner");
          cell(book, 1, "Owner").setCellValue("Dr. Osei");
          cell(book, 2, "Owner").setBlank();
          book.getSheet("Tracking")
              .addMergedRegion(new CellRangeAddress(HEAD + 1, HEAD + 2, owner, owner));
          day(cell(book, 1, "Notes"), LocalDate.of(2027, 1, 31));
          cell(book, 2, "Notes").setCellValue(17);
        });
    good(reports.evaluate());
    assertEquals("Dr. Osei", shown(reports.workbook(), 2, "Owner"));
    assertEquals("2027-01-31", shown(reports.workbook(), 1, "Notes"));
    assertEquals("17", shown(reports.workbook(), 2, "Notes"));
  }

  @Test
  void a_due_date_that_can_be_two_days_stays_open() throws IOException {
    edit(
        reports.workbook(),
        book -> {
          cell(book, 1, "Due date").setCellValue("05/04/2027");
          cell(book, 2, "Due date").setCellValue("31/01/2027");
        });
    CommandLineRun run = good(reports.evaluate());
    assertTrue(run.err().contains("`05/04/2027` can be two different days"), run.err());
    assertEquals("05/04/2027", shown(reports.workbook(), 1, "Due date"));
    assertEquals("2027-01-31", shown(reports.workbook(), 2, "Due date"));
  }

  @Test
  void items_a_run_does_not_look_at_come_back_in_the_next_full_run() throws IOException {
    String both = "small-rule,nist-800-53-r5";
    good(reports.evaluate("--frameworks", both));
    int items = items();
    edit(
        reports.workbook(),
        book -> {
          for (int item = 1; item <= items; item++) {
            cell(book, item, "Notes").setCellValue("note " + item);
            cell(book, item, "Ticket").setCellValue("T-" + item);
            day(cell(book, item, "Due date"), LocalDate.of(2027, 3, 1));
          }
        });
    good(reports.evaluate("--frameworks", "nist-800-53-r5"));
    int narrow = items();
    assertTrue(narrow < items, narrow + " of " + items);
    try (InputStream in = Files.newInputStream(reports.workbook());
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertEquals(items - narrow, book.getSheet("Kept aside").getLastRowNum() - HEAD);
      int due = column(book.getSheet("Since last report"), "Due date");
      assertEquals(
          "2027-03-01",
          book.getSheet("Since last report").getRow(HEAD + 1).getCell(due).toString());
    }
    good(reports.evaluate("--frameworks", "nist-800-53-r5"));
    CommandLineRun run = good(reports.evaluate("--frameworks", both));
    assertTrue(run.out().contains("0 new, 0 gone"), run.out());
    for (int item = 1; item <= items; item++) {
      assertEquals("note " + item, shown(reports.workbook(), item, "Notes"));
      assertEquals("T-" + item, shown(reports.workbook(), item, "Ticket"));
      assertEquals("2027-03-01", shown(reports.workbook(), item, "Due date"));
    }
    assertEquals(JUST_WRITTEN, reports.files());
  }

  @Test
  void edits_go_only_when_the_run_is_told_to_discard_them() throws IOException {
    byte[] first = Files.readAllBytes(reports.workbook());
    edit(reports.workbook(), book -> cell(book, 1, "Owner").setCellValue("Dr. Osei"));
    good(reports.evaluate("--discard-edits"));
    assertArrayEquals(first, Files.readAllBytes(reports.workbook()));
    assertEquals(JUST_WRITTEN, reports.files());
  }

  @Test
  void files_of_others_are_kept_whatever_the_run_is_told() throws IOException {
    Files.writeString(reports.workbook(), "my shopping list");
    Files.writeString(reports.out().resolve("gap-report.json"), "{\"mine\": true}");
    CommandLineRun run = good(reports.evaluate("--discard-edits"));
    assertEquals("my shopping list", Files.readString(reports.out().resolve(DATED)));
    assertEquals(
        "{\"mine\": true}", Files.readString(reports.out().resolve("gap-report.2026-11-24.json")));
    assertTrue(run.out().contains("because Plumbline did not write it"), run.out());
  }

  @Test
  void a_report_in_another_form_that_was_edited_is_kept() throws IOException {
    Path json = reports.out().resolve("gap-report.json");
    String edited = Files.readString(json).replace("Test Practice", "Best Practice");
    Files.writeString(json, edited);
    good(reports.evaluate());
    assertEquals(edited, Files.readString(reports.out().resolve("gap-report.2026-11-24.json")));
    assertFalse(reports.files().contains(DATED), "" + reports.files());
  }

  @Test
  void edits_that_are_not_continued_are_kept_when_another_report_is_named() throws IOException {
    Path other = folder.resolve("other.xlsx");
    Files.copy(reports.workbook(), other);
    edit(reports.workbook(), book -> cell(book, 1, "Owner").setCellValue("Dr. Osei"));
    good(reports.evaluate("--carry-over", other.toString()));
    assertEquals("Dr. Osei", shown(reports.out().resolve(DATED), 1, "Owner"));
  }

  @Test
  void a_report_that_continues_a_kept_one_can_be_verified_with_it() throws IOException {
    edit(
        reports.workbook(),
        book -> {
          cell(book, 1, "Owner").setCellValue("Dr. Osei");
          book.createSheet("Meetings").createRow(0).createCell(0).setCellValue("May 4");
        });
    good(reports.evaluate());
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "verify",
            reports.workbook().toString(),
            "--against",
            reports.practice().toString(),
            "--carry-over",
            reports.out().resolve(DATED).toString());
    assertEquals(0, run.code(), run.out() + run.err());
  }

  @Test
  void what_a_killed_run_left_is_swept_and_nothing_else() throws IOException {
    long gone = Long.MAX_VALUE - 1;
    Path left = reports.out().resolve(".plumbline-" + gone + "-123456789.part");
    Path living =
        reports.out().resolve(".plumbline-" + ProcessHandle.current().pid() + "-123456789.part");
    Path mine = reports.out().resolve("plumbline-2026-11.part");
    for (Path file : List.of(left, living, mine)) {
      Files.writeString(file, "half a report");
    }
    good(reports.evaluate());
    assertFalse(Files.exists(left), "of a process that is gone");
    assertTrue(Files.exists(living), "of a run that goes on");
    assertTrue(Files.exists(mine), "of a person");
  }

  @Test
  void a_list_of_written_files_that_cannot_be_read_stops_no_run() throws IOException {
    Path list = reports.out().resolve(".plumbline-written");
    Files.write(list, new byte[] {(byte) 0xFF, (byte) 0xFE, '\n'});
    good(reports.evaluate());
    assertTrue(Files.readString(list).contains("gap-report.json"), "the next run knows again");
  }

  @Test
  void a_report_is_open_to_no_more_people_than_the_one_before_or_any_new_file() throws IOException {
    Path json = reports.out().resolve("gap-report.json");
    assumeTrue(json.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path mine = Files.createFile(folder.resolve("mine.txt"));
    assertEquals(Files.getPosixFilePermissions(mine), Files.getPosixFilePermissions(json));
    Files.setPosixFilePermissions(json, PosixFilePermissions.fromString("rw-------"));
    good(reports.evaluate());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(json)));
  }

  private String nameOfSecondSheet() throws IOException {
    try (InputStream in = Files.newInputStream(reports.workbook());
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return book.getSheetName(1);
    }
  }

  private int items() throws IOException {
    try (InputStream in = Files.newInputStream(reports.workbook());
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return book.getSheet("Tracking").getLastRowNum() - HEAD;
    }
  }

  private static void day(Cell cell, LocalDate day) {
    XSSFWorkbook book = (XSSFWorkbook) cell.getSheet().getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("d/m/yy"));
    cell.setCellValue(day);
    cell.setCellStyle(style);
  }

  private static void comment(XSSFWorkbook book, Cell cell) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(3);
    anchor.setCol2(5);
    anchor.setRow2(3);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(book.getCreationHelper().createRichTextString("on leave until May"));
    cell.setCellComment(comment);
  }

  private static CommandLineRun good(CommandLineRun run) {
    assertEquals(0, run.code(), run.out() + run.err());
    return run;
  }
}
