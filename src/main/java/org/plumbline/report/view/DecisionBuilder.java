// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Derived;
import org.plumbline.report.TermGroup;

/** Builds what an owner has to know. */
final class DecisionBuilder {
  private static final int ACTIONS = 5;
  private static final int NAMED = 6;

  private final Scene scene;
  private final Assessment assessment;

  DecisionBuilder(Scene scene) {
    this.scene = scene;
    this.assessment = scene.assessment();
  }

  DecisionView build() {
    List<DecisionView.AnswerView> answers = new ArrayList<>();
    for (Framework framework : assessment.frameworks()) {
      boolean first = true;
      for (Engagement engagement : assessment.engagements()) {
        answers.add(
            new DecisionView.AnswerView(
                CountsView.of(assessment.summary(framework.id(), engagement.id()), scene), first));
        first = false;
      }
    }
    return new DecisionView(
        answers, assessment.engagements().stream().map(this::arrangement).toList());
  }

  private DecisionView.Arrangement arrangement(Engagement engagement) {
    String id = engagement.id();
    List<GateView> gates =
        assessment.gates().getOrDefault(id, List.of()).stream()
            .map(g -> GateView.of(g, scene))
            .toList();
    List<GateView> stops = gates.stream().filter(GateView::stops).toList();
    List<String> warnings = new ArrayList<>();
    engagement.warnings().forEach(w -> warnings.add(scene.words().say(w)));
    gates.stream().filter(g -> !g.stops()).map(GateView::text).forEach(warnings::add);
    return new DecisionView.Arrangement(
        id,
        engagement.name(),
        stops,
        warnings,
        assessment.questions().getOrDefault(id, List.of()).stream()
            .map(q -> scene.words().say(q))
            .toList(),
        assessment.observations().getOrDefault(id, List.of()).stream()
            .map(o -> new DecisionView.Noted(o.id(), scene.words().say(o.text()), o.ofPapers()))
            .toList(),
        actions(id, stops),
        kept(id));
  }

  /**
   * Gates first, then changes in the order that closes most; where none was derived, causes by
   * severity and cells, all that is out of reach as one action.
   */
  private List<NamedText> actions(String engagement, List<GateView> gates) {
    List<NamedText> out = new ArrayList<>();
    for (GateView gate : gates) {
      out.add(
          new NamedText(
              scene.say(DecisionWord.CLOSE, gate.title()), scene.say(DecisionWord.SEE_ABOVE)));
    }
    Derived derived = scene.report().derived().get(engagement);
    if (derived != null && !derived.remedy().steps().isEmpty()) {
      RemedyView remedy =
          new RemedyBuilder(scene, scene.engagement(engagement)).build(derived.remedy());
      remedy.steps().forEach(step -> out.add(change(step, remedy.open())));
      return List.copyOf(out.subList(0, Math.min(ACTIONS, out.size())));
    }
    boolean reachNamed = false;
    for (TermGroup cause : owed(engagement)) {
      if (cause.kind() != CauseKind.MODEL) {
        CauseText text = scene.causeText();
        String heading = CauseView.heading(cause, scene);
        out.add(
            new NamedText(
                scene.say(
                    DecisionWord.ACTION,
                    heading,
                    scene.severity(cause.severity()).title(),
                    cause.cells().size()),
                text.wording(cause)));
      } else if (!reachNamed) {
        out.add(changeModel(engagement));
        reachNamed = true;
      }
    }
    return List.copyOf(out.subList(0, Math.min(ACTIONS, out.size())));
  }

  /** What to write next: it closes what it says once all of it is written. */
  private NamedText change(RemedyView.Step step, int open) {
    List<String> titles = step.write().stream().map(RemedyView.Item::title).toList();
    return new NamedText(
        scene.say(DecisionWord.WRITE, titles, step.closes().size(), step.closedSoFar(), open),
        Sentences.joined(step.write().stream().map(RemedyView.Item::wording).toList()));
  }

  /** Causes in rules that are in force. */
  private List<TermGroup> owed(String engagement) {
    return scene.causes(engagement).stream().filter(g -> !g.proposed()).toList();
  }

  private NamedText changeModel(String engagement) {
    List<TermGroup> beyond =
        owed(engagement).stream().filter(g -> g.kind() == CauseKind.MODEL).toList();
    Set<String> names = new LinkedHashSet<>();
    beyond.forEach(g -> names.add(scene.causeText().title(g)));
    int cells =
        (int)
            assessment.cells(engagement).stream()
                .filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP)
                .filter(c -> !scene.framework(c.control().framework()).proposed())
                .count();
    return new NamedText(
        scene.say(
            DecisionWord.CHANGE_MODEL, scene.severity(beyond.get(0).severity()).title(), cells),
        scene.say(DecisionWord.OUT_OF_REACH, listed(List.copyOf(names))));
  }

  /** The first names; the rest is counted. */
  private String listed(List<String> names) {
    return names.size() <= NAMED
        ? scene.say(ListWord.PLAIN, names)
        : scene.say(ListWord.MORE, names.subList(0, NAMED), names.size() - NAMED);
  }

  /** How many duties each rule book leaves with the organization, and how many have no owner. */
  private List<NamedText> kept(String engagement) {
    List<NamedText> out = new ArrayList<>();
    int all = 0;
    int ownerless = 0;
    for (Framework framework : assessment.frameworks()) {
      List<Cell> kept =
          assessment.cells(framework.id(), engagement).stream()
              .filter(c -> c.verdict() == Verdict.RETAINED)
              .toList();
      if (!kept.isEmpty()) {
        all += kept.size();
        ownerless += (int) kept.stream().filter(c -> c.owner().isEmpty()).count();
        out.add(new NamedText(framework.shortTitle(), scene.say(DecisionWord.KEPT, kept.size())));
      }
    }
    if (ownerless > 0) {
      out.add(
          new NamedText(
              scene.say(DecisionWord.WITHOUT_OWNER),
              scene.say(DecisionWord.OWNERLESS, ownerless, all)));
    }
    return out;
  }
}
