// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Fixes;

/** What closes the open controls of a run, said in changes. */
public final class Formulas {
  private final Map<String, Fix> byKey = new HashMap<>();
  private final List<Formula> formulas = new ArrayList<>();

  /**
   * One formula an open control; where several members can write, a change names its member.
   *
   * @param weight weight of a control by its id
   */
  public Formulas(Fixes fixes, ToIntFunction<String> weight) {
    this(fixes, weight, spelling(fixes));
  }

  private static Function<Fix, String> spelling(Fixes fixes) {
    long members =
        fixes.sets().values().stream()
            .flatMap(List::stream)
            .flatMap(Set::stream)
            .map(Fix::member)
            .distinct()
            .count();
    return members > 1 ? f -> f.member() + " " + f.spelling() : Fix::spelling;
  }

  /**
   * One formula an open control.
   *
   * @param weight weight of a control by its id
   * @param spelling key of a change; ties of every order are broken by it
   */
  public Formulas(Fixes fixes, ToIntFunction<String> weight, Function<Fix, String> spelling) {
    fixes
        .sets()
        .forEach(
            (control, sets) -> {
              List<Set<Change>> changes = new ArrayList<>();
              sets.forEach(s -> changes.add(changes(s, spelling)));
              formulas.add(new Formula(control, weight.applyAsInt(control), changes));
            });
  }

  private Set<Change> changes(Set<Fix> fixes, Function<Fix, String> spelling) {
    Set<Change> out = new LinkedHashSet<>();
    for (Fix fix : fixes) {
      String key = spelling.apply(fix);
      byKey.put(key, fix);
      out.add(new Change(key));
    }
    return out;
  }

  /** All formulas, in the order of the run. */
  public List<Formula> all() {
    return List.copyOf(formulas);
  }

  /** What a change of these formulas writes. */
  public Fix fix(Change change) {
    Fix fix = byKey.get(change.key());
    if (fix == null) {
      throw new IllegalArgumentException("no such change: " + change.key());
    }
    return fix;
  }
}
