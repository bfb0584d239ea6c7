// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Outcome;

/**
 * What became of every need of one alternative, told when somebody first asks for it: most cells
 * are only counted. What decides and what is missing is asked for again and again by whoever
 * prints, so each is worked out once.
 */
public final class Findings extends AbstractList<ToldFinding> implements RandomAccess {
  static final Findings NONE = new Findings(List.of(), null);

  private final List<Finding> judged;
  private final @Nullable FindingRules rules;
  // Two threads may both work these out: the answers are equal and cannot change.
  private @Nullable List<Missing> lacking;
  private @Nullable List<ToldFinding> told;
  private @Nullable List<ToldFinding> deciding;
  private @Nullable List<ToldMissing> missing;

  private Findings(List<Finding> judged, @Nullable FindingRules rules) {
    this.judged = judged;
    this.rules = rules;
  }

  /** Of the same judgement the same, so that controls calling for the same are told once. */
  static Findings of(List<Finding> judged, FindingRules rules) {
    return rules.findings(judged, k -> new Findings(k, rules));
  }

  @Override
  public ToldFinding get(int index) {
    return told().get(index);
  }

  @Override
  public int size() {
    return judged.size();
  }

  private List<ToldFinding> told() {
    List<ToldFinding> known = told;
    if (known == null) {
      known = rules == null ? List.of() : rules.told(judged);
      told = known;
    }
    return known;
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

  /** What is not in writing of what could still be held, each thing once; nothing is told. */
  List<Missing> lacking() {
    List<Missing> known = lacking;
    if (known == null) {
      known = notInWriting();
      lacking = known;
    }
    return known;
  }

  private List<Missing> notInWriting() {
    List<Missing> out = List.of();
    boolean copied = false;
    for (Finding finding : judged) {
      if (finding.outcome() == Outcome.ATTAINABLE) {
        if (out.isEmpty()) {
          out = finding.missing();
        } else {
          out = copied ? out : new ArrayList<>(out);
          copied = true;
          addNew(finding.missing(), out);
        }
      }
    }
    return out;
  }

  /** Two members may lack the same, one of them unusually. */
  private static void addNew(List<Missing> more, List<Missing> known) {
    for (Missing each : more) {
      boolean there = false;
      for (Missing other : known) {
        there |= other.compareTo(each) == 0;
      }
      if (!there) {
        known.add(each);
      }
    }
  }

  /** The same told, for readers. */
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
    for (Finding finding : judged) {
      weakest = Math.min(weakest, finding.outcome().weight());
    }
    List<ToldFinding> out = new ArrayList<>(judged.size());
    for (ToldFinding finding : told()) {
      if (finding.outcome().weight() == weakest) {
        out.add(finding);
      }
    }
    return List.copyOf(out);
  }

  private List<ToldMissing> items() {
    if (nothingMissing()) {
      return List.of();
    }
    Set<ToldMissing> out = new LinkedHashSet<>();
    for (ToldFinding finding : told()) {
      if (finding.outcome() == Outcome.ATTAINABLE) {
        out.addAll(finding.missing());
      }
    }
    return List.copyOf(out);
  }

  private boolean nothingMissing() {
    for (Finding finding : judged) {
      if (finding.outcome() == Outcome.ATTAINABLE) {
        return false;
      }
    }
    return true;
  }
}
