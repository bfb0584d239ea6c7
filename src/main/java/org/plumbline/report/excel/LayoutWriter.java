// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.Report;
import org.plumbline.report.layout.Field;
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
  public static void write(Report report, List<FilledSheet> sheets, OutputStream out)
      throws IOException {
    FixedZip.write(
        to -> {
          try (XSSFWorkbook book = new XSSFWorkbook()) {
            WorkbookWriter.identify(
                book, report.id(), report.date(), report.words().say(PageWord.TITLE));
            LayoutWriter writer = new LayoutWriter(book, report);
            sheets.forEach(writer::sheet);
            Seals.put(book, Map.of(), "", false);
            book.write(to);
          }
        },
        Styles::copy,
        out);
  }

  private void sheet(FilledSheet filled) {
    Layout.Sheet shape = filled.shape();
    XSSFSheet sheet = book.createSheet(shape.name());
    Page.set(sheet, PrintSetup.LETTER_PAPERSIZE, words);
    for (int i = 0; i < shape.block().size(); i++) {
      int column = shape.firstColumn() + i;
      head(row(sheet, shape.blockRow() - 1), column, shape.block().get(i).header());
      put(row(sheet, shape.blockRow()), column, filled.block().get(i));
    }
    int[] widths = new int[shape.columns().size()];
    int headLines = 1;
    int head = shape.headerRow() - 1;
    String group = "";
    for (int i = 0; i < shape.columns().size(); i++) {
      Layout.Column column = shape.columns().get(i);
      head(row(sheet, head), shape.firstColumn() + i, column.header());
      if (!column.group().isEmpty() && !column.group().equals(group)) {
        head(row(sheet, head - 1), shape.firstColumn() + i, column.group());
        row(sheet, head - 1).setHeightInPoints(2 * LINE + 4);
      }
      group = column.group();
      widths[i] = width(filled, i);
      headLines = Math.max(headLines, Table.lines(column.header(), widths[i] - 3));
      sheet.setColumnWidth(shape.firstColumn() + i, widths[i] * 256);
    }
    row(sheet, head).setHeightInPoints(headLines * LINE + 4);
    int next = head + 1;
    for (List<Field.Value> values : filled.rows()) {
      Row row = sheet.createRow(next++);
      int lines = 1;
      for (int i = 0; i < values.size(); i++) {
        put(row, shape.firstColumn() + i, values.get(i));
        lines = Math.max(lines, lines(values.get(i), widths[i]));
      }
      row.setHeightInPoints(Math.min(MOST_LINES, lines) * LINE + 2);
    }
    int last = shape.firstColumn() + shape.columns().size() - 1;
    sheet.createFreezePane(0, head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    sheet.setAutoFilter(
        new CellRangeAddress(head, Math.max(head + 1, next - 1), shape.firstColumn(), last));
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
  private void put(Row row, int column, Field.Value value) {
    if (value instanceof Field.Value.Day day) {
      Cell cell = row.createCell(column);
      cell.setCellValue(day.date());
      cell.setCellStyle(styles.date());
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
    return value instanceof Field.Value.Text text ? Table.lines(text.text(), width) : 1;
  }

  private static int width(FilledSheet filled, int column) {
    boolean wide =
        filled.rows().stream()
            .anyMatch(
                r -> r.get(column) instanceof Field.Value.Text text && text.text().length() > LONG);
    boolean narrow =
        filled.rows().stream().allMatch(r -> r.get(column).equals(Field.Value.NOTHING));
    return wide ? WIDE : narrow ? NARROW : NARROW * 2;
  }
}
