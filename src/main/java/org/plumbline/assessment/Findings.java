// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.judgement.Outcome;

/**
 * What became of every need of one alternative. What decides and what is missing is asked for again
 * and again by whoever counts or prints, so each is worked out once, when first asked for.
 */
public final class Findings extends AbstractList<ToldFinding> implements RandomAccess {
  static final Findings NONE = new Findings(List.of());

  private final List<ToldFinding> all;
  // Two threads may both work these out: the answers are equal and cannot change.
  private @Nullable List<ToldFinding> deciding;
  private @Nullable List<ToldMissing> missing;

  private Findings(List<ToldFinding> all) {
    this.all = all;
  }

  static Findings of(List<ToldFinding> all) {
    return new Findings(List.copyOf(all));
  }

  @Override
  public ToldFinding get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }

  /** Those of the weakest weight, which decide the verdict. */
  List<ToldFinding> deciding() {
    List<ToldFinding> known = deciding;
    if (known == null) {
      known = weakest();
      deciding = known;
    }
    return known;
  }

  /** ToldMissing items of the conditional findings, each once. */
  List<ToldMissing> missing() {
    List<ToldMissing> known = missing;
    if (known == null) {
      known = items();
      missing = known;
    }
    return known;
  }

  private List<ToldFinding> weakest() {
    int weakest = Integer.MAX_VALUE;
    for (ToldFinding finding : all) {
      weakest = Math.min(weakest, finding.outcome().weight());
    }
    List<ToldFinding> out = new ArrayList<>(all.size());
    for (ToldFinding finding : all) {
      if (finding.outcome().weight() == weakest) {
        out.add(finding);
      }
    }
    return List.copyOf(out);
  }

  private List<ToldMissing> items() {
    Set<ToldMissing> out = new LinkedHashSet<>();
    for (ToldFinding finding : all) {
      if (finding.outcome() == Outcome.ATTAINABLE) {
        out.addAll(finding.missing());
      }
    }
    return List.copyOf(out);
  }
}
