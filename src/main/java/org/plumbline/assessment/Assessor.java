// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.plumbline.judgement.Flags;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.SameNeeds;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;
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
  private Column owed(Column column) {
    if (frameworks.stream().noneMatch(Framework::proposed)) {
      return column;
    }
    Set<String> known = new HashSet<>();
    inForce().forEach(f -> known.add(f.id()));
    return new Column(
        column.cells().stream().filter(c -> known.contains(c.control().framework())).toList(),
        column.judge());
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
    Map<String, Column> columns = new LinkedHashMap<>();
    Map<String, List<Cell>> byEngagement = new LinkedHashMap<>();
    for (Engagement engagement : engagements) {
      Column column = column(organisation, engagement);
      columns.put(engagement.id(), column);
      byEngagement.put(engagement.id(), column.cells());
    }
    Gates rules = new Gates(frameworks, vocabulary.agreementRules());
    Map<String, Situation> situations = new LinkedHashMap<>();
    Map<String, List<Gate>> gates = new LinkedHashMap<>();
    Map<String, List<Phrase>> questions = new LinkedHashMap<>();
    Map<String, List<Observation>> observations = new LinkedHashMap<>();
    Observations remarks =
        new Observations(
            new Variants(this, engagements), new Gates(inForce(), vocabulary.agreementRules()));
    for (Engagement engagement : engagements) {
      Situation situation = new Situation(organisation, engagement);
      situations.put(engagement.id(), situation);
      gates.put(engagement.id(), rules.of(situation));
      questions.put(engagement.id(), rules.questions(situation));
      Column column = owed(Objects.requireNonNull(columns.get(engagement.id())));
      observations.put(
          engagement.id(),
          remarks.of(Seen.of(organisation, engagement, inForce(), column, vocabulary.traits())));
    }
    return new Assessment(
        organisation,
        List.copyOf(engagements),
        frameworks,
        vocabulary.with(intervals()),
        gates,
        questions,
        observations,
        byControl(List.copyOf(byEngagement.values())),
        byEngagement,
        new Bands(this, frameworks, vocabulary).of(organisation, engagements, situations),
        Summaries.of(frameworks, byEngagement, situations));
  }

  /** One control after the other, each under every arrangement. */
  private List<Cell> byControl(List<List<Cell>> columns) {
    Cell[] out = new Cell[prepared.size() * columns.size()];
    for (int column = 0; column < columns.size(); column++) {
      int at = column;
      for (Cell cell : columns.get(column)) {
        out[at] = cell;
        at += columns.size();
      }
    }
    return List.of(out);
  }

  /** The cells of one arrangement, in the order of the frameworks and their controls. */
  public List<Cell> cells(Organisation organisation, Engagement engagement) {
    return preparedFor(organisation).column(organisation, engagement).cells();
  }

  private Column column(Organisation organisation, Engagement engagement) {
    Judge judge = judge(organisation, engagement);
    CellRules.Told told =
        new CellRules.Told(
            new FindingRules(organisation, engagement, vocabulary, judge.client()),
            new Flags(judge),
            new FlagRules(organisation, engagement, vocabulary));
    List<Cell> out = new ArrayList<>(prepared.size());
    for (Prepared each : prepared) {
      out.add(cell(each, organisation, engagement, judge, told));
    }
    return new Column(out, judge);
  }

  /** What judges with a system no longer exempt. */
  Judge withoutExemption(Seen seen, ListedSystem system) {
    Organisation then = seen.organisation().withoutExemption(system.id());
    return judge(then, seen.engagement());
  }

  /** The derivation that the cells of a column come from. */
  public Judge judge(Organisation organisation, Engagement engagement) {
    return new Judge(vocabulary, client(organisation, engagement), engagement.arrangement(), needs);
  }

  private Client client(Organisation organisation, Engagement engagement) {
    int staff = engagement.level(vocabulary.known(TraitNames.STAFF));
    return Engagements.client(organisation, staff, controlsByLevel(), vocabulary.cmmcScope());
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
