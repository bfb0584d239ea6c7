// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Subtype;
import org.plumbline.assessment.Summary;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;

/** What a run found, on one screen. */
final class SummaryPage {
  private final Assessment assessment;
  private final Words words;

  SummaryPage(Assessment assessment, Words words) {
    this.words = words;
    this.assessment = assessment;
  }

  void print(PrintWriter out) {
    out.println(assessment.organisation().name());
    out.println();
    TextTable table =
        new TextTable(
            words.say(Head.FRAMEWORK),
            words.say(Head.ARRANGEMENT),
            words.say(Head.PROVIDED),
            words.say(Head.YOURS),
            words.say(Head.OPEN),
            words.say(Head.NOT_POSSIBLE),
            words.say(Head.OF),
            words.say(Head.NOT_APPLICABLE),
            words.say(Head.POINTS));
    for (Summary summary : assessment.summaries()) {
      Shares shares = summary.shares();
      table.row(
          assessment.framework(summary.framework()).shortTitle(),
          assessment.engagement(summary.engagement()).name(),
          shares.carried(),
          shares.left(),
          shares.open(),
          shares.impossible(),
          shares.assignable(),
          summary.counts().getOrDefault(Verdict.NOT_APPLICABLE, 0),
          summary
              .cmmc()
              .map(c -> words.say(Head.POINTS_CELL, c.asOffered(), c.withTerms(), c.ceiling()))
              .orElse(""));
    }
    table.print(out);
    out.println();
    out.println(words.say(Head.LEGEND_SHARES));
    out.println(words.say(Head.LEGEND_OPEN));
    out.println(words.say(Head.LEGEND_POINTS));
    assessment.summaries().stream().filter(this::offersNothing).forEach(s -> why(s, out));
    gates(out);
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
