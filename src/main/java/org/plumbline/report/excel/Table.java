// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.tracking.Typed;

/** Writes rows of text, numbers, dates and links under a heading, top to bottom. */
final class Table {
  /** Rows above the headings of a table that stands below a message. */
  static final int ABOVE = 3;

  /** What a cell can hold. */
  private static final int LONGEST = 32_767;

  private static final String CUT = " ...";
  private static final float LINE = 13.2f;
  private static final int MOST_LINES = 33;

  /** Lines that a column past the print area may ask for. */
  private static final int SCREEN_LINES = 2;

  /** Units across a page in landscape, at which print is still 8 points or more. */
  private static final int WIDE = 150;

  private final XSSFSheet sheet;
  private final SheetXml xml;
  private final Styles styles;
  private final List<Column> columns;
  private final int head;
  private final int printed;
  private Filter filter = Filter.NONE;
  private int next;

  /** The last row that prints; less than 0 where all do. */
  private int lastOnPaper = -1;

  /**
   * What a list shows at first; the reader takes it off with the button in the heading.
   *
   * @param column counted from 0
   * @param shown words of that column that are shown; none: everything is
   */
  record Filter(int column, List<String> shown) {
    static final Filter NONE = new Filter(0, List.of());

    Filter {
      shown = List.copyOf(shown);
    }

    boolean hides(Object... values) {
      return !shown.isEmpty() && !shown.contains(String.valueOf(values[column]));
    }
  }

  /** Words of a paper, theirs or to be written. */
  record Paper(String text) {}

  /** A text that stands out. */
  record Strong(String text) {}

  /** A word on the pale color of an answer. */
  record Tinted(String text, Verdict verdict) {}

  /** An amount of money or a quantity. */
  record Money(BigDecimal amount) {}

  /** A formula that gives an amount, and what it gives now. */
  record MoneyFormula(String text, BigDecimal amount) {}

  /** What somebody typed. */
  record Filled(Typed typed) {}

  /** Cells without a word. */
  enum Blank {
    /** One that people fill. */
    TO_FILL
  }

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
   * A formula that gives a text.
   *
   * @param value what it gives now
   */
  record TextFormula(String text, String value) {}

  /**
   * A number as people typed it.
   *
   * @param digits as a workbook spells it
   */
  record Amount(String digits) {}

