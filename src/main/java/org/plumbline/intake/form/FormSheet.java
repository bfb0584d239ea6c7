// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** A sheet that somebody filled in: rows and columns are found by their hidden keys. */
final class FormSheet {
  private final XSSFSheet sheet;
  private final boolean hidden;
  private final String file;
  private final Problems problems;
  private final String key;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Set<Integer> keyed = new HashSet<>();

  FormSheet(XSSFSheet sheet, boolean hidden, String file, Problems problems) {
    this.sheet = sheet;
    this.hidden = hidden;
    this.file = file;
    this.problems = problems;
    Row first = sheet.getRow(0);
    this.key = first == null ? "" : text(first.getCell(0));
    if (first != null) {
      for (Cell cell : first) {
        if (cell.getColumnIndex() > 0 && !text(cell).isEmpty()) {
          columns.putIfAbsent(text(cell), cell.getColumnIndex());
        }
      }
    }
  }

  String key() {
    return key;
  }

  String name() {
    return sheet.getSheetName();
  }

  /** Whether people who open the file do not see it. */
  boolean hidden() {
    return hidden;
  }

  Place place() {
    return place("A1");
  }

  /** Every text on it. */
  Set<String> texts() {
    Set<String> out = new LinkedHashSet<>();
    for (Row row : sheet) {
      row.forEach(cell -> out.add(text(cell)));
    }
    out.remove("");
    return out;
  }

  /** Whether the hidden row names all these columns; FRM-004 otherwise. */
  boolean has(List<String> wanted) {
    List<String> missing = wanted.stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      problems.error(
          FormProblem.NO_COLUMNS,
          place("A1"),
          missing.stream().map(column -> Phrase.of(FormWord.head(column))).toList());
    }
    return missing.isEmpty();
  }

  /**
   * Finds the rows by their questions and keys; two rows of one question that say different things
   * are FRM-006.
   *
   * @param asked rows by key, with what they ask
   */
  void index(Map<String, String> asked, String answer) {
    RowKeys keys = new RowKeys(asked);
    for (Row row : sheet) {
      FormCell question = cell(row.getRowNum(), Column.QUESTION);
      String rowKey = keys.of(text(row.getCell(0)), question.text());
      if (row.getRowNum() > 0 && !rowKey.isEmpty() && !rowKey.equals(RowKeys.FIXED)) {
        keyed.add(row.getRowNum());
        Integer before = rows.putIfAbsent(rowKey, row.getRowNum());
        if (before != null) {
          twice(rowKey, before, row.getRowNum(), answer);
        }
      }
    }
  }

  private void twice(String rowKey, int first, int second, String answer) {
    List<String> one = typed(first);
    List<String> other = typed(second);
    if (one.isEmpty()) {
      rows.put(rowKey, second);
    } else if (!other.isEmpty() && !one.equals(other)) {
      FormCell question = cell(second, Column.QUESTION);
      problems.error(
          FormProblem.TWICE,
          cell(second, answer).place(),
          question.isEmpty() ? rowKey : question.text(),
          cell(first, answer).address());
    }
  }

  /** What somebody wrote into a row. */
  private List<String> typed(int row) {
    return columns.keySet().stream()
        .filter(column -> !column.equals(Column.QUESTION) && !column.equals(Column.DUTIES))
        .filter(column -> !cell(row, column).isEmpty())
        .map(column -> column + " " + cell(row, column).text())
        .toList();
  }

  /** Keys of rows that begin so, in the order of the sheet. */
  List<String> keys(String prefix) {
    return rows.keySet().stream().filter(k -> k.startsWith(prefix)).toList();
  }

  /** Every row that begins so, and rows without a key that somebody added below the first. */
  List<Integer> rowsOf(String prefix) {
    List<Integer> out = new ArrayList<>();
    for (Row row : sheet) {
      String rowKey = text(row.getCell(0));
      if (rowKey.startsWith(prefix) || rowKey.isEmpty() && !out.isEmpty()) {
        out.add(row.getRowNum());
      }
    }
    return out;
  }

  /** The cell of a row by its key. */
  FormCell cell(String rowKey, String column) {
    Integer row = rows.get(rowKey);
    return row == null ? new FormCell("", place("A1"), "A1") : cell(row, column);
  }

  /** The cell of a row by its number from 0. */
  FormCell cell(int row, String column) {
    Integer at = columns.get(column);
    String address = CellReference.convertNumToColString(at == null ? 0 : at) + (row + 1);
    Row found = sheet.getRow(row);
    Cell cell = found == null || at == null ? null : found.getCell(at);
    if (cell == null) {
      return new FormCell("", place(address), address);
    }
    Optional<String> text = CellText.of(cell);
    if (text.isEmpty()) {
      problems.error(FormProblem.NO_VALUE, place(address));
    }
    return new FormCell(text.orElse(""), place(address), address);
  }

  /** A note about several cells of this sheet, at the first of them. */
  void remark(FormProblem about, List<FormCell> cells) {
    if (!cells.isEmpty()) {
      problems.warning(
          about,
          cells.get(0).place(),
          cells.size(),
          cells.stream().map(FormCell::address).toList());
    }
  }

  /**
   * Says which rows of the form are gone (FRM-009), and which cells belong to no question
   * (FRM-010).
   *
   * @param expected rows by key, with what they ask
   * @param addable whether rows may be added
   */
  void account(Map<String, String> expected, boolean addable) {
    List<String> gone = new ArrayList<>();
    expected.forEach(
        (rowKey, question) -> {
          if (!rows.containsKey(rowKey) && !question.isEmpty()) {
            gone.add(question);
          }
        });
    if (!gone.isEmpty()) {
      problems.warning(FormProblem.ROWS_GONE, place(), gone.size(), gone);
    }
    List<FormCell> unread = new ArrayList<>();
    for (Row row : sheet) {
      boolean mine = !text(row.getCell(0)).isEmpty() || keyed.contains(row.getRowNum());
      boolean added = !mine && !addable;
      for (Cell cell : row) {
        boolean known = columns.containsValue(cell.getColumnIndex()) && !added;
        if (row.getRowNum() > 0 && cell.getColumnIndex() > 0 && !known && !text(cell).isEmpty()) {
          String address = cell.getAddress().formatAsString();
          unread.add(new FormCell(text(cell), place(address), address));
        }
      }
    }
    remark(FormProblem.NOT_READ, unread);
  }

  private Place place(String address) {
    return Place.of(file + ", " + sheet.getSheetName() + "!" + address);
  }

  private static String text(@org.jspecify.annotations.Nullable Cell cell) {
    return cell == null ? "" : CellText.of(cell).orElse("");
  }
}
