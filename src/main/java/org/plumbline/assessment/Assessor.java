// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.Interval;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Needs.Alternative;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.catalogue.Regime;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;
import org.plumbline.phrase.Phrase;

/**
 * Derives one verdict a control and arrangement. Needs that ask the same are derived once an
 * arrangement; nothing here reads a file, a clock or the name of a framework.
 */
public final class Assessor {
  private final Vocabulary vocabulary;
  private final List<Framework> frameworks;
  private final SetNumbers numbers;
  private final List<Need> distinct = new ArrayList<>();
  private final List<Prepared> prepared = new ArrayList<>();

  /** A control with its weight and, for each need, the slot of what it shares with others. */
  private record Prepared(Control control, Regime regime, int weight, List<Option> options) {}

  /** One alternative. */
  private record Option(List<Need> needs, int[] slots) {}

  /** Prepares the frameworks; the same assessor serves any number of arrangements. */
  public Assessor(Vocabulary vocabulary, List<Framework> frameworks) {
    this(vocabulary, frameworks, List.of());
  }

  private Assessor(
      Vocabulary vocabulary, List<Framework> frameworks, List<Tailoring.Parameter> parameters) {
    this.vocabulary = vocabulary;
    this.frameworks = List.copyOf(frameworks);
    this.numbers = new SetNumbers(parameters, vocabulary);
    Map<List<Object>, Integer> known = new HashMap<>();
    for (Framework framework : frameworks) {
      Regime regime = framework.regime();
      for (Control control : framework.controls()) {
        if (!control.heading()) {
          List<Option> options = new ArrayList<>();
          for (Alternative alternative : control.needs().alternatives()) {
            List<Need> needs =
                alternative.needs().stream().map(n -> numbers.at(control, n)).toList();
            int[] slots = needs.stream().mapToInt(n -> slot(n, known)).toArray();
            options.add(new Option(needs, slots));
          }
          prepared.add(new Prepared(control, regime, regime.weight(control), options));
        }
      }
    }
  }

  private int slot(Need need, Map<List<Object>, Integer> known) {
    List<Object> same =
        List.of(
            need.capability().id(),
            numbers.parameters().isEmpty() ? List.of() : need.capability().conditions(),
            need.raised().stream().map(Object::toString).sorted().toList(),
            need.function().map(f -> f.id()).orElse(""));
    return known.computeIfAbsent(
        same,
        k -> {
          distinct.add(need);
          return distinct.size() - 1;
        });
  }

  /** Assesses every control of every framework under every arrangement. */
  public static Assessment assess(
      Organisation organisation,
      List<Engagement> engagements,
      List<Framework> frameworks,
      Vocabulary vocabulary) {
    return new Assessor(vocabulary, frameworks, organisation.tailoring().parameters())
        .assess(organisation, engagements);
  }

  /** This assessor, or one prepared for the numbers the organisation sets. */
  private Assessor preparedFor(Organisation organisation) {
    List<Tailoring.Parameter> set = organisation.tailoring().parameters();
    return set.equals(numbers.parameters()) ? this : new Assessor(vocabulary, frameworks, set);
  }

  /** The cells of rules in force; a proposed rule gives no cause for an observation. */
  private List<Cell> owed(List<Cell> cells) {
    if (frameworks.stream().noneMatch(Framework::proposed)) {
      return cells;
    }
    Set<String> known = new HashSet<>();
    inForce().forEach(f -> known.add(f.id()));
    return cells.stream().filter(c -> known.contains(c.control().framework())).toList();
  }

  private List<Framework> inForce() {
    return frameworks.stream().filter(f -> !f.proposed()).toList();
  }

  /** The numbers that count here: those of the vocabulary as set, and the frameworks' own. */
  private List<Interval> intervals() {
    List<Interval> out = new ArrayList<>(numbers.effective());
    frameworks.forEach(f -> out.addAll(f.intervals()));
    return List.copyOf(out);
  }

