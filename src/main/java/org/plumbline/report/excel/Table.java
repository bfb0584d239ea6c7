// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.plumbline.assessment.Verdict;

/** Writes rows of text, numbers, dates, verdicts and links under a heading, top to bottom. */
final class Table {
  private static final int LONGEST = 32_000;
  private static final float LINE = 12.2f;
  private static final int MOST_LINES = 33;

  private final Sheet sheet;
  private final Styles styles;
  private final List<Column> columns;
  private final Links links;
  private int next;

  /** Text that opens a page, or a place of this workbook. */
  record Link(String text, String url) {

    /** Text that leads to a row of another sheet; nothing when the row is 0, the heading. */
    static Link to(String text, String sheet, int row) {
      return row == 0 ? new Link("", "") : new Link(text, "'" + sheet + "'!A" + (row + 1));
    }
  }

  /** A date, what stands in its place, or room for one. */
  record Day(Optional<LocalDate> date, String text) {}

  Table(Sheet sheet, Styles styles, List<Column> columns) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = columns;
    this.links = new Links(sheet);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
    }
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).title());
      cell.setCellStyle(styles.head(columns.get(i).number()));
      // room for the filter button
      lines = Math.max(lines, lines(columns.get(i).title(), columns.get(i).width() - 3));
    }
    row.setHeightInPoints(lines * LINE + 4);
  }

  /** Adds a row; the types of the values choose the styles. */
  Row row(Object... values) {
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      String text = put(row.createCell(i), values[i]);
      lines = Math.max(lines, lines(text, columns.get(i).width()));
    }
    row.setHeightInPoints(Math.min(MOST_LINES, lines) * LINE + 2);
    return row;
  }

  /** Index of the last row written. */
  int last() {
    return next - 1;
  }

  /** Fills a cell and returns the text whose length counts for the height of the row. */
  private String put(Cell cell, Object value) {
    if (value instanceof Integer number) {
      cell.setCellValue(number);
      cell.setCellStyle(styles.number());
      return "";
    }
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(styles.date());
      return "";
    }
    if (value instanceof Day day) {
      day.date().ifPresent(cell::setCellValue);
      put(cell, day.text(), styles.date());
      return day.text();
    }
    if (value instanceof Link link) {
      put(cell, link);
      return link.text();
    }
    String text = value instanceof Verdict verdict ? verdict.title() : value.toString();
    put(cell, text, styles.text());
    return text;
  }

  private void put(Cell cell, Link link) {
    put(cell, link.text(), styles.link());
    if (link.url().startsWith("'")) {
      links.place(cell, link.url());
    } else if (!link.url().isEmpty()) {
      links.page(cell, link.url());
    }
  }

  private void put(Cell cell, String value, CellStyle style) {
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + " ..." : value;
    if (!shown.isEmpty()) {
      cell.setCellValue(shown);
    }
    cell.setCellStyle(styles.safe(style, shown));
  }

  /** Lines a text takes, on the safe side of word wrapping. */
  static int lines(String value, int width) {
    int lines = 0;
    int room = Math.max(4, width);
    for (String line : value.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(line.length() * 0.85 / room));
    }
    return lines;
  }
}
