// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.capability.TraitNames;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.PlanState;
import org.plumbline.phrase.Phrase;

/** What is particular to an offer laid against CMMC level 2 (32 CFR part 170). */
final class CmmcObservations {
  /** 80 % of 110: the least for a Conditional status, 32 CFR 170.21. */
  private static final int CONDITIONAL_STATUS = 88;

  private CmmcObservations() {}

  static List<Observation> of(Seen seen, WhatIf whatIf) {
    List<Observation> out = new ArrayList<>();
    for (Framework framework : seen.frameworks()) {
      if (Regime.of(framework.regime()) == Regime.CMMC_2) {
        List<Cell> cells = seen.in(framework);
        if (seen.organisation().systemSecurityPlan() != PlanState.NONE) {
          points(cells, out);
        }
        plan(seen, cells, out);
        exempt(seen, framework, whatIf, out);
        provider(seen, cells, out);
      }
    }
    return out;
  }

  private static void points(List<Cell> cells, List<Observation> out) {
    CmmcScore score = CmmcScore.of(cells);
    List<Cell> gaps = cells.stream().filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP).toList();
    int lost = gaps.stream().mapToInt(c -> c.control().points()).sum();
    long fives = gaps.stream().filter(c -> c.control().points() == 5).count();
    if (!gaps.isEmpty()) {
      out.add(
          new Observation(
              "O-CEILING",
              Phrase.literal(
                  gaps.size()
                      + " structural gaps weigh "
                      + lost
                      + " points, "
                      + fives
                      + " of them five points each. With every job ordered and every term signed the "
                      + "most is "
                      + score.ceiling()
                      + (score.ceiling() < CONDITIONAL_STATUS
                          ? ", below 88: no Conditional status is possible under this arrangement "
                              + "(32 CFR 170.21)."
                          : "."))));
    }
    out.add(
        new Observation(
            "O-RETAINED",
            Phrase.literal(
                score.retained()
                    + " points rest on duties that stay with you: they hold only if you do them.")));
  }

  private static void plan(Seen seen, List<Cell> cells, List<Observation> out) {
    CmmcScore score = CmmcScore.of(cells);
    int may = score.eligible().size();
    int open = may + score.notEligible().size();
    if (open == 0) {
      return;
    }
    out.add(
        new Observation(
            "O-PLAN",
            Phrase.literal(
                may
                    + " of "
                    + open
                    + " open controls could stand on a plan of action, each taken alone; "
                    + score.notEligible().size()
                    + " could not. A plan adds no points, needs 88 first and ends after 180 days "
                    + "(32 CFR 170.21).")));
    List<Cell> dayOne =
        cells.stream().filter(c -> score.notEligible().contains(c.control().id())).toList();
    Set<String> traits = new LinkedHashSet<>();
    boolean termsOnly =
        dayOne.stream().allMatch(c -> c.verdict() == Verdict.CONDITIONAL && onlyTerms(c));
    dayOne.forEach(c -> c.missing().forEach(m -> traits.add(m.name())));
    if (!dayOne.isEmpty() && termsOnly && traits.size() == 1) {
      String trait = seen.traits().named(traits.iterator().next()).title().toLowerCase(Locale.ROOT);
      out.add(
          new Observation(
              "O-DAY-ONE",
              Phrase.literal(
                  "One clause, on "
                      + trait
                      + ", closes every open control that may not stand on a plan of action: "
                      + Seen.ids(dayOne)
                      + ".")));
    }
  }

  private static boolean onlyTerms(Cell cell) {
    return cell.missing().stream().allMatch(m -> m.kind() == CauseKind.TERM);
  }

  /** What would follow if a reason to leave a system out did not hold. */
  private static void exempt(Seen seen, Framework framework, WhatIf whatIf, List<Observation> out) {
    for (ListedSystem system : seen.organisation().systems()) {
      if (system.exempt().isPresent()) {
        List<Cell> then = whatIf.withoutExemption(seen, system, framework);
        long touched =
            then.stream()
                .filter(
                    c ->
                        c.open()
                            && c.missing().stream().anyMatch(m -> m.name().equals(system.id())))
                .count();
        if (touched > 0) {
          out.add(
              new Observation(
                  "O-EXEMPT",
                  Phrase.literal(
                      system.id()
                          + ": left out for the reason \""
                          + system.exempt().get()
                          + "\". Were that not so, "
                          + touched
                          + " controls would be open for it and "
                          + CmmcScore.of(then).asOffered()
                          + " points would remain as offered, not "
                          + CmmcScore.of(seen.in(framework)).asOffered()
                          + ". Have the document at hand.")));
        }
      }
    }
  }

  private static void provider(Seen seen, List<Cell> cells, List<Observation> out) {
    boolean holds = seen.level(TraitNames.ACCESS) >= 2 || seen.level(TraitNames.MONITORING) >= 1;
    if (!holds) {
      out.add(
          new Observation(
              "O-ESP",
              Phrase.literal(
                  "A technician who keeps no data of yours is probably no external service provider "
                      + "(32 CFR 170.4). Supervision of maintenance (3.7.6), screening (3.9.1) and, "
                      + "where drawings are export-controlled (ITAR), the check for US persons apply "
                      + "all the same.")));
    }
    int assurance = seen.level(TraitNames.ASSURANCE);
    if (assurance >= 2) {
      out.add(
          new Observation(
              "O-ASSURANCE",
              Phrase.literal(
                  "A SOC 2 or similar report is no evidence in a CMMC assessment: the provider's "
                      + "part is looked at within yours (32 CFR 170.19(c)(2)).")));
    }
    String official =
        seen.organisation()
            .official(OfficialRole.AFFIRMING_OFFICIAL)
            .orElse("your affirming official");
    out.add(
        new Observation(
            "O-AFFIRMATION",
            Phrase.literal(
                "The affirmation (32 CFR 170.22) stays with "
                    + (official.startsWith("your") ? official : "the " + official)
                    + ", on evidence of your own, whatever the provider signs.")));
  }
}
