// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.MovesMost;
import org.plumbline.papers.BusinessPoint;
import org.plumbline.papers.Papers;
import org.plumbline.report.Derived;

/** Says the lists of an offer: points for counsel, what moves most, records, objectives. */
final class OfferLists {
  private final Scene scene;
  private final Engagement engagement;
  private final Map<String, Control> controls;

  OfferLists(Scene scene, Engagement engagement, Map<String, Control> controls) {
    this.scene = scene;
    this.engagement = engagement;
    this.controls = controls;
  }

  OfferView.MoveView move(MovesMost.Input input) {
    int closes = input.closed();
    String text =
        switch (input.kind()) {
          case CARER -> scene.say(OfferWord.MOVES_CARER, input.subject(), closes);
          case FACT -> scene.say(OfferWord.MOVES_FACT, fact(input.subject()), closes);
          case TERM -> scene.say(OfferWord.MOVES_TERM, term(input.subject()), closes);
          case DELIVERABLE ->
              scene.say(
                  OfferWord.MOVES_DELIVERABLE, scene.titles().capability(input.subject()), closes);
          case CONTRACT -> scene.say(OfferWord.MOVES_CONTRACT, closes);
        };
    boolean own = input.kind() == MovesMost.Kind.CARER || input.kind() == MovesMost.Kind.FACT;
    return new OfferView.MoveView(text, own, input.subject(), input.verdicts(), closes);
  }

  private String fact(String id) {
    Fact known = scene.assessment().vocabulary().facts().get(id);
    return known == null ? id : known.title();
  }

  private String term(String id) {
    return scene
        .assessment()
        .vocabulary()
        .traits()
        .find(id)
        .map(Trait::title)
        .or(() -> scene.assessment().vocabulary().traits().element(id).map(Trait.Element::title))
        .orElse(id);
  }

  /** What the papers say of each point; one line where every member is silent on it. */
  List<OfferView.PointView> business() {
    List<OfferView.PointView> out = new ArrayList<>();
    for (BusinessPoint.Kind kind : BusinessPoint.Kind.values()) {
      String title = scene.say(OfferWord.valueOf("POINT_" + kind.name()));
      List<Papers> stated =
          engagement.members().stream().filter(m -> said(m, kind).isPresent()).toList();
      if (stated.isEmpty()) {
        out.add(new OfferView.PointView(title, scene.say(OfferWord.NOTHING_SAID), true));
      }
      for (Papers member : engagement.members()) {
        if (!stated.isEmpty()) {
          out.add(
              new OfferView.PointView(
                  engagement.members().size() > 1
                      ? scene.say(OfferWord.TITLE_OF, member.provider(), title)
                      : title,
                  said(member, kind).orElseGet(() -> scene.say(OfferWord.NOTHING_SAID)),
                  said(member, kind).isEmpty()));
        }
      }
    }
    return out;
  }

  private Optional<String> said(Papers member, BusinessPoint.Kind kind) {
    return member.aside().business().stream()
        .filter(p -> p.kind() == kind)
        .flatMap(p -> p.words().map(w -> quoted(w, p)).stream())
        .findFirst();
  }

  private String quoted(String words, BusinessPoint point) {
    return point
        .passage()
        .clause()
        .map(c -> scene.say(OfferWord.SAYS_AT, words, c))
        .orElseGet(() -> scene.say(OfferWord.SAYS, words));
  }

  private String nameOf(Optional<String> member) {
    return scene.providers(engagement, member.stream().toList()).stream().findFirst().orElse("");
  }

  OfferView.RecordView record(Derived.Kept kept) {
    Evidence evidence = kept.evidence();
    String holder =
        switch (evidence.holder()) {
          case ORGANISATION -> scene.say(OfferWord.HOLDER_ORGANISATION);
          case PROVIDER -> scene.say(OfferWord.HOLDER_PROVIDER, nameOf(evidence.member()));
          case NOBODY -> scene.say(OfferWord.HOLDER_NOBODY);
        };
    String keep = Keeping.said(kept.period(), scene);
    return new OfferView.RecordView(
        scene.control(Objects.requireNonNull(controls.get(kept.control()), kept.control())),
        kept.act().title(),
        holder,
        scene.say(OfferWord.valueOf("BASIS_" + evidence.basis().name())),
        keep);
  }

  OfferView.PartView part(Derived.Part part) {
    String who = String.join(" + ", scene.providers(engagement, part.members()));
    String performs =
        switch (part.responsibility()) {
          case PROVIDER -> scene.say(OfferWord.PART_PROVIDER, who);
          case SHARED -> scene.say(OfferWord.PART_SHARED, who);
          case ORGANISATION -> scene.say(OfferWord.PART_ORGANISATION);
          case OPEN -> scene.say(OfferWord.PART_OPEN);
          case NOBODY -> scene.say(OfferWord.PART_NOBODY);
          case NOT_POSSIBLE -> scene.say(OfferWord.PART_NOT_POSSIBLE);
        };
    String holds =
        switch (part.holder()) {
          case ORGANISATION -> scene.say(OfferWord.HOLDER_ORGANISATION);
          case PROVIDER -> scene.say(OfferWord.HOLDER_PROVIDER, who);
          case NOBODY -> scene.say(OfferWord.HOLDER_NOBODY);
        };
    return new OfferView.PartView(
        part.objective().id(),
        part.objective().asks(),
        performs,
        scene.say(part.decides() ? OfferWord.DECIDES_YOU : OfferWord.DECIDES_PERFORMER),
        holds);
  }
}
