// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.capability.TraitNames;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.SupportModel.Headcount;
import org.plumbline.phrase.Phrase;

/**
 * What a careful reader would say of an offer beside its verdicts. Every figure is counted from
 * cells; nothing here changes one.
 */
final class Observations {
  private static final int AROUND_THE_CLOCK = 3;
  private static final int SIX_YEARS = 4;

  private final WhatIf whatIf;

  Observations(WhatIf whatIf) {
    this.whatIf = whatIf;
  }

  /** Of an offer, all; of a support model, only how its size stands to the organisation. */
  List<Observation> of(Seen seen) {
    List<Observation> out = new ArrayList<>();
    if (seen.engagement().offer()) {
      fit(seen, out);
      out.addAll(new CauseObservations(seen, whatIf).all());
      people(seen, out);
      record(seen, out);
      out.addAll(CmmcObservations.of(seen, whatIf));
      flags(seen, out);
      words(seen, out);
    } else {
      size(seen, out);
    }
    return List.copyOf(out);
  }

  /** Misfit first: one finding, however many cells it opens. */
  private void fit(Seen seen, List<Observation> out) {
    List<Cell> unassigned = seen.where(c -> c.verdict() == Verdict.UNASSIGNED);
    boolean coManaged = seen.engagement().model().coManaged();
    if (coManaged && !unassigned.isEmpty()) {
      boolean nobody = !seen.organisation().hasItStaff();
      out.add(
          new Observation(
              nobody ? "O-STAFF" : "O-MATRIX",
              Phrase.literal(
                  Seen.controls(unassigned.size())
                      + " unassigned for one reason, and it is one finding: "
                      + (nobody
                          ? "the paper divides work with internal IT staff and there is "
                              + (seen.organisation().hasPartTimeStaff()
                                  ? "only a part-time person"
                                  : "none")
                          : "work is divided and no written matrix says who does what (F80)")
                      + ": "
                      + Seen.ids(unassigned)
                      + ". What the provider runs alone, by its own tools, is not touched.")));
    }
    if (coManaged && !seen.organisation().hasItStaff()) {
      whatIf.signedAsManaged(seen).ifPresent(managed -> out.add(resigned(seen, managed)));
    }
    size(seen, out);
  }

  private Observation resigned(Seen seen, List<Cell> managed) {
    List<String> parts = new ArrayList<>();
    for (Framework framework : seen.frameworks()) {
      Shares now = Shares.of(seen.in(framework));
      Shares then =
          Shares.of(
              managed.stream()
                  .filter(c -> c.control().framework().equals(framework.id()))
                  .toList());
      parts.add(
          then.carried()
              + " of "
              + then.assignable()
              + " carried in place of "
              + now.carried()
              + " ("
              + framework.shortTitle()
              + ")");
    }
    String text = "The same scope signed as managed support: " + String.join("; ", parts) + ".";
    Paper.Price price =
        whatIf
            .managed()
            .map(model -> seen.engagement().paper().prices().get(model.id()))
            .orElse(null);
    return new Observation(
        "O-RESIGN",
        Phrase.literal(price == null ? text : text + " Price then: " + price(price) + "."));
  }

  /** The source's bands are a hint (F34, F41, F65), printed as a note and never as a gap. */
  private static void size(Seen seen, List<Observation> out) {
    Headcount band = seen.engagement().model().headcount();
    int people = seen.organisation().people();
    if (people > 0 && !band.includes(people)) {
      out.add(
          new Observation(
              "O-SIZE",
              Phrase.literal(
                  people
                      + " people is outside the "
                      + band.from()
                      + " to "
                      + band.to()
                      + " that the source texts name for "
                      + seen.engagement().model().title().toLowerCase(Locale.ROOT)
                      + " support ("
                      + band.source()
                      + "). Size is a hint, not a gap.")));
    }
  }

