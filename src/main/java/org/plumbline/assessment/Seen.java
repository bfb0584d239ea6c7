// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Phrase;

/**
 * One arrangement with its cells, as observations look at it.
 *
 * @param organisation whose arrangement it is
 * @param engagement the arrangement
 * @param frameworks in scope
 * @param cells every cell of the arrangement
 * @param byFramework the same by the id of their framework
 * @param byVerdict the same by their answer
 * @param byFlag the same by what a reader must look at
 * @param traits all traits
 * @param judge the derivation for the systems as they are listed
 */
record Seen(
    Organisation organisation,
    Engagement engagement,
    List<Framework> frameworks,
    List<Cell> cells,
    Map<String, List<Cell>> byFramework,
    Map<Verdict, List<Cell>> byVerdict,
    Map<FlagKind, List<Cell>> byFlag,
    Traits traits,
    Judge judge) {
  private static final int NAMED = 12;

  static Seen of(
      Organisation organisation,
      Engagement engagement,
      List<Framework> frameworks,
      Column column,
      Traits traits) {
    Map<Verdict, List<Cell>> byVerdict = new EnumMap<>(Verdict.class);
    Map<FlagKind, List<Cell>> byFlag = new EnumMap<>(FlagKind.class);
    for (Cell cell : column.cells()) {
      byVerdict.computeIfAbsent(cell.verdict(), k -> new ArrayList<>()).add(cell);
      for (FlagKind flag : cell.flagKinds()) {
        byFlag.computeIfAbsent(flag, k -> new ArrayList<>()).add(cell);
      }
    }
    return new Seen(
        organisation,
        engagement,
        frameworks,
        column.cells(),
        byFramework(column.cells()),
        byVerdict,
        byFlag,
        traits,
        column.judge());
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

  List<Cell> with(Verdict verdict) {
    return byVerdict.getOrDefault(verdict, List.of());
  }

  List<Cell> with(FlagKind flag) {
    return byFlag.getOrDefault(flag, List.of());
  }

  /** Those of the cells of which this holds. */
  static List<Cell> where(List<Cell> cells, Predicate<Cell> test) {
    List<Cell> out = new ArrayList<>();
    for (Cell cell : cells) {
      if (test.test(cell)) {
        out.add(cell);
      }
    }
    return out;
  }

  /** Cells, in the order of the frameworks, by the id of their framework. */
  static Map<String, List<Cell>> byFramework(List<Cell> cells) {
    Map<String, List<Cell>> out = new HashMap<>();
    int from = 0;
    for (int to = 1; to <= cells.size(); to++) {
      String framework = cells.get(from).control().framework();
      if (to == cells.size() || !cells.get(to).control().framework().equals(framework)) {
        out.put(framework, cells.subList(from, to));
        from = to;
      }
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
  static String wanted(Ask.Rank term) {
    return term.trait().level(term.rank()).title();
  }
}
