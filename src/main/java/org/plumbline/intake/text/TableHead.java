// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a table.
 *
 * @param rows of the table that are its head: none, one, or two
 * @param columns words at the head of each column; those of two rows joined
 */
record TableHead(int rows, List<String> columns) {
  private static final int LONGEST = 40;

  /** An amount stands in a row, never in a head. */
  private static final Pattern MONEY = Pattern.compile("[$€] ?\\d.*");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  TableHead {
    columns = List.copyOf(columns);
  }

  /** The head of a table whose rows have these words. */
  static TableHead of(List<List<String>> table) {
    List<String> first = table.get(0);
    if (first.stream().skip(1).anyMatch(w -> MONEY.matcher(w).matches())) {
      return new TableHead(0, Collections.nCopies(first.size(), ""));
    }
    return table.size() > 2 && two(first, table.get(1))
        ? new TableHead(2, joined(first, table.get(1)))
        : new TableHead(1, first);
  }

  /** Whether a row says the head once more, as on the next page. */
  boolean again(List<String> row) {
    return rows > 0 && row.equals(columns);
  }

  /** A head over several columns leaves the columns beside it blank; the row below names each. */
  private static boolean two(List<String> upper, List<String> lower) {
    boolean spans = false;
    for (int i = 2; i < lower.size(); i++) {
      spans |= at(upper, i).isEmpty() && !at(upper, i - 1).isEmpty() && !lower.get(i).isEmpty();
    }
    boolean same = lower.get(0).isEmpty() || lower.get(0).equals(upper.get(0));
    return spans
        && same
        && lower.stream().noneMatch(w -> w.length() >= LONGEST || DIGIT.matcher(w).find());
  }

  /** Rows end with their last words. */
  private static String at(List<String> row, int cell) {
    return cell < row.size() ? row.get(cell) : "";
  }

  private static List<String> joined(List<String> upper, List<String> lower) {
    List<String> out = new ArrayList<>();
    String over = "";
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      String above = at(upper, i);
      String own = at(lower, i);
      over = above.isEmpty() && !own.isEmpty() ? over : above;
      out.add(over.equals(own) ? over : (over + " " + own).strip());
    }
    return out;
  }
}
