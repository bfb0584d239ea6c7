// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets that people work in: the same figures as the data file, and nothing typed is lost. */
class WorkbookForWorkTest {
  private static final int LANDSCAPE = 150;
  private static final int PORTRAIT = 105;
  private static final int MONTHS = 36;

  @TempDir Path out;
  private Path file;

  @BeforeEach
  void a_report_of_three_offers() {
    file = out.resolve("gap-report.xlsx");
    evaluate();
  }

  @Test
  void first_come_the_answer_the_changes_the_jobs_own_acts_and_the_price() throws IOException {
    try (XSSFWorkbook book = open()) {
      List<String> names = new ArrayList<>();
      book.forEach(s -> names.add(s.getSheetName()));
      assertEquals(
          List.of("Start here", "Offers", "Changes", "Jobs and systems", "Yours", "Cost"),
          names.subList(0, 6));
      assertEquals(text(book.getSheet("Start here"), 0, 0), text(book.getSheet("Offers"), 0, 0));
      for (String name : names.subList(1, 6)) {
        XSSFSheet sheet = book.getSheet(name);
        assertFalse(text(sheet, 0, 0).isEmpty(), name);
        assertFalse(text(sheet, 1, 0).isEmpty(), name);
        assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition(), name);
        assertFalse(sheet.isDisplayGridlines(), name);
      }
      assertEquals(1, book.getSheet("Start here").createDrawingPatriarch().getCharts().size());
    }
  }

  @Test
  void changes_are_those_of_the_data_file_in_its_order() throws IOException {
    JsonNode json = new ObjectMapper().readTree(out.resolve("gap-report.json").toFile());
    List<String> wanted = new ArrayList<>();
    for (JsonNode decision : json.get("decisions")) {
      String offer = decision.get("engagement").asText();
      for (JsonNode step : decision.get("changes").get("steps")) {
        for (JsonNode item : step.get("write")) {
          String key = item.get("member").asText() + "/" + item.get("key").asText();
          wanted.add(offer + "/" + key.replaceAll(">=.*", ""));
        }
        int last = wanted.size() - 1;
        wanted.set(last, wanted.get(last) + " " + step.get("closed_so_far").asInt());
      }
    }
    List<String> found = new ArrayList<>();
    try (XSSFWorkbook book = open()) {
      Sheet sheet = book.getSheet("Changes");
      int closes = column(sheet, "Closes");
      int soFar = column(sheet, "So far");
      int key = column(sheet, "Key");
      for (int i = 4; i <= sheet.getLastRowNum(); i++) {
        String ends = text(sheet, i, closes).equals("0.0") ? "" : " " + number(sheet, i, soFar);
        found.add(text(sheet, i, key) + ends);
      }
      int promised = number(book.getSheet("Offers"), 4, column(book.getSheet("Offers"), "Open"));
      assertEquals(promised, number(book.getSheet("Start here"), 6, 3), "open as offered");
    }
    assertEquals(wanted.stream().sorted().toList(), found.stream().sorted().toList());
  }

  @Test
  void gaps_are_those_of_the_set_by_month_and_answers_show_what_is_open() throws IOException {
    try (XSSFWorkbook book = open()) {
      XSSFSheet gaps = book.getSheet("Gaps");
      int state = column(gaps, "State");
      Map<String, Integer> months = new TreeMap<>();
      for (int i = 4; i <= gaps.getLastRowNum(); i++) {
        months.merge(text(gaps, i, column(gaps, "Due in")), 1, Integer::sum);
        assertEquals("Open", gaps.getRow(i).getCell(state).getStringCellValue());
      }
      int at = 5;
      for (Map.Entry<String, Integer> month : months.entrySet()) {
        assertEquals(month.getKey(), text(gaps, at, 15));
        assertEquals(month.getValue(), number(gaps, at++, 16), month.getKey());
      }
      int open = number(book.getSheet("Offers"), 4, column(book.getSheet("Offers"), "Open"));
      assertEquals(open, months.values().stream().mapToInt(i -> i).sum(), "open with the best");
      assertEquals(1, gaps.createDrawingPatriarch().getCharts().size());
      XSSFSheet answers = book.getSheet("Answers");
      int answer = column(answers, "Answer");
      for (int i = 4; i <= answers.getLastRowNum(); i++) {
        boolean unsettled =
            List.of("Open", "Nobody named", "Not possible").contains(text(answers, i, answer));
        assertEquals(!unsettled, answers.getRow(i).getZeroHeight(), "row " + (i + 1));
      }
    }
  }

  @Test
  void what_is_typed_is_in_the_next_report_and_counted() throws IOException {
    String before;
    try (XSSFWorkbook book = open()) {
      before = text(book.getSheet("Changes"), 4, column(book.getSheet("Changes"), "Key"));
    }
    PracticeReports.edit(
        file,
        book -> {
          Sheet changes = book.getSheet("Changes");
          at(changes, 4, "Reply").setCellValue("Yes");
          at(changes, 4, "Price a month").setCellValue(120);
          day(book, at(changes, 4, "Agreed on"), LocalDate.of(2026, 12, 1));
          at(changes, 4, "Note").setCellValue("by phone");
          changes.getRow(3).createCell(20).setCellValue("Ticket");
          changes.getRow(4).createCell(20).setCellValue("T-17");
          Sheet yours = book.getSheet("Yours");
          at(yours, 4, "Who").setCellValue("Dana");
          day(book, at(yours, 4, "Done on"), LocalDate.of(2026, 11, 20));
          at(book.getSheet("Evidence"), 4, "File").setCellValue("roles.pdf");
          at(book.getSheet("Addressable"), 4, "Decision").setCellValue("another measure");
          at(book.getSheet("Addressable"), 4, "Measure instead").setCellValue("locked room");
        });
    for (int run = 1; run <= 2; run++) {
      CommandLineRun ran = evaluate();
      assertFalse(ran.err().contains("TRK-"), ran.err());
      try (XSSFWorkbook book = open()) {
        Sheet changes = book.getSheet("Changes");
        assertEquals(before, text(changes, 4, column(changes, "Key")));
        assertEquals("Yes", at(changes, 4, "Reply").toString());
        assertEquals(120, at(changes, 4, "Price a month").getNumericCellValue());
        assertEquals(
            LocalDate.of(2026, 12, 1),
            at(changes, 4, "Agreed on").getLocalDateTimeCellValue().toLocalDate());
        assertEquals("by phone", at(changes, 4, "Note").toString());
        assertEquals("T-17", at(changes, 4, "Ticket").toString());
        assertEquals("Dana", at(book.getSheet("Yours"), 4, "Who").toString());
        assertEquals("roles.pdf", at(book.getSheet("Evidence"), 4, "File").toString());
        Sheet addressable = book.getSheet("Addressable");
        assertEquals("another measure", at(addressable, 4, "Decision").toString());
        assertEquals("locked room", at(addressable, 4, "Measure instead").toString());
        assertEquals(120 * MONTHS, added(book.getSheet("Cost")));
        assertEquals(List.of(1, 10, 1), progress(book.getSheet("Start here")));
        assertReckoned(book);
      }
    }
  }

  @Test
  void a_line_typed_over_is_named_and_the_file_is_kept() throws IOException {
    PracticeReports.edit(
        file, book -> at(book.getSheet("Changes"), 4, "Change").setCellValue("our own words"));
    CommandLineRun run = evaluate();
    assertTrue(run.err().contains("TRK-009"), run.err());
    try (var files = Files.list(out)) {
      assertEquals(2, files.filter(f -> f.toString().endsWith(".xlsx")).count());
    }
  }

  @Test
  void printed_columns_fit_a_page_at_eight_points_or_more() throws IOException {
    try (XSSFWorkbook book = open()) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        int width = 0;
        for (int column = 0; column <= lastPrinted(book, i); column++) {
          width += sheet.getColumnWidth(column) / 256;
        }
        int next = 1;
        for (var column : sheet.getCTWorksheet().getColsArray(0).getColList()) {
          assertTrue(column.getMin() >= next, "columns overlap on " + sheet.getSheetName());
          next = (int) column.getMax() + 1;
        }
        boolean landscape = sheet.getPrintSetup().getLandscape();
        assertTrue(width <= (landscape ? LANDSCAPE : PORTRAIT), sheet.getSheetName() + " " + width);
        for (Row row : sheet) {
          for (Cell cell : row) {
            int font = cell.getCellStyle().getFontIndex();
            assertTrue(book.getFontAt(font).getFontHeightInPoints() >= 9, sheet.getSheetName());
          }
        }
      }
    }
  }

  @Test
  void what_counts_is_printed_and_keys_are_not() throws IOException {
    try (XSSFWorkbook book = open()) {
      for (String wanted :
          List.of(
              "Cost: Total",
              "Summary: Promised",
              "Summary: Does not apply",
              "Tracking: Option",
              "Tracking: Notes",
              "Answers: Option")) {
        String[] at = wanted.split(": ");
        int printed = lastPrinted(book, book.getSheetIndex(at[0]));
        assertTrue(column(book.getSheet(at[0]), at[1]) <= printed, wanted);
      }
      for (String hidden : List.of("Tracking: Item", "Tracking: Option id", "Answers: Option id")) {
        String[] at = hidden.split(": ");
        int printed = lastPrinted(book, book.getSheetIndex(at[0]));
        assertTrue(column(book.getSheet(at[0]), at[1]) > printed, hidden);
      }
      String first = text(book.getSheet("Offers"), 4, 0);
      Sheet evidence = book.getSheet("Evidence");
      int holder = column(evidence, "State") + 1;
      assertTrue(text(evidence, 3, holder).contains(first), "the best offer's holders come first");
    }
  }

  private static int lastPrinted(XSSFWorkbook book, int sheet) {
    String area = book.getPrintArea(sheet);
    if (area != null) {
      return new org.apache.poi.ss.util.AreaReference(area, book.getSpreadsheetVersion())
          .getLastCell()
          .getCol();
    }
    int last = 0;
    for (Row row : book.getSheetAt(sheet)) {
      last = Math.max(last, row.getLastCellNum() - 1);
    }
    return last;
  }

  /** Every formula gives what stands in the file, and none an error. */
  private static void assertReckoned(XSSFWorkbook book) {
    FormulaEvaluator reckon = book.getCreationHelper().createFormulaEvaluator();
    for (String name : List.of("Start here", "Cost")) {
      int count = 0;
      for (Row row : book.getSheet(name)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            double stands = cell.getNumericCellValue();
            String at = name + " " + cell.getAddress() + " " + cell.getCellFormula();
            assertEquals(stands, reckon.evaluate(cell).getNumberValue(), 0.01, at);
            count++;
          }
        }
      }
      assertTrue(count >= 4, name + " has " + count + " formulas");
    }
  }

  /** What the agreed changes add to the best offer. */
  private static int added(Sheet cost) {
    for (Row row : cost) {
      if (text(cost, row.getRowNum(), 1).startsWith("Changes agreed")) {
        return (int) row.getCell(6).getNumericCellValue();
      }
    }
    return -1;
  }

  /** Changes answered yes, duties they close, own acts done. */
  private static List<Integer> progress(Sheet start) {
    List<Integer> out = new ArrayList<>();
    for (Row row : start) {
      Cell cell = row.getCell(1);
      if (cell != null && cell.getCellType() == CellType.FORMULA && out.size() < 3) {
        out.add((int) cell.getNumericCellValue());
      }
    }
    return out;
  }

  private static Cell at(Sheet sheet, int row, String title) {
    return sheet
        .getRow(row)
        .getCell(column(sheet, title), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static int column(Sheet sheet, String title) {
    for (Cell cell : sheet.getRow(3)) {
      if (cell.getStringCellValue().equals(title)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + title);
  }

  private static void day(XSSFWorkbook book, Cell cell, LocalDate date) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    cell.setCellStyle(style);
    cell.setCellValue(date);
  }

  private static String text(Sheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static int number(Sheet sheet, int row, int column) {
    return (int) sheet.getRow(row).getCell(column).getNumericCellValue();
  }

  private XSSFWorkbook open() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private CommandLineRun evaluate() {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate",
            "examples/cedar-ridge-dental",
            "--date",
            "2026-11-24",
            "--formats",
            "xlsx,json",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    return run;
  }
}