  /** As {@link #assess(Organisation, List, List, Vocabulary)}, with what is prepared. */
  public Assessment assess(Organisation organisation, List<Engagement> engagements) {
    return preparedFor(organisation).assessed(organisation, engagements);
  }

  private Assessment assessed(Organisation organisation, List<Engagement> engagements) {
    Map<String, List<Cell>> byEngagement = new LinkedHashMap<>();
    for (Engagement engagement : engagements) {
      byEngagement.put(engagement.id(), column(organisation, engagement));
    }
    Gates rules = new Gates(frameworks);
    Map<String, Situation> situations = new LinkedHashMap<>();
    Map<String, List<Gate>> gates = new LinkedHashMap<>();
    Map<String, List<Phrase>> questions = new LinkedHashMap<>();
    Map<String, List<Observation>> observations = new LinkedHashMap<>();
    Observations remarks = new Observations(new WhatIf(this, engagements), new Gates(inForce()));
    for (Engagement engagement : engagements) {
      Situation situation = new Situation(organisation, engagement);
      situations.put(engagement.id(), situation);
      gates.put(engagement.id(), rules.of(situation));
      questions.put(engagement.id(), rules.questions(situation));
      List<Cell> column = owed(byEngagement.getOrDefault(engagement.id(), List.of()));
      observations.put(
          engagement.id(),
          remarks.of(new Seen(organisation, engagement, inForce(), column, vocabulary.traits())));
    }
    List<Cell> ordered = new ArrayList<>();
    int count = byEngagement.isEmpty() ? 0 : byEngagement.values().iterator().next().size();
    for (int i = 0; i < count; i++) {
      for (List<Cell> column : byEngagement.values()) {
        ordered.add(column.get(i));
      }
    }
    return new Assessment(
        organisation,
        List.copyOf(engagements),
        frameworks,
        vocabulary.with(intervals()),
        gates,
        questions,
        observations,
        List.copyOf(ordered),
        byEngagement,
        new Bands(this, frameworks, vocabulary.traits()).of(organisation, engagements, situations),
        Summaries.of(frameworks, byEngagement, situations));
  }

  /** The cells of one arrangement, in the order of the frameworks and their controls. */
  public List<Cell> cells(Organisation organisation, Engagement engagement) {
    return preparedFor(organisation).column(organisation, engagement);
  }

  private List<Cell> column(Organisation organisation, Engagement engagement) {
    return column(organisation, engagement, prepared);
  }

  /** The cells of one framework alone; of all needs only its own are derived. */
  List<Cell> cells(Organisation organisation, Engagement engagement, Framework framework) {
    return column(
        organisation,
        engagement,
        prepared.stream().filter(p -> p.control().framework().equals(framework.id())).toList());
  }

  /** The cells of these places in the column; of all needs only theirs are derived. */
  List<Cell> cells(Organisation organisation, Engagement engagement, List<Integer> places) {
    return column(organisation, engagement, places.stream().map(prepared::get).toList());
  }

  /**
   * By system, the places in the column whose verdict may be another once the arrangement covers
   * it. Cover of one system takes one item from what a route lacks, so an outcome can change only
   * where a route lacks nothing else.
   */
  Map<String, List<Integer>> waitingForCover(Organisation organisation, Engagement engagement) {
    FindingRules rules = new FindingRules(organisation, engagement, vocabulary.traits());
    List<Set<String>> bySlot = distinct.stream().map(rules::lackingOnly).toList();
    Map<String, List<Integer>> out = new HashMap<>();
    for (int place = 0; place < prepared.size(); place++) {
      Set<String> systems = new HashSet<>();
      for (Option option : prepared.get(place).options()) {
        for (int slot : option.slots()) {
          systems.addAll(bySlot.get(slot));
        }
      }
      for (String system : systems) {
        out.computeIfAbsent(system, k -> new ArrayList<>()).add(place);
      }
    }
    return out;
  }

