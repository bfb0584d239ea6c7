// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.Retention;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Objective;
import org.plumbline.catalogue.ObjectiveAct;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Jobs;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.MovesMost;
import org.plumbline.judgement.Objectives;
import org.plumbline.judgement.Questions;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Client;
import org.plumbline.remedy.Closing;
import org.plumbline.remedy.Remedy;
import org.plumbline.report.Derived;

/** Derives what stands behind the verdicts of every offer, or of the kinds where there is none. */
final class Derivation {
  private final Library library;
  private final Evaluation evaluation;
  private final Clauses clauses;
  private final Retention retention;
  private final Set<String> regimes = new TreeSet<>();

  private Derivation(Library library, Evaluation evaluation, Clauses clauses, Retention retention) {
    this.library = library;
    this.evaluation = evaluation;
    this.clauses = clauses;
    this.retention = retention;
    evaluation.frameworks().forEach(f -> regimes.addAll(f.regime().laws()));
  }

  /** By arrangement, in the order of the columns; a proposed rule binds nobody and is left out. */
  static Map<String, Derived> of(Library library, Evaluation evaluation) {
    return of(library, evaluation, Derivation::derived);
  }

  /** The same with the changes alone, for one of many organizations. */
  static Map<String, Derived> changes(Library library, Evaluation evaluation) {
    return of(library, evaluation, Derivation::changes);
  }

  private static Map<String, Derived> of(
      Library library, Evaluation evaluation, BiFunction<Derivation, Engagement, Derived> how) {
    Derivation each = new Derivation(library, evaluation, library.clauses(), library.retention());
    List<Engagement> all = evaluation.assessment().engagements();
    boolean offers = all.stream().anyMatch(Engagement::offer);
    List<Engagement> wanted = all.stream().filter(e -> e.offer() || !offers).toList();
    Map<String, Derived> found =
        wanted.parallelStream().collect(Collectors.toMap(Engagement::id, e -> how.apply(each, e)));
    Map<String, Derived> out = new java.util.LinkedHashMap<>();
    wanted.forEach(e -> out.put(e.id(), Objects.requireNonNull(found.get(e.id()))));
    return out;
  }

  private Derived derived(Engagement engagement) {
    Assessment assessment = evaluation.assessment();
    Judge judge = judge(engagement);
    Run run = run(engagement);
    Questions questions = new Questions(judge);
    return new Derived(
        engagement.id(),
        remedy(judge, run, engagement),
        new Jobs(judge).of(run.judged()),
        engagement.offer() ? MovesMost.of(judge, run.judged()) : List.of(),
        questions.toProviders(run.judged(), run.weights()::get),
        Questions.aboutFacts(run.judged(), client(assessment, engagement)),
        questions.aboutSystems(),
        parts(judge, run.judged()),
        records(judge, run.judged()));
  }

  private Derived changes(Engagement engagement) {
    return new Derived(
        engagement.id(),
        remedy(judge(engagement), run(engagement), engagement),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Judge judge(Engagement engagement) {
    return library
        .assessor(evaluation.frameworks())
        .judge(evaluation.assessment().organisation(), engagement);
  }

  /** The duties of an arrangement, with the weight and the body of law of each by its id. */
  private record Run(
      List<Judgement> judged, Map<String, Integer> weights, Map<String, String> laws) {}

  private Run run(Engagement engagement) {
    Assessment assessment = evaluation.assessment();
    Run run = new Run(new ArrayList<>(), new HashMap<>(), new HashMap<>());
    for (Cell cell : assessment.cells(engagement.id())) {
      Framework framework = assessment.framework(cell.control().framework());
      if (!framework.proposed()) {
        cell.judged().ifPresent(run.judged()::add);
        run.weights().put(cell.control().id(), cell.weight());
        run.laws().put(cell.control().id(), framework.regime().id());
      }
    }
    return run;
  }

  private Remedy remedy(Judge judge, Run run, Engagement engagement) {
    return Remedy.of(
        judge,
        run.judged(),
        new Closing(
            judge,
            run.judged(),
            run.weights()::get,
            new ChangePrices(evaluation.assessment().organisation(), engagement),
            clauses,
            library.workspace().vocabulary()),
        run.laws()::get);
  }

  private Client client(Assessment assessment, Engagement engagement) {
    return Engagements.client(
        assessment.organisation(),
        engagement.level(
            library.workspace().vocabulary().known(org.plumbline.capability.TraitNames.STAFF)));
  }

  private List<Derived.Part> parts(Judge judge, List<Judgement> run) {
    Map<String, Judgement> by = new TreeMap<>();
    run.forEach(j -> by.put(j.control().id(), j));
    Objectives objectives = new Objectives(judge);
    List<Derived.Part> out = new ArrayList<>();
    for (Framework framework : evaluation.frameworks()) {
      for (Objective each : framework.objectives()) {
        Judgement judged = by.get(each.control());
        if (judged != null && judged.verdict() != Verdict.NOT_APPLICABLE) {
          out.add(part(each, judged, objectives, judge));
        }
      }
    }
    return out;
  }

  private static Derived.Part part(
      Objective each, Judgement judged, Objectives objectives, Judge judge) {
    List<Finding> findings =
        judged.findings().stream()
            .filter(f -> f.need().capability().id().equals(each.capability().id()))
            .toList();
    Set<String> members = new TreeSet<>();
    findings.stream().filter(f -> f.outcome().held()).forEach(f -> members.addAll(f.members()));
    Evidence.Holder holder =
        findings.stream()
            .map(f -> Evidence.of(f, each.control(), judge).holder())
            .max(java.util.Comparator.naturalOrder())
            .orElse(Evidence.Holder.NOBODY);
    return new Derived.Part(
        each,
        objectives.of(each.act(), each.capability(), judged),
        members,
        each.act() == ObjectiveAct.DECIDE,
        holder);
  }

  private List<Derived.Kept> records(Judge judge, List<Judgement> run) {
    List<Derived.Kept> out = new ArrayList<>();
    for (Judgement each : run) {
      for (Finding finding : each.findings()) {
        out.add(
            new Derived.Kept(
                each.control().id(),
                finding.need().capability(),
                Evidence.of(finding, each.control().id(), judge),
                retention.longest(finding.need().capability().record(), regimes)));
      }
    }
    return out;
  }
}
