// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;

/**
 * Something that monitoring asks to be done again and again.
 *
 * @param id name used in data
 * @param title what is done, as printed
 * @param capability what an arrangement must deliver for it
 * @param ways how an arrangement can put an interval in writing; empty: no term carries one
 * @param requires how often, rule by rule
 */
public record MonitoringDuty(
    String id, String title, Capability capability, List<Way> ways, List<Required> requires) {
  public MonitoringDuty {
    ways = List.copyOf(ways);
    requires = List.copyOf(requires);
  }

  /**
   * One way to put an interval in writing.
   *
   * @param ordered true for a dated order of the capability
   * @param terms terms that must all stand; the slowest decides
   */
  public record Way(boolean ordered, List<Term> terms) {
    public Way {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term that carries an interval or must stand beside one that does.
   *
   * @param level least level; 0 when the number alone counts
   * @param days interval the words of that level give; empty: the number of the scale, if any
   */
  public record Term(Trait trait, int level, Optional<Integer> days) {

    /** True when it only has to stand and carries no number of its own. */
    public boolean standing() {
      return days.isEmpty() && trait.measure() == Trait.Measure.NONE;
    }
  }

  /**
   * How often one rule asks for it.
   *
   * @param framework id
   * @param controls ids the number is printed with
   * @param byBaseline the number for low, moderate and high; 0 is continuous
   * @param varies true when the baseline decides
   * @param hours true for attended hours a week, false for days
   * @param basis where the number comes from
   * @param source in words
   * @param claimed true where a source text says break-fix cannot satisfy it
   */
  public record Required(
      String framework,
      List<String> controls,
      Map<String, Integer> byBaseline,
      boolean varies,
      boolean hours,
      Basis basis,
      String source,
      boolean claimed) {
    public Required {
      controls = List.copyOf(controls);
      byBaseline = Collections.unmodifiableMap(new TreeMap<>(byBaseline));
    }

    /** The number for a baseline, if there is one; moderate stands in for what FedRAMP lacks. */
    public Optional<Integer> amount(Optional<String> baseline) {
      return Optional.ofNullable(byBaseline.get(chosen(baseline)));
    }

    /** Where the number comes from, with the baseline where that decides. */
    public String source(Optional<String> baseline) {
      return varies ? source + ", " + chosen(baseline) + " baseline" : source;
    }

    private static String chosen(Optional<String> baseline) {
      return baseline.filter(b -> !b.equals("privacy")).orElse("moderate");
    }
  }
}
