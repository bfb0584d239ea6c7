// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.RegimeScore;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.ListedSystem;

/** What the points of an offer come to, where a regime counts them. */
final class CmmcObservations {
  private final Seen seen;
  private final Variants whatIf;
  private final Framework framework;
  private final RegimeScore rules;
  private final List<Cell> cells;
  private final CmmcPoints score;
  private final boolean withheld;

  private CmmcObservations(Seen seen, Variants whatIf, Framework framework, RegimeScore rules) {
    this.seen = seen;
    this.whatIf = whatIf;
    this.framework = framework;
    this.rules = rules;
    this.cells = seen.in(framework);
    this.score = Summaries.points(cells, rules);
    this.withheld = rules.withheldWhen().holds(seen.situation());
  }

  static List<Observation> of(Seen seen, Variants whatIf) {
    List<Observation> out = new ArrayList<>();
    for (Framework framework : seen.frameworks()) {
      if (framework.regime().score().isEmpty() && !framework.regime().level().isEmpty()) {
        out.add(inWriting(framework, seen.in(framework)));
      }
      framework
          .regime()
          .score()
          .map(rules -> new CmmcObservations(seen, whatIf, framework, rules))
          .ifPresent(observations -> observations.all(out));
    }
    return out;
  }

  /** How many requirements are in somebody's papers, where a level counts no points. */
  private static Observation inWriting(Framework framework, List<Cell> cells) {
    long written =
        cells.stream()
            .filter(c -> c.verdict() == Verdict.DELIVERABLE || c.verdict() == Verdict.SHARED)
            .count();
    return Remark.IN_WRITING.of(framework.shortTitle(), written, cells.size());
  }

  private void all(List<Observation> out) {
    if (!withheld) {
      ceiling(out);
      out.add(Remark.RETAINED.of(score.retained()));
    }
    plan(out);
    dayOne(out);
    exempt(out);
  }

  private void ceiling(List<Observation> out) {
    List<Cell> gaps = cells.stream().filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP).toList();
    if (gaps.isEmpty()) {
      return;
    }
    int lost = gaps.stream().mapToInt(c -> c.control().points()).sum();
    int heaviest = rules.heaviest();
    long heavy = gaps.stream().filter(c -> c.control().points() == heaviest).count();
    out.add(
        score.ceiling() < rules.statusFrom()
            ? Remark.CEILING_BELOW.of(
                gaps.size(),
                lost,
                heavy,
                heaviest,
                score.ceiling(),
                rules.statusFrom(),
                rules.citation())
            : Remark.CEILING.of(gaps.size(), lost, heavy, heaviest, score.ceiling()));
  }

  private void plan(List<Observation> out) {
    int may = score.eligible().size();
    int not = score.notEligible().size();
    if (may + not > 0) {
      out.add(
          Remark.PLAN.of(
              may, may + not, not, rules.statusFrom(), rules.planDays(), rules.citation()));
    }
  }

  /** One clause that closes all that must be met on the first day. */
  private void dayOne(List<Observation> out) {
    Set<String> notEligible = Set.copyOf(score.notEligible());
    List<Cell> dayOne = cells.stream().filter(c -> notEligible.contains(c.control().id())).toList();
    Set<Trait> traits = new LinkedHashSet<>();
    for (Cell cell : dayOne) {
      for (Missing missing : cell.lacking()) {
        if (missing.kind() == Missing.Kind.LEVEL) {
          traits.add(seen.traits().named(missing.subject()));
        }
      }
      if (cell.verdict() != Verdict.CONDITIONAL || !onlyTerms(cell)) {
        return;
      }
    }
    if (!dayOne.isEmpty() && traits.size() == 1) {
      out.add(Remark.DAY_ONE.of(traits.iterator().next().title(), Seen.controls(dayOne)));
    }
  }

  private static boolean onlyTerms(Cell cell) {
    return cell.lacking().stream().allMatch(m -> m.kind() == Missing.Kind.LEVEL);
  }

  /** What would follow if a reason to leave a system out did not hold. */
  private void exempt(List<Observation> out) {
    for (ListedSystem system : seen.organisation().systems()) {
      if (system.exempt().isPresent()) {
        Variants.InScope then = whatIf.withoutExemption(seen, system, framework);
        int touched = then.waiting();
        if (touched > 0) {
          out.add(exempt(system, system.exempt().get(), touched, then));
        }
      }
    }
  }

  private Observation exempt(
      ListedSystem system, String reason, int touched, Variants.InScope then) {
    return withheld
        ? Remark.EXEMPT.of(system.id(), reason, touched)
        : Remark.EXEMPT_AND_POINTS.of(
            system.id(), reason, touched, then.points(rules).asOffered(), score.asOffered());
  }
}
