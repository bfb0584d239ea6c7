// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Explanation;
import org.plumbline.assessment.Explanation.Act;
import org.plumbline.assessment.Explanation.Alternative;
import org.plumbline.assessment.Leaf;
import org.plumbline.assessment.Leaf.Comparison;
import org.plumbline.assessment.LeafSource;
import org.plumbline.assessment.RouteKind;
import org.plumbline.capability.Capability;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Outcome;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.view.Section.Draft;
import org.plumbline.report.view.Section.Style;

/** The acts behind a verdict with the facts that decide each. */
record ActLines(Engagement engagement, Vocabulary vocabulary) {

  /** The act that stands for a product function; the function itself is what readers look for. */
  private static final String NAMED_PRODUCT = "named-tooling";

  private static boolean own(Act act) {
    return act.outcome() == Outcome.ORG || act.outcome() == Outcome.SELF;
  }

  Draft of(Explanation explanation) {
    Draft draft = new Draft();
    explanation.exempt().ifPresent(why -> draft.add(Style.TEXT, why));
    if (explanation.deciding().isPresent()) {
      Alternative deciding = explanation.deciding().get();
      List<Act> weakest = deciding.acts().size() > 1 ? deciding.weakest() : List.of();
      deciding.acts().forEach(act -> act(act, weakest.contains(act), draft));
    }
    explanation
        .fallsAway()
        .forEach(
            f ->
                draft.add(Style.ITEM, Phrase.of(ExplainWord.FALLS_AWAY, name(f.need()), f.rule())));
    return draft;
  }

  Draft otherWays(Explanation explanation) {
    Draft draft = new Draft();
    for (Alternative way : explanation.notTaken()) {
      List<Phrase> acts = way.acts().stream().map(a -> name(a.need())).toList();
      draft.add(Style.ITEM, Phrase.of(ExplainWord.OTHER_WAY, acts, way.verdict()));
    }
    return draft;
  }

  /** An act by its plain name. */
  static Phrase name(Need need) {
    String act = need.capability().title();
    boolean itself = need.capability().id().equals(NAMED_PRODUCT);
    return need.function()
        .map(
            f ->
                itself
                    ? Phrase.of(ExplainWord.TEXT, f.title())
                    : Phrase.of(ExplainWord.WITH_FUNCTION, act, f.title()))
        .orElseGet(() -> Phrase.of(ExplainWord.TEXT, act));
  }

  private void act(Act act, boolean decides, Draft draft) {
    draft.add(
        Style.ITEM,
        Phrase.of(
            decides ? ExplainWord.DECIDING_ACT : ExplainWord.ACT, name(act.need()), state(act)));
    means(act, draft);
    draft.add(Style.DETAIL, act.reason());
    held(act, draft);
    missing(act, draft);
    for (RouteKind way : RouteKind.values()) {
      beyond(act, way, draft);
    }
    if (act.outcome() == Outcome.ATTAINABLE) {
      clause(act, draft);
    }
  }

  /** What becomes of an act; where one thing alone is missing, that thing. */
  private static Key state(Act act) {
    List<CauseKind> missing =
        act.leaves(Leaf.MissingItem.class).stream().map(m -> m.compared().kind()).toList();
    if (act.outcome() != Outcome.ATTAINABLE) {
      return act.outcome();
    }
    if (missing.stream().allMatch(k -> k == CauseKind.SIGNATURE)) {
      return ExplainWord.NOT_SIGNED;
    }
    return missing.stream().allMatch(k -> k == CauseKind.SYSTEM)
        ? ExplainWord.NOT_EVERYWHERE
        : act.outcome();
  }

  private static void means(Act act, Draft draft) {
    Capability capability = act.need().capability();
    if (capability.id().equals(NAMED_PRODUCT) && act.need().function().isPresent()) {
      String means = Sentences.sentence(act.need().function().get().means());
      draft.add(Style.DETAIL, Phrase.of(ExplainWord.MEANS, means));
      return;
    }
    String means = capability.means().strip();
    if (!means.equalsIgnoreCase(capability.title() + ".")) {
      draft.add(Style.DETAIL, Phrase.of(ExplainWord.MEANS, means));
    }
    draft.add(Style.DETAIL, Phrase.of(ExplainWord.RESTS_ON, act.basis(), capability.restsOn()));
  }

