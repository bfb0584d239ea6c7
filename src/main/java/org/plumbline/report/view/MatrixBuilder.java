// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.PlanMark;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Actor;
import org.plumbline.report.Derived;
import org.plumbline.report.Responsibility;

/** Builds the matrix of one rule book: who does what, where it is written, who has the proof. */
final class MatrixBuilder {
  /** More rows than this begin a page of their own. */
  private static final int LONG = 20;

  private static final String NONE = "–";
  private static final int ACTS = 4;

  private final HandoverScene set;
  private final Framework framework;
  private final Map<String, List<Derived.Part>> parts = new HashMap<>();
  private final Map<String, Evidence.Holder> holders = new HashMap<>();

  MatrixBuilder(HandoverScene set, Framework framework) {
    this.set = set;
    this.framework = framework;
    for (Derived.Part part : set.derived.parts()) {
      parts.computeIfAbsent(part.objective().control(), k -> new ArrayList<>()).add(part);
    }
    for (Derived.Kept kept : set.derived.records()) {
      holders.put(kept.control() + " " + kept.act().id(), kept.evidence().holder());
    }
  }

  List<HandoverView.Matrix> build() {
    Map<String, List<Cell>> by = new LinkedHashMap<>();
    for (Cell cell : set.binding(framework)) {
      by.computeIfAbsent(cell.control().family(), k -> new ArrayList<>()).add(cell);
    }
    return by.entrySet().stream().map(e -> family(e.getKey(), e.getValue())).toList();
  }

  private HandoverView.Matrix family(String id, List<Cell> cells) {
    List<HandoverView.Requirement> groups = new ArrayList<>();
    List<HandoverView.Row> loose = new ArrayList<>();
    for (Cell cell : cells) {
      List<Derived.Part> objectives = parts.getOrDefault(cell.control().id(), List.of());
      if (objectives.isEmpty()) {
        loose.add(whole(cell));
      } else {
        groups.add(requirement(cell, objectives));
      }
    }
    if (!loose.isEmpty()) {
      groups.add(new HandoverView.Requirement("", "", "", "", "", "", loose));
    }
    int rows = groups.stream().mapToInt(g -> g.rows().size()).sum();
    int open = (int) cells.stream().filter(Cell::open).count();
    int own = (int) cells.stream().filter(c -> c.verdict() == Verdict.RETAINED).count();
    return new HandoverView.Matrix(
        framework.families().getOrDefault(id, id),
        set.say(HandoverWord.MATRIX_COUNTS, cells.size() - open, cells.size(), open, own),
        rows > LONG && !framework.objectives().isEmpty(),
        groups);
  }

  private HandoverView.Requirement requirement(Cell cell, List<Derived.Part> objectives) {
    String title = cell.control().title();
    String head =
        cell.control().poam() == PlanMark.NONE
            ? set.say(HandoverWord.HEAD, cell.control().id(), title)
            : set.say(
                HandoverWord.HEAD_WEIGHT,
                cell.control().id(),
                title,
                weight(cell),
                cell.mayStandOnPlan() ? "yes" : "no");
    boolean full = objectives.stream().allMatch(p -> verdict(p) == Verdict.DELIVERABLE);
    String inherited = full ? "full" : cell.carried() ? "partial" : "none";
    List<String> said = new ArrayList<>(List.of(head, set.say(HandoverWord.INHERITED, inherited)));
    String records = set.records(cell.control().id());
    if (!records.isEmpty()) {
      said.add(records);
    }
    // what others look after is said once where it holds for every row
    List<String> others =
        objectives.stream().map(p -> others(cell, p.objective().capability())).distinct().toList();
    boolean once = others.size() == 1 && objectives.size() > 1;
    if (once && !others.get(0).isEmpty()) {
      said.add(others.get(0));
    }
    return new HandoverView.Requirement(
        cell.control().id(),
        title,
        set.scene.say(ListWord.PLAIN, said),
        framework.linkTo(cell.control()),
        set.formal(cell.verdict()),
        cell.verdict().name(),
        objectives.stream()
            .map(p -> objective(p, cell, once ? "" : others(cell, p.objective().capability())))
            .toList());
  }

  /** The value of a requirement, with the lesser one of those that have two. */
  String weight(Cell cell) {
    int part = cell.control().partialPoints();
    int points = cell.control().points();
    return part > 0 && part != points
        ? set.say(HandoverWord.WEIGHT_PART, points, part)
        : set.say(HandoverWord.WEIGHT, points);
  }

  private HandoverView.Row objective(Derived.Part part, Cell cell, String others) {
    Capability act = part.objective().capability();
    Verdict state = verdict(part);
    boolean held = state == Verdict.DELIVERABLE || state == Verdict.SHARED;
    String does = act.title();
    String organization = NONE;
    if (state == Verdict.RETAINED) {
      organization = does;
    } else if (state == Verdict.SHARED) {
      organization = part.decides() ? set.say(HandoverWord.DECIDES, does) : does;
    }
    return new HandoverView.Row(
        bracketed(part.objective().letter()),
        "",
        part.objective().asks(),
        "",
        held ? by(part.members(), List.of(does)) : NONE,
        others.isEmpty()
            ? organization
            : organization.equals(NONE) ? others : organization + "; " + others,
        written(state, cell, List.of(act)),
        set.say(HandoverWord.EVIDENCE_OF, act.evidence(), holder(part.holder())),
        set.formal(state),
        state.name());
  }

