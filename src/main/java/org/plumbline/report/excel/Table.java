// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes rows of text, numbers, dates and links under a heading, top to bottom. */
final class Table {
  /** What a cell can hold. */
  private static final int LONGEST = 32_767;

  private static final String CUT = " ...";
  private static final float LINE = 12.2f;
  private static final int MOST_LINES = 33;

  private final XSSFSheet sheet;
  private final SheetXml xml;
  private final Styles styles;
  private final List<Column> columns;
  private int next;

  /** Text that opens a page, or a place of this workbook. */
  record Link(String text, String url) {

    /** Text that leads to a row of another sheet; nothing when the row is 0, the heading. */
    static Link to(String text, String sheet, int row) {
      return row == 0
          ? new Link("", "")
          : new Link(text, "'" + sheet.replace("'", "''") + "'!A" + (row + 1));
    }
  }

  /** A date, what stands in its place, or room for one. */
  record Day(Optional<LocalDate> date, String text) {}

  /**
   * A formula that gives a whole number.
   *
   * @param value what it gives now
   */
  record Formula(String text, int value) {}

  /**
   * A number as people typed it.
   *
   * @param digits as a workbook spells it
   */
  record Amount(String digits) {}

  Table(XSSFSheet sheet, SheetXml xml, Styles styles, List<Column> columns) {
    this.sheet = sheet;
    this.xml = xml;
    this.styles = styles;
    this.columns = columns;
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
      // room for the filter button
      lines = Math.max(lines, lines(columns.get(i).title(), columns.get(i).width() - 3));
    }
    xml.startRow(lines * LINE + 4);
    for (Column column : columns) {
      xml.text(column.title(), styles.head(column.number()));
    }
    xml.endRow();
    next++;
  }

  /** Adds a row; the types of the values choose the styles. */
  void row(Object... values) {
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      lines = Math.max(lines, lines(text(values[i]), columns.get(i).width()));
    }
    xml.startRow(Math.min(MOST_LINES, lines) * LINE + 2);
    for (Object value : values) {
      put(value);
    }
    xml.endRow();
    next++;
  }

  /** Index of the last row written. */
  int last() {
    return next - 1;
  }

  /** Makes the rows a named table whose heading and first columns stay in sight. */
  void end(int fixedColumns) {
    xml.end();
    Page.table(sheet, columns, last(), fixedColumns);
  }

  /** Formats by rule for the rows written. */
  Rules rules() {
    return new Rules(sheet, styles.paint(), columns, last());
  }

  /** The text whose length counts for the height of the row. */
  private static String text(Object value) {
    if (value instanceof Integer
        || value instanceof Amount
        || value instanceof LocalDate
        || value instanceof Formula) {
      return "";
    }
    if (value instanceof Day day) {
      return day.text();
    }
    if (value instanceof Link link) {
      return link.text();
    }
    return value.toString();
  }

  private void put(Object value) {
    if (value instanceof Integer number) {
      xml.number(number, styles.number());
    } else if (value instanceof Amount amount) {
      xml.number(amount.digits(), styles.text());
    } else if (value instanceof LocalDate date) {
      put(date);
    } else if (value instanceof Day day && day.text().isEmpty() && day.date().isPresent()) {
      put(day.date().get());
    } else if (value instanceof Formula formula) {
      xml.formula(formula.text(), formula.value(), styles.number());
    } else if (value instanceof Link link) {
      put(link.text(), styles.link());
      if (!link.url().isEmpty()) {
        xml.link(link.url());
      }
    } else {
      put(text(value), value instanceof Day ? styles.date() : styles.text());
    }
  }

  private void put(LocalDate date) {
    xml.number((long) DateUtil.getExcelDate(date), styles.date());
  }

  private void put(String value, CellStyle style) {
    String shown =
        value.length() > LONGEST ? value.substring(0, LONGEST - CUT.length()) + CUT : value;
    xml.text(shown, styles.safe(style, shown));
  }

  /** A text as a formula spells it. */
  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** Lines a text takes, on the safe side of word wrapping. */
  static int lines(String value, int width) {
    int lines = 0;
    int room = Math.max(4, width);
    int start = 0;
    for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', start)) {
      lines += lines(end - start, room);
      start = end + 1;
    }
    return lines + lines(value.length() - start, room);
  }

  private static int lines(int length, int room) {
    return Math.max(1, (int) Math.ceil(length * 0.85 / room));
  }
}
