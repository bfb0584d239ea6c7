// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Framework;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Actor;
import org.plumbline.report.Derived;
import org.plumbline.report.Responsibility;

/** Builds the matrix that both sides sign, about one offer. */
final class DivisionBuilder {
  private static final String NONE = "–";

  private final HandoverScene set;
  private final Map<String, List<Derived.Part>> parts = new HashMap<>();
  private final Map<String, Evidence> kept = new HashMap<>();

  DivisionBuilder(Scene scene, OfferView offer) {
    this.set = new HandoverScene(scene, offer);
    for (Derived.Part part : set.derived.parts()) {
      parts.computeIfAbsent(part.objective().control(), k -> new ArrayList<>()).add(part);
    }
    for (Derived.Kept record : set.derived.records()) {
      kept.put(record.control() + " " + record.act().id(), record.evidence());
    }
  }

  /** One for each offer; none for kinds of support, which have nobody to sign. */
  static List<DivisionView> all(Scene scene, List<OfferView> offers) {
    return offers.stream()
        .filter(o -> scene.engagement(o.id()).offer())
        .map(o -> new DivisionBuilder(scene, o).build())
        .toList();
  }

  private DivisionView build() {
    List<DivisionView.DivisionPart> out = new ArrayList<>();
    for (Framework framework : set.scene.assessment().frameworks()) {
      if (!framework.proposed()) {
        set.binding(framework).forEach(cell -> out.addAll(of(cell)));
      }
    }
    return new DivisionView(set.engagement.id(), out);
  }

  private List<DivisionView.DivisionPart> of(Cell cell) {
    List<Derived.Part> objectives = parts.getOrDefault(cell.control().id(), List.of());
    if (!objectives.isEmpty()) {
      return objectives.stream().map(p -> objective(p, cell)).toList();
    }
    return Responsibility.of(cell, set.engagement, set.scene.assessment().vocabulary().traits())
        .stream()
        .map(r -> act(r, cell))
        .toList();
  }

  private DivisionView.DivisionPart objective(Derived.Part part, Cell cell) {
    Verdict verdict = MatrixBuilder.verdict(part);
    Capability act = part.objective().capability();
    return new DivisionView.DivisionPart(
        cell.control().id(),
        MatrixBuilder.bracketed(part.objective().letter()),
        part.objective().asks(),
        performs(verdict, part.members(), others(cell, act)),
        decides(verdict, part.decides()),
        evidence(act, part.holder(), part.members()),
        written(verdict, cell, act),
        verdict,
        set.formal(verdict));
  }

  private DivisionView.DivisionPart act(Responsibility one, Cell cell) {
    Capability act = one.finding().need().capability();
    Outcome outcome = one.finding().outcome();
    Verdict verdict = verdict(outcome);
    Evidence found = kept.get(cell.control().id() + " " + act.id());
    Set<String> members = Set.copyOf(one.finding().judged().members());
    List<String> others =
        one.actors().contains(Actor.OTHERS)
            ? one.others().stream().map(set::carer).distinct().toList()
            : List.of();
    return new DivisionView.DivisionPart(
        cell.control().id(),
        "",
        act.title(),
        performs(verdict, outcome.held() ? members : Set.of(), others),
        decides(verdict, act.nonDelegable()),
        evidence(act, found == null ? Evidence.Holder.NOBODY : found.holder(), members),
        written(verdict, cell, act),
        verdict,
        set.formal(verdict));
  }

  private static Verdict verdict(Outcome outcome) {
    return switch (outcome) {
      case COMMITTED -> Verdict.DELIVERABLE;
      case JOINT -> Verdict.SHARED;
      case ORG, SELF -> Verdict.RETAINED;
      case ATTAINABLE -> Verdict.CONDITIONAL;
      case UNOWNED -> Verdict.UNASSIGNED;
      case IMPOSSIBLE -> Verdict.STRUCTURAL_GAP;
    };
  }

  private List<String> others(Cell cell, Capability act) {
    return cell.findings().stream()
        .filter(f -> f.need().capability().id().equals(act.id()))
        .flatMap(f -> f.caredByOthers().stream())
        .map(set::carer)
        .distinct()
        .toList();
  }

  private String performs(Verdict verdict, Set<String> members, List<String> others) {
    String own = set.organisation().name();
    String who =
        switch (verdict) {
          case DELIVERABLE -> names(members);
          case SHARED -> set.scene.say(DivisionWord.BOTH, names(members), own);
          case CONDITIONAL -> set.scene.say(DivisionWord.OPEN);
          case UNASSIGNED -> set.scene.say(DivisionWord.NOBODY);
          case STRUCTURAL_GAP -> set.scene.say(DivisionWord.NOT_POSSIBLE);
          case RETAINED, NOT_APPLICABLE -> own;
        };
    if (others.isEmpty()) {
      return who;
    }
    List<String> all = new ArrayList<>(List.of(who));
    all.addAll(others);
    return String.join("; ", all);
  }

  private String decides(Verdict verdict, boolean organization) {
    return switch (verdict) {
      case RETAINED, SHARED -> set.say(HandoverWord.HOLDER_ORGANIZATION);
      case DELIVERABLE ->
          organization
              ? set.say(HandoverWord.HOLDER_ORGANIZATION)
              : set.scene.say(DivisionWord.PERFORMER);
      default -> organization ? set.say(HandoverWord.HOLDER_ORGANIZATION) : NONE;
    };
  }

  private String evidence(Capability act, Evidence.Holder holder, Set<String> members) {
    String record = Titles.capitalized(act.evidence());
    return switch (holder) {
      case ORGANISATION ->
          set.scene.say(DivisionWord.KEPT, record, set.say(HandoverWord.HOLDER_ORGANIZATION));
      case PROVIDER ->
          set.scene.say(
              DivisionWord.KEPT,
              record,
              set.engagement.members().size() == 1 ? set.holder() : names(members));
      case NOBODY -> set.scene.say(DivisionWord.KEPT_BY_NOBODY, record);
    };
  }

  /** Those members by name; every provider where none of them is told apart. */
  private String names(Set<String> members) {
    List<String> names = set.scene.providers(set.engagement, new TreeSet<>(members));
    return names.isEmpty() ? set.provider() : String.join(" + ", names);
  }

  private String written(Verdict verdict, Cell cell, Capability act) {
    return switch (verdict) {
      case CONDITIONAL, UNASSIGNED, STRUCTURAL_GAP -> set.change(cell.control().id());
      case DELIVERABLE, SHARED -> String.join("; ", set.clauses(act.id()));
      case RETAINED, NOT_APPLICABLE -> NONE;
    };
  }
}
