// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of every need of one alternative. What decides and what is missing is asked for again
 * and again by whoever counts or prints, so each is worked out once, when first asked for.
 */
public final class Findings extends AbstractList<Finding> implements RandomAccess {
  static final Findings NONE = new Findings(List.of());

  private final List<Finding> all;
  // Two threads may both work these out: the answers are equal and cannot change.
  private @Nullable List<Finding> deciding;
  private @Nullable List<Missing> missing;

  private Findings(List<Finding> all) {
    this.all = all;
  }

  static Findings of(List<Finding> all) {
    return new Findings(List.copyOf(all));
  }

  @Override
  public Finding get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }

  /** Those of the weakest weight, which decide the verdict. */
  List<Finding> deciding() {
    List<Finding> known = deciding;
    if (known == null) {
      known = weakest();
      deciding = known;
    }
    return known;
  }

  /** Missing items of the conditional findings, each once. */
  List<Missing> missing() {
    List<Missing> known = missing;
    if (known == null) {
      known = items();
      missing = known;
    }
    return known;
  }

  private List<Finding> weakest() {
    int weakest = Integer.MAX_VALUE;
    for (Finding finding : all) {
      weakest = Math.min(weakest, finding.outcome().weight());
    }
    List<Finding> out = new ArrayList<>(all.size());
    for (Finding finding : all) {
      if (finding.outcome().weight() == weakest) {
        out.add(finding);
      }
    }
    return List.copyOf(out);
  }

  private List<Missing> items() {
    Set<Missing> out = new LinkedHashSet<>();
    for (Finding finding : all) {
      if (finding.outcome() == Outcome.ATTAINABLE) {
        out.addAll(finding.missing());
      }
    }
    return List.copyOf(out);
  }
}
