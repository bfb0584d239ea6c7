// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.grid.Columns;

/**
 * Makes a workbook of a text that a person can review: {@code == Name} starts a sheet, a line is a
 * row of comma-separated cells, {@code !merge A1:B2}, {@code !hide row 3}, {@code !hide column C}
 * and {@code !hide sheet} do what they say, {@code @2012-03-01 m.d.yy} is a date in its format, and
 * {@code ~C6EFCE text} a cell of that color; {@code \n} breaks a line in a cell.
 */
public final class Books {
  private Books() {}

  /** Writes the workbook that a text describes. */
  public static Path write(String text, Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = null;
      int row = 0;
      for (String line : text.lines().toList()) {
        if (line.startsWith("#") && sheet == null) {
          continue;
        }
        if (line.startsWith("== ")) {
          sheet = book.createSheet(line.substring(3));
          row = 0;
        } else if (line.startsWith("!")) {
          directive(line.substring(1).split(" "), java.util.Objects.requireNonNull(sheet), book);
        } else if (sheet != null) {
          row(line, sheet.createRow(row++), book);
        }
      }
      book.write(out);
    }
    return file;
  }

  /** Writes a document of Word: a line between bars is a row of a table, any other a paragraph. */
  public static Path document(String text, Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      @Nullable XWPFTable table = null;
      for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
        if (!line.startsWith("|")) {
          table = null;
          word.createParagraph().createRun().setText(line);
          continue;
        }
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        XWPFTableRow row = table == null ? null : table.createRow();
        if (row == null) {
          table = word.createTable(1, cells.length);
          row = table.getRow(0);
        }
        for (int i = 0; i < cells.length; i++) {
          row.getCell(i).setText(cells[i]);
        }
      }
      word.write(out);
    }
    return file;
  }

  private static void row(String line, Row row, XSSFWorkbook book) throws IOException {
    for (CSVRecord record : CSVFormat.DEFAULT.parse(new StringReader(line))) {
      for (int i = 0; i < record.size(); i++) {
        String text = record.get(i).replace("\\n", "\n");
        if (text.isEmpty()) {
          continue;
        }
        Cell cell = row.createCell(i);
        if (text.startsWith("~")) {
          XSSFCellStyle style = book.createCellStyle();
          style.setFillForegroundColor(
              new XSSFColor(HexFormat.of().parseHex(text.substring(1, 7))));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          cell.setCellStyle(style);
          cell.setCellValue(text.substring(7).strip());
        } else if (text.startsWith("@")) {
          String[] parts = text.substring(1).split(" ", 2);
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(parts[1]));
          cell.setCellValue(LocalDate.parse(parts[0]));
          cell.setCellStyle(style);
        } else {
          cell.setCellValue(text);
        }
      }
    }
  }

  private static void directive(String[] words, XSSFSheet sheet, XSSFWorkbook book) {
    switch (words[0] + " " + (words[0].equals("hide") ? words[1] : "")) {
      case "merge " -> sheet.addMergedRegion(CellRangeAddress.valueOf(words[1]));
      case "hide row" -> sheet.getRow(Integer.parseInt(words[2]) - 1).setZeroHeight(true);
      case "hide column" -> sheet.setColumnHidden(Columns.number(words[2]).orElseThrow() - 1, true);
      case "hide sheet" -> book.setSheetHidden(book.getSheetIndex(sheet), true);
      default -> throw new IllegalArgumentException(String.join(" ", words));
    }
  }
}