  private static void people(Seen seen, List<Observation> out) {
    List<Cell> unskilled = seen.where(c -> c.flags().contains(Flag.SKILL));
    if (!unskilled.isEmpty()) {
      out.add(
          new Observation(
              "O-SKILL",
              Phrase.literal(
                  Seen.controls(unskilled.size())
                      + " with a technical half stay with people who cannot do that half: "
                      + Seen.ids(unskilled)
                      + ". Buy the help (planning and programme support), order it, or hire.")));
    }
    Engagement engagement = seen.engagement();
    if (seen.level(TraitNames.CONTINUITY) >= 3 && seen.level(TraitNames.HOURS) < AROUND_THE_CLOCK) {
      List<Cell> asking = waitingFor(seen, TraitNames.HOURS);
      out.add(
          new Observation(
              "O-NIGHT",
              Phrase.literal(
                  "Alerts reach a person only in attended hours (\""
                      + engagement.stated(seen.traits().named(TraitNames.HOURS)).words()
                      + "\"); tools that run all day are not people. An attack at night, ransomware "
                      + "above all, runs until morning. "
                      + (asking.isEmpty()
                          ? "No control here asks for more, so no verdict shows it."
                          : Seen.controls(asking.size())
                              + " open for it: "
                              + Seen.ids(asking)
                              + "."))));
    }
  }

  private static List<Cell> waitingFor(Seen seen, String trait) {
    return seen.where(c -> c.open() && c.missing().stream().anyMatch(m -> m.name().equals(trait)));
  }

  private static void record(Seen seen, List<Observation> out) {
    boolean six = seen.any(Regime.HIPAA) || seen.any(Regime.CMMC_2);
    if (six && seen.level(TraitNames.RETENTION) < SIX_YEARS) {
      out.add(
          new Observation(
              "O-RECORDS",
              Phrase.literal(
                  "The provider keeps of its work: "
                      + seen.means(TraitNames.RETENTION)
                      + ". Required records are kept 72 months ("
                      + (seen.any(Regime.HIPAA) ? "45 CFR 164.316(b)(2)(i)" : "32 CFR 170.17(c)(4)")
                      + ") and that stays your duty: have them handed over every year and at the end.")));
    }
    if (seen.any(Regime.GLBA) && seen.level(TraitNames.DATA_CONTRACT) < 3) {
      out.add(
          new Observation(
              "O-NOTICE",
              Phrase.literal(
                  "No deadline is written for the provider's notice, yet what an agent knows counts as "
                      + "your knowledge and starts the 30 days of the FTC (16 CFR 314.4(j)).")));
    }
    if (seen.level(TraitNames.EXIT) == 0) {
      out.add(
          new Observation(
              "O-EXIT",
              Phrase.literal(
                  "Nothing is said on the end of the agreement: who returns passwords, data and "
                      + "records, in what form, and by when.")));
    }
    if (seen.level(TraitNames.ROOT_CAUSES) == 0) {
      out.add(
          new Observation(
              "O-CAUSE-RECORDS",
              Phrase.literal(
                  "No record of causes is promised after a failure: the same one may come back and "
                      + "nobody can show what was learned (F22).")));
    }
  }

  private static void flags(Seen seen, List<Observation> out) {
    List<Cell> own = seen.where(c -> c.flags().contains(Flag.SELF_REVIEW));
    if (!own.isEmpty()) {
      out.add(
          new Observation(
              "O-SELF-REVIEW",
              Phrase.literal(
                  "The provider would check its own work in "
                      + Seen.controls(own.size())
                      + ": "
                      + Seen.ids(own)
                      + ". Have an independent party look.")));
    }
    List<Cell> product = seen.where(c -> c.flags().contains(Flag.PRODUCT));
    if (!product.isEmpty()) {
      out.add(
          new Observation(
              "O-PRODUCT",
              Phrase.literal(
                  "Facts about products to ask for in "
                      + Seen.controls(product.size())
                      + " (flag PRODUCT?): "
                      + Seen.ids(product)
                      + ".")));
    }
  }

  private static void words(Seen seen, List<Observation> out) {
    Paper paper = seen.engagement().paper();
    if (!paper.claims().isEmpty()) {
      out.add(
          new Observation(
              "O-WORDS",
              Phrase.literal(
                  "Words of the paper that bind nobody and count for nothing here: \""
                      + String.join("\", \"", paper.claims())
                      + "\".")));
    }
    Paper.Price price = paper.prices().get(seen.engagement().model().id());
    if (price != null) {
      out.add(
          new Observation(
              "O-PRICE", Phrase.literal("Price: " + price(price) + ". No verdict depends on it.")));
    }
  }

  private static String price(Paper.Price price) {
    return (price.estimated() ? "about USD " : "USD ")
        + String.format(Locale.ROOT, "%,d", price.usdPerMonth())
        + " a month"
        + (price.estimated() ? " (estimate)" : " as offered");
  }
}
