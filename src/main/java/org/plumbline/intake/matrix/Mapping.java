// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.intake.grid.Columns;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * How a file was read, kept so that a person can look at it, correct it, and read the next edition
 * of the file in the same way.
 *
 * @param file name of the file
 * @param confirmed whether a person has said that the reading is right
 * @param layouts where everything stands, by sheet
 * @param heads heads of the columns, by sheet and column
 * @param left sheets that a person leaves out
 */
public record Mapping(
    String file,
    boolean confirmed,
    Map<String, Layout> layouts,
    Map<String, Map<Integer, String>> heads,
    Set<String> left) {
  /** Nothing is known of a file. */
  public static final Mapping NONE = new Mapping("", false, Map.of(), Map.of(), Set.of());

  public Mapping {
    left = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(left));
    layouts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
    heads = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(heads));
  }

  /**
   * The mapping of a reading.
   *
   * @param left sheets that a person leaves out
   */
  public static Mapping of(
      String file, MatrixReading reading, Set<String> left, boolean confirmed) {
    Map<String, Layout> layouts = new LinkedHashMap<>();
    Map<String, Map<Integer, String>> heads = new LinkedHashMap<>();
    for (MatrixReading.Table table : reading.tables()) {
      layouts.put(table.layout().sheet(), table.layout());
      heads.put(table.layout().sheet(), table.heads());
    }
    return new Mapping(file, confirmed, layouts, heads, left);
  }

  /** This, with sheets as a person corrected them; nobody has said yet that they are read right. */
  public Mapping with(Collection<Correction> corrections) {
    Map<String, Layout> all = new LinkedHashMap<>(layouts);
    Map<String, Map<Integer, String>> named = new LinkedHashMap<>(heads);
    Set<String> out = new LinkedHashSet<>(left);
    for (Correction each : corrections) {
      all.remove(each.sheet());
      named.remove(each.sheet());
      out.remove(each.sheet());
      if (each.out()) {
        out.add(each.sheet());
      } else {
        Optional<Layout.Prefers> before =
            Optional.ofNullable(layouts.get(each.sheet())).flatMap(Layout::prefers);
        all.put(each.sheet(), each.layout(before));
        named.put(each.sheet(), each.heads());
      }
    }
    return new Mapping(file, false, all, named, out);
  }

  /** As a file. */
  public String yaml(List<String> comment) {
    StringBuilder out = new StringBuilder();
    comment.forEach(c -> out.append("# ").append(c).append('\n'));
    out.append("file: ").append(Quotes.of(file)).append('\n');
    out.append("confirmed: ").append(confirmed ? "yes" : "no").append('\n');
    out.append("sheets:\n");
    layouts.forEach(
        (sheet, layout) -> {
          out.append("  - sheet: ").append(Quotes.of(sheet)).append('\n');
          out.append("    head: ").append(layout.head()).append('\n');
          layout
              .prefers()
              .ifPresent(
                  p ->
                      out.append("    counts_first: ")
                          .append(p.name().toLowerCase(Locale.ROOT))
                          .append('\n'));
          out.append("    columns:\n");
          Map<Integer, String> named = heads.getOrDefault(sheet, Map.of());
          layout
              .columns()
              .forEach(
                  (column, is) -> {
                    Layout.Party party = layout.parties().get(column);
                    out.append("      - {column: ").append(Columns.letters(column));
                    out.append(", is: ").append(is);
                    if (party != null && !party.name().isEmpty()) {
                      out.append(", name: ").append(Quotes.of(party.name()));
                    }
                    out.append(", head: ")
                        .append(Quotes.of(named.getOrDefault(column, "")))
                        .append("}\n");
                  });
        });
    left.forEach(
        sheet ->
            out.append("  - sheet: ").append(Quotes.of(sheet)).append("\n    leave_out: yes\n"));
    return out.toString();
  }

  /** Reads a mapping file; problems TAB-007. */
  public static Mapping read(YamlMap map, Problems problems) {
    map.allow("file", "confirmed", "sheets");
    Map<String, Layout> layouts = new LinkedHashMap<>();
    Map<String, Map<Integer, String>> heads = new LinkedHashMap<>();
    Set<String> left = new LinkedHashSet<>();
    for (YamlMap sheet : map.maps("sheets")) {
      sheet.allow("sheet", "leave_out", "head", "counts_first", "columns");
      String name = sheet.textOr("sheet", "");
      if (sheet.yes("leave_out", false)) {
        left.add(name);
        continue;
      }
      Map<Integer, String> named = new LinkedHashMap<>();
      layout(sheet, name, named, problems)
          .ifPresent(
              layout -> {
                layouts.put(name, layout);
                heads.put(name, named);
              });
    }
    return new Mapping(map.textOr("file", ""), map.yes("confirmed", false), layouts, heads, left);
  }

  private static Optional<Layout> layout(
      YamlMap sheet, String name, Map<Integer, String> heads, Problems problems) {
    SortedMap<Integer, String> roles = new TreeMap<>();
    Map<Integer, String> names = new LinkedHashMap<>();
    for (YamlMap column : sheet.maps("columns")) {
      column.allow("column", "is", "name", "head");
      YamlText letters = column.text("column");
      YamlText is = column.text("is");
      OptionalInt at = Columns.number(letters.value());
      if (at.isEmpty()) {
        problems.error(TableProblem.MAPPING_COLUMN, letters.place(), letters.value());
        continue;
      }
      heads.put(at.getAsInt(), column.textOr("head", ""));
      names.put(at.getAsInt(), column.textOr("name", ""));
      roles.put(at.getAsInt(), is.value());
      known(is, problems);
    }
    if (!roles.containsValue(Layout.ID)) {
      problems.error(TableProblem.MAPPING_NO_ID, sheet.placeOfKey("columns"));
      return Optional.empty();
    }
    List<Integer> head = new ArrayList<>();
    for (YamlText row : sheet.texts("head")) {
      if (row.value().matches("[0-9]{1,7}")) {
        head.add(Integer.parseInt(row.value()));
      }
    }
    String first = sheet.textOr("counts_first", "");
    Optional<Layout.Prefers> prefers =
        Arrays.stream(Layout.Prefers.values())
            .filter(p -> p.name().equalsIgnoreCase(first))
            .findFirst();
    return Optional.of(Layout.of(name, head, roles, names, prefers));
  }

  private static void known(YamlText is, Problems problems) {
    List<String> all = Layout.roles();
    if (!is.value().isEmpty() && !all.contains(is.value())) {
      problems.error(
          TableProblem.MAPPING_PARTY, is.place(), is.value(), Spelling.hint(is.value(), all));
    }
  }
}
