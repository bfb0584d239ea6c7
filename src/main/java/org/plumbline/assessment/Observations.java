// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.capability.TraitNames;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.SupportModel.Headcount;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Cost;
import org.plumbline.papers.Prices;
import org.plumbline.papers.Totals;
import org.plumbline.phrase.Phrase;

/**
 * What a careful reader would say of an offer beside its verdicts. Every figure is counted from
 * cells; nothing here changes one.
 */
final class Observations {
  private static final int AROUND_THE_CLOCK = 3;
  private static final int STANDING = 3;

  private final Variants whatIf;
  private final Gates regimes;

  Observations(Variants whatIf, Gates regimes) {
    this.whatIf = whatIf;
    this.regimes = regimes;
  }

  /** Of an offer, all; of a support model, only how its size stands to the organisation. */
  List<Observation> of(Seen seen) {
    List<Observation> out = new ArrayList<>();
    if (seen.engagement().offer()) {
      fit(seen, out);
      out.addAll(new CauseObservations(seen).all());
      people(seen, out);
      out.addAll(CmmcObservations.of(seen, whatIf));
      out.addAll(regimes.observations(seen.situation()));
      flags(seen, out);
      words(seen, out);
    } else {
      size(seen, out);
    }
    return List.copyOf(out);
  }

  /** Misfit first: one finding, however many cells it opens. */
  private void fit(Seen seen, List<Observation> out) {
    List<Cell> unassigned = seen.with(Verdict.UNASSIGNED);
    boolean coManaged = seen.engagement().model().coManaged();
    if (coManaged && !unassigned.isEmpty()) {
      Remark remark = seen.organisation().hasItStaff() ? Remark.MATRIX : Remark.STAFF;
      out.add(remark.of(unassigned.size(), Seen.controls(unassigned)));
    }
    if (coManaged && !seen.organisation().hasItStaff()) {
      whatIf.signedAsManaged(seen).ifPresent(managed -> out.add(resigned(seen, managed)));
    }
    size(seen, out);
  }

  private Observation resigned(Seen seen, List<Cell> managed) {
    List<Phrase> frameworks = new ArrayList<>();
    Map<String, List<Cell>> byFramework = Seen.byFramework(managed);
    for (Framework framework : seen.frameworks()) {
      Shares now = Summaries.shares(seen.in(framework));
      Shares then = Summaries.shares(byFramework.getOrDefault(framework.id(), List.of()));
      frameworks.add(
          RemarkPart.RESIGNED.of(
              framework.shortTitle(), then.carried(), now.carried(), then.assignable()));
    }
    return Remark.RESIGN.of(frameworks);
  }

  /** The source's bands are a hint (F34, F41, F65), printed as a note and never as a gap. */
  private static void size(Seen seen, List<Observation> out) {
    Headcount band = seen.engagement().model().headcount();
    int people = seen.organisation().people();
    if (people > 0 && !band.includes(people)) {
      out.add(Remark.SIZE.of(people, band.from(), band.to(), seen.engagement().model().title()));
    }
  }

  private static void people(Seen seen, List<Observation> out) {
    List<Cell> unskilled = seen.with(Flag.SKILL);
    if (!unskilled.isEmpty()) {
      out.add(Remark.SKILL.of(unskilled.size(), Seen.controls(unskilled)));
    }
    if (seen.level(TraitNames.CONTINUITY) >= STANDING
        && seen.level(TraitNames.HOURS) < AROUND_THE_CLOCK) {
      String hours = seen.engagement().stated(seen.traits().named(TraitNames.HOURS)).words();
      List<Cell> asking =
          Seen.where(seen.cells(), c -> c.open() && c.lacks(Missing.Kind.LEVEL, TraitNames.HOURS));
      out.add(
          asking.isEmpty()
              ? Remark.NIGHT.of(hours)
              : Remark.NIGHT_AND_OPEN.of(hours, asking.size(), Seen.controls(asking)));
    }
  }

  private static void flags(Seen seen, List<Observation> out) {
    flag(seen, Flag.SELF_REVIEW, Remark.SELF_REVIEW, out);
    flag(seen, Flag.PRODUCT, Remark.PRODUCT, out);
  }

  private static void flag(Seen seen, Flag flag, Remark remark, List<Observation> out) {
    List<Cell> cells = seen.with(flag);
    if (!cells.isEmpty()) {
      out.add(remark.of(cells.size(), Seen.controls(cells)));
    }
  }

  private static void words(Seen seen, List<Observation> out) {
    Paper paper = seen.engagement().paper();
    if (!paper.claims().isEmpty()) {
      out.add(Remark.WORDS.of(paper.claims().stream().map(RemarkPart.QUOTED::of).toList()));
    }
    for (Prices prices : paper.prices()) {
      Totals totals = Totals.of(prices, seen.organisation().counts());
      if (totals.quantityNotKnown().isEmpty()) {
        out.add(
            Remark.PRICE.of(
                prices.currency(), amount(totals.oneYear()), amount(totals.threeYears())));
      } else {
        out.add(
            Remark.PRICE_OPEN.of(
                prices.currency(),
                amount(totals.oneYear()),
                amount(totals.threeYears()),
                totals.quantityNotKnown().size()));
      }
    }
  }

  private static Phrase amount(Cost cost) {
    Cost rounded = cost.rounded(0);
    return rounded.low().compareTo(rounded.high()) == 0
        ? RemarkPart.AMOUNT.of(rounded.low().longValue())
        : RemarkPart.AMOUNT_BETWEEN.of(rounded.low().longValue(), rounded.high().longValue());
  }
}