  Table(XSSFSheet sheet, SheetXml xml, Styles styles, Opening opening, List<Column> columns) {
    this.sheet = sheet;
    this.xml = xml;
    this.styles = styles;
    this.columns = columns;
    this.printed = printed(columns);
    open(opening);
    this.head = next;
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
      // room for the filter button
      lines = Math.max(lines, Lines.of(columns.get(i).title(), columns.get(i).width() - 3));
    }
    xml.startRow(lines * LINE + 4);
    for (Column column : columns) {
      xml.text(column.title(), styles.head(column.number()));
    }
    xml.endRow();
    next++;
  }

  /** The message, what to do here, and a line of air. */
  private void open(Opening opening) {
    line(26, opening.message(), styles.message());
    line(16, opening.todo(), styles.todo());
    xml.startRow(6);
    xml.endRow();
    next++;
  }

  private void line(int height, String text, CellStyle style) {
    xml.startRow(height);
    put(text, style);
    xml.endRow();
    next++;
  }

  /**
   * Adds a row; the types of the values choose the styles. Values past the last column stand beside
   * the table and are no part of it.
   */
  void row(Object... values) {
    int lines = 1;
    for (int i = 0; i < Math.min(values.length, columns.size()); i++) {
      // what is past the print area is read on a screen, and may be cut there
      int most = i < printed ? MOST_LINES : SCREEN_LINES;
      lines = Math.max(lines, Math.min(most, Lines.of(text(values[i]), columns.get(i).width())));
    }
    xml.startRow(Math.min(MOST_LINES, lines) * LINE + 2, filter.hides(values));
    for (Object value : values) {
      put(value);
    }
    xml.endRow();
    next++;
  }

  /** Shows only the rows that follow whose cell under a heading says one of these words. */
  void show(String title, List<String> words) {
    filter = new Filter(columns.stream().map(Column::title).toList().indexOf(title), words);
  }

  /** Index of the last row written. */
  int last() {
    return next - 1;
  }

  /** What follows is for the screen: it is too long to read on paper. */
  void endPaper() {
    lastOnPaper = last();
  }

  /** Makes the rows a named table whose heading and first columns stay in sight. */
  void end(int fixedColumns) {
    xml.end();
    Page.table(sheet, columns, head, last(), fixedColumns, filter);
    if (printed < columns.size() || lastOnPaper >= 0) {
      Page.print(sheet, lastOnPaper < 0 ? last() : lastOnPaper, printed);
    }
  }

  /** How many of the first columns a page takes without getting too small to read. */
  private static int printed(List<Column> columns) {
    int width = 0;
    int count = 0;
    while (count < columns.size() && width + columns.get(count).width() <= WIDE) {
      width += columns.get(count++).width();
    }
    return Math.max(1, count);
  }

  /** A sentence in place of rows, where there are none. */
  void none(String why) {
    if (last() == head) {
      Object[] row = new Object[columns.size()];
      java.util.Arrays.fill(row, "");
      row[0] = why;
      xml.startRow(LINE * 2);
      put(why, styles.todo());
      xml.endRow();
      next++;
    }
  }

  /** Number of the row that comes next, as a formula counts. */
  int nextRow() {
    return next + 1;
  }

  /** Cells under a heading, as a formula names them from another sheet. */
  String cells(String title) {
    return Table.cells(sheet.getSheetName(), columns, title, head, Math.max(last(), head + 1));
  }

  private static String cells(
      String sheet, List<Column> columns, String title, int head, int last) {
    int at = columns.stream().map(Column::title).toList().indexOf(title);
    String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(at);
    return "'%s'!$%s$%d:$%s$%d"
        .formatted(sheet.replace("'", "''"), letter, head + 2, letter, last + 1);
  }

  /** Formats by rule for the rows written. */
  Rules rules() {
    return new Rules(sheet, styles.paint(), columns, head, last());
  }

  /** The text whose length counts for the height of the row. */
  private static String text(Object value) {
    if (value instanceof Integer
        || value instanceof Amount
        || value instanceof LocalDate
        || value instanceof Formula
        || value instanceof TextFormula
        || value instanceof Money
        || value instanceof MoneyFormula
        || value instanceof Blank) {
      return "";
    }
    if (value instanceof Day day) {
      return day.text();
    }
    if (value instanceof Paper paper) {
      return paper.text();
    }
    if (value instanceof Strong strong) {
      return strong.text();
    }
    if (value instanceof Tinted tinted) {
      return tinted.text();
    }
    if (value instanceof Filled filled) {
      return filled.typed() instanceof Typed.Text text ? text.text() : "";
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
    } else if (value instanceof TextFormula formula) {
      xml.textFormula(formula.text(), formula.value(), styles.text());
    } else if (value instanceof Paper paper) {
      put(paper.text(), styles.paper());
    } else if (value instanceof Strong strong) {
      put(strong.text(), styles.strong());
    } else if (value instanceof Tinted tinted) {
      put(tinted.text(), styles.tinted(tinted.verdict()));
    } else if (value instanceof Money money) {
      xml.number(money.amount().toPlainString(), styles.money());
    } else if (value instanceof MoneyFormula formula) {
      xml.formula(formula.text(), formula.amount().toPlainString(), styles.money());
    } else if (value instanceof Filled filled) {
      put(filled.typed());
    } else if (value instanceof Blank) {
      xml.text("", styles.toFill());
    } else if (value instanceof Link link) {
      put(link.text(), styles.link());
      if (!link.url().isEmpty()) {
        xml.link(link.url());
      }
    } else {
      put(text(value), value instanceof Day ? styles.date() : styles.text());
    }
  }

  private void put(Typed typed) {
    if (typed instanceof Typed.Number number) {
      xml.number(number.digits(), styles.toFill());
    } else if (typed instanceof Typed.Day day) {
      xml.number((long) DateUtil.getExcelDate(day.date()), styles.dayToFill());
    } else if (typed instanceof Typed.Text text) {
      put(text.text(), styles.toFill());
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
}
