// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.phrase.Phrase;

/**
 * One arrangement with its cells, as observations look at it.
 *
 * @param organisation whose arrangement it is
 * @param engagement the arrangement
 * @param frameworks in scope
 * @param cells every cell of the arrangement
 * @param byFramework the same by the id of their framework
 * @param traits all traits
 */
record Seen(
    Organisation organisation,
    Engagement engagement,
    List<Framework> frameworks,
    List<Cell> cells,
    Map<String, List<Cell>> byFramework,
    Traits traits) {
  private static final int NAMED = 12;

  static Seen of(
      Organisation organisation,
      Engagement engagement,
      List<Framework> frameworks,
      List<Cell> cells,
      Traits traits) {
    return new Seen(organisation, engagement, frameworks, cells, byFramework(cells), traits);
  }

  int level(String trait) {
    return engagement.level(traits.named(trait));
  }

  Situation situation() {
    return new Situation(organisation, engagement);
  }

  List<Cell> in(Framework framework) {
    return byFramework.getOrDefault(framework.id(), List.of());
  }

  List<Cell> where(Predicate<Cell> test) {
    List<Cell> out = new ArrayList<>();
    for (Cell cell : cells) {
      if (test.test(cell)) {
        out.add(cell);
      }
    }
    return List.copyOf(out);
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

  /** Ids of the cells' controls; a long list is cut and counted. */
  static Phrase controls(List<Cell> cells) {
    List<String> ids = cells.stream().limit(NAMED).map(c -> c.control().id()).toList();
    return cells.size() <= NAMED
        ? RemarkPart.CONTROLS.of(ids)
        : RemarkPart.CONTROLS_AND_MORE.of(ids, cells.size() - NAMED);
  }

  /** What a level asks, as readers know it. */
  static String wanted(Requirement term) {
    return term.trait().level(term.level()).title();
  }
}
