// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plumbline.catalogue.Control;
import org.plumbline.judgement.Judgement.Verdict;
import org.plumbline.papers.Basis;

/**
 * How the controls of one catalogue fall. The denominator never moves with the arrangement: {@code
 * carried + left + open + impossible == assignable}.
 *
 * @param verdicts controls a verdict; every verdict has a number
 * @param subtypes open controls by what leaves them open, as spelled in tables
 * @param assignable controls that bind and are not the organization's alone
 * @param nonDelegable controls that bind and are the organization's alone: counted and listed apart
 * @param carried somebody else carries them
 * @param left left with the organization though they could be handed over, with what is assisted
 * @param open conditional or unassigned
 * @param impossible beyond this kind of support
 * @param carriable assignable without those where a provider can only ever help
 * @param assisted those left with the organization in which a provider helps
 * @param byBasis the carried ones by the weakest paper among those that decide
 */
public record Shares(
    Map<Verdict, Integer> verdicts,
    Map<String, Integer> subtypes,
    int assignable,
    int nonDelegable,
    int carried,
    int left,
    int open,
    int impossible,
    int carriable,
    int assisted,
    Map<Basis, Integer> byBasis) {

  public Shares {
    verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    subtypes = Collections.unmodifiableMap(new TreeMap<>(subtypes));
    byBasis = Collections.unmodifiableMap(new EnumMap<>(byBasis));
  }

  /** Counts the controls of one catalogue. */
  public static Shares of(List<Judgement> judgements) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, 0);
    }
    Map<String, Integer> subtypes = new TreeMap<>();
    Map<Basis, Integer> byBasis = new EnumMap<>(Basis.class);
    for (Basis basis : Basis.values()) {
      byBasis.put(basis, 0);
    }
    for (Judgement each : judgements) {
      verdicts.merge(each.verdict(), 1, Integer::sum);
      each.subtype().ifPresent(s -> subtypes.merge(s, 1, Integer::sum));
      if (each.carried()) {
        each.basis().ifPresent(b -> byBasis.merge(b, 1, Integer::sum));
      }
    }
    List<Judgement> assignable = judgements.stream().filter(Shares::assignable).toList();
    return new Shares(
        verdicts,
        subtypes,
        assignable.size(),
        judgements.size() - assignable.size() - verdicts.getOrDefault(Verdict.NOT_APPLICABLE, 0),
        count(assignable, Judgement::carried),
        count(assignable, Shares::left),
        count(assignable, Shares::open),
        count(assignable, j -> j.verdict() == Verdict.STRUCTURAL_GAP),
        count(assignable, j -> !j.control().needs().assistOnly()),
        count(assignable, Shares::assisted),
        byBasis);
  }

  /** True for a control that binds and that somebody else could have a part in. */
  public static boolean assignable(Judgement each) {
    return each.verdict() != Verdict.NOT_APPLICABLE && !nonDelegable(each.control());
  }

  private static boolean nonDelegable(Control control) {
    return control.needs().nonDelegable();
  }

  /** True for a control that is conditional or unassigned. */
  public static boolean open(Judgement each) {
    return each.verdict() == Verdict.CONDITIONAL || each.verdict() == Verdict.UNASSIGNED;
  }

  /** True for a control that stays with the organization, whether or not a provider helps. */
  static boolean left(Judgement each) {
    return each.verdict() == Verdict.RETAINED || assisted(each);
  }

  /** True for a control in which a provider helps and the organization leads or leads in part. */
  static boolean assisted(Judgement each) {
    return each.verdict() == Verdict.SHARED && !each.carried();
  }

  private static int count(List<Judgement> judgements, Predicate<Judgement> which) {
    return (int) judgements.stream().filter(which).count();
  }
}
