// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;
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
        if (framework.regime().tailored()) {
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
    problems.error(TailoringFault.BINDS, change.place(), change.control(), framework.title());
  }

  private boolean withdrawn(Tailoring.Change change) {
    for (Framework framework : frameworks) {
      for (Framework.Withdrawn gone : framework.withdrawn()) {
        if (gone.id().equals(change.control())) {
          problems.error(
              TailoringFault.WITHDRAWN, change.place(), gone.id(), gone.successor("name"));
          return true;
        }
      }
    }
    return false;
  }

  private void unknown(Tailoring.Change change) {
    Set<String> ids = new TreeSet<>();
    for (Framework framework : frameworks) {
      if (framework.regime().tailored()) {
        framework.assessed().forEach(c -> ids.add(c.id()));
      }
    }
    problems.error(
        TailoringFault.UNKNOWN_CONTROL,
        change.place(),
        change.control(),
        Spelling.hint(change.control(), ids));
  }

  private void selected(
      Tailoring.Change change, Control control, Framework framework, boolean adding) {
    Optional<String> baseline = organisation.baseline();
    boolean selected = baseline.isEmpty() || control.baselines().contains(baseline.get());
    if (selected == adding) {
      needless(change, control, baseline, adding);
    }
    if (adding && !control.under().isEmpty()) {
      String base = control.under();
      boolean held =
          framework.control(base).map(c -> TailoredScope.selects(c, organisation)).orElse(true);
      if (!held) {
        problems.warning(TailoringFault.WITHOUT_BASE, change.place(), control.id(), base);
      }
    }
  }

  private void needless(
      Tailoring.Change change, Control control, Optional<String> baseline, boolean adding) {
    if (baseline.isEmpty()) {
      problems.warning(TailoringFault.NO_BASELINE, change.place(), control.id());
    } else {
      problems.warning(
          adding ? TailoringFault.ALREADY_IN : TailoringFault.ALREADY_OUT,
          change.place(),
          control.id(),
          baseline.get());
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
      problems.error(
          TailoringFault.SLACKER,
          parameter.place(),
          interval.id(),
          interval.citation(),
          interval.number(interval.amount()));
      return;
    }
    interval
        .limit()
        .filter(l -> interval.stricter(l.amount(), parameter.amount()))
        .filter(l -> parameter.control().isEmpty() || l.controls().contains(parameter.control()))
        .ifPresent(
            l ->
                problems.error(
                    TailoringFault.SLACKER_THAN_ONE,
                    parameter.place(),
                    interval.id(),
                    l.citation(),
                    Spelling.quoted(l.controls()),
                    interval.number(l.amount())));
  }

  private void carried(Tailoring.Parameter parameter, Interval interval) {
    if (interval.carriedBy().isEmpty()) {
      problems.note(TailoringFault.DECIDES_NOTHING, parameter.place(), interval.id());
    }
    for (String carrier : interval.carriedBy()) {
      Optional<Trait> trait = vocabulary.traits().find(carrier);
      if (trait.isPresent()
          && interval.stricter(parameter.amount(), interval.amount())
          && trait.get().levelFor(parameter.amount()).isEmpty()) {
        Level top = trait.get().level(trait.get().top());
        problems.error(
            TailoringFault.NO_SUCH_LEVEL,
            parameter.place(),
            carrier,
            interval.id(),
            top.name(),
            top.means());
      }
    }
  }
}
