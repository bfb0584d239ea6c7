// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.capability.TraitNames;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.SupportModel.Headcount;
import org.plumbline.judgement.LeftToOthers;
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

  /** More sentences of one kind than this are counted, not said. */
  private static final int SENTENCES = 4;

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
      left(seen, out);
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
    List<Cell> unskilled = seen.with(FlagKind.SKILL);
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

  /** What one service leaves to others, by framework and area. */
  private static void left(Seen seen, List<Observation> out) {
    List<Phrase> frameworks = new ArrayList<>();
    for (Framework framework : seen.frameworks()) {
      LeftToOthers left = Assessment.left(seen.engagement(), seen.in(framework));
      if (left.count() > 0) {
        List<Phrase> areas = new ArrayList<>();
        left.areas()
            .forEach((id, ids) -> areas.add(RemarkPart.AREA.of(AreaWord.of(id), ids.size())));
        frameworks.add(RemarkPart.LEFT.of(framework.shortTitle(), left.count(), areas));
      }
    }
    if (!frameworks.isEmpty()) {
      out.add(Remark.LEFT_TO_OTHERS.of(frameworks));
    }
  }

  private static void flags(Seen seen, List<Observation> out) {
    told(seen, FlagKind.UNREAD, Remark.UNREAD, out);
    told(seen, FlagKind.CONTRADICTION, Remark.CONTRADICTION, out);
    told(seen, FlagKind.EFFORTS, Remark.EFFORTS, out);
    told(seen, FlagKind.OVER_INHERITED, Remark.OVER_INHERITED, out);
    told(seen, FlagKind.DOUBLE_OWNER, Remark.DOUBLE_OWNER, out);
    flag(seen, FlagKind.SELF_REVIEW, Remark.SELF_REVIEW, out);
    flag(seen, FlagKind.PRODUCT, Remark.PRODUCT, out);
  }

  /** The sentences of flags of one kind, each with the controls it touches; the rest counted. */
  private static void told(Seen seen, FlagKind kind, Remark remark, List<Observation> out) {
    Map<Phrase, List<Cell>> bySentence = new LinkedHashMap<>();
    for (Cell cell : seen.with(kind)) {
      for (ToldFlag flag : cell.flags()) {
        if (flag.kind() == kind) {
          bySentence.computeIfAbsent(flag.says(), k -> new ArrayList<>()).add(cell);
        }
      }
    }
    int left = bySentence.size();
    for (Map.Entry<Phrase, List<Cell>> each : bySentence.entrySet()) {
      left--;
      int said = bySentence.size() - left;
      if (said <= SENTENCES) {
        Phrase says =
            said == SENTENCES && left > 0
                ? RemarkPart.AND_MORE.of(each.getKey(), left)
                : each.getKey();
        out.add(remark.of(each.getValue().size(), Seen.controls(each.getValue()), says));
      }
    }
  }

  private static void flag(Seen seen, FlagKind flag, Remark remark, List<Observation> out) {
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
