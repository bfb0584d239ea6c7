// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet row by row: hidden keys, locked questions, open answers, lists to choose from. */
final class Pen {
  private static final int UNIT = 256;
  private static final double LINE = 12.9;
  private static final double MARGIN = 0.25;
  private static final double MARGIN_BELOW = 0.6;

  /** Points that a letter takes, and what a column takes beside its letters. */
  private static final double LETTER = 5.25;

  private static final double BESIDE = 3.75;
  private static final int MOST_LINES = 12;

  private final FormBook book;
  private final XSSFSheet sheet;
  private final String key;
  private final List<Column> columns;
  private final Map<String, String> rows = new LinkedHashMap<>();
  private final List<Integer> sections = new ArrayList<>();
  private int next;

  /**
   * A new sheet.
   *
   * @param name as people see it
   * @param key by which it is read back
   */
  Pen(FormBook book, String name, String key, List<Column> columns) {
    this.book = book;
    this.key = key;
    this.columns = List.copyOf(columns);
    this.sheet = book.book().createSheet(name);
    Row hidden = sheet.createRow(next++);
    hidden.createCell(0).setCellValue(key);
    for (int i = 0; i < columns.size(); i++) {
      hidden.createCell(i + 1).setCellValue(columns.get(i).key());
      sheet.setColumnWidth(i + 1, columns.get(i).width() * UNIT);
    }
    hidden.setZeroHeight(true);
    sheet.setColumnHidden(0, true);
    sheet.setDisplayGridlines(false);
    page();
  }

