// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;

/**
 * One arrangement with its cells, as observations look at it.
 *
 * @param organisation whose arrangement it is
 * @param engagement the arrangement
 * @param frameworks in scope
 * @param cells every cell of the arrangement
 * @param traits all traits
 */
record Seen(
    Organisation organisation,
    Engagement engagement,
    List<Framework> frameworks,
    List<Cell> cells,
    Traits traits) {
  private static final int NAMED = 12;

  int level(String trait) {
    return engagement.level(traits.named(trait));
  }

  /** What the level of a trait means. */
  String means(String trait) {
    Trait of = traits.named(trait);
    return of.level(engagement.level(of)).means();
  }

  List<Cell> in(Framework framework) {
    return where(c -> c.control().framework().equals(framework.id()));
  }

  List<Cell> where(Predicate<Cell> test) {
    return cells.stream().filter(test).toList();
  }

  /** Cells by the id of their framework, from one look at each cell. */
  static Map<String, List<Cell>> byFramework(List<Cell> cells) {
    Map<String, List<Cell>> out = new HashMap<>();
    String framework = "";
    List<Cell> same = List.of();
    for (Cell cell : cells) {
      if (!cell.control().framework().equals(framework)) {
        framework = cell.control().framework();
        same = out.computeIfAbsent(framework, k -> new ArrayList<>());
      }
      same.add(cell);
    }
    return out;
  }

  boolean any(Regime regime) {
    return frameworks.stream().anyMatch(f -> Regime.of(f.regime()) == regime);
  }

  /** {@code 1 control} or {@code 5 controls}. */
  static String controls(int number) {
    return number == 1 ? "1 control" : number + " controls";
  }

  /** Ids of the cells' controls; a long list is cut and counted. */
  static String ids(List<Cell> cells) {
    String first =
        cells.stream().limit(NAMED).map(c -> c.control().id()).collect(Collectors.joining(", "));
    return cells.size() <= NAMED ? first : first + " and " + (cells.size() - NAMED) + " more";
  }
}
