// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.Report;
import org.plumbline.report.layout.Field;
import org.plumbline.report.layout.FilledForm;
import org.plumbline.report.layout.FilledSheet;
import org.plumbline.report.layout.Layout;
import org.plumbline.wording.Words;

/** Writes sheets in an official layout: its headings and nothing beside them. */
public final class LayoutWriter {
  private static final int LONGEST = 32_000;
  private static final int NARROW = 14;
  private static final int WIDE = 50;
  private static final int LONG = 60;
  private static final float LINE = 12.2f;
  private static final int MOST_LINES = 33;

  /** Rows below the last entry that keep their choices, for what people add. */
  private static final int SPARE = 200;

  private final XSSFWorkbook book;
  private final Words words;
  private final Styles styles;

  private LayoutWriter(XSSFWorkbook book, Report report) {
    this.book = book;
    this.words = report.words();
    this.styles = new Styles(book, report.palette());
  }

  /**
   * Writes one workbook; the same report gives the same bytes. The stream stays open.
   *
   * @throws IOException when the stream or the temporary folder fails
   */
  public static void write(Report report, FilledForm form, OutputStream out) throws IOException {
    FixedZip.write(
        to -> {
          XSSFWorkbook book = new XSSFWorkbook();
          try {
            WorkbookWriter.identify(
                book, report.id(), report.date(), report.words().say(PageWord.TITLE));
            LayoutWriter writer = new LayoutWriter(book, report);
            boolean signed = form.layout().signing().isPresent();
            form.sheets().forEach(s -> writer.sheet(s, signed));
            form.layout().signing().ifPresent(s -> writer.signatures(s, form.parties()));
            Seals.put(book, Map.of(), "", Map.of(), false);
            book.write(to);
          } finally {
            // closing would write it all a second time, into memory
            book.getPackage().revert();
          }
        },
        Styles::copy,
        out);
  }

  /**
   * One sheet.
   *
   * @param lined whether an empty cell has its lines all the same, for people to write in
   */
  private void sheet(FilledSheet filled, boolean lined) {
    XSSFSheet sheet = book.createSheet(filled.shape().name());
    Page.set(sheet, PrintSetup.LETTER_PAPERSIZE, words);
    cells(sheet, filled);
    if (!filled.shape().columns().isEmpty()) {
      int[] widths = widths(sheet, filled);
      heights(sheet, filled);
      headings(sheet, filled.shape(), widths);
      entries(sheet, filled, widths);
      if (lined) {
        lines(sheet, filled);
      }
    }
  }

