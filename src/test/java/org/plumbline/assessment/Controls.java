// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.Basis;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.Facts;
import org.plumbline.capability.InForce;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Designation;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Needs;
import org.plumbline.catalogue.Needs.Alternative;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.catalogue.PlanMark;
import org.plumbline.catalogue.Regime;
import org.plumbline.catalogue.Trigger;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Place;

/** A rule with one control made for one test. */
final class Controls {
  /** The rules of a law that has none of its own. */
  private static final Regime OTHER =
      Objects.requireNonNull(ProjectData.REGIMES.byId().get("other"));

  static final String ID = "R-1";

  private final List<Alternative> alternatives = new ArrayList<>();
  private String regime = "made-for-a-test";
  private String designation = "";
  private Set<String> baselines = Set.of();
  private int points;
  private String plan = "";
  private int weight;
  private Optional<FactRule> appliesIf = Optional.empty();
  private String trigger = "";
  private List<String> flags = List.of();

  private Controls(Need... needs) {
    or(needs);
  }

  static Controls asking(Need... needs) {
    return new Controls(needs);
  }

  Controls or(Need... needs) {
    alternatives.add(new Alternative(List.of(needs)));
    return this;
  }

  Controls of(String bodyOfLaw) {
    regime = bodyOfLaw;
    return this;
  }

  Controls designated(String word) {
    designation = word;
    return this;
  }

  Controls inBaselines(String... names) {
    baselines = Set.of(names);
    return this;
  }

  Controls worth(int lost) {
    points = lost;
    return this;
  }

  Controls onPlan(String mark) {
    plan = mark;
    return this;
  }

  Controls weighing(int own) {
    weight = own;
    return this;
  }

  Controls triggered(String word) {
    trigger = word;
    return this;
  }

  Controls flagged(String... words) {
    flags = List.of(words);
    return this;
  }

  Controls onlyIf(String fact) {
    appliesIf = Optional.of(rule(fact));
    return this;
  }

  private static FactRule rule(String fact) {
    return new FactRule(ProjectData.VOCABULARY.facts().get(fact), 1);
  }

  /** A need that falls away when the fact is no. */
  static Need onlyIf(String fact, Need need) {
    return new Need(
        need.capability(), need.raised(), need.function(), Optional.of(rule(fact)), Basis.TEXT);
  }

  static Organisation answering(Organisation base, Map<String, Integer> answers) {
    return Copies.of(base, copy -> copy.facts = new Facts(answers));
  }

  Cell cell(Organisation organisation, Engagement engagement) {
    return new Assessor(ProjectData.VOCABULARY, List.of(framework()))
        .cells(organisation, engagement)
        .get(0);
  }

  private Framework framework() {
    Place place = Place.of("test");
    Control control =
        new Control(
            ID,
            "rule",
            "rules",
            "Rule",
            "",
            "",
            "asks",
            false,
            spelled(Designation.values(), Designation::spelling, designation),
            baselines,
            points,
            0,
            spelled(PlanMark.values(), PlanMark::spelling, plan),
            weight,
            appliesIf,
            new Needs(alternatives),
            "",
            "",
            spelled(Trigger.values(), Trigger::spelling, trigger),
            flags.stream().map(f -> Flag.of(f).orElseThrow()).toList(),
            List.of(),
            List.of(),
            place);
    InForce inForce =
        new InForce(
            Optional.empty(),
            Optional.empty(),
            "",
            LocalDate.of(2026, 1, 1),
            InForce.Confidence.OFFICIAL,
            "");
    return new Framework(
        "rule",
        "Rule",
        "Rule",
        "nobody",
        "first",
        false,
        inForce,
        "a test",
        "",
        "",
        ProjectData.REGIMES.byId().getOrDefault(regime, OTHER),
        Map.of("rules", "Rules"),
        List.of(control),
        List.of(),
        List.of(),
        List.of(),
        "",
        place);
  }

  private static <T> T spelled(T[] words, Function<T, String> spelling, String word) {
    return Arrays.stream(words)
        .filter(w -> spelling.apply(w).equals(word))
        .findFirst()
        .orElseThrow();
  }
}
