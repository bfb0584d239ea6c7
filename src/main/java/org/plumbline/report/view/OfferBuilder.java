// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.PlanMark;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Judgement;
import org.plumbline.papers.Basis;
import org.plumbline.remedy.Remedy;
import org.plumbline.report.Derived;

/** Builds the view of one offer from what stands behind its verdicts. */
final class OfferBuilder {
  private static final String NO_RULE = "none";

  /** More bodies of law than this have one bar each. */
  private static final int FEW_RULES = 2;

  /** Stop signs that no provider's paper takes away. */
  private static final Set<String> OWN_GATES = Set.of("G-SSP", "G-OFFICIAL");

  private final Scene scene;
  private final Engagement engagement;
  private final Derived derived;
  private final Map<String, Framework> frameworkOf = new HashMap<>();
  private final Map<String, Control> controls = new HashMap<>();

  OfferBuilder(Scene scene, Derived derived) {
    this.scene = scene;
    this.derived = derived;
    this.engagement = scene.engagement(derived.arrangement());
    for (Framework framework : scene.assessment().frameworks()) {
      for (Control control : framework.controls()) {
        frameworkOf.put(control.id(), framework);
        controls.put(control.id(), control);
      }
    }
  }

  /** Every offer, or every kind of support where no offer was read, in the order of the columns. */
  static List<OfferView> all(Scene scene) {
    return scene.report().derived().values().stream()
        .map(d -> new OfferBuilder(scene, d).build())
        .toList();
  }

  OfferView build() {
    OfferLists lists = new OfferLists(scene, engagement, controls);
    Remedy remedy = derived.remedy();
    Optional<GateView> stop =
        scene.assessment().gates().getOrDefault(engagement.id(), List.of()).stream()
            .map(g -> GateView.of(g, scene))
            .filter(GateView::stops)
            .filter(g -> !OWN_GATES.contains(g.id()))
            .findFirst();
    boolean signed = engagement.offer() && signed(remedy);
    Counts now = BarView.counts(remedy.run(), remedy.nothingCloses());
    BarView whole = BarView.of("", BarView.State.NOW, now, scene);
    int left = BarView.of("", BarView.State.ALL, after(remedy), scene).left();
    RemedyView changes = new RemedyBuilder(scene, engagement).build(remedy);
    String paper = ArrangementView.of(engagement, scene).document();
    PapersRead papers =
        engagement.offer() ? PapersRead.of(engagement, scene) : new PapersRead(List.of());
    return new OfferView(
        engagement.id(),
        engagement.name(),
        papers.each().isEmpty() ? paper : papers.all(),
        papers.each().isEmpty() ? paper : papers.first(scene),
        engagement.members().size() > 1,
        engagement.model().title(),
        signed,
        stop.map(GateView::title).map(OwnerBuilder::lower).orElse(""),
        stop.map(GateView::text).orElse(""),
        engagement.warnings().stream().map(scene.words()::say).toList(),
        bars(remedy, signed),
        whole.promised(),
        now.total(),
        left,
        leftText(remedy, left),
        points(),
        PriceView.of(engagement, scene),
        changes,
        remedy.common().changes(),
        new JobsBuilder(scene, engagement).build(derived.jobs()),
        derived.moves().stream().map(lists::move).toList(),
        lists.business(),
        derived.records().stream().map(lists::record).toList(),
        derived.parts().stream().map(lists::part).toList());
  }

  /** Whether both have signed whatever counts; a paper that promises nothing counts as unsigned. */
  private static boolean signed(Remedy remedy) {
    List<Basis> bases =
        remedy.run().stream().filter(Judgement::carried).flatMap(j -> j.basis().stream()).toList();
    return !bases.isEmpty() && bases.stream().allMatch(b -> b == Basis.SIGNED);
  }

  private static Counts after(Remedy remedy) {
    return BarView.counts(remedy.afterAll(), remedy.nothingCloses());
  }

  private String leftText(Remedy remedy, int left) {
    if (left > 0) {
      return scene.say(OwnerWord.LEFT_SOME, left, remedy.changes());
    }
    return remedy.changes() == 0
        ? scene.say(OwnerWord.LEFT_NONE_OPEN)
        : scene.say(OwnerWord.LEFT_NOTHING, remedy.changes());
  }

  /** A bar for each state and each body of law, named where there are several. */
  private List<BarView> bars(Remedy remedy, boolean signed) {
    Map<String, String> rules = scene.regimes();
    List<BarView> out = new ArrayList<>();
    OwnerWord now =
        engagement.offer()
            ? signed ? OwnerWord.BAR_SIGNED : OwnerWord.BAR_OFFERED
            : OwnerWord.BAR_USUAL;
    boolean many = rules.size() > FEW_RULES;
    if (many) {
      rules.forEach(
          (id, title) ->
              out.add(
                  engagement.offer()
                      ? bar(title, BarView.State.NOW, remedy.run(), id)
                      : bar(title, BarView.State.ALL, remedy.afterAll(), id)));
      return out;
    }
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      String name = rules.size() == 1 ? NO_RULE : rule.getValue();
      out.add(bar(scene.say(now, name), BarView.State.NOW, remedy.run(), rule.getKey()));
      int first = remedy.changes(remedy.first());
      if (rules.size() == 1 && engagement.offer() && remedy.first() < remedy.steps().size()) {
        out.add(
            bar(
                scene.say(OwnerWord.BAR_FIRST, first, name),
                BarView.State.FIRST,
                remedy.afterFirst(),
                rule.getKey()));
      }
      int common = remedy.common().changes();
      if (rules.size() > 1 && engagement.offer() && common > 0 && common < remedy.changes()) {
        out.add(
            bar(
                scene.say(OwnerWord.BAR_COMMON, common, name),
                BarView.State.COMMON,
                remedy.common().after(),
                rule.getKey()));
      }
      if (remedy.changes() > 0) {
        out.add(
            bar(
                scene.say(OwnerWord.BAR_ALL, name),
                BarView.State.ALL,
                remedy.afterAll(),
                rule.getKey()));
      }
    }
    return out;
  }

  private BarView bar(String label, BarView.State state, List<Judgement> run, String regime) {
    return BarView.of(
        label,
        state,
        BarView.counts(
            run.stream().filter(j -> regime(j.control().id()).equals(regime)).toList(),
            derived.remedy().nothingCloses()),
        scene);
  }

  private String regime(String control) {
    return Objects.requireNonNull(frameworkOf.get(control), control).regime().id();
  }

  /** Points are printed only where the plan that they rest on is final. */
  private String points() {
    for (Framework framework : scene.assessment().frameworks()) {
      if (engagement.offer() && framework.regime().score().isPresent()) {
        Optional<CmmcPoints> score =
            scene.assessment().summary(framework.id(), engagement.id()).cmmc();
        if (score.isPresent() && OwnerSteps.planFinal(scene)) {
          return scene.say(
              OwnerWord.POINTS, signed(score.get().asOffered()), signed(score.get().ceiling()));
        }
        return scene.say(OwnerWord.NO_POINTS, dayOne());
      }
    }
    return "";
  }

  /** A number with the minus of printed papers. */
  private static String signed(int number) {
    return String.valueOf(number).replace('-', '\u2212');
  }

  /** Open requirements that may wait on no plan of action. */
  int dayOne() {
    return (int)
        scene.assessment().cells().stream()
            .filter(c -> c.engagement().equals(engagement.id()) && c.open())
            .filter(c -> c.control().poam() != PlanMark.NONE && !c.mayStandOnPlan())
            .map(c -> c.control().id())
            .distinct()
            .count();
  }
}
