// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Shares;
import org.plumbline.assessment.Summary;
import org.plumbline.assessment.Verdict;
import org.plumbline.engagement.Engagement;
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
            "Framework",
            "Arrangement",
            "carried",
            "left with you",
            "open",
            "impossible",
            "of",
            "not applicable",
            "CMMC points");
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
              .map(c -> c.asOffered() + " / " + c.withTerms() + " / " + c.ceiling())
              .orElse(""));
    }
    table.print(out);
    out.println();
    out.println(
        "carried: the provider is bound, alone or with you. left with you: yours, could be delegated.");
    out.println("open: needs terms, orders or an owner. impossible: not within this model.");
    out.println(
        "of: controls that somebody else than you could carry. CMMC points: as offered / with terms /");
    out.println("most this model can reach; structural, never a score to submit.");
    gates(out);
  }

  private void gates(PrintWriter out) {
    for (Engagement engagement : assessment.engagements()) {
      List<Gate> gates = assessment.gates().getOrDefault(engagement.id(), List.of());
      if (gates.isEmpty() && engagement.warnings().isEmpty()) {
        continue;
      }
      out.println();
      out.println("Before anything else, " + engagement.name() + ":");
      for (Gate gate : gates) {
        Prose.print(out, "  ", gate.effect() + " " + gate.id() + ": " + words.say(gate.reason()));
      }
      for (Phrase warning : engagement.warnings()) {
        Prose.print(out, "  ", "WARNING " + words.say(warning));
      }
    }
  }
}
