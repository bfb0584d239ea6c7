// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.engagement.Engagement;
import org.plumbline.intake.form.FormContent;
import org.plumbline.intake.form.OfferName;
import org.plumbline.intake.form.Preset;
import org.plumbline.judgement.Fix;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;

/** Finds what to ask one provider: what closes something that is open, then what is not said. */
final class Asking {
  private final Library library;
  private final Preset preset;
  private final Request request;

  /**
   * What to ask.
   *
   * @param preset rule books that count where there is no folder
   * @param request the folder with the organization and its offers, if there is one
   */
  Asking(Library library, Preset preset, Request request) {
    this.library = library;
    this.preset = preset;
    this.request = request;
  }

  /** The form for a provider, by the id of its offer or by its name. */
  FormContent form(String to) {
    Workspace workspace = library.workspace();
    Optional<Path> folder = request.folder();
    List<String> rules = preset.frameworks();
    String asker = "";
    if (folder.isPresent()) {
      Scope scope = Scope.of(workspace, request);
      rules = new Evaluator(library).frameworks(request, scope).stream().map(f -> f.id()).toList();
      Optional<Engagement> known =
          scope.engagements().stream().filter(e -> e.offer() && called(e, to)).findFirst();
      asker = scope.organisation().name();
      if (known.isPresent()) {
        return open(known.get(), asker, new FormPlan(workspace, preset, rules));
      }
    }
    FormPlan plan = new FormPlan(workspace, preset, rules);
    return plan.questionnaire(
        plan.questions().stream().filter(q -> q.duties() > 0).toList(),
        plan.acts(),
        new FormContent.Provider(OfferName.id(to), to, "", asker),
        request.date());
  }

  private static boolean called(Engagement engagement, String to) {
    return engagement.members().size() == 1
        && (engagement.id().equalsIgnoreCase(to)
            || engagement.name().toLowerCase(Locale.ROOT).equals(to.toLowerCase(Locale.ROOT)));
  }

  private FormContent open(Engagement engagement, String asker, FormPlan plan) {
    Workspace workspace = library.workspace();
    Papers papers = engagement.members().get(0);
    Map<String, Integer> closes = new LinkedHashMap<>();
    Map<Trait, Map<Trait.Element, Integer>> traits = new LinkedHashMap<>();
    Map<Trait, Integer> open = new LinkedHashMap<>();
    for (Changes.Step step :
        new ChangesFinder(library).find(request, engagement.id(), Changes.Wanted.NOTHING).steps()) {
      int closed = step.closes().size();
      step.write().stream()
          .map(Changes.Item::fix)
          .forEach(
              fix -> {
                switch (fix.kind()) {
                  case LEVEL ->
                      asked(workspace.traits().named(fix.subject()), traits, open, closed);
                  case ELEMENT -> element(fix, traits, open, closed);
                  case CONTRACT, RULE ->
                      asked(
                          workspace.traits().named(TraitNames.DATA_CONTRACT), traits, open, closed);
                  case DELIVERABLE, ORDER, INTERVAL -> {
                    if (workspace.vocabulary().capabilities().containsKey(fix.subject())) {
                      closes.merge(fix.subject(), closed, Integer::sum);
                    }
                  }
                  default -> {
                    // not one of the questions of a form
                  }
                }
              });
    }
    List<FormContent.Question> questions = new ArrayList<>();
    traits.forEach(
        (trait, elements) ->
            questions.add(
                new FormContent.Question(
                    trait, promises(elements), open.getOrDefault(trait, 0), true, true)));
    questions.sort(Comparator.comparingInt((FormContent.Question q) -> -q.duties()));
    questions.addAll(silent(papers, traits.keySet(), plan));
    return plan.questionnaire(
        questions,
        acts(closes),
        new FormContent.Provider(papers.id(), papers.provider(), papers.kind().id(), asker),
        request.date());
  }

  private static List<FormContent.Of<Trait.Element>> promises(
      Map<Trait.Element, Integer> elements) {
    List<FormContent.Of<Trait.Element>> out = new ArrayList<>();
    elements.forEach((element, closed) -> out.add(new FormContent.Of<>(element, closed)));
    out.sort(Comparator.comparingInt((FormContent.Of<Trait.Element> e) -> -e.duties()));
    return out;
  }

  private void element(
      Fix fix,
      Map<Trait, Map<Trait.Element, Integer>> traits,
      Map<Trait, Integer> open,
      int closed) {
    library
        .workspace()
        .traits()
        .element(fix.subject())
        .ifPresent(
            element -> {
              Trait trait = library.workspace().traits().all().get(element.trait());
              asked(trait, traits, open, closed).merge(element, closed, Integer::sum);
            });
  }

  private static Map<Trait.Element, Integer> asked(
      Trait trait,
      Map<Trait, Map<Trait.Element, Integer>> traits,
      Map<Trait, Integer> open,
      int closed) {
    open.merge(trait, closed, Integer::sum);
    return traits.computeIfAbsent(trait, t -> new LinkedHashMap<>());
  }

  /** Traits on which duties hang and of which the papers say nothing. */
  private List<FormContent.Question> silent(Papers papers, Set<Trait> asked, FormPlan plan) {
    List<FormContent.Question> out = new ArrayList<>();
    for (FormContent.Question each : plan.questions()) {
      boolean said =
          papers.statements().stream().map(Statement::trait).anyMatch(each.trait()::equals);
      if (!said && !asked.contains(each.trait()) && each.duties() > 0) {
        out.add(new FormContent.Question(each.trait(), List.of(), each.duties(), false, true));
      }
    }
    return out;
  }

  private List<FormContent.Act> acts(Map<String, Integer> closes) {
    List<FormContent.Act> out = new ArrayList<>();
    closes.forEach(
        (id, closed) -> {
          Capability act = library.workspace().vocabulary().capabilities().get(id);
          if (act != null) {
            out.add(FormPlan.act(act, closed));
          }
        });
    out.sort(Comparator.comparingInt((FormContent.Act a) -> -a.duties()));
    return out;
  }
}
