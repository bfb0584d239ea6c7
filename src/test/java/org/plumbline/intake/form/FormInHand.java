// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form as a person has it open: cells by what they ask, and the lists to choose from. */
public final class FormInHand implements AutoCloseable {
  private final XSSFWorkbook book;
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

  private FormInHand(XSSFWorkbook book) {
    this.book = book;
    for (Sheet sheet : book) {
      if (text(sheet, 0, 0).equals("plumbline-form")) {
        for (int column = 1; !text(sheet, 0, column).isEmpty(); column += 2) {
          Map<String, String> entries = new LinkedHashMap<>();
          for (int row = 1; !text(sheet, row, column).isEmpty(); row++) {
            entries.put(text(sheet, row, column), text(sheet, row, column + 1));
          }
          lists.put(text(sheet, 0, column), entries);
        }
      }
    }
  }

  /** Opens a file. */
  public static FormInHand open(Path file) throws IOException {
    return new FormInHand(new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
  }

  /** The workbook itself. */
  public XSSFWorkbook book() {
    return book;
  }

  /** Types a text. */
  public FormInHand type(String sheet, String row, String column, String text) {
    cell(sheet, row, column).setCellValue(text);
    return this;
  }

  /** Types a number. */
  public FormInHand type(String sheet, String row, String column, double number) {
    cell(sheet, row, column).setCellValue(number);
    return this;
  }

  /** Chooses from a list the sentence that a word stands for. */
  public FormInHand choose(String sheet, String row, String column, String list, String word) {
    return type(sheet, row, column, sentence(list, word));
  }

  /** The sentence that a word stands for. */
  public String sentence(String list, String word) {
    String out = lists.getOrDefault(list, Map.of()).get(word);
    if (out == null) {
      throw new IllegalArgumentException("no " + word + " in " + list);
    }
    return out;
  }

  /** The lists by name. */
  public Map<String, Map<String, String>> lists() {
    return lists;
  }

  /** Answers a question about a trait, with words and a place behind it. */
  public FormInHand say(String sheet, String trait, String level, String words, String place) {
    String row = "trait:" + trait;
    choose(sheet, row, "answer", "level:" + trait, level);
    type(sheet, row, "words", words);
    return place.isEmpty() ? this : type(sheet, row, "place", place);
  }

  /** A cell by sheet, row and column. */
  public Cell cell(String sheet, String row, String column) {
    Sheet found = sheet(sheet);
    for (Row each : found) {
      if (text(found, each.getRowNum(), 0).equals(row)) {
        return each.getCell(column(found, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalArgumentException("no row " + row + " on " + sheet);
  }

  /** A sheet by its key. */
  public Sheet sheet(String key) {
    for (Sheet sheet : book) {
      if (text(sheet, 0, 0).equals(key)) {
        return sheet;
      }
    }
    throw new IllegalArgumentException("no sheet " + key);
  }

  private static int column(Sheet sheet, String key) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.toString().equals(key)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException("no column " + key);
  }

  /** Every text that stands on the sheets people see, by sheet and address. */
  public Map<String, String> texts() {
    DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
    Map<String, String> out = new LinkedHashMap<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          String text = shown.formatCellValue(cell);
          if (!text.isBlank()) {
            out.put(sheet.getSheetName() + "!" + cell.getAddress(), text);
          }
        }
      }
    }
    return out;
  }

  /** Saves under a name. */
  public Path save(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private static String text(Sheet sheet, int row, int column) {
    Row found = sheet.getRow(row);
    Cell cell = found == null ? null : found.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
