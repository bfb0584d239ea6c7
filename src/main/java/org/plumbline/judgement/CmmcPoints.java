// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.PlanMark;

/**
 * Points of 32 CFR 170.24 that an arrangement leaves within reach. They say what papers allow,
 * never what an assessor would find and never a score to be submitted.
 *
 * @param asOffered the start less the points of everything open
 * @param withTerms as offered, with closed what terms and signatures of this provider can close
 * @param ceiling the start less the points of what is beyond this kind of support
 * @param retained points that rest on the organization, alone or with a provider that helps
 * @param notEligible open requirements that may wait on no plan of action, in the order of the rule
 * @param eligible open requirements that may
 * @see <a href="https://www.ecfr.gov/current/title-32/section-170.24">32 CFR 170.24</a>
 */
public record CmmcPoints(
    int asOffered,
    int withTerms,
    int ceiling,
    int retained,
    List<String> notEligible,
    List<String> eligible) {

  /** Causes that no term of this provider's papers mends. */
  private static final Set<Cause.Kind> NOT_BY_TERMS =
      Set.of(
          Cause.Kind.JOB, Cause.Kind.OUTSIDE_SERVICE, Cause.Kind.EXCLUDED, Cause.Kind.OTHER_PARTY);

  public CmmcPoints {
    notEligible = List.copyOf(notEligible);
    eligible = List.copyOf(eligible);
  }

  /**
   * Points of the requirements of one framework.
   *
   * @param lesser whether the lesser duty of an open requirement, which costs fewer points, is in
   *     writing
   * @param start points with every requirement met
   */
  public static CmmcPoints of(List<Judgement> judged, Predicate<Judgement> lesser, int start) {
    int offered = start;
    int terms = start;
    int ceiling = start;
    int retained = 0;
    List<String> not = new ArrayList<>();
    List<String> may = new ArrayList<>();
    for (Judgement each : judged) {
      Control control = each.control();
      boolean gap = each.verdict() == Verdict.STRUCTURAL_GAP;
      if (gap || Shares.open(each)) {
        boolean part = lesser.test(each);
        int points = part ? control.partialPoints() : control.points();
        offered -= points;
        terms -= gap || !byTerms(each) ? points : 0;
        ceiling -= gap ? points : 0;
        (waits(control, part) ? may : not).add(control.id());
      } else if (Shares.left(each)) {
        retained += control.points();
      }
    }
    return new CmmcPoints(offered, terms, ceiling, retained, not, may);
  }

  /** Whether the lesser duty of an open control, which costs fewer points, is in writing. */
  public static boolean lesserDuty(Judgement each, Judge judge) {
    boolean open = each.verdict() == Verdict.STRUCTURAL_GAP || Shares.open(each);
    return open
        && each.control()
            .partial()
            .map(needs -> judge.judge(each.control().calling(needs)).verdict())
            .filter(v -> v == Verdict.DELIVERABLE || v == Verdict.SHARED)
            .isPresent();
  }

  /**
   * Whether an open requirement may wait on a plan of action for conditional status: one point that
   * the rule does not shut out, or encryption in writing that lacks only the validated module.
   *
   * @param lesser whether the lesser duty is in writing: a mark with a case stands for that one
   * @see "32 CFR 170.21(a)(2)"
   */
  public static boolean waits(Control control, boolean lesser) {
    return control.poam() == PlanMark.ALLOWED || control.poam() == PlanMark.CONDITIONAL && lesser;
  }

  /** True where terms and signatures of this provider close it: no order, nobody else's part. */
  private static boolean byTerms(Judgement each) {
    return each.causes().stream().map(Cause::kind).noneMatch(NOT_BY_TERMS::contains);
  }
}