  private static void clause(Act act, Draft draft) {
    List<Leaf.MissingItem> missing = act.leaves(Leaf.MissingItem.class);
    List<String> systems =
        missing.stream()
            .map(Leaf.MissingItem::compared)
            .filter(c -> c.kind() == CauseKind.SYSTEM)
            .map(Comparison::title)
            .toList();
    String clause = act.need().capability().term();
    boolean words =
        missing.stream()
            .map(m -> m.compared().kind())
            .anyMatch(k -> k != CauseKind.SYSTEM && k != CauseKind.SIGNATURE);
    if (words && !clause.isBlank()) {
      draft.add(Style.DETAIL, Phrase.of(ExplainWord.CLAUSE, clause));
    }
    if (!systems.isEmpty()) {
      draft.add(Style.DETAIL, Phrase.of(ExplainWord.CLAUSE_SYSTEMS, systems));
    }
  }

  private void held(Act act, Draft draft) {
    List<Leaf.Held> held = new ArrayList<>(act.leaves(Leaf.Held.class));
    if (own(act)) {
      // that an agreement runs, or covers systems, helps nobody who does the work himself
      held.removeIf(leaf -> !leaf.compared().name().equals(TraitNames.STAFF));
    }
    if (!held.isEmpty()) {
      draft.add(Style.DETAIL, Phrase.of(ExplainWord.HELD));
    }
    held.forEach(leaf -> draft.add(Style.FACT, held(leaf)));
  }

  private static Phrase held(Leaf.Held leaf) {
    Comparison c = leaf.compared();
    Phrase source = leaf.source().says();
    if (leaf.source().kind() == LeafSource.Kind.COVER) {
      return Phrase.of(ExplainWord.HELD_SYSTEMS, c.found(), source);
    }
    return c.kind() == CauseKind.TERM && !c.found().equals(c.needed())
        ? Phrase.of(ExplainWord.HELD_LEVEL, c.title(), c.found(), c.needed(), source)
        : Phrase.of(ExplainWord.HELD_ITEM, c.title(), c.found(), source);
  }

  private void missing(Act act, Draft draft) {
    // where nobody is named, the reason above has said so
    List<Leaf.MissingItem> missing =
        act.leaves(Leaf.MissingItem.class).stream()
            .filter(m -> m.compared().kind() != CauseKind.MATRIX)
            .toList();
    if (!missing.isEmpty()) {
      draft.add(Style.DETAIL, Phrase.of(own(act) ? ExplainWord.HAND_OVER : ExplainWord.MISSING));
    }
    for (Leaf.MissingItem leaf : missing) {
      Comparison c = leaf.compared();
      draft.add(Style.FACT, missing(act, leaf));
      if (c.kind() == CauseKind.TERM || c.kind() == CauseKind.ELEMENT) {
        draft.add(Style.REMARK, Phrase.of(ExplainWord.ASK_FOR, wanted(c)));
      }
    }
  }

  private static Phrase missing(Act act, Leaf.MissingItem leaf) {
    Comparison c = leaf.compared();
    return switch (c.kind()) {
      case FUNCTION ->
          Phrase.of(
              ExplainWord.MISSING_FUNCTION,
              c.title(),
              act.need().function().map(NamedFunction::means).orElse(c.title()));
      case SYSTEM -> Phrase.of(ExplainWord.MISSING_SYSTEM, c.title());
      case TERM ->
          Phrase.of(
              ExplainWord.MISSING_ITEM, c.title(), c.needed(), c.found(), leaf.source().says());
      default -> Phrase.of(ExplainWord.MISSING_OTHER, c.title(), c.found());
    };
  }

  /** What papers that promise it say. */
  private String wanted(Comparison compared) {
    if (compared.kind() == CauseKind.ELEMENT) {
      return vocabulary.traits().element(compared.name()).orElseThrow().means();
    }
    Trait trait = vocabulary.traits().named(compared.name());
    return trait.level(compared.required()).orElseThrow().means();
  }

  private void beyond(Act act, RouteKind way, Draft draft) {
    List<Leaf.Beyond> beyond =
        act.leaves(Leaf.Beyond.class).stream().filter(b -> b.way() == way).toList();
    if (!beyond.isEmpty()) {
      draft.add(Style.DETAIL, Phrase.of(ExplainWord.BEYOND, way, engagement.model().title()));
    }
    for (Leaf.Beyond leaf : beyond) {
      Comparison c = leaf.compared();
      draft.add(
          Style.FACT,
          Phrase.of(
              ExplainWord.BEYOND_ITEM, c.title(), c.needed(), c.found(), leaf.source().says()));
    }
  }
}
