// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which column is which, wherever people moved them.
 *
 * @param ours column by the heading that Plumbline gave it
 * @param own heading by column, of those that people added
 */
record TrackingHeads(Map<String, Integer> ours, Map<Integer, String> own) {
  private static final int LONGEST = 200;

  /** Reads the first row, and what stands below no heading at all. */
  static TrackingHeads of(
      String sheet, List<String> titles, List<SheetRows.Row> rows, Account account) {
    SheetRows.Row head = rows.get(0);
    Map<String, Integer> ours = new LinkedHashMap<>();
    Map<Integer, String> own = new TreeMap<>();
    Set<String> taken = new TreeSet<>();
    titles.forEach(t -> taken.add(t.toLowerCase(Locale.ROOT)));
    for (int column : columns(rows)) {
      String title = head.at(column).text().strip().replaceAll("\\s+", " ");
      if (titles.contains(title) && ours.putIfAbsent(title, column) == null) {
        continue;
      }
      if (title.length() > LONGEST) {
        account.name(
            sheet, head.number(), column, TrackingProblem.LONG_HEADING, Account.letters(column));
      } else {
        own.put(
            column, distinct(title.isEmpty() ? "Column " + Account.letters(column) : title, taken));
      }
    }
    return new TrackingHeads(ours, own);
  }

  /** Headings that the sheet has lost. */
  List<String> missing(List<String> wanted) {
    return wanted.stream().filter(t -> !ours.containsKey(t)).toList();
  }

  /** A table takes no two headings that differ in their case only. */
  private static String distinct(String title, Set<String> taken) {
    String name = title;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = title + " (" + i + ")";
    }
    return name;
  }

  private static List<Integer> columns(List<SheetRows.Row> rows) {
    Set<Integer> columns = new TreeSet<>();
    rows.forEach(
        row ->
            row.cells()
                .forEach(
                    (at, value) -> {
                      if (!value.text().isBlank() || value.formula()) {
                        columns.add(at);
                      }
                    }));
    return new ArrayList<>(columns);
  }
}
