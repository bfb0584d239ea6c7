// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.intake.matrix.Correction;
import org.plumbline.intake.matrix.Layout;
import org.plumbline.intake.matrix.SheetSeen;
import org.plumbline.problem.Printable;

/** What was chosen for the columns of a sheet: from the reading, from a form, for sheets alike. */
final class ColumnsForm {
  private static final String COLUMN = "c";

  private ColumnsForm() {}

  /** Name of the field of a column. */
  static String field(int column) {
    return COLUMN + column;
  }

  /** The sheet of a name; else the first that needs a person, or the first. */
  static SheetSeen sheet(List<SheetSeen> sheets, Optional<String> name) {
    if (name.isPresent()) {
      return sheets.stream()
          .filter(s -> Printable.only(s.name()).equals(name.get()))
          .findFirst()
          .orElseThrow(UnknownPageException::new);
    }
    return sheets.stream()
        .filter(s -> !s.hidden() && !s.left() && s.layout().isPresent())
        .findFirst()
        .or(() -> sheets.stream().filter(s -> !s.hidden()).findFirst())
        .or(() -> sheets.stream().findFirst())
        .orElseThrow(UnknownPageException::new);
  }

  /** As the sheet is read now. */
  static Correction asRead(SheetSeen sheet) {
    SortedMap<Integer, String> is =
        new TreeMap<>(sheet.layout().map(Layout::columns).orElse(Map.of()));
    List<Integer> head = sheet.layout().map(Layout::head).orElse(List.of());
    return new Correction(sheet.name(), sheet.left(), head, is, headsOf(sheet, head, is));
  }

  /** As a form says. */
  static Correction sent(SheetSeen sheet, Map<String, String> sent) {
    List<String> roles = Layout.roles();
    SortedMap<Integer, String> is = new TreeMap<>();
    for (int column : sheet.columns()) {
      String role = sent.getOrDefault(field(column), "");
      if (roles.contains(role)) {
        is.put(column, role);
      }
    }
    List<Integer> head =
        Arrays.stream(sent.getOrDefault("head", "").split("\\D+"))
            .filter(n -> n.matches("[0-9]{1,7}"))
            .map(Integer::valueOf)
            .toList();
    boolean out = sent.containsKey("out");
    return new Correction(sheet.name(), out, head, is, headsOf(sheet, head, is));
  }

  /** The same for every other sheet whose columns have the same heads. */
  static List<Correction> alike(List<SheetSeen> sheets, Correction said) {
    return sheets.stream()
        .filter(s -> !s.name().equals(said.sheet()) && !s.hidden() && alike(s, said))
        .map(s -> new Correction(s.name(), said.out(), said.head(), said.is(), said.heads()))
        .toList();
  }

  private static boolean alike(SheetSeen sheet, Correction said) {
    return !said.heads().isEmpty() && headsOf(sheet, said.head(), said.is()).equals(said.heads());
  }

  private static Map<Integer, String> headsOf(
      SheetSeen sheet, List<Integer> head, SortedMap<Integer, String> is) {
    Map<Integer, String> out = new TreeMap<>(sheet.heads(head));
    out.keySet().retainAll(is.keySet());
    return out;
  }
}
