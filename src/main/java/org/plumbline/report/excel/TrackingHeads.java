// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.wording.Words;

/**
 * Which column is which, wherever people moved them.
 *
 * @param row index among the rows with anything in them; a message stands above it, in older
 *     workbooks nothing
 * @param ours place of each column that Plumbline wrote
 * @param own heading by column, of those that people added
 */
record TrackingHeads(int row, Map<TrackedColumn, Integer> ours, Map<Integer, String> own) {
  private static final int LONGEST = 200;

  /** Rows in which the headings are looked for: somebody may have put lines above them. */
  private static final int SEARCHED = 12;

  /** Reads the row with most of our headings, and what stands below no heading at all. */
  static TrackingHeads of(
      String sheet,
      List<TrackedColumn> wanted,
      Words words,
      List<SheetRows.Row> all,
      Account account) {
    int at = headAt(wanted, words, all);
    List<SheetRows.Row> rows = all.subList(at, all.size());
    SheetRows.Row head = rows.get(0);
    Map<Integer, String> titles = new TreeMap<>();
    for (int column : columns(rows)) {
      titles.put(column, title(head.at(column)));
    }
    Map<TrackedColumn, Integer> ours = ours(wanted, words, titles);
    Map<Integer, String> own = new TreeMap<>();
    Set<String> taken = new TreeSet<>();
    wanted.forEach(c -> taken.add(words.say(c.heading()).toLowerCase(Locale.ROOT)));
    titles.keySet().removeAll(ours.values());
    titles.forEach(
        (column, title) -> {
          String letters = Account.letters(column);
          if (title.length() > LONGEST) {
            account.name(sheet, head.number(), column, TrackingProblem.LONG_HEADING, letters);
          } else {
            String named = title.isEmpty() ? words.say(SheetWord.COLUMN, letters) : title;
            own.put(column, distinct(named, taken));
          }
        });
    return new TrackingHeads(at, ours, own);
  }

  private static int headAt(List<TrackedColumn> wanted, Words words, List<SheetRows.Row> rows) {
    int at = 0;
    int most = 0;
    for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
      Map<Integer, String> titles = new TreeMap<>();
      rows.get(i).cells().forEach((column, value) -> titles.put(column, title(value)));
      int found = ours(wanted, words, titles).size();
      if (found > most) {
        most = found;
        at = i;
      }
    }
    return at;
  }

  private static String title(SheetRows.Value value) {
    return value.text().strip().replaceAll("\\s+", " ");
  }

  /**
   * Our columns by the headings of this language or of version 0.1.0: first by those of which more
   * are there, then by the others. So a column of somebody's own keeps its name, even when it is
   * one that the other headings use.
   */
  private static Map<TrackedColumn, Integer> ours(
      List<TrackedColumn> wanted, Words words, Map<Integer, String> titles) {
    Map<TrackedColumn, Integer> ours = new EnumMap<>(TrackedColumn.class);
    Stream.of(byHeading(wanted, c -> words.say(c.heading())), byHeading(wanted, Spellings::first))
        .sorted(Comparator.comparing(headings -> -found(headings, titles.values())))
        .forEach(
            headings ->
                titles.forEach(
                    (column, title) -> {
                      TrackedColumn is = headings.get(title);
                      if (is != null && !ours.containsValue(column)) {
                        ours.putIfAbsent(is, column);
                      }
                    }));
    return ours;
  }

  private static Map<String, TrackedColumn> byHeading(
      List<TrackedColumn> wanted, Function<TrackedColumn, String> heading) {
    Map<String, TrackedColumn> columns = new LinkedHashMap<>();
    wanted.forEach(c -> columns.putIfAbsent(heading.apply(c), c));
    return columns;
  }

  private static long found(Map<String, TrackedColumn> headings, Collection<String> titles) {
    return headings.keySet().stream().filter(titles::contains).count();
  }

  /** Columns that the sheet has lost. */
  List<TrackedColumn> missing(List<TrackedColumn> wanted) {
    return wanted.stream().filter(c -> !ours.containsKey(c)).toList();
  }

  /** A table takes no two headings that differ in their case only. */
  private static String distinct(String title, Set<String> taken) {
    String name = title;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = title + " (" + i + ")";
    }
    return name;
  }

  private static Set<Integer> columns(List<SheetRows.Row> rows) {
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
    return columns;
  }
}
