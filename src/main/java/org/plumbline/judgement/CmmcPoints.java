// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.judgement.Judgement.Verdict;
import org.plumbline.papers.PlanState;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;

/**
 * Points of 32 CFR 170.24 that an arrangement leaves within reach. They say what papers allow,
 * never what an assessor would find.
 *
 * @param reason why there is no number, where there is none
 * @param ifFinal the numbers as they would be with a final plan of this year and signed papers
 * @param retainedPoints points that rest on the organization, alone or with a provider that helps
 * @param gapPoints points beyond this kind of support
 * @param open requirements that are open or beyond this kind of support
 * @param partial open requirements whose lesser duty is in writing and costs less
 * @param dayOne open requirements that may wait on no plan of action, in the order of the rule
 */
public record CmmcPoints(
    Optional<PlanState.Reason> reason,
    Numbers ifFinal,
    int retainedPoints,
    int gapPoints,
    int open,
    List<String> partial,
    List<String> dayOne) {

  /** Points with every requirement met. */
  public static final int FULL = 110;

  /** Causes that no term of this provider's papers mends. */
  private static final Set<Cause.Kind> NOT_BY_TERMS =
      Set.of(Cause.Kind.OUTSIDE_SERVICE, Cause.Kind.EXCLUDED, Cause.Kind.OTHER_PARTY);

  public CmmcPoints {
    partial = List.copyOf(partial);
    dayOne = List.copyOf(dayOne);
  }

  /**
   * Three numbers.
   *
   * @param asOffered everything open counts against it
   * @param termsOnly what terms and signatures alone can close is closed
   * @param ceiling only what is beyond this kind of support counts against it
   */
  public record Numbers(int asOffered, int termsOnly, int ceiling) {}

  /**
   * What a requirement costs.
   *
   * @param points while it is not met, 0 for the plan itself
   * @param partial while its lesser duty is met
   * @param waits whether it may stand on a plan of action
   * @param waitsInPart whether it may once its lesser duty is met
   */
  public record Price(int points, OptionalInt partial, boolean waits, boolean waitsInPart) {}

  /** The numbers, where there are any. */
  public Optional<Numbers> numbers() {
    return reason.isPresent() ? Optional.empty() : Optional.of(ifFinal);
  }

  /**
   * Points of the requirements of one framework.
   *
   * @param prices by id of the requirement
   * @throws IllegalArgumentException for a requirement without a price
   */
  public static CmmcPoints of(
      List<Judgement> judged,
      Map<String, Price> prices,
      Judge judge,
      Optional<PlanState.Reason> reason) {
    List<String> partial = new ArrayList<>();
    List<String> dayOne = new ArrayList<>();
    int open = 0;
    for (Judgement each : judged) {
      if (counts(each)) {
        open++;
        Price price = price(each, prices);
        boolean lesser = price.partial().isPresent() && lesser(each.control(), judge);
        if (lesser) {
          partial.add(each.control().id());
        }
        if (!price.waits() && !(lesser && price.waitsInPart())) {
          dayOne.add(each.control().id());
        }
      }
    }
    Numbers numbers =
        new Numbers(
            FULL - lost(judged, prices, partial, CmmcPoints::counts),
            FULL - lost(judged, prices, partial, j -> counts(j) && !byTerms(j)),
            FULL - lost(judged, prices, partial, CmmcPoints::gap));
    return new CmmcPoints(
        reason,
        numbers,
        lost(judged, prices, List.of(), Shares::left),
        lost(judged, prices, List.of(), CmmcPoints::gap),
        open,
        partial,
        dayOne);
  }

  private static boolean gap(Judgement each) {
    return each.verdict() == Verdict.STRUCTURAL_GAP;
  }

  private static boolean counts(Judgement each) {
    return gap(each) || Shares.open(each);
  }

  /** True where terms and signatures of this provider close it: no order, nobody else's part. */
  private static boolean byTerms(Judgement each) {
    return Shares.open(each)
        && each.causes().stream()
            .map(Cause::kind)
            .noneMatch(k -> k == Cause.Kind.JOB || NOT_BY_TERMS.contains(k));
  }

  /** True where the lesser duty of a requirement is in writing. */
  private static boolean lesser(Control control, Judge judge) {
    return control
        .partial()
        .map(
            needs ->
                control.calling(needs))
        .map(judge::judge)
        .filter(j -> j.verdict() == Verdict.DELIVERABLE || j.verdict() == Verdict.SHARED)
        .isPresent();
  }

  private static int lost(
      List<Judgement> judged,
      Map<String, Price> prices,
      List<String> partial,
      Predicate<Judgement> which) {
    int out = 0;
    for (Judgement each : judged) {
      if (which.test(each)) {
        Price price = price(each, prices);
        out +=
            partial.contains(each.control().id())
                ? price.partial().orElse(price.points())
                : price.points();
      }
    }
    return out;
  }

  private static Price price(Judgement each, Map<String, Price> prices) {
    Price price = prices.get(each.control().id());
    if (price == null) {
      throw new IllegalArgumentException("no points for " + each.control().id());
    }
    return price;
  }
}
