// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Observation;
import org.plumbline.assessment.Subtype;
import org.plumbline.assessment.Summary;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.view.OwnerView;
import org.plumbline.wording.Words;

/** What a run found, on one screen. */
final class SummaryPage {
  private final Assessment assessment;
  private final Optional<OwnerView> decision;
  private final Words words;

  /**
   * A page about a run.
   *
   * @param decision whose answer opens the page; empty where nothing was judged
   */
  SummaryPage(Assessment assessment, Optional<OwnerView> decision, Words words) {
    this.words = words;
    this.decision = decision;
    this.assessment = assessment;
  }

  void print(PrintWriter out) {
    out.println(assessment.organisation().name());
    out.println();
    decision.filter(d -> !d.kinds()).ifPresent(d -> answer(d, out));
    boolean points = assessment.summaries().stream().anyMatch(s -> s.cmmc().isPresent());
    table(points).print(out);
    out.println();
    out.println(words.say(Head.LEGEND_SHARES));
    out.println(words.say(Head.LEGEND_OPEN));
    if (points) {
      out.println(words.say(Head.LEGEND_POINTS));
    }
    left(out);
    assessment.summaries().stream().filter(this::offersNothing).forEach(s -> why(s, out));
    gates(out);
  }

  private void answer(OwnerView view, PrintWriter out) {
    Prose.print(out, "", view.title());
    Prose.print(out, "", view.answer());
    out.println();
  }

  private TextTable table(boolean points) {
    List<String> heads =
        new ArrayList<>(
            List.of(
                words.say(Head.FRAMEWORK),
                words.say(Head.ARRANGEMENT),
                words.say(Head.PROVIDED),
                words.say(Head.YOURS),
                words.say(Head.OPEN),
                words.say(Head.NOT_POSSIBLE),
                words.say(Head.OF),
                words.say(Head.NOT_APPLICABLE)));
    if (points) {
      heads.add(words.say(Head.POINTS));
    }
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (Summary summary : assessment.summaries()) {
      List<Object> cells = new ArrayList<>(counts(summary));
      if (points) {
        cells.add(
            summary
                .cmmc()
                .map(c -> words.say(Head.POINTS_CELL, c.asOffered(), c.withTerms(), c.ceiling()))
                .orElse(""));
      }
      table.row(cells.toArray());
    }
    return table;
  }

  private List<Object> counts(Summary summary) {
    Shares shares = summary.shares();
    return List.of(
        assessment.framework(summary.framework()).shortTitle(),
        assessment.engagement(summary.engagement()).name(),
        shares.carried(),
        shares.left(),
        shares.open(),
        shares.impossible(),
        shares.assignable(),
        summary.counts().getOrDefault(Verdict.NOT_APPLICABLE, 0));
  }

  /** What a service of only some areas leaves to others: once, not duty by duty. */
  private void left(PrintWriter out) {
    for (Engagement engagement : assessment.engagements()) {
      for (Observation each : assessment.observations().getOrDefault(engagement.id(), List.of())) {
        if (each.id().equals(Observation.LEFT_TO_OTHERS)) {
          out.println();
          out.println(words.say(Head.LEFT_TO_OTHERS, engagement.name()));
          Prose.print(out, "  ", words.say(each.text()));
        }
      }
    }
  }

  private boolean offersNothing(Summary summary) {
    Shares shares = summary.shares();
    boolean papers = assessment.engagement(summary.engagement()).offer();
    return papers && shares.carried() == 0 && shares.open() > 0;
  }

  /** A nought alone says nothing: what keeps the open duties open. */
  private void why(Summary summary, PrintWriter out) {
    List<Subtype> open =
        assessment.cells(summary.framework(), summary.engagement()).stream()
            .map(Cell::subtype)
            .filter(s -> s != Subtype.NONE)
            .toList();
    out.println();
    Prose.print(
        out,
        "",
        words.say(
            Head.NOTHING_PROMISED,
            assessment.framework(summary.framework()).shortTitle(),
            assessment.engagement(summary.engagement()).name(),
            count(open, "TERM", "JOB"),
            open.stream().filter(s -> s == Subtype.COVERAGE).count(),
            count(open, "SIGNATURE"),
            count(open, "NO-", "OUTSIDE", "OTHER"),
            count(open, "EXCLUDED")));
  }

  private static long count(List<Subtype> open, String... beginnings) {
    return open.stream()
        .filter(s -> Stream.of(beginnings).anyMatch(b -> s.spelling().startsWith(b)))
        .count();
  }

  private void gates(PrintWriter out) {
    for (Engagement engagement : assessment.engagements()) {
      List<Gate> gates = assessment.gates().getOrDefault(engagement.id(), List.of());
      if (gates.isEmpty() && engagement.warnings().isEmpty()) {
        continue;
      }
      out.println();
      out.println(words.say(Head.BEFORE_ANYTHING, engagement.name()));
      for (Gate gate : gates) {
        Prose.print(
            out, "  ", words.say(Head.EFFECT, gate.effect().name(), words.say(gate.reason())));
      }
      for (Phrase warning : engagement.warnings()) {
        Prose.print(out, "  ", words.say(Head.WARNING, warning));
      }
    }
  }
}