  private void cells(XSSFSheet sheet, FilledSheet filled) {
    for (int i = 0; i < filled.shape().cells().size(); i++) {
      Layout.Fixed cell = filled.shape().cells().get(i);
      Row row = row(sheet, cell.at().row());
      if (cell.field().isEmpty()) {
        head(row, cell.at().column(), cell.text());
      } else {
        put(row, cell.at().column(), filled.fixed().get(i), Layout.Kind.ISO_DAY);
      }
      if (!cell.to().equals(cell.at())) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                cell.at().row(), cell.to().row(), cell.at().column(), cell.to().column()));
      }
    }
  }

  /** Rows above the table grow with what stands in them, over as many columns as it may take. */
  private void heights(XSSFSheet sheet, FilledSheet filled) {
    for (int i = 0; i < filled.shape().cells().size(); i++) {
      Layout.Fixed cell = filled.shape().cells().get(i);
      if (filled.fixed().get(i) instanceof Field.Value.Text text) {
        int width = 0;
        for (int column = cell.at().column(); column <= cell.to().column(); column++) {
          width += sheet.getColumnWidth(column) / 256;
        }
        Row row = row(sheet, cell.at().row());
        float high = Lines.of(text.text(), width) * LINE + 4;
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), high));
      }
    }
  }

  /** Room for each side to sign, below what its signature says. */
  private void signatures(Layout.Signing signing, List<String> parties) {
    XSSFSheet sheet = book.createSheet(signing.heading());
    Page.set(sheet, PrintSetup.LETTER_PAPERSIZE, words);
    sheet.setColumnWidth(0, 2 * NARROW * 256);
    sheet.setColumnWidth(1, WIDE * 256);
    text(row(sheet, 0), 0, signing.statement(), styles.plain());
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
    int width = 2 * NARROW + WIDE;
    row(sheet, 0).setHeightInPoints(Lines.of(signing.statement(), width) * LINE + 4);
    int next = 2;
    for (String party : parties) {
      text(row(sheet, next++), 0, party, styles.label());
      for (String line : signing.lines()) {
        Row row = row(sheet, next++);
        row.setHeightInPoints(2 * LINE);
        text(row, 0, line, styles.text());
        row.createCell(1).setCellStyle(styles.toFill());
      }
      next++;
    }
  }

  private void text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.safe(style, text));
  }

  private int[] widths(XSSFSheet sheet, FilledSheet filled) {
    int[] widths = new int[filled.shape().columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(filled, i);
      sheet.setColumnWidth(filled.shape().firstColumn() + i, widths[i] * 256);
    }
    return widths;
  }

  private void headings(XSSFSheet sheet, Layout.Sheet shape, int[] widths) {
    int head = shape.headerRow() - 1;
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      Layout.Column column = shape.columns().get(i);
      int at = shape.firstColumn() + i;
      boolean tall = shape.grouped() && column.group().isEmpty();
      head(row(sheet, tall ? head - 1 : head), at, column.header());
      if (tall) {
        // a heading without a group stands beside the groups, over both rows
        sheet.addMergedRegion(new CellRangeAddress(head - 1, head, at, at));
      }
      lines = Math.max(lines, Lines.of(column.header(), widths[i] - 3));
    }
    row(sheet, head).setHeightInPoints(lines * LINE + 4);
    for (int from = 0; from < widths.length; ) {
      String group = shape.columns().get(from).group();
      int to = from;
      while (to + 1 < widths.length && shape.columns().get(to + 1).group().equals(group)) {
        to++;
      }
      if (!group.isEmpty()) {
        int first = shape.firstColumn() + from;
        head(row(sheet, head - 1), first, group);
        row(sheet, head - 1).setHeightInPoints(2 * LINE + 4);
        if (to > from) {
          sheet.addMergedRegion(
              new CellRangeAddress(head - 1, head - 1, first, shape.firstColumn() + to));
        }
      }
      from = to + 1;
    }
  }

  private void entries(XSSFSheet sheet, FilledSheet filled, int[] widths) {
    Layout.Sheet shape = filled.shape();
    int next = shape.dataRow() - 1;
    for (List<Field.Value> values : filled.rows()) {
      Row row = sheet.createRow(next++);
      int lines = 1;
      for (int i = 0; i < values.size(); i++) {
        put(row, shape.firstColumn() + i, values.get(i), shape.columns().get(i).kind());
        lines = Math.max(lines, lines(values.get(i), widths[i]));
      }
      row.setHeightInPoints(Math.min(MOST_LINES, lines) * LINE + 2);
    }
    int head = shape.headerRow() - 1;
    int last = shape.firstColumn() + shape.columns().size() - 1;
    sheet.createFreezePane(0, shape.dataRow() - 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    if (shape.dataRow() == shape.headerRow() + 1) {
      sheet.setAutoFilter(
          new CellRangeAddress(head, Math.max(head + 1, next - 1), shape.firstColumn(), last));
    }
    for (int i = 0; i < shape.columns().size(); i++) {
      allow(sheet, shape, i, Math.max(next, shape.dataRow() - 1 + SPARE));
    }
  }

  /** Boxes where a column is for people to fill; the rule below a row where it is not. */
  private void lines(XSSFSheet sheet, FilledSheet filled) {
    Layout.Sheet shape = filled.shape();
    for (int r = 0; r < filled.rows().size(); r++) {
      Row row = row(sheet, shape.dataRow() - 1 + r);
      for (int i = 0; i < shape.columns().size(); i++) {
        int at = shape.firstColumn() + i;
        if (row.getCell(at) == null) {
          boolean own = shape.columns().get(i).field().isEmpty();
          row.createCell(at).setCellStyle(own ? styles.toFill() : styles.text());
        }
      }
    }
  }

  /** What may be typed into a column: one of its choices, or a day. */
  private static void allow(XSSFSheet sheet, Layout.Sheet shape, int index, int end) {
    Layout.Column column = shape.columns().get(index);
    if (column.choices().isEmpty() && !column.kind().day()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint rule =
        column.kind().day()
            ? helper.createDateConstraint(
                OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", "", "yyyy-mm-dd")
            : helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
    int at = shape.firstColumn() + index;
    DataValidation validation =
        helper.createValidation(
            rule, new CellRangeAddressList(shape.dataRow() - 1, end - 1, at, at));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  private static Row row(XSSFSheet sheet, int index) {
    return CellUtil.getRow(index, sheet);
  }

  private void head(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.head(false));
  }

  /** Empty values get no cell at all, so that a column nobody fills is truly empty. */
  private void put(Row row, int column, Field.Value value, Layout.Kind kind) {
    if (value instanceof Field.Value.Day day) {
      Cell cell = row.createCell(column);
      cell.setCellValue(day.date());
      cell.setCellStyle(kind == Layout.Kind.MONTH_FIRST_DAY ? styles.monthFirst() : styles.date());
    } else if (value instanceof Field.Value.Text text && !text.text().isEmpty()) {
      String shown =
          text.text().length() > LONGEST ? text.text().substring(0, LONGEST) + " ..." : text.text();
      CellStyle style = styles.safe(styles.text(), shown);
      Cell cell = row.createCell(column);
      cell.setCellValue(shown);
      cell.setCellStyle(style);
    }
  }

  private static int lines(Field.Value value, int width) {
    return value instanceof Field.Value.Text text ? Lines.of(text.text(), width) : 1;
  }

  private static int width(FilledSheet filled, int column) {
    OptionalInt given = filled.shape().columns().get(column).width();
    if (given.isPresent()) {
      return given.getAsInt();
    }
    boolean wide =
        filled.rows().stream()
            .anyMatch(
                r -> r.get(column) instanceof Field.Value.Text text && text.text().length() > LONG);
    boolean narrow =
        filled.rows().stream().allMatch(r -> r.get(column).equals(Field.Value.NOTHING));
    return wide ? WIDE : narrow ? NARROW : NARROW * 2;
  }
}
