// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
 */
public record Mapping(
    String file,
    boolean confirmed,
    Map<String, Layout> layouts,
    Map<String, Map<Integer, String>> heads) {

  public Mapping {
    layouts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
    heads = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(heads));
  }

  /** The mapping of a reading. */
  public static Mapping of(String file, MatrixReading reading, boolean confirmed) {
    Map<String, Layout> layouts = new LinkedHashMap<>();
    Map<String, Map<Integer, String>> heads = new LinkedHashMap<>();
    for (MatrixReading.Table table : reading.tables()) {
      layouts.put(table.layout().sheet(), table.layout());
      heads.put(table.layout().sheet(), table.heads());
    }
    return new Mapping(file, confirmed, layouts, heads);
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
    return out.toString();
  }

  /** Reads a mapping file; problems TAB-007. */
  public static Mapping read(YamlMap map, Problems problems) {
    map.allow("file", "confirmed", "sheets");
    Map<String, Layout> layouts = new LinkedHashMap<>();
    Map<String, Map<Integer, String>> heads = new LinkedHashMap<>();
    for (YamlMap sheet : map.maps("sheets")) {
      sheet.allow("sheet", "head", "counts_first", "columns");
      String name = sheet.textOr("sheet", "");
      Map<Integer, String> named = new LinkedHashMap<>();
      layout(sheet, name, named, problems)
          .ifPresent(
              layout -> {
                layouts.put(name, layout);
                heads.put(name, named);
              });
    }
    return new Mapping(map.textOr("file", ""), map.yes("confirmed", false), layouts, heads);
  }

  private static Optional<Layout> layout(
      YamlMap sheet, String name, Map<Integer, String> heads, Problems problems) {
    Map<Integer, Layout.Party> parties = new LinkedHashMap<>();
    Map<String, List<Integer>> roles = new LinkedHashMap<>();
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
      Optional<Acts> acts =
          java.util.Arrays.stream(Acts.values())
              .filter(a -> a.spelling().equals(is.value()))
              .findFirst();
      if (acts.isPresent()) {
        parties.put(at.getAsInt(), new Layout.Party(acts.get(), column.textOr("name", "")));
      } else {
        roles.computeIfAbsent(is.value(), k -> new ArrayList<>()).add(at.getAsInt());
        known(is, problems);
      }
    }
    List<Integer> ids = roles.getOrDefault(Layout.ID, List.of());
    if (ids.isEmpty()) {
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
    return Optional.of(
        new Layout(
            name,
            head,
            ids.get(0),
            one(roles, Layout.OBJECTIVE),
            parties,
            roles.getOrDefault(Layout.TYPE, List.of()),
            one(roles, Layout.EVIDENCE),
            roles.getOrDefault(Layout.WORDS, List.of()),
            roles.getOrDefault(Layout.CLIENT_WORDS, List.of()),
            java.util.Arrays.stream(Layout.Prefers.values())
                .filter(p -> p.name().equalsIgnoreCase(first))
                .findFirst()));
  }

  private static void known(YamlText is, Problems problems) {
    List<String> all =
        new ArrayList<>(
            List.of(
                Layout.ID,
                Layout.OBJECTIVE,
                Layout.TYPE,
                Layout.EVIDENCE,
                Layout.WORDS,
                Layout.CLIENT_WORDS));
    for (Acts acts : Acts.values()) {
      all.add(acts.spelling());
    }
    if (!is.value().isEmpty() && !all.contains(is.value())) {
      problems.error(
          TableProblem.MAPPING_PARTY, is.place(), is.value(), Spelling.hint(is.value(), all));
    }
  }

  private static OptionalInt one(Map<String, List<Integer>> roles, String role) {
    return roles.getOrDefault(role, List.of()).stream().mapToInt(i -> i).findFirst();
  }
}
