// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads one sheet of a layout: its cells, its headings and what stands under them. */
final class SheetReader {
  private static final int LONGEST_SHEET_NAME = 31;

  private static final List<String> ROWS =
      Arrays.stream(Layout.Rows.values()).map(Layout.Rows::spelling).toList();

  private final Problems problems;

  SheetReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The sheet.
   *
   * @param before the sheets that stand before it, whose columns it may take
   */
  Layout.Sheet read(YamlMap map, List<Layout.Sheet> before) {
    map.allow(
        "name",
        "level",
        "rows",
        "cells",
        "header_row",
        "data_row",
        "first_column",
        "columns",
        "columns_of");
    YamlText name = map.text("name");
    if (name.value().length() > LONGEST_SHEET_NAME
        || name.value().matches(".*[\\[\\]*?/\\\\:].*")) {
      problems.error(LayoutProblem.SHEET_NAME, name.place(), name.value());
    }
    List<Layout.Column> columns = columns(map, before);
    int headerRow = map.wholeNumber("header_row", columns.isEmpty() ? 0 : 1);
    int first = firstColumn(map);
    List<Layout.Fixed> cells = cells(map);
    Layout.Sheet sheet =
        new Layout.Sheet(
            name.value(),
            map.textOr("level", ""),
            rows(map),
            cells,
            headerRow,
            map.wholeNumber("data_row", headerRow + 1),
            first,
            columns);
    if (!fits(sheet)) {
      problems.error(LayoutProblem.ROWS_OVERLAP, map.placeOfKey("header_row"));
    }
    return sheet;
  }

  /** Whether headings, entries and the cells around them leave each other room. */
  private static boolean fits(Layout.Sheet sheet) {
    if (sheet.columns().isEmpty()) {
      return true;
    }
    int top = sheet.headerRow() - 1 - (sheet.grouped() ? 1 : 0);
    int last = sheet.firstColumn() + sheet.columns().size() - 1;
    return top >= 0
        && sheet.dataRow() > sheet.headerRow()
        && sheet.cells().stream()
            .noneMatch(
                c ->
                    c.to().row() >= top
                        && c.at().column() <= last
                        && c.to().column() >= sheet.firstColumn());
  }

  private List<Layout.Fixed> cells(YamlMap map) {
    List<Layout.Fixed> cells = new ArrayList<>();
    for (YamlMap cell : map.maps("cells")) {
      cell.allow("at", "to", "text", "field");
      Layout.At at = at(cell.text("at"));
      Layout.At to = cell.optional("to").map(this::at).orElse(at);
      if (to.row() < at.row() || to.column() < at.column()) {
        YamlText written = cell.text("to");
        problems.error(LayoutProblem.ADDRESS, written.place(), written.value());
      }
      cells.add(new Layout.Fixed(at, to, cell.textOr("text", ""), field(cell, true)));
    }
    return cells;
  }

  private Layout.At at(YamlText address) {
    Optional<Layout.At> at = Layout.At.of(address.value());
    if (at.isEmpty() && !address.value().isEmpty()) {
      problems.error(LayoutProblem.ADDRESS, address.place(), address.value());
    }
    return at.orElse(new Layout.At(0, 0));
  }

  private Layout.Rows rows(YamlMap map) {
    YamlText word = map.text("rows");
    int at = ROWS.indexOf(word.value());
    if (at < 0 && !word.value().isEmpty()) {
      problems.error(
          LayoutProblem.KIND_OF_ROWS,
          word.place(),
          word.value(),
          Spelling.hint(word.value(), ROWS));
    }
    return Layout.Rows.values()[Math.max(0, at)];
  }

  private int firstColumn(YamlMap map) {
    Optional<YamlText> letter = map.optional("first_column");
    if (letter.isEmpty()) {
      return 0;
    }
    if (!letter.get().value().matches("[A-Z]")) {
      problems.error(LayoutProblem.FIRST_COLUMN, letter.get().place(), letter.get().value());
      return 0;
    }
    return Layout.At.column(letter.get().value());
  }

  /** The columns of a sheet, or those of an earlier sheet it names. */
  private List<Layout.Column> columns(YamlMap map, List<Layout.Sheet> before) {
    Optional<YamlText> same = map.optional("columns_of");
    if (same.isEmpty()) {
      return map.has("columns") ? columns(map) : List.of();
    }
    Optional<Layout.Sheet> found =
        before.stream().filter(s -> s.name().equals(same.get().value())).findFirst();
    if (found.isEmpty()) {
      List<String> names = before.stream().map(Layout.Sheet::name).toList();
      problems.error(
          LayoutProblem.COLUMNS_OF,
          same.get().place(),
          same.get().value(),
          Spelling.hint(same.get().value(), names));
    }
    return found.map(Layout.Sheet::columns).orElse(List.of());
  }

  private List<Layout.Column> columns(YamlMap map) {
    List<Layout.Column> columns = new ArrayList<>();
    Set<String> headers = new HashSet<>();
    for (YamlMap column : map.maps("columns")) {
      column.allow("header", "group", "field", "choices", "day", "width");
      YamlText header = column.text("header");
      if (!headers.add(header.value().toLowerCase(Locale.ROOT))) {
        problems.error(LayoutProblem.HEADING_TWICE, header.place(), header.value());
      }
      columns.add(
          new Layout.Column(
              header.value(),
              column.textOr("group", ""),
              field(column, false),
              column.texts("choices").stream().map(YamlText::value).toList(),
              kind(column),
              width(column)));
    }
    return columns;
  }

  private static OptionalInt width(YamlMap column) {
    return column.has("width")
        ? OptionalInt.of(column.wholeNumber("width", 1))
        : OptionalInt.empty();
  }

  private Layout.Kind kind(YamlMap column) {
    Optional<YamlText> word = column.optional("day");
    if (word.isEmpty()) {
      return Layout.Kind.TEXT;
    }
    Optional<Layout.Kind> kind =
        Arrays.stream(Layout.Kind.values())
            .filter(k -> k.day() && k.spelling().equals(word.get().value()))
            .findFirst();
    if (kind.isEmpty()) {
      problems.error(
          LayoutProblem.KIND_OF_DAY,
          word.get().place(),
          word.get().value(),
          Spelling.hint(word.get().value(), List.of("iso", "month-first")));
    }
    return kind.orElse(Layout.Kind.ISO_DAY);
  }

  private Optional<Field> field(YamlMap column, boolean aboveTable) {
    Optional<YamlText> word = column.optional("field");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Field> field = Field.spelled(word.get().value());
    if (field.isEmpty()) {
      problems.error(
          LayoutProblem.FIELD,
          word.get().place(),
          word.get().value(),
          Spelling.hint(
              word.get().value(),
              Field.spellings(),
              Phrase.of(LayoutWord.FIELDS, Field.spellings())));
    } else if (aboveTable && field.get().needsRow()) {
      problems.error(LayoutProblem.FIELD_OF_ROW, word.get().place(), word.get().value());
      return Optional.empty();
    }
    return field;
  }
}
