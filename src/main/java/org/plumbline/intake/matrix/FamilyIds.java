// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;
import org.plumbline.papers.ControlLookup;

/** Ids of which a cell holds the family only: with the number beside it, or for all of them. */
final class FamilyIds {
  private static final Pattern FAMILY =
      Pattern.compile(
          "\\W{0,3}(?:0?(3\\.\\d{1,2})|([A-Z]{2})|((?:164|314)\\.\\d{1,3}(?:\\([A-Za-z0-9]{1,4}\\)){0,4}))(?![.\\w(]).{0,80}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[#.*_\u00a7 -]*(\\d{1,2}(?: ?\\(\\d{1,2}\\))?|\\([A-Za-z0-9]{1,4}\\)(?:\\(\\w{1,4}\\)){0,4})\\b?.{0,60}");

  /** A section that a heading or the name of a sheet speaks of: the rest of 314.4. */
  private static final Pattern SECTION =
      Pattern.compile("(?<![\\d.(])((?:164|314)\\.\\d{1,3}|3\\.\\d{1,2})(?![\\d.(])");

  /** No family has a number above it. */
  private static final int MOST = 40;

  /** Columns of ids stand on the left. */
  private static final int MOST_COLUMNS = 12;

  private static final int LONGEST = 120;
  private static final int LEAST_JOINED = 3;
  private static final int LEAST_FAMILIES = 2;
  private static final double MANY = 0.55;

  private final ControlLookup controls;

  FamilyIds(ControlLookup controls) {
    this.controls = controls;
  }

  /** The sheet with whole ids in its column of numbers; empty where no two columns make ids. */
  Optional<Sheet> joined(Sheet sheet) {
    Map<Integer, Map<Integer, String>> families = new LinkedHashMap<>();
    Map<Integer, Map<Integer, String>> numbers = new LinkedHashMap<>();
    families.put(0, named(sheet));
    for (int column = 1; column <= Math.min(sheet.width(), MOST_COLUMNS); column++) {
      families.put(column, families(sheet, column));
      numbers.put(column, numbers(sheet, column));
    }
    families.values().removeIf(Map::isEmpty);
    numbers.values().removeIf(m -> m.size() < LEAST_JOINED);
    Optional<Sheet> best = Optional.empty();
    int most = LEAST_JOINED - 1;
    for (Map.Entry<Integer, Map<Integer, String>> family : families.entrySet()) {
      for (Map.Entry<Integer, Map<Integer, String>> number : numbers.entrySet()) {
        boolean same = family.getKey().equals(number.getKey());
        Map<Integer, String> ids =
            same && number.getValue().values().stream().noneMatch(n -> n.startsWith("("))
                ? Map.of()
                : ids(family.getValue(), number.getValue());
        if (ids.size() > most) {
          most = ids.size();
          best = Optional.of(joined(sheet, family.getKey(), number.getKey(), ids));
        }
      }
    }
    return best;
  }

  /** The one section that the name of a sheet speaks of, for each of its rows. */
  private static Map<Integer, String> named(Sheet sheet) {
    Map<Integer, String> out = new LinkedHashMap<>();
    Matcher section = SECTION.matcher(sheet.name());
    if (section.find()) {
      sheet.lines().forEach(l -> out.put(l.number(), section.group(1)));
    }
    return out;
  }

  /** With enhancements of a third column, and with rows whose family is an id by itself. */
  private Sheet joined(Sheet sheet, int family, int number, Map<Integer, String> ids) {
    Map<Integer, String> all = new LinkedHashMap<>(ids);
    Map<Integer, String> third = numbers(sheet, number + 1);
    third.forEach(
        (row, digits) -> {
          String enhancement = digits.replaceAll("[()]", "");
          String whole = ids.getOrDefault(row, "") + "(" + enhancement + ")";
          if (enhancement.matches("\\d+") && !controls.find(whole).isEmpty()) {
            all.put(row, whole);
          }
        });
    for (Line line : sheet.lines()) {
      String own = line.text(family).strip();
      if (family > 0
          && family != number
          && line.text(number).isEmpty()
          && !controls.find(own).isEmpty()) {
        all.put(line.number(), own);
      }
    }
    return with(sheet, number, all);
  }

