// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.SheetSignature;

/** Builds the set that goes to an assessor, about the offer that comes first. */
final class HandoverBuilder {
  /** The stop sign that the line on the plan says already. */
  private static final String OWN_PLAN = "G-SSP";

  private final Scene scene;
  private final List<OfferView> offers;

  HandoverBuilder(Scene scene, List<OfferView> all) {
    this.scene = scene;
    this.offers =
        all.stream()
            .filter(o -> scene.engagement(o.id()).offer())
            .sorted(OwnerBuilder.BEST_FIRST)
            .toList();
  }

  /** Empty where no offer was read, or nothing stands behind its verdicts. */
  Optional<HandoverView> build() {
    return offers.isEmpty() ? Optional.empty() : Optional.of(of(offers.get(0)));
  }

  /** The set about one of the offers; empty where there is none of this id. */
  Optional<HandoverView> build(String offer) {
    return offers.stream().filter(o -> o.id().equals(offer)).findFirst().map(this::of);
  }

  private HandoverView of(OfferView offer) {
    HandoverScene set = new HandoverScene(scene, offer);
    List<Framework> frameworks =
        scene.assessment().frameworks().stream().filter(f -> !f.proposed()).toList();
    List<HandoverView.Rule> rules =
        frameworks.stream().map(f -> new RuleBuilder(set, f).build()).toList();
    List<HandoverView.SystemRow> systems =
        set.organisation().systems().stream().map(s -> system(s, set)).toList();
    List<String> others =
        offers.stream().filter(o -> !o.equals(offer)).map(OfferView::name).toList();
    ProofBuilder proof = new ProofBuilder(set, frameworks);
    return new HandoverView(
        set.provider(),
        set.say(HandoverWord.TITLE, set.organisation().name(), set.provider()),
        lead(rules),
        facts(set, others),
        systems,
        set.organisation().systems().stream().anyMatch(s -> !s.category().isEmpty()),
        others,
        rules,
        proof.evidence(),
        proof.monitoring(),
        proof.claims(),
        parties(set),
        carers(set));
  }

  private String lead(List<HandoverView.Rule> rules) {
    List<String> out = new ArrayList<>();
    for (HandoverView.Rule rule : rules) {
      String noun = HandoverScene.noun(rule.family());
      int all = rule.total().all();
      int open = rule.total().open();
      out.add(
          rules.size() == 1
              ? scene.say(HandoverWord.LEAD, noun, all - open, all, open)
              : scene.say(HandoverWord.LEAD_RULE, rule.name(), noun, all - open, all, open));
      if (rule.dayOne() > 0) {
        out.add(scene.say(HandoverWord.DAY_ONE, rule.dayOne()));
      }
    }
    return String.join(" ", out);
  }

  private List<NamedText> facts(HandoverScene set, List<String> others) {
    Organisation organisation = set.organisation();
    List<NamedText> out = new ArrayList<>();
    add(
        out,
        HandoverWord.FACT_ORGANIZATION,
        set.say(
            HandoverWord.ORGANIZATION,
            organisation.name(),
            organisation.people(),
            organisation.notes()));
    add(
        out,
        HandoverWord.FACT_PROVIDER,
        set.say(HandoverWord.BY, set.provider(), set.engagement.model().title()));
    add(out, HandoverWord.FACT_PAPERS, set.offer.paper());
    if (scene.assessment().frameworks().stream().anyMatch(f -> f.regime().score().isPresent())) {
      String state = organisation.systemSecurityPlan().state().spelling();
      add(
          out,
          HandoverWord.FACT_PLAN,
          OwnerSteps.planFinal(scene)
              ? set.say(HandoverWord.PLAN_FINAL)
              : set.say(HandoverWord.PLAN_OPEN, state));
    }
    List<String> stops =
        scene.assessment().gates().getOrDefault(set.engagement.id(), List.of()).stream()
            .filter(g -> !g.id().equals(OWN_PLAN))
            .map(g -> GateView.of(g, scene))
            .filter(GateView::stops)
            .map(GateView::text)
            .toList();
    if (!stops.isEmpty()) {
      add(out, HandoverWord.FACT_STOP, Sentences.joined(stops));
    }
    List<String> answering = new ArrayList<>();
    organisation
        .officials()
        .forEach(
            (role, name) ->
                answering.add(
                    set.say(
                        HandoverWord.OFFICIAL, scene.say(RoleWord.valueOf(role.name())), name)));
    if (!answering.isEmpty()) {
      add(out, HandoverWord.FACT_ANSWERS, String.join("; ", answering));
    }
    add(
        out,
        HandoverWord.FACT_STATE,
        set.say(HandoverWord.STATE, scene.report().date(), scene.report().id()));
    if (!others.isEmpty()) {
      add(out, HandoverWord.FACT_OTHERS, set.say(HandoverWord.OTHERS, others));
    }
    return out;
  }

  private void add(List<NamedText> out, HandoverWord name, String text) {
    out.add(new NamedText(scene.say(name), text));
  }

  private HandoverView.SystemRow system(ListedSystem system, HandoverScene set) {
    SystemView shown = SystemView.of(system, scene);
    return new HandoverView.SystemRow(
        shown.name(),
        system.category().replace('-', ' '),
        shown.kind().title(),
        set.say(HandoverWord.DATA, system.data().name().toLowerCase(java.util.Locale.ROOT)),
        shown.care(),
        covered(system, set));
  }

  /** What the papers say of a system. */
  private static String covered(ListedSystem system, HandoverScene set) {
    boolean excluded =
        set.engagement.members().stream()
            .anyMatch(m -> m.excludes().stream().anyMatch(system::named));
    boolean named =
        set.engagement.members().stream()
            .anyMatch(m -> m.covers().stream().anyMatch(system::named));
    if (named && !excluded) {
      return set.say(HandoverWord.COVERED);
    }
    if (excluded) {
      return set.say(HandoverWord.EXCLUDED);
    }
    return system
        .care()
        .map(c -> set.say(HandoverWord.ELSEWHERE, c.by()))
        .orElseGet(() -> set.say(HandoverWord.NOT_NAMED));
  }

  private static List<String> carers(HandoverScene set) {
    return set.organisation().systems().stream()
        .filter(ListedSystem::regulated)
        .flatMap(s -> s.care().stream())
        .filter(c -> !c.own())
        .map(c -> Titles.capitalized(c.by()))
        .distinct()
        .toList();
  }

  private List<HandoverView.Party> parties(HandoverScene set) {
    List<String> own = new ArrayList<>();
    for (OfficialRole role : set.organisation().officials().keySet()) {
      own.add(set.say(HandoverWord.SIGNS, scene.say(RoleWord.valueOf(role.name()))));
    }
    own.add(set.say(HandoverWord.SIGNS_PREPARED));
    List<HandoverView.Party> out = new ArrayList<>();
    out.add(new HandoverView.Party(SheetSignature.ORGANIZATION, set.organisation().name(), own));
    for (Papers member : set.engagement.members()) {
      out.add(
          new HandoverView.Party(
              member.id(),
              member.provider(),
              List.of(set.say(HandoverWord.SIGNS_PROVIDER), set.say(HandoverWord.SIGNS_SERVICE))));
    }
    return out;
  }

  /** Cells of one offer by id of their control. */
  static java.util.Map<String, Cell> byControl(HandoverScene set, Framework framework) {
    java.util.Map<String, Cell> out = new java.util.LinkedHashMap<>();
    set.binding(framework).forEach(c -> out.put(c.control().id(), c));
    return out;
  }
}
