// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The open controls of a run with what closes them and what that costs. The order in which they are
 * given never shows in an answer.
 */
public final class OpenControls {
  private final SortedMap<String, Formula> formulas;
  private final Map<Change, Long> usdAYear;
  private final List<Change> changes;
  private final Map<Formula, OpenGroup> rowOf;
  private final List<OpenGroup> rows;

  private OpenControls(SortedMap<String, Formula> formulas, Map<Change, Long> usdAYear) {
    this.formulas = formulas;
    this.usdAYear = usdAYear;
    Set<Change> named = new TreeSet<>();
    formulas.values().forEach(f -> f.sets().forEach(named::addAll));
    this.changes = List.copyOf(named);
    Map<Formula, OpenGroup> each = new LinkedHashMap<>();
    Map<List<Set<Change>>, OpenGroup> same = new LinkedHashMap<>();
    for (Formula formula : formulas.values()) {
      if (!formula.sets().isEmpty()) {
        OpenGroup row = rowOf(formula, changes);
        each.put(formula, row);
        same.merge(formula.sets(), row, OpenGroup::and);
      }
    }
    this.rowOf = each;
    this.rows = List.copyOf(same.values());
  }

  /**
   * Open controls, each once.
   *
   * @param usdAYear known costs of changes, US dollars a year, 0 or more; a change that is absent
   *     has no known cost
   * @throws IllegalArgumentException when a control is given twice or a cost is below zero
   */
  public static OpenControls of(Collection<Formula> formulas, Map<Change, Long> usdAYear) {
    SortedMap<String, Formula> sorted = new TreeMap<>();
    for (Formula formula : formulas) {
      if (sorted.put(formula.control(), formula) != null) {
        throw new IllegalArgumentException(formula.control() + " is given twice");
      }
    }
    usdAYear.forEach(
        (change, usd) -> {
          if (usd < 0) {
            throw new IllegalArgumentException(change.key() + " costs " + usd);
          }
        });
    return new OpenControls(sorted, Map.copyOf(usdAYear));
  }

  private static OpenGroup rowOf(Formula formula, List<Change> changes) {
    List<long[]> needs = new ArrayList<>();
    for (Set<Change> set : formula.sets()) {
      long[] need = Bits.none(changes.size());
      for (Change change : set) {
        need = Bits.with(need, Collections.binarySearch(changes, change));
      }
      needs.add(need);
    }
    return new OpenGroup(needs, formula.weight(), 1);
  }

  /** Controls that no change closes, by alphabet: refused, another party's, without staff. */
  public List<String> nothingCloses() {
    return formulas.values().stream()
        .filter(f -> f.sets().isEmpty())
        .map(Formula::control)
        .toList();
  }

  /** What changes cost together, as far as it is known. */
  public CostOfChanges costOf(Collection<Change> written) {
    return written.stream().map(this::costOf).reduce(CostOfChanges.NOTHING, CostOfChanges::and);
  }

  private CostOfChanges costOf(Change change) {
    Long known = usdAYear.get(change);
    return known == null ? new CostOfChanges(0, 1) : new CostOfChanges(known, 0);
  }

  /** The same of bits. */
  CostOfChanges costOf(long[] written) {
    return usdAYear.isEmpty() ? new CostOfChanges(0, Bits.size(written)) : costOf(named(written));
  }

  /** Controls with a set inside the written changes, by alphabet. */
  List<String> closedBy(long[] written) {
    return rowOf.entrySet().stream()
        .filter(e -> e.getValue().closedBy(written))
        .map(e -> e.getKey().control())
        .toList();
  }

  /** Changes of the bits, by alphabet. */
  List<Change> named(long[] written) {
    List<Change> out = new ArrayList<>();
    for (int bit = Bits.next(written, 0); bit >= 0; bit = Bits.next(written, bit + 1)) {
      out.add(changes.get(bit));
    }
    return List.copyOf(out);
  }

  /** Every change that closes something, by alphabet; the place of each is its bit. */
  List<Change> changes() {
    return changes;
  }

  /** What closes the controls that something closes, one row for controls that need the same. */
  List<OpenGroup> rows() {
    return rows;
  }
}