  /** The family of each row from the first that names one on. */
  private static Map<Integer, String> families(Sheet sheet, int column) {
    Map<Integer, String> out = new LinkedHashMap<>();
    String last = "";
    for (Line line : sheet.lines()) {
      last = family(line.text(column), last).orElse(last);
      if (!last.isEmpty()) {
        out.put(line.number(), last);
      }
    }
    return out;
  }

  private static Map<Integer, String> numbers(Sheet sheet, int column) {
    Map<Integer, String> out = new LinkedHashMap<>();
    for (Line line : sheet.lines()) {
      String text = line.text(column);
      Matcher n = NUMBER.matcher(text.length() > LONGEST ? "" : text.strip());
      if (n.matches()) {
        out.put(line.number(), n.group(1).replace(" ", ""));
      }
    }
    return out;
  }

  /** Known ids by row; none where most numbers make none. */
  private Map<Integer, String> ids(Map<Integer, String> families, Map<Integer, String> numbers) {
    Map<Integer, String> out = new LinkedHashMap<>();
    numbers.forEach(
        (row, digits) -> {
          String family = families.getOrDefault(row, "");
          String between = digits.startsWith("(") ? "" : family.matches("[A-Z]+") ? "-" : ".";
          if (!family.isEmpty() && !controls.find(family + between + digits).isEmpty()) {
            out.put(row, family + between + digits);
          }
        });
    return new HashSet<>(out.values()).size() >= LEAST_JOINED && out.size() >= numbers.size() * MANY
        ? out
        : Map.of();
  }

  /** The sheet with all ids of a family in each row that names one; empty where none does. */
  Optional<Sheet> whole(Sheet sheet) {
    for (int column = 1; column <= Math.min(sheet.width(), MOST_COLUMNS); column++) {
      Map<Integer, String> ids = new LinkedHashMap<>();
      Set<String> families = new HashSet<>();
      String last = "";
      int full = 0;
      for (Line line : sheet.lines()) {
        String text = line.text(column);
        full += text.isEmpty() ? 0 : 1;
        Optional<String> family = family(text, last);
        List<String> all = family.map(this::all).orElse(List.of());
        if (!all.isEmpty()) {
          last = family.orElse(last);
          families.add(last);
          ids.put(line.number(), String.join(", ", all));
        }
      }
      if (families.size() >= LEAST_FAMILIES && ids.size() >= full * MANY - 1) {
        return Optional.of(with(sheet, column, ids));
      }
    }
    return Optional.empty();
  }

  /** The family that a cell begins with; 3.1 behind 3.9 was 3.10 before it became a number. */
  private static Optional<String> family(String text, String last) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = FAMILY.matcher(text.replaceAll("\\s+", " ").strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    for (int group = 1; group <= m.groupCount(); group++) {
      String found = m.group(group);
      if (found != null) {
        return Optional.of(found.equals("3.1") && last.equals("3.9") ? "3.10" : found);
      }
    }
    return Optional.empty();
  }

  private List<String> all(String family) {
    String between = family.matches("[A-Z]+") ? "-" : ".";
    List<String> out = new ArrayList<>();
    for (int n = 1; n <= MOST && !family.startsWith("164") && !family.startsWith("314"); n++) {
      if (!controls.find(family + between + n).isEmpty()) {
        out.add(family + between + n);
      }
    }
    return out;
  }

  private static Sheet with(Sheet sheet, int column, Map<Integer, String> ids) {
    List<Line> lines = new ArrayList<>();
    for (Line line : sheet.lines()) {
      String id = ids.get(line.number());
      lines.add(id == null ? line : line.with(column, Cell.of(id)));
    }
    return sheet.with(lines);
  }
}
