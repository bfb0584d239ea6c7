// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Sheets of a workbook as tables: the head is the first row with words in three columns. */
final class WorkbookText {
  private static final int MOST_COLUMNS = 60;

  private final Workbook workbook;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final List<String> notRead = new ArrayList<>();

  WorkbookText(Workbook workbook) {
    this.workbook = workbook;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  List<String> notRead() {
    return List.copyOf(notRead);
  }

  List<Block> blocks() {
    BlockBuilder blocks = new BlockBuilder();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      Sheet sheet = workbook.getSheetAt(i);
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        read(sheet, blocks);
      } else {
        notRead.add(sheet.getSheetName());
      }
    }
    return blocks.blocks();
  }

  private void read(Sheet sheet, BlockBuilder blocks) {
    blocks.heading(
        1,
        new BlockBuilder.Text().add(sheet.getSheetName(), Spot.cell(sheet.getSheetName(), "A1")));
    int head = head(sheet);
    List<String> heads = head < 0 ? List.of() : heads(sheet, head);
    int table = head < 0 ? 0 : blocks.nextTable();
    for (int at = sheet.getFirstRowNum(); at >= 0 && at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      if (row == null) {
        continue;
      }
      List<String> values = values(sheet, row, heads.size());
      Above above = head >= 0 && at > head ? above(sheet, head, at, values) : Above.NONE;
      long filled = above.count() + values.stream().filter(v -> !v.isEmpty()).count();
      if (head >= 0 && at > head && filled > 1) {
        String name = (above.name() + " " + name(values)).strip();
        for (int c = 0; c < values.size(); c++) {
          String column = c < heads.size() ? heads.get(c) : "";
          int from = above.rows().getOrDefault(c, at);
          String words = from == at ? values.get(c) : shown(sheet.getRow(from).getCell(c));
          blocks.cell(text(sheet, from, c, words), new Block.Cell(table, name, column, c, heads));
        }
      } else if (head >= 0 && at > head && filled == 1 && banner(values)) {
        int c = values.indexOf(values.stream().filter(v -> !v.isEmpty()).findFirst().orElse(""));
        blocks.heading(2, text(sheet, at, c, values.get(c)));
      } else {
        for (int c = 0; c < values.size(); c++) {
          blocks.paragraph(Block.Kind.PARAGRAPH, text(sheet, at, c, values.get(c)));
        }
      }
    }
  }

  /**
   * What cells over several rows give to a row below their first.
   *
   * @param name of its first column; empty where that column is no such cell
   * @param rows first row of such a cell by its column, without the first
   */
  private record Above(String name, Map<Integer, Integer> rows) {
    static final Above NONE = new Above("", Map.of());

    /** How many cells of the row are such cells. */
    int count() {
      return rows.size() + (name.isEmpty() ? 0 : 1);
    }
  }

  private Above above(Sheet sheet, int head, int at, List<String> values) {
    String name = "";
    Map<Integer, Integer> rows = new HashMap<>();
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      int column = merged.getFirstColumn();
      boolean below = merged.getFirstRow() > head && merged.getFirstRow() < at;
      if (!below || merged.getLastRow() < at || column >= values.size()) {
        continue;
      }
      if (column == 0) {
        name = shown(sheet.getRow(merged.getFirstRow()).getCell(0));
      } else if (values.get(column).isEmpty() && !sheet.isColumnHidden(column)) {
        rows.put(column, merged.getFirstRow());
      }
    }
    return new Above(name, Map.copyOf(rows));
  }

  /** A row of one brief cell that is no sentence. */
  private static boolean banner(List<String> values) {
    String only = values.stream().filter(v -> !v.isEmpty()).findFirst().orElse("");
    return only.length() < 60 && !only.matches(".*[.;:]$");
  }

  private static BlockBuilder.Text text(Sheet sheet, int row, int column, String words) {
    String cell = new CellReference(row, column).formatAsString();
    return new BlockBuilder.Text().add(words, Spot.cell(sheet.getSheetName(), cell));
  }

  private static String name(List<String> values) {
    String first = values.stream().filter(v -> !v.isEmpty()).findFirst().orElse("");
    int at = values.indexOf(first);
    boolean number = first.matches("[#A-Z]{0,3}[\\d.()-]{1,9}");
    return number && at + 1 < values.size() ? (first + " " + values.get(at + 1)).strip() : first;
  }

  /** Row of the head; -1 where there is none. Two rows of a head are read as their lower one. */
  private int head(Sheet sheet) {
    for (int at = Math.max(sheet.getFirstRowNum(), 0);
        at <= Math.min(sheet.getLastRowNum(), 60);
        at++) {
      Row row = sheet.getRow(at);
      if (row == null) {
        continue;
      }
      List<String> values = values(sheet, row, 0);
      long words =
          values.stream()
              .filter(v -> v.length() > 1 && v.length() < 60 && !v.matches("[\\d.,$%]+"))
              .count();
      if (words >= 3
          || words == 2
              && values.stream().filter(v -> !v.isEmpty()).count() == 2
              && follows(sheet, at)) {
        return second(sheet, at) ? at + 1 : at;
      }
    }
    return -1;
  }

  private boolean follows(Sheet sheet, int at) {
    int two = 0;
    for (int i = at + 1; i <= Math.min(at + 3, sheet.getLastRowNum()); i++) {
      Row row = sheet.getRow(i);
      if (row != null && values(sheet, row, 0).stream().filter(v -> !v.isEmpty()).count() >= 2) {
        two++;
      }
    }
    return two >= 2;
  }

  private static boolean second(Sheet sheet, int at) {
    return sheet.getMergedRegions().stream()
        .anyMatch(
            m ->
                m.getFirstRow() == at
                    && m.getLastRow() == at
                    && m.getLastColumn() > m.getFirstColumn()
                    && m.getLastColumn() - m.getFirstColumn() < 6);
  }

  private List<String> heads(Sheet sheet, int head) {
    List<String> own = values(sheet, sheet.getRow(head), 0);
    Row over = head > 0 ? sheet.getRow(head - 1) : null;
    if (over == null || !second(sheet, head - 1)) {
      return own;
    }
    // the upper row may go on where the lower one ends
    own = values(sheet, sheet.getRow(head), over.getLastCellNum());
    int all = own.size() - 1;
    if (sheet.getMergedRegions().stream()
        .anyMatch(m -> m.getFirstRow() == head - 1 && m.getNumberOfCells() >= all)) {
      return own; // one heading over the whole table
    }
    List<String> upper = values(sheet, over, own.size());
    List<String> out = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      String above = i < upper.size() ? upper.get(i) : "";
      for (CellRangeAddress merged : sheet.getMergedRegions()) {
        if (merged.isInRange(head - 1, i) && merged.getFirstRow() == head - 1) {
          above = shown(sheet.getRow(head - 1).getCell(merged.getFirstColumn()));
        }
      }
      out.add(above.equals(own.get(i)) ? above : (above + " " + own.get(i)).strip());
    }
    return out;
  }

  private List<String> values(Sheet sheet, Row row, int least) {
    List<String> out = new ArrayList<>();
    int last = Math.min(Math.max(row.getLastCellNum(), least), MOST_COLUMNS);
    for (int c = 0; c < last; c++) {
      if (sheet.isColumnHidden(c)) {
        String name = sheet.getSheetName() + " " + CellReference.convertNumToColString(c);
        if (!notRead.contains(name)) {
          notRead.add(name);
        }
        out.add("");
      } else {
        out.add(shown(row.getCell(c)));
      }
    }
    return out;
  }

  private String shown(@org.jspecify.annotations.Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.NUMERIC
        && !org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)) {
      java.math.BigDecimal value =
          java.math.BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
      return value.toPlainString();
    }
    return formatter.formatCellValue(cell).strip();
  }
}