  private void page() {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, MARGIN_BELOW);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, MARGIN_BELOW);
    sheet.getFooter().setLeft("&8&A");
    sheet.getFooter().setRight("&8" + book.say(FormWord.PRINTED, "&P", "&N"));
  }

  FormBook book() {
    return book;
  }

  /** Row that is written next, counted from 0. */
  int next() {
    return next;
  }

  /** Large words across the sheet. */
  void title(String text) {
    across(text, book.styles().title, 28);
  }

  /** A paragraph across the sheet. */
  void intro(String text) {
    int width = columns.stream().mapToInt(Column::width).sum();
    across(text, book.styles().intro, height(lines(text, width)));
  }

  /** A heading across the sheet, kept apart from what is above. */
  void section(String text) {
    sections.add(next);
    fixed(6);
    across(text, book.styles().section, 20);
    for (int i = 1; i < columns.size(); i++) {
      sheet.getRow(next - 1).createCell(i + 1).setCellStyle(book.styles().section);
    }
  }

  private void across(String text, CellStyle style, double points) {
    Row row = fixed(points);
    Cell cell = row.createCell(1);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    if (columns.size() > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, columns.size()));
    }
  }

  /** A row nobody fills in. */
  private Row fixed(double points) {
    Row row = sheet.createRow(next++);
    row.createCell(0).setCellValue("-");
    row.setHeightInPoints((float) points);
    return row;
  }

  /** Heads of columns, by key; columns left out stay empty. */
  void heads(Map<String, String> heads) {
    int most = 1;
    Row row = fixed(LINE);
    for (int i = 0; i < columns.size(); i++) {
      String text = heads.getOrDefault(columns.get(i).key(), "");
      Cell cell = row.createCell(i + 1);
      cell.setCellValue(text);
      cell.setCellStyle(book.styles().head);
      most = Math.max(most, lines(text, columns.get(i).width()));
    }
    row.setHeightInPoints((float) height(most));
  }

  /** The heads that every printed page from here on repeats; those of the first table count. */
  void repeatLast() {
    if (sheet.getRepeatingRows() != null) {
      return;
    }
    sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
  }

  /** Begins a new page when it is printed. */
  void page(boolean anew) {
    if (anew) {
      sheet.setRowBreak(next - 1);
    }
  }

  /** Keeps all rows so far in sight. */
  void freeze() {
    sheet.createFreezePane(0, next);
  }

  /**
   * A row that asks something.
   *
   * @param rowKey by which it is read back
   * @param question what is said when the row is missed
   */
  Line line(String rowKey, String question) {
    Row row = sheet.createRow(next++);
    row.createCell(0).setCellValue(rowKey);
    rows.put(rowKey, question);
    return new Line(row);
  }

  /** Colors answers without the words or the place behind them. */
  void unsure(int from, String answer, List<String> behind) {
    int at = index(answer);
    StringBuilder missing = new StringBuilder();
    for (String each : behind) {
      missing.append(missing.isEmpty() ? "" : ",").append(cell(index(each), from)).append("=\"\"");
    }
    String shown = cell(at, from);
    String rule =
        String.format(
            java.util.Locale.ROOT,
            "AND(%s<>\"\",%s<>\"%s\",OR(%s))",
            shown,
            shown,
            book.say(FormWord.NOT_SAID),
            missing);
    var formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule coloring = formatting.createConditionalFormattingRule(rule);
    coloring.createPatternFormatting().setFillBackgroundColor(book.styles().unsure());
    int last = index(behind.get(behind.size() - 1));
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(from, next - 1, at, last)}, coloring);
  }

  private static String cell(int column, int row) {
    return "$" + org.apache.poi.ss.util.CellReference.convertNumToColString(column) + (row + 1);
  }

  private int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(column)) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no column " + column);
  }

  /** Locks what is no answer and keeps the list of rows. */
  void finish() {
    book.keep(FormBook.ROWS + key, rows);
    double width = columns.stream().mapToDouble(c -> c.width() * LETTER + BESIDE).sum();
    new PageBreaks(sheet, width, 2 * MARGIN, 2 * MARGIN_BELOW).before(sections);
    sheet.enableLocking();
    sheet.lockFormatRows(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatCells(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }

  private static double height(int lines) {
    return Math.min(lines, MOST_LINES) * LINE + 4;
  }

  /** Lines a text takes in a column, on the safe side. */
  private static int lines(String text, int width) {
    int lines = 1;
    int at = 0;
    for (String word : text.split(" ", -1)) {
      if (at > 0 && at + word.length() > width) {
        lines++;
        at = 0;
      }
      at += word.length() + 1;
    }
    return lines;
  }

  /** One row while it is filled. */
  final class Line {
    private final Row row;
    private int most = 1;

    private Line(Row row) {
      this.row = row;
      row.setHeightInPoints((float) height(1));
    }

    /** Locked words. */
    Line say(String column, String text, boolean indented) {
      fill(column, text, indented ? book.styles().also : book.styles().question);
      return this;
    }

    /** A locked number. */
    Line count(String column, int number) {
      Cell cell = row.createCell(index(column));
      cell.setCellValue(number);
      cell.setCellStyle(book.styles().count);
      return this;
    }

    /** An open cell. */
    Line ask(String column, String usual) {
      fill(column, usual, book.styles().answer);
      return this;
    }

    /** An open cell for a number. */
    Line askNumber(String column) {
      row.createCell(index(column)).setCellStyle(book.styles().amount);
      return this;
    }

    /** An open cell for a day. */
    Line askDate(String column) {
      row.createCell(index(column)).setCellStyle(book.styles().date);
      return this;
    }

    /**
     * An open cell with a list to choose from.
     *
     * @param usual word chosen beforehand, or empty
     * @param strict whether nothing else may be typed
     */
    Line choose(
        String column, String list, Map<String, String> entries, String usual, boolean strict) {
      ask(column, entries.getOrDefault(usual, ""));
      int at = index(column);
      int longest = 1;
      for (String entry : entries.values()) {
        longest = Math.max(longest, lines(entry, columns.get(at - 1).width()));
      }
      grow(longest);
      validate(at, book.range(list, entries), strict);
      return this;
    }

    /** An open cell that lists what stands in cells of another or of this sheet. */
    Line chooseFrom(String column, String range) {
      ask(column, "");
      validate(index(column), range, false);
      return this;
    }

    private void validate(int at, String range, boolean strict) {
      XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
      DataValidationConstraint list = helper.createFormulaListConstraint(range);
      DataValidation validation =
          helper.createValidation(
              list, new CellRangeAddressList(row.getRowNum(), row.getRowNum(), at, at));
      validation.setErrorStyle(
          strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
      validation.createErrorBox(
          "Plumbline", book.say(strict ? FormWord.CHOOSE : FormWord.CHOOSE_OTHER));
      validation.setShowErrorBox(strict);
      validation.setEmptyCellAllowed(true);
      sheet.addValidationData(validation);
    }

    private void fill(String column, String text, CellStyle style) {
      int at = index(column);
      Cell cell = row.createCell(at);
      cell.setCellStyle(style);
      if (!text.isEmpty()) {
        cell.setCellValue(text);
      }
      grow(lines(text, columns.get(at - 1).width()));
    }

    private void grow(int lines) {
      most = Math.max(most, lines);
      row.setHeightInPoints((float) height(most));
    }
  }
}
