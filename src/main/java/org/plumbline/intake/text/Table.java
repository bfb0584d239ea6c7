// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of cells on their way to blocks: the first row is the head, a row of one cell a banner. */
final class Table {
  /** Row numbers such as 4.1, 3.1.1 or A2. */
  private static final Pattern NUMBER = Pattern.compile("[#A-Z]{0,3}[\\d.()-]{1,9}");

  /** Heads over numbers that are ranks and not numbers of rows. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?i).*\\b(?:severity|priority|sev|prio|rank|grade|class|level|tier|category|urgency|impact)\\b.*");

  /** An amount stands in a row, never in a head. */
  private static final Pattern MONEY = Pattern.compile("[$€] ?\\d.*");

  private final List<List<BlockBuilder.Text>> rows = new ArrayList<>();

  void row(List<BlockBuilder.Text> cells) {
    rows.add(List.copyOf(cells));
  }

  void into(BlockBuilder blocks) {
    if (rows.isEmpty()) {
      return;
    }
    int table = blocks.nextTable();
    List<String> first = rows.get(0).stream().map(BlockBuilder.Text::words).toList();
    boolean headed = first.stream().skip(1).noneMatch(w -> MONEY.matcher(w).matches());
    List<String> heads = headed ? first : first.stream().map(w -> "").toList();
    for (int i = 0; i < heads.size() && headed; i++) {
      blocks.cell(rows.get(0).get(i), new Block.Cell(table, "", "", i, heads));
    }
    for (List<BlockBuilder.Text> row : rows.subList(headed ? 1 : 0, rows.size())) {
      String name = name(row, heads.get(0));
      for (int i = 0; i < row.size(); i++) {
        String column = i < heads.size() ? heads.get(i) : "";
        blocks.cell(row.get(i), new Block.Cell(table, name, column, i, heads));
      }
    }
  }

  private static String name(List<BlockBuilder.Text> row, String head) {
    String first = row.get(0).words();
    boolean rank = RANK.matcher(head).matches();
    return row.size() > 1 && !rank && NUMBER.matcher(first).matches()
        ? (first + " " + row.get(1).words()).strip()
        : first;
  }
}
