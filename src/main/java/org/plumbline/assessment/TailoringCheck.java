// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/** Holds an organisation's tailoring against the catalogues and the law. */
public final class TailoringCheck {
  private final Organisation organisation;
  private final List<Framework> frameworks;
  private final Vocabulary vocabulary;
  private final Problems problems;

  private TailoringCheck(
      Organisation organisation,
      List<Framework> frameworks,
      Vocabulary vocabulary,
      Problems problems) {
    this.organisation = organisation;
    this.frameworks = frameworks;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** Notes what is wrong with the tailoring; problems ENG-046 to ENG-053. */
  public static void check(
      Organisation organisation,
      List<Framework> frameworks,
      Vocabulary vocabulary,
      Problems problems) {
    TailoringCheck check = new TailoringCheck(organisation, frameworks, vocabulary, problems);
    Tailoring tailoring = organisation.tailoring();
    tailoring.added().forEach(c -> check.change(c, true));
    tailoring.removed().forEach(c -> check.change(c, false));
    tailoring.parameters().forEach(check::parameter);
  }

  private void change(Tailoring.Change change, boolean adding) {
    for (Framework framework : frameworks) {
      Optional<Control> control = framework.control(change.control());
      if (control.isPresent()) {
        if (Regime.of(framework.regime()) == Regime.NIST_800_53) {
          selected(change, control.get(), framework, adding);
        } else {
          binds(change, framework);
        }
        return;
      }
    }
    if (!change.control().isEmpty() && !withdrawn(change)) {
      unknown(change);
    }
  }

  private void binds(Tailoring.Change change, Framework framework) {
    problems.error(
        "ENG-046",
        change.place(),
        "`" + change.control() + "` of " + framework.title() + " cannot be tailored",
        "only NIST SP 800-53 lets you choose; what does not bind you falls away by your answers under `facts`");
  }

  private boolean withdrawn(Tailoring.Change change) {
    for (Framework framework : frameworks) {
      for (Framework.Withdrawn gone : framework.withdrawn()) {
        if (gone.id().equals(change.control())) {
          problems.error(
              "ENG-047",
              change.place(),
              Phrase.literal("`" + gone.id() + "` is withdrawn"),
              gone.successor("name"));
          return true;
        }
      }
    }
    return false;
  }

  private void unknown(Tailoring.Change change) {
    Set<String> ids = new TreeSet<>();
    for (Framework framework : frameworks) {
      if (Regime.of(framework.regime()) == Regime.NIST_800_53) {
        framework.assessed().forEach(c -> ids.add(c.id()));
      }
    }
    problems.error(
        "ENG-048",
        change.place(),
        "unknown control `" + change.control() + "`",
        Spelling.help(
            change.control(),
            ids,
            "`plumbline list controls --framework nist-800-53-r5` prints all"));
  }

  private void selected(
      Tailoring.Change change, Control control, Framework framework, boolean adding) {
    Optional<String> baseline = organisation.baseline();
    boolean selected = baseline.isEmpty() || control.baselines().contains(baseline.get());
    if (selected == adding) {
      String where =
          baseline
              .map(b -> (adding ? "already in the " : "not in the ") + b + " baseline")
              .orElse("taken in already, as no baseline is chosen");
      problems.warning(
          "ENG-049",
          change.place(),
          "`" + control.id() + "` is " + where,
          "take it out of `tailoring`, or choose another baseline");
    }
    if (adding && !control.under().isEmpty()) {
      String base = control.under();
      boolean held =
          framework.control(base).map(c -> TailoredScope.selects(c, organisation)).orElse(true);
      if (!held) {
        problems.warning(
            "ENG-050",
            change.place(),
            "`" + control.id() + "` is taken in without its base control `" + base + "`",
            "an enhancement adds to its base; add `" + base + "` as well");
      }
    }
  }

  private void parameter(Tailoring.Parameter parameter) {
    for (Interval interval : vocabulary.intervals()) {
      if (interval.id().equals(parameter.interval())) {
        law(parameter, interval);
        carried(parameter, interval);
      }
    }
  }

  private void law(Tailoring.Parameter parameter, Interval interval) {
    if (interval.basis() == Basis.LAW && interval.stricter(interval.amount(), parameter.amount())) {
      slacker(parameter, interval, interval.amount(), interval.citation(), "");
      return;
    }
    interval
        .limit()
        .filter(l -> interval.stricter(l.amount(), parameter.amount()))
        .filter(l -> parameter.control().isEmpty() || l.controls().contains(parameter.control()))
        .ifPresent(
            l ->
                slacker(
                    parameter,
                    interval,
                    l.amount(),
                    l.citation() + " (`" + String.join("`, `", l.controls()) + "`)",
                    ", or set it with `control` where that law does not bind"));
  }

  private void slacker(
      Tailoring.Parameter parameter, Interval interval, int number, String law, String or) {
    problems.error(
        "ENG-051",
        parameter.place(),
        "`" + interval.id() + "` is set slacker than the law's number",
        law + ": " + interval.number(number) + "; set that or stricter" + or);
  }

  private void carried(Tailoring.Parameter parameter, Interval interval) {
    if (interval.carriedBy().isEmpty()) {
      problems.note(
          "ENG-052",
          parameter.place(),
          "no term or order carries the number of `" + interval.id() + "`",
          "it is printed as set by you and decides no verdict");
    }
    for (String carrier : interval.carriedBy()) {
      Optional<Trait> trait = vocabulary.traits().find(carrier);
      if (trait.isPresent()
          && interval.stricter(parameter.amount(), interval.amount())
          && trait.get().levelFor(parameter.amount()).isEmpty()) {
        problems.error(
            "ENG-053",
            parameter.place(),
            "no level of `" + carrier + "` is as strict as `" + interval.id() + "` is set",
            "the strictest is `"
                + trait.get().level(trait.get().top()).name()
                + "`: "
                + trait.get().level(trait.get().top()).means()
                + "; set a number it keeps");
      }
    }
  }
}
