// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.application.MatrixLook;
import org.plumbline.application.MatrixSections;
import org.plumbline.intake.grid.Columns;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.Correction;
import org.plumbline.intake.matrix.Layout;
import org.plumbline.intake.matrix.SheetSeen;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;

/**
 * What the page shows on which a person says what the columns of a sheet are.
 *
 * @param sheet name of the sheet
 * @param out whether it is left out
 * @param sheets the sheets of the file, where it has several
 * @param heads rows that may be the head
 * @param roles what a column can be, by spelling
 * @param columns the columns that hold anything
 * @param alike how many other sheets have the same heads
 */
record ColumnsView(
    String sheet,
    boolean out,
    List<Tab> sheets,
    List<Choice> heads,
    Map<String, String> roles,
    List<Column> columns,
    int alike) {
  private static final int ROWS = 20;
  private static final int PAIRED_ROWS = 10;
  private static final int EXAMPLES = 3;
  private static final int WIDE = 60;
  private static final int SHORT = 40;

  /** A sheet to choose. */
  record Tab(String name, boolean current, boolean left) {}

  /** Rows to choose as the head. */
  record Choice(String value, String rows, String text, boolean chosen) {}

  /**
   * A column.
   *
   * @param field name of its field
   * @param examples what its first rows hold
   * @param is what it is taken for, as files spell it; empty where nothing
   */
  record Column(String field, String letters, String head, String examples, String is) {}

  static ColumnsView of(List<SheetSeen> all, SheetSeen sheet, Correction said, Words words) {
    List<Tab> tabs =
        all.stream()
            .filter(s -> !s.name().isEmpty())
            .map(s -> new Tab(s.name(), s == sheet, s.left()))
            .toList();
    return new ColumnsView(
        sheet.name(),
        said.out(),
        tabs.size() < 2 ? List.of() : tabs,
        heads(sheet, said),
        roles(said, words),
        columns(sheet, said),
        ColumnsForm.alike(all, said).size());
  }

  /** What a column is, in words. */
  static String word(String role, Words words) {
    return Acts.spelled(role)
        .map(a -> a == Acts.OTHER ? Phrase.of(PageWord.COLUMNS_OTHER) : MatrixSections.acts(a, ""))
        .or(() -> Optional.of(MatrixLook.column(role, "")))
        .map(words::say)
        .orElseThrow();
  }

  private static Map<String, String> roles(Correction said, Words words) {
    Map<String, String> out = new LinkedHashMap<>();
    Layout.roles().forEach(r -> out.put(r, word(r, words)));
    if (said.count(Acts.UNCLEAR.spelling()) == 0) {
      out.remove(Acts.UNCLEAR.spelling());
    }
    return out;
  }

  private static List<Choice> heads(SheetSeen sheet, Correction said) {
    List<List<Integer>> rows = new ArrayList<>();
    if (said.head().size() > 1) {
      rows.add(said.head());
    }
    sheet.lines().stream().limit(ROWS).forEach(l -> rows.add(List.of(l.number())));
    // a head of two rows, one below the other
    for (int i = 1; i < Math.min(sheet.lines().size(), PAIRED_ROWS); i++) {
      List<Integer> two = List.of(sheet.lines().get(i - 1).number(), sheet.lines().get(i).number());
      if (!rows.contains(two)) {
        rows.add(two);
      }
    }
    if (said.head().size() == 1 && !rows.contains(said.head())) {
      rows.add(said.head());
    }
    return rows.stream().map(r -> choice(sheet, r, r.equals(said.head()))).toList();
  }

  private static Choice choice(SheetSeen sheet, List<Integer> rows, boolean chosen) {
    String numbers = rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String text =
        sheet.lines().stream()
            .filter(l -> Objects.equals(l.number(), rows.get(rows.size() - 1)))
            .flatMap(l -> l.cells().values().stream())
            .map(c -> c.text())
            .collect(Collectors.joining(" | "));
    return new Choice(numbers, numbers, MatrixSections.plain(text, WIDE), chosen);
  }

  private static List<Column> columns(SheetSeen sheet, Correction said) {
    Map<Integer, String> heads = sheet.heads(said.head());
    int below = said.head().stream().mapToInt(h -> h).max().orElse(0);
    List<Line> lines =
        sheet.lines().stream().filter(l -> l.number() > below && !sheet.banner(l)).toList();
    List<Column> out = new ArrayList<>();
    for (int column : sheet.columns()) {
      String examples =
          lines.stream()
              .map(l -> MatrixSections.plain(sheet.text(l, column), SHORT))
              .filter(t -> !t.isBlank())
              .distinct()
              .limit(EXAMPLES)
              .collect(Collectors.joining(" · "));
      String head = MatrixSections.plain(heads.getOrDefault(column, ""), WIDE);
      if (!examples.isEmpty() || !head.isEmpty()) {
        out.add(
            new Column(
                ColumnsForm.field(column),
                Columns.letters(column),
                head,
                examples,
                said.is().getOrDefault(column, "")));
      }
    }
    return out;
  }
}
