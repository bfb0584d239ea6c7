// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Rows of cells on their way to blocks. A row of one cell is a banner; a row whose first cell is
 * blank belongs to the row above it; where no row above has a name, its second cell names it. A box
 * to tick is a part of the name beside it.
 */
final class Table {
  /** Row numbers such as 4.1, 3.1.1 or A2. */
  private static final Pattern NUMBER = Pattern.compile("[#A-Z]{0,3}[\\d.()-]{1,9}");

  /** A box to tick, ticked or not, alone or before its words. */
  private static final Pattern BOX = Pattern.compile("(?:[☐☑☒]|\\[[ xX]{0,3}\\])(?: .+)?");

  /** Heads over numbers that are ranks and not numbers of rows. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?i).*\\b(?:severity|priority|sev|prio|rank|grade|class|level|tier|category|urgency|impact)\\b.*");

  private final List<List<BlockBuilder.Text>> rows = new ArrayList<>();

  void row(List<BlockBuilder.Text> cells) {
    rows.add(List.copyOf(cells));
  }

  void into(BlockBuilder blocks) {
    if (rows.isEmpty()) {
      return;
    }
    int table = blocks.nextTable();
    TableHead head = TableHead.of(rows.stream().map(Table::words).toList());
    String above = "";
    for (int at = 0; at < rows.size(); at++) {
      List<BlockBuilder.Text> row = spread(rows.get(at));
      if (at < head.rows() || head.again(words(rows.get(at)))) {
        cells(blocks, rows.get(at), i -> new Block.Cell(table, "", "", i, head.columns()));
        continue;
      }
      String own = name(row, head.columns().get(0));
      boolean alone = row.stream().filter(t -> !t.isEmpty()).count() <= 1;
      boolean goesOn = own.isEmpty() && !alone && !above.isEmpty();
      boolean unnamed = own.isEmpty() && !alone && above.isEmpty();
      String name =
          goesOn ? (above + " " + row.get(1).words()).strip() : unnamed ? row.get(1).words() : own;
      cells(
          blocks,
          row,
          i -> new Block.Cell(table, name, column(head.columns(), i), i, head.columns()));
      above = goesOn ? above : own;
    }
  }

  /**
   * A cell over several columns says in each of them what it says; one that begins the row is a
   * banner.
   */
  private static List<BlockBuilder.Text> spread(List<BlockBuilder.Text> row) {
    List<BlockBuilder.Text> out = new ArrayList<>(row);
    for (int i = 2; i < out.size(); i++) {
      if (out.get(i) == BlockBuilder.Text.MERGED) {
        out.set(i, out.get(i - 1));
      }
    }
    return out;
  }

  private static void cells(
      BlockBuilder blocks, List<BlockBuilder.Text> row, IntFunction<Block.Cell> cell) {
    for (int i = 0; i < row.size(); i++) {
      blocks.cell(row.get(i), cell.apply(i));
    }
  }

  private static String column(List<String> heads, int at) {
    return at < heads.size() ? heads.get(at) : "";
  }

  private static List<String> words(List<BlockBuilder.Text> row) {
    return row.stream().map(BlockBuilder.Text::words).toList();
  }

  /** The first cell, with the second where it is a number or a box; blank where the row goes on. */
  private static String name(List<BlockBuilder.Text> row, String head) {
    String first = row.get(0).words();
    if (row.size() < 2) {
      return first;
    }
    String second = row.get(1).words();
    boolean rank = RANK.matcher(head).matches();
    boolean counts = !rank && NUMBER.matcher(first).matches();
    boolean ticks = BOX.matcher(first).matches() && first.indexOf(' ', 3) < 0;
    boolean ticked = first.isEmpty() && BOX.matcher(second).matches();
    return counts || ticks || ticked ? (first + " " + second).strip() : first;
  }
}
