// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Explanation;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Subtype;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Retention;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Outcome;
import org.plumbline.papers.Basis;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.view.Section.Draft;
import org.plumbline.report.view.Section.Style;

/**
 * One control under one arrangement, told from the question of the law down to the papers.
 *
 * @param sections in the order in which they are read
 */
public record ExplanationView(List<Section> sections) {
  public ExplanationView {
    sections = List.copyOf(sections);
  }

  /**
   * What is shown of a control that the assessment holds.
   *
   * @param retention how long the rules keep records
   */
  public static ExplanationView of(
      Assessment assessment, Control control, Engagement engagement, Retention retention) {
    return new ExplanationView(new Builder(assessment, control, engagement, retention).sections());
  }

  /** The verdict in a sentence: who is bound, or would be, and what alone is missing. */
  public static Phrase verdict(Cell cell, Engagement engagement) {
    if (cell.subtype() == Subtype.SIGNATURE) {
      return Phrase.of(ExplainWord.ONLY_SIGNATURE);
    }
    if (cell.subtype() == Subtype.COVERAGE) {
      return Phrase.of(ExplainWord.ONLY_COVERAGE);
    }
    // a kind of support has no paper that could be signed
    boolean signed = cell.basis().filter(b -> b == Basis.SIGNED).isPresent();
    return engagement.offer() && cell.basis().isPresent()
        ? Phrase.of(signed ? ExplainWord.SIGNED : ExplainWord.UNSIGNED, cell.verdict().name())
        : Phrase.of(ExplainWord.VERDICT, cell.verdict(), cell.verdict().means());
  }