  static String bracketed(String letter) {
    return letter.length() == 1 ? "[" + letter + "]" : letter;
  }

  static Verdict verdict(Derived.Part part) {
    return switch (part.responsibility()) {
      case PROVIDER -> Verdict.DELIVERABLE;
      case SHARED -> Verdict.SHARED;
      case ORGANISATION -> Verdict.RETAINED;
      case OPEN -> Verdict.CONDITIONAL;
      case NOBODY -> Verdict.UNASSIGNED;
      case NOT_POSSIBLE -> Verdict.STRUCTURAL_GAP;
    };
  }

  private String by(Set<String> members, List<String> acts) {
    String said = listed(acts);
    return set.engagement.members().size() > 1 && !members.isEmpty()
        ? set.say(
            HandoverWord.BY, String.join(" + ", set.scene.providers(set.engagement, members)), said)
        : said;
  }

  /** The first acts with a sign between them that stands in no title. */
  private String listed(List<String> acts) {
    String shown = String.join("; ", acts.subList(0, Math.min(ACTS, acts.size())));
    return acts.size() > ACTS ? set.say(HandoverWord.MORE, shown, acts.size() - ACTS) : shown;
  }

  private String others(Cell cell, Capability act) {
    Set<String> names = new LinkedHashSet<>();
    cell.findings().stream()
        .filter(f -> f.need().capability().id().equals(act.id()))
        .flatMap(f -> f.caredByOthers().stream())
        .forEach(
            system ->
                names.add(set.say(HandoverWord.BY, Titles.capitalized(set.carer(system)), system)));
    return String.join("; ", names);
  }

  private String written(Verdict state, Cell cell, List<Capability> acts) {
    return switch (state) {
      case CONDITIONAL, UNASSIGNED, STRUCTURAL_GAP ->
          cell.open() ? set.change(cell.control().id()) : set.say(HandoverWord.NO_CHANGE);
      case DELIVERABLE, SHARED -> clauses(acts);
      default -> NONE;
    };
  }

  private String clauses(List<Capability> acts) {
    List<String> all = acts.stream().flatMap(a -> set.clauses(a.id()).stream()).distinct().toList();
    return all.isEmpty() ? NONE : listed(all);
  }

  private String holder(Evidence.Holder holder) {
    return switch (holder) {
      case ORGANISATION -> set.say(HandoverWord.HOLDER_ORGANIZATION);
      case PROVIDER -> set.holder();
      case NOBODY -> set.say(HandoverWord.HOLDER_NOBODY);
    };
  }

  /** A requirement without objectives: its acts by who does them. */
  private HandoverView.Row whole(Cell cell) {
    List<String> provider = new ArrayList<>();
    List<String> organization = new ArrayList<>();
    Set<String> members = new LinkedHashSet<>();
    List<Capability> held = new ArrayList<>();
    Set<Evidence.Holder> holding = EnumSet.noneOf(Evidence.Holder.class);
    for (Responsibility each :
        Responsibility.of(cell, set.engagement, set.scene.assessment().vocabulary().traits())) {
      Capability act = each.finding().need().capability();
      if (each.provider()) {
        provider.add(act.title());
        members.addAll(each.finding().judged().members());
        held.add(act);
      }
      if (each.organisation()) {
        organization.add(act.title());
      }
      if (each.actors().contains(Actor.OTHERS)) {
        String others = others(cell, act);
        organization.add(others.isEmpty() ? String.join(", ", each.others()) : others);
      }
      Evidence.Holder who = holders.get(cell.control().id() + " " + act.id());
      if (who != null) {
        holding.add(who);
      }
    }
    String kind = cell.control().designation().spelling();
    return new HandoverView.Row(
        cell.control().id(),
        framework.linkTo(cell.control()),
        cell.control().title(),
        kind,
        provider.isEmpty() ? NONE : by(members, provider.stream().distinct().toList()),
        organization.isEmpty() ? NONE : listed(organization.stream().distinct().toList()),
        cell.open() ? set.change(cell.control().id()) : clauses(held),
        evidence(cell, holding),
        set.formal(cell.verdict()),
        cell.verdict().name());
  }

  private String evidence(Cell cell, Set<Evidence.Holder> holding) {
    String records = set.records(cell.control().id());
    List<String> who =
        holding.stream()
            .filter(h -> h != Evidence.Holder.NOBODY || holding.size() == 1)
            .map(this::holder)
            .toList();
    if (records.isEmpty() || who.isEmpty()) {
      return records.isEmpty() ? NONE : records;
    }
    String names = String.join(" + ", who);
    return set.say(
        HandoverWord.EVIDENCE_OF,
        records,
        holding.size() > 1 && holding.contains(Evidence.Holder.NOBODY)
            ? set.say(HandoverWord.HOLDER_PART, names)
            : names);
  }
}
