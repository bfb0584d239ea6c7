// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Subtype;
import org.plumbline.assessment.ToldFinding;
import org.plumbline.assessment.ToldFlag;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Phrase;

/** Builds the view of every cell, in the order of the assessment. */
final class CellBuilder {
  private final Scene scene;
  private final Map<Verdict, VerdictView> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Control, List<Titled<String>>> evidence = new IdentityHashMap<>();
  private final Map<Stand, CellView.StatedView> stands = new HashMap<>();

  /** Lists and sentences said before: of a hundred offers most say the same as another. */
  private final Map<Object, Object> said = new HashMap<>();

  /** What an arrangement says on a term. */
  private record Stand(String arrangement, String trait) {}

  CellBuilder(Scene scene) {
    this.scene = scene;
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, VerdictView.of(verdict, scene.words()));
    }
  }

  List<CellView> build() {
    return scene.assessment().cells().stream().map(this::cell).toList();
  }

  CellView cell(Cell cell) {
    Engagement engagement = scene.engagement(cell.engagement());
    List<ToldFinding> deciding = cell.deciding();
    return new CellView(
        scene.control(cell.control()),
        engagement.id(),
        engagement.name(),
        Objects.requireNonNull(verdicts.get(cell.verdict())),
        new Titled<>(
            cell.subtype(),
            cell.subtype() == Subtype.NONE ? "" : scene.say(NameWord.of(cell.subtype()))),
        scene.severity(cell.severity()),
        cell.weight(),
        cell.verdict() != Verdict.NOT_APPLICABLE && !cell.control().nonDelegable(),
        cell.carried(),
        once(scene.providers(engagement, cell.carriers())),
        cell.open(),
        once(acts(deciding)),
        once(acts(cell.findings())),
        once(Sentences.joined(deciding.stream().map(f -> scene.words().say(f.reason())).toList())),
        once(cell.missing().stream().map(this::missing).toList()),
        once(stated(deciding, engagement)),
        once(
            cell.flagKinds().stream()
                .map(f -> new Titled<>(f, scene.say(NameWord.of(f))))
                .toList()),
        cell.owner(),
        evidence.computeIfAbsent(
            cell.control(), c -> c.evidence().stream().map(scene::evidence).toList()),
        once(notes(cell)),
        once(intervals(cell)));
  }

  /** The value, or an equal one that came before, so that memory holds one of them. */
  @SuppressWarnings("unchecked")
  private <T> T once(T value) {
    return (T) said.computeIfAbsent(value, same -> same);
  }

  /** What its flags say of the papers, then what else to know. */
  private String notes(Cell cell) {
    List<Phrase> all =
        new ArrayList<>(
            cell.flags().stream().filter(ToldFlag::particular).map(ToldFlag::says).toList());
    all.addAll(cell.notes());
    return scene.words().all(all);
  }

  private List<Titled<String>> acts(List<ToldFinding> findings) {
    return findings.stream()
        .map(f -> new Titled<>(f.need().label(), scene.titles().of(f.need())))
        .distinct()
        .toList();
  }

  private CellView.MissingView missing(ToldMissing item) {
    CauseText text = scene.causeText();
    CauseKind kind = item.kind();
    return new CellView.MissingView(
        new Titled<>(kind, scene.say(NameWord.of(kind))),
        item.name(),
        text.title(item),
        text.required(item),
        text.stated(item),
        text.line(item));
  }

  /** What the arrangement states on every trait the deciding findings look at. */
  private List<CellView.StatedView> stated(List<ToldFinding> deciding, Engagement engagement) {
    Map<String, Trait> traits = new LinkedHashMap<>();
    for (ToldFinding finding : deciding) {
      for (Ask.Rank held : finding.held()) {
        traits.putIfAbsent(held.trait().id(), held.trait());
      }
      for (ToldMissing missing : finding.missing()) {
        if (missing instanceof ToldMissing.Term term) {
          traits.putIfAbsent(missing.name(), term.requirement().trait());
        }
      }
    }
    for (ToldFinding finding : deciding) {
      for (ToldMissing.Term beyond : finding.beyond()) {
        traits.putIfAbsent(beyond.name(), beyond.requirement().trait());
      }
    }
    List<CellView.StatedView> out = new ArrayList<>(traits.size());
    for (Trait trait : traits.values()) {
      Stand stand = new Stand(engagement.id(), trait.id());
      out.add(stands.computeIfAbsent(stand, s -> stated(trait, engagement.stated(trait))));
    }
    return List.copyOf(out);
  }

  private CellView.StatedView stated(Trait trait, Stated stated) {
    return new CellView.StatedView(
        new Titled<>(trait.id(), scene.titles().of(trait)),
        scene.titles().of(trait.level(stated.level())),
        new Titled<>(stated.origin(), scene.say(NameWord.of(stated.origin()))),
        stated.source());
  }

  /** Intervals that go with the cell's capabilities on this control. */
  private List<IntervalView> intervals(Cell cell) {
    List<String> ids = cell.findings().stream().map(f -> f.need().capability().id()).toList();
    return scene.intervals().stream()
        .filter(i -> ids.contains(i.capability()))
        .filter(i -> i.standsAt(cell.control().id()))
        .map(scene::interval)
        .toList();
  }
}