  /** Puts the sections together. */
  private record Builder(
      Assessment assessment, Control control, Engagement engagement, Retention retention) {
    private static final String PLAN = "ssp-upkeep";
    private static final String PLAN_GATE = "G-SSP";

    List<Section> sections() {
      Framework framework = assessment.framework(control.framework());
      List<Section> out = new ArrayList<>();
      out.add(head(framework));
      add(out, ExplainWord.ASKS, new Draft().text(Style.TEXT, control.asks()));
      if (control.heading()) {
        out.add(below(framework));
        return out;
      }
      Cell cell =
          assessment.cells(engagement.id()).stream()
              .filter(c -> c.control().equals(control))
              .findFirst()
              .orElseThrow();
      out.add(answer(cell));
      add(out, ExplainWord.READING, reading());
      Explanation explanation =
          Explanation.of(cell, engagement, assessment.organisation(), assessment.vocabulary());
      ActLines lines = new ActLines(engagement, assessment.vocabulary());
      add(out, ExplainWord.WHY, lines.of(explanation));
      add(out, ExplainWord.OTHER_WAYS, lines.otherWays(explanation));
      add(out, ExplainWord.INTERVALS, intervals(cell));
      add(out, ExplainWord.EVIDENCE, cell.findings().isEmpty() ? new Draft() : evidence(cell));
      add(out, ExplainWord.GATES, cell.findings().isEmpty() ? new Draft() : gates());
      return out;
    }

    private static void add(List<Section> out, ExplainWord title, Draft draft) {
      if (!draft.isEmpty()) {
        out.add(draft.titled(Phrase.of(title)));
      }
    }

    private Section head(Framework framework) {
      return new Draft()
          .add(Style.TEXT, Phrase.of(ExplainWord.CONTROL, control.id(), control.title()))
          .add(
              Style.TEXT,
              Phrase.of(
                  ExplainWord.CITATION,
                  framework.citation(control),
                  word(control.designation().spelling()),
                  word(control.kind())))
          .add(Style.TEXT, Phrase.of(ExplainWord.FRAMEWORK, framework.title(), framework.edition()))
          .text(Style.TEXT, framework.linkTo(control))
          .untitled();
    }

    /** A word to choose words by. */
    private static String word(String given) {
      return given.isEmpty() ? "none" : given;
    }

    private Section below(Framework framework) {
      Draft draft = new Draft();
      framework.controls().stream()
          .filter(c -> c.under().equals(control.id()))
          .forEach(c -> draft.add(Style.ITEM, Phrase.of(ExplainWord.CONTROL, c.id(), c.title())));
      return draft.titled(Phrase.of(ExplainWord.HEADING));
    }

    private Section answer(Cell cell) {
      Draft draft = new Draft();
      draft.add(Style.TEXT, verdict(cell, engagement));
      if (cell.subtype() != Subtype.NONE) {
        draft.add(Style.TEXT, Phrase.of(ExplainWord.TO_CLOSE, cell.subtype().spelling()));
      }
      if (cell.lesserDuty()) {
        draft.add(
            Style.TEXT,
            Phrase.of(
                ExplainWord.LESSER_DUTY,
                cell.findings().stream()
                    .filter(f -> f.outcome() == Outcome.JOINT || f.outcome() == Outcome.COMMITTED)
                    .map(f -> ActLines.name(f.need()))
                    .toList(),
                control.partialPoints(),
                control.points(),
                control.poam().spelling()));
      }
      ownGates().forEach(gate -> draft.add(Style.TEXT, gate));
      draft.add(Style.TEXT, Phrase.of(ExplainWord.URGENCY, cell.severity().name(), cell.weight()));
      if (!cell.flags().isEmpty()) {
        draft.add(Style.TEXT, Phrase.of(ExplainWord.FLAGS));
        cell.flags().forEach(f -> draft.add(Style.ITEM, Phrase.of(ExplainWord.FLAG, f.says())));
      }
      if (!cell.findings().isEmpty()) {
        cell.notes().forEach(note -> draft.add(Style.TEXT, note));
      }
      cell.owner().ifPresent(o -> draft.add(Style.TEXT, Phrase.of(ExplainWord.OWNER, o)));
      if (!engagement.paper().document().isBlank()) {
        draft.add(Style.TEXT, Phrase.of(ExplainWord.PAPER, engagement.paper().document()));
      }
      return draft.titled(
          Phrase.of(
              ExplainWord.ANSWER,
              engagement.name(),
              engagement.offer() ? "offer" : "model",
              assessment.organisation().name()));
    }

    /** What stands in the way of this very control: the state of the plan that it asks for. */
    private List<Phrase> ownGates() {
      boolean plan = control.needs().all().stream().anyMatch(n -> n.capability().id().equals(PLAN));
      return assessment.gates().getOrDefault(engagement.id(), List.of()).stream()
          .filter(g -> plan && g.id().equals(PLAN_GATE))
          .map(g -> Phrase.of(ExplainWord.GATE, g.effect().name(), g.reason()))
          .toList();
    }

    private Draft reading() {
      Draft draft = new Draft().text(Style.TEXT, control.reading());
      if (!control.why().isBlank()) {
        draft.add(Style.TEXT, Phrase.of(ExplainWord.BECAUSE, control.why().strip()));
      }
      if (!control.contested().isBlank()) {
        draft.add(Style.TEXT, Phrase.of(ExplainWord.CONTESTED, control.contested().strip()));
      }
      return draft;
    }

    private Draft intervals(Cell cell) {
      Set<String> used =
          cell.findings().stream().map(f -> f.need().capability().id()).collect(Collectors.toSet());
      Draft draft = new Draft();
      for (Interval interval : assessment.vocabulary().intervals()) {
        if (used.contains(interval.capability()) && interval.standsAt(control.id())) {
          draft.add(
              Style.ITEM,
              Phrase.of(
                  ExplainWord.INTERVAL,
                  interval.subject(),
                  interval.says(interval.amount()),
                  interval.basis()));
          if (!interval.citation().isBlank()) {
            draft.add(Style.DETAIL, Phrase.of(ExplainWord.INTERVAL_SOURCE, interval.citation()));
          }
        }
      }
      return draft;
    }

    private Draft evidence(Cell cell) {
      Draft draft = new Draft();
      Set<Capability.Record> records = EnumSet.noneOf(Capability.Record.class);
      cell.judged()
          .ifPresent(j -> j.findings().forEach(f -> records.add(f.need().capability().record())));
      Optional<Retention.Period> period = retention.longest(records, assessment.laws());
      for (String id : control.evidence()) {
        EvidenceKind kind = assessment.vocabulary().evidence().get(id);
        if (kind != null) {
          draft.add(Style.ITEM, Phrase.of(ExplainWord.EVIDENCE_ITEM, kind.title(), kind.is()));
          Object holder =
              engagement
                  .model()
                  .holderInWords(kind)
                  .<Object>map(words -> words)
                  .orElseGet(() -> Phrase.of(ExplainWord.HELD_BY_NOBODY));
          draft.add(
              Style.DETAIL,
              period
                  .map(p -> Phrase.of(ExplainWord.EVIDENCE_KEPT, holder, p.days(), p.citation()))
                  .orElseGet(() -> Phrase.of(ExplainWord.EVIDENCE_HELD, holder)));
        }
      }
      return draft;
    }

    private Draft gates() {
      Draft draft = new Draft();
      for (Gate gate : assessment.gates().getOrDefault(engagement.id(), List.of())) {
        draft.add(Style.ITEM, Phrase.of(ExplainWord.GATE, gate.effect().name(), gate.reason()));
      }
      return draft;
    }
  }
}
