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
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.Interval;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Regime;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Flags;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.SameNeeds;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Client;
import org.plumbline.phrase.Phrase;

/**
 * Derives one verdict a control and arrangement. Nothing here reads a file, a clock or the name of
 * a framework.
 */
public final class Assessor {
  private final Vocabulary vocabulary;
  private final List<Framework> frameworks;
  private final SetNumbers numbers;
  private final List<Prepared> prepared = new ArrayList<>();
  private final SameNeeds needs;

  /** Prepares the frameworks; the same assessor serves any number of arrangements. */
  public Assessor(Vocabulary vocabulary, List<Framework> frameworks) {
    this(vocabulary, frameworks, List.of());
  }

  private Assessor(
      Vocabulary vocabulary, List<Framework> frameworks, List<Tailoring.Parameter> parameters) {
    this.vocabulary = vocabulary;
    this.frameworks = List.copyOf(frameworks);
    this.numbers = new SetNumbers(parameters, vocabulary);
    for (Framework framework : frameworks) {
      Regime regime = framework.regime();
      for (Control control : framework.controls()) {
        if (!control.heading()) {
          prepared.add(Prepared.of(numbers.at(control), regime));
        }
      }
    }
    this.needs = SameNeeds.of(prepared.stream().map(Prepared::control).toList());
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
    Observations remarks = new Observations(new Variants(this, engagements), new Gates(inForce()));
    for (Engagement engagement : engagements) {
      Situation situation = new Situation(organisation, engagement);
      situations.put(engagement.id(), situation);
      gates.put(engagement.id(), rules.of(situation));
      questions.put(engagement.id(), rules.questions(situation));
      List<Cell> column = owed(byEngagement.getOrDefault(engagement.id(), List.of()));
      observations.put(
          engagement.id(),
          remarks.of(Seen.of(organisation, engagement, inForce(), column, vocabulary.traits())));
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
        new Bands(this, frameworks, vocabulary).of(organisation, engagements, situations),
        Summaries.of(frameworks, byEngagement, situations));
  }

  /** The cells of one arrangement, in the order of the frameworks and their controls. */
  public List<Cell> cells(Organisation organisation, Engagement engagement) {
    return preparedFor(organisation).column(organisation, engagement);
  }

  private List<Cell> column(Organisation organisation, Engagement engagement) {
    return column(organisation, engagement, prepared);
  }

  /** The cells of one framework alone. */
  List<Cell> cells(Organisation organisation, Engagement engagement, Framework framework) {
    return column(
        organisation,
        engagement,
        prepared.stream().filter(p -> p.control().framework().equals(framework.id())).toList());
  }

  /**
   * By system, the places in the column where an alternative lacks its cover and nothing else, from
   * the cells as they stand; at every other place its cover alone carries nothing.
   */
  static Map<String, List<Integer>> waitingForCover(List<Cell> cells) {
    Map<String, List<Integer>> out = new HashMap<>();
    for (int place = 0; place < cells.size(); place++) {
      Cell cell = cells.get(place);
      Set<String> systems = new TreeSet<>();
      cell.judged().ifPresent(judged -> waitingForCover(judged, systems));
      for (String system : systems) {
        out.computeIfAbsent(system, k -> new ArrayList<>()).add(place);
      }
    }
    return out;
  }

  private static void waitingForCover(Judgement judged, Set<String> systems) {
    onlySystem(judged.findings(), true).ifPresent(systems::add);
    for (List<Finding> alternative : judged.others()) {
      onlySystem(alternative, false).ifPresent(systems::add);
    }
  }

  /** The one system whose cover is all that is missing. */
  private static Optional<String> onlySystem(List<Finding> findings, boolean attainableOnly) {
    String system = null;
    for (Finding finding : findings) {
      if (attainableOnly && finding.outcome() != Outcome.ATTAINABLE) {
        continue;
      }
      for (Missing each : finding.missing()) {
        if (each.kind() != Missing.Kind.SYSTEM
            || system != null && !system.equals(each.subject())) {
          return Optional.empty();
        }
        system = each.subject();
      }
    }
    return Optional.ofNullable(system);
  }

  private List<Cell> column(
      Organisation organisation, Engagement engagement, List<Prepared> controls) {
    Judge judge = judge(organisation, engagement);
    CellRules.Told told =
        new CellRules.Told(
            new FindingRules(organisation, engagement, vocabulary, judge.client()),
            new Flags(judge),
            new FlagRules(organisation, engagement, vocabulary));
    List<Cell> out = new ArrayList<>(controls.size());
    for (Prepared each : controls) {
      out.add(cell(each, organisation, engagement, judge, told));
    }
    return out;
  }

  /** The derivation that the cells of a column come from. */
  public Judge judge(Organisation organisation, Engagement engagement) {
    int staff = engagement.level(vocabulary.known(TraitNames.STAFF));
    Client client =
        Engagements.client(organisation, staff, controlsByLevel(), vocabulary.cmmcScope());
    return new Judge(vocabulary, client, engagement.arrangement(), needs);
  }

  /** Ids of the controls of each level of CMMC in scope. */
  private Map<String, Set<String>> controlsByLevel() {
    Map<String, Set<String>> out = new TreeMap<>();
    for (Prepared each : prepared) {
      if (!each.regime().level().isEmpty()) {
        out.computeIfAbsent(each.regime().level(), k -> new TreeSet<>()).add(each.control().id());
      }
    }
    return out;
  }

  private static Cell cell(
      Prepared prepared,
      Organisation organisation,
      Engagement engagement,
      Judge judge,
      CellRules.Told told) {
    Control control = prepared.control();
    if (prepared.regime().tailored()) {
      Optional<Phrase> why = TailoredScope.whyNot(control, organisation);
      if (why.isPresent()
          && control.appliesIf().filter(r -> !r.holds(organisation.facts())).isEmpty()) {
        return notApplicable(prepared, engagement, why.get());
      }
    }
    Judgement judged = judge.judge(control);
    if (judged.verdict() == Verdict.NOT_APPLICABLE) {
      boolean whole = control.appliesIf().filter(r -> !r.holds(organisation.facts())).isPresent();
      Optional<FactRule> rule = control.appliesIf();
      return notApplicable(
          prepared,
          engagement,
          whole && rule.isPresent()
              ? Note.FACT.says(
                  rule.get().says(),
                  rule.get().fact().reason(),
                  AnswerWord.of(rule.get(), organisation.facts()))
              : Note.NO_ACT.says());
    }
    return CellRules.decided(
        prepared, organisation, engagement, judged, CmmcPoints.lesserDuty(judged, judge), told);
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
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
