// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.ActFindings;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EverydayNames;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Need;
import org.plumbline.catalogue.Objective;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Jobs;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Objectives;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.Problems;

/** Finds a control, an objective or an act and tells what becomes of it under one arrangement. */
public final class Explainer {
  private final Library library;

  public Explainer(Library library) {
    this.library = library;
  }

  /**
   * The control or objective of an id, however the id is spelled, or the acts of a name.
   *
   * @param request whose arrangement, on which day; frameworks named in it narrow the search
   * @param system the one system to look at; empty for all
   * @throws UnknownWordException when no control, act, system or arrangement has the name given
   */
  public Explained explain(
      Request request, String asked, String arrangement, Optional<String> system) {
    Workspace workspace = library.workspace();
    Scope scope = Scope.every(workspace, request).only(arrangement);
    Organisation who = scope.organisation();
    Optional<ListedSystem> one = system.map(word -> listed(word, who));
    List<Framework> searched =
        request.frameworks().isEmpty()
            ? workspace.everyFramework()
            : new Evaluator(library).frameworks(request, scope);
    ControlIds.Answer answer = new ControlIds(searched).find(asked);
    Optional<ObjectiveIds.Match> objective = new ObjectiveIds(searched).find(asked, answer);
    if (objective.isPresent()) {
      return objective(objective.get(), request, scope, one);
    }
    if (answer.match().isEmpty()) {
      return acts(asked, answer, request, scope, one);
    }
    ControlIds.Match match = answer.match().get();
    if (match.withdrawn().isPresent()) {
      return new Explained.Withdrawn(match.framework(), match.withdrawn().get());
    }
    if (match.control().isEmpty()) {
      return new Explained.Paragraph(match.framework(), match.id(), match.below());
    }
    Evaluation evaluation =
        new Evaluator(library).assess(request, scope, List.of(match.framework()));
    Engagement engagement = scope.engagements().get(0);
    List<ActBySystem> acts = new ArrayList<>();
    cell(evaluation, match.control().get())
        .flatMap(Cell::judged)
        .ifPresent(j -> acts.addAll(acts(j, evaluation, one)));
    return new Explained.Found(
        match.framework(),
        match.control().get(),
        engagement,
        evaluation,
        acts,
        one,
        library.crosswalks(),
        answer.matches().subList(1, answer.matches().size()));
  }

  private static ListedSystem listed(String word, Organisation who) {
    List<String> ids = who.systems().stream().map(ListedSystem::id).toList();
    return who.systems().stream()
        .filter(s -> s.id().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(() -> new UnknownWordException(Named.SYSTEM, word, ids));
  }

  private static Optional<Cell> cell(Evaluation evaluation, Control control) {
    return evaluation.assessment().cells().stream()
        .filter(c -> c.control().id().equals(control.id()))
        .findFirst();
  }

  private List<ActBySystem> acts(
      Judgement judged, Evaluation evaluation, Optional<ListedSystem> one) {
    ActBySystem.By by = by(evaluation);
    return judged.findings().stream()
        .map(f -> act(f.need().withoutPlace(), judged.control().id(), evaluation, one, by))
        .toList();
  }

  private static ActBySystem act(
      Need need,
      String control,
      Evaluation evaluation,
      Optional<ListedSystem> one,
      ActBySystem.By by) {
    return ActBySystem.of(
        need, control, one.map(ListedSystem::id), evaluation.assessment().organisation(), by);
  }

  private ActBySystem.By by(Evaluation evaluation) {
    Engagement engagement = evaluation.assessment().engagements().get(0);
    Organisation who = evaluation.assessment().organisation();
    return new ActBySystem.By(
        new Jobs(judge(evaluation)),
        new ActFindings(who, engagement, library.workspace().vocabulary()));
  }

  private Judge judge(Evaluation evaluation) {
    Assessor assessor = library.assessor(evaluation.frameworks());
    return assessor.judge(
        evaluation.assessment().organisation(), evaluation.assessment().engagements().get(0));
  }

  private Explained objective(
      ObjectiveIds.Match match, Request request, Scope scope, Optional<ListedSystem> one) {
    Evaluation evaluation =
        new Evaluator(library).assess(request, scope, List.of(match.framework()));
    Objective objective = match.objective();
    Control control = match.control();
    Cell cell = cell(evaluation, control).orElseThrow();
    Optional<Judgement> judged =
        cell.judged().filter(j -> j.verdict() != org.plumbline.judgement.Verdict.NOT_APPLICABLE);
    Objectives whose = new Objectives(judge(evaluation));
    List<Explained.Part> parts = new ArrayList<>();
    for (Objective each : match.framework().objectivesOf(control)) {
      judged.ifPresent(
          j -> parts.add(new Explained.Part(each, whose.of(each.act(), each.capability(), j))));
    }
    Need need =
        judged.stream()
            .flatMap(j -> j.findings().stream())
            .map(f -> f.need().withoutPlace())
            .filter(n -> n.capability().id().equals(objective.capability().id()))
            .findFirst()
            .orElseGet(() -> Need.of(objective.capability()));
    return new Explained.OfObjective(
        match.framework(),
        objective,
        control,
        cell,
        scope.engagements().get(0),
        evaluation,
        parts,
        act(need, control.id(), evaluation, one, by(evaluation)),
        one);
  }

  private Explained acts(
      String asked,
      ControlIds.Answer answer,
      Request request,
      Scope scope,
      Optional<ListedSystem> one) {
    Problems problems = new Problems();
    EverydayNames names =
        EverydayNames.read(library.home(), library.workspace().vocabulary(), problems);
    problems.throwIfAny();
    List<Capability> meant = names.find(asked);
    if (meant.isEmpty()) {
      boolean id = asked.chars().anyMatch(Character::isDigit);
      throw id || !answer.near().isEmpty()
          ? new UnknownWordException(Named.CONTROL, asked, answer.near())
          : new UnknownWordException(Named.ACT, asked, names.all());
    }
    Evaluator evaluator = new Evaluator(library);
    Evaluation evaluation = evaluator.assess(request, scope, evaluator.frameworks(request, scope));
    ActBySystem.By by = by(evaluation);
    List<Explained.Act> acts = new ArrayList<>();
    for (Capability each : meant) {
      acts.add(
          new Explained.Act(
              each,
              act(Need.of(each), "", evaluation, one, by),
              evaluation.assessment().cells().stream().filter(c -> calls(c, each.id())).toList()));
    }
    return new Explained.OfActs(acts, scope.engagements().get(0), evaluation, one);
  }

  private static boolean calls(Cell cell, String act) {
    return cell.findings().stream().anyMatch(f -> f.need().capability().id().equals(act));
  }
}