  private List<Cell> column(
      Organisation organisation, Engagement engagement, List<Prepared> controls) {
    FindingRules rules = new FindingRules(organisation, engagement, vocabulary.traits());
    Finding[] findings = new Finding[distinct.size()];
    for (Prepared each : controls) {
      for (Option option : each.options()) {
        for (int slot : option.slots()) {
          if (findings[slot] == null) {
            findings[slot] = rules.findingFor(distinct.get(slot));
          }
        }
      }
    }
    boolean staffed = engagement.level(vocabulary.traits().named(TraitNames.STAFF)) >= 2;
    List<Cell> out = new ArrayList<>(controls.size());
    for (Prepared each : controls) {
      out.add(cell(each, organisation, engagement, findings, staffed));
    }
    return out;
  }

  private static Cell cell(
      Prepared prepared,
      Organisation organisation,
      Engagement engagement,
      Finding[] bySlot,
      boolean staffed) {
    Control control = prepared.control();
    Optional<Phrase> why = notApplicable(control, prepared.regime(), organisation);
    if (why.isPresent()) {
      return notApplicable(prepared, engagement, why.get());
    }
    List<List<Finding>> others = new ArrayList<>(prepared.options().size());
    List<Finding> best = List.of();
    for (Option option : prepared.options()) {
      List<Finding> findings = findings(option, organisation, bySlot);
      if (!findings.isEmpty()) {
        boolean taken = best.isEmpty() || better(findings, best);
        List<Finding> other = taken ? best : findings;
        if (!other.isEmpty()) {
          others.add(List.copyOf(other));
        }
        best = taken ? findings : best;
      }
    }
    return best.isEmpty()
        ? notApplicable(prepared, engagement, Note.NO_ACT.says())
        : CellRules.decided(
            control,
            prepared.regime(),
            prepared.weight(),
            organisation,
            engagement,
            verdictOf(best),
            best,
            others,
            staffed);
  }

  /** Whether one alternative answers a control better than another, or as well with less to do. */
  private static boolean better(List<Finding> findings, List<Finding> than) {
    Verdict verdict = verdictOf(findings);
    Verdict other = verdictOf(than);
    return verdict.ordinal() > other.ordinal() || verdict == other && items(findings) < items(than);
  }

  private static Cell notApplicable(Prepared prepared, Engagement engagement, Phrase why) {
    return new Cell(
        prepared.control(),
        engagement.id(),
        Verdict.NOT_APPLICABLE,
        Subtype.NONE,
        Severity.INFO,
        prepared.weight(),
        List.of(),
        Findings.NONE,
        List.of(),
        List.of(why),
        Optional.empty());
  }

  private static List<Finding> findings(
      Option option, Organisation organisation, Finding[] bySlot) {
    List<Finding> out = new ArrayList<>(option.slots().length);
    for (int i = 0; i < option.slots().length; i++) {
      Need need = option.needs().get(i);
      if (need.onlyIf().isEmpty() || need.onlyIf().get().holds(organisation.facts())) {
        out.add(bySlot[option.slots()[i]]);
      }
    }
    return out;
  }

  /** How many things would have to be put in writing. */
  private static long items(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.outcome() == Outcome.ATTAINABLE)
        .mapToLong(f -> f.missing().size())
        .sum();
  }

  private static Optional<Phrase> notApplicable(
      Control control, Regime regime, Organisation organisation) {
    Optional<FactRule> rule = control.appliesIf();
    if (rule.isPresent() && !rule.get().holds(organisation.facts())) {
      return Optional.of(Note.FACT.says(rule.get().says(), rule.get().fact().reason()));
    }
    return regime.tailored() ? TailoredScope.whyNot(control, organisation) : Optional.empty();
  }

  /** Weakest link: one impossible capability makes a gap, whatever else is held. */
  static Verdict verdictOf(List<Finding> findings) {
    return Verdict.of(findings, Finding::outcome);
  }

  /** True when every capability of the control is the organisation's own act. */
  static boolean onlyOrganisation(Cell cell) {
    return cell.control().nonDelegable();
  }
}
