// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.AgreementRules;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.intake.form.FormContent;
import org.plumbline.intake.form.Preset;

/** Puts the questions of a form into the order of what decides most under some rule books. */
final class FormPlan {
  private final Workspace workspace;
  private final Preset preset;
  private final List<Framework> frameworks;
  private final DutyCounts counts;

  /**
   * A plan.
   *
   * @param rules ids of the rule books that count; all in force when empty
   */
  FormPlan(Workspace workspace, Preset preset, List<String> rules) {
    this.workspace = workspace;
    this.preset = preset;
    this.frameworks =
        rules.isEmpty()
            ? workspace.frameworks()
            : workspace.frameworks().stream().filter(f -> rules.contains(f.id())).toList();
    this.counts = new DutyCounts(frameworks, workspace.traits().elements());
  }

  /** The form of an organization with so many sheets for offers. */
  FormContent intake(int offers, LocalDate date) {
    return new FormContent(
        preset,
        rules(),
        facts(),
        questions(),
        acts(),
        offers,
        staff(),
        Optional.empty(),
        agreementRules(),
        date);
  }

  /** The form of a provider with these questions. */
  FormContent questionnaire(
      List<FormContent.Question> questions,
      List<FormContent.Act> acts,
      FormContent.Provider provider,
      LocalDate date) {
    return new FormContent(
        preset,
        List.of(),
        List.of(),
        questions,
        acts,
        1,
        staff(),
        Optional.of(provider),
        agreementRules(),
        date);
  }

  private AgreementRules agreementRules() {
    return workspace.vocabulary().agreementRules();
  }

  private Trait staff() {
    return workspace.traits().all().stream()
        .filter(Trait::ofOrganisation)
        .findFirst()
        .orElseThrow();
  }

  private List<FormContent.Rule> rules() {
    return workspace.frameworks().stream()
        .map(
            f ->
                new FormContent.Rule(
                    f.id(),
                    f.title(),
                    f.controls().stream().anyMatch(c -> !c.baselines().isEmpty()),
                    scored(f.controls())))
        .toList();
  }

  /** Points are reckoned from a system security plan. */
  private static boolean scored(List<Control> controls) {
    return controls.stream().anyMatch(c -> c.points() != 0);
  }

  private List<FormContent.Of<Fact>> facts() {
    List<FormContent.Of<Fact>> out = new ArrayList<>();
    for (Fact fact : workspace.vocabulary().facts().values()) {
      boolean asked = preset.facts().isEmpty() || preset.facts().containsKey(fact.id());
      if (asked && counts.of(fact) > 0) {
        out.add(new FormContent.Of<>(fact, counts.of(fact)));
      }
    }
    out.sort(Comparator.comparingInt((FormContent.Of<Fact> f) -> -f.duties()));
    return out;
  }

  /** Every trait of papers, most duties first. */
  List<FormContent.Question> questions() {
    List<FormContent.Question> out = new ArrayList<>();
    for (Trait trait : workspace.traits().all()) {
      if (!trait.ofOrganisation()) {
        out.add(question(trait, trait.elements(), counts.of(trait), true));
      }
    }
    out.sort(Comparator.comparingInt((FormContent.Question q) -> -q.duties()));
    return out;
  }

  /** A question with these elements, most duties first. */
  FormContent.Question question(
      Trait trait, List<Trait.Element> elements, int duties, boolean deciding) {
    List<FormContent.Of<Trait.Element>> promises = new ArrayList<>();
    elements.forEach(e -> promises.add(new FormContent.Of<>(e, counts.of(e))));
    promises.sort(Comparator.comparingInt((FormContent.Of<Trait.Element> e) -> -e.duties()));
    return new FormContent.Question(trait, promises, duties, deciding, true);
  }

  /** Work that a named deliverable can carry, most duties first. */
  List<FormContent.Act> acts() {
    List<FormContent.Act> out = new ArrayList<>();
    for (Capability each : workspace.vocabulary().capabilities().values()) {
      if (counts.ofAct(each.id()) > 0) {
        out.add(act(each, counts.ofAct(each.id())));
      }
    }
    out.sort(Comparator.comparingInt((FormContent.Act a) -> -a.duties()));
    return out;
  }

  static FormContent.Act act(Capability each, int duties) {
    return new FormContent.Act(each.id(), each.title(), each.means(), duties);
  }
}
