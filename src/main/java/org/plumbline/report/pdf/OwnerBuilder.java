// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Summary;
import org.plumbline.assessment.Verdict;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.GateEffect;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.TermGroup;

/** Builds the summary for an owner. */
final class OwnerBuilder {
  private static final int ACTIONS = 5;

  private final Assessment assessment;
  private final org.plumbline.wording.Words words;
  private final Causes causes;

  OwnerBuilder(Assessment assessment, Causes causes, org.plumbline.wording.Words words) {
    this.words = words;
    this.assessment = assessment;
    this.causes = causes;
  }

  PdfView.Owner build() {
    List<PdfView.Answer> answers = new ArrayList<>();
    for (Framework framework : assessment.frameworks()) {
      boolean first = true;
      for (Engagement engagement : assessment.engagements()) {
        Summary summary = assessment.summary(framework.id(), engagement.id());
        answers.add(
            new PdfView.Answer(
                framework.shortTitle(),
                first,
                engagement.name(),
                Bars.counts(summary.counts()),
                ChapterBuilder.shares(summary)));
        first = false;
      }
    }
    return new PdfView.Owner(
        answers, assessment.engagements().stream().map(this::arrangement).toList());
  }

  private PdfView.Arrangement arrangement(Engagement engagement) {
    List<Gate> gates = assessment.gates().getOrDefault(engagement.id(), List.of());
    List<PdfView.Named> above = new ArrayList<>();
    List<String> warnings = new ArrayList<>(engagement.warnings());
    for (Gate gate : gates) {
      if (gate.effect() == GateEffect.WARNING) {
        warnings.add(gate.id() + ": " + words.say(gate.reason()));
      } else {
        above.add(
            new PdfView.Named(gate.id() + " (" + gate.effect() + ")", words.say(gate.reason())));
      }
    }
    return new PdfView.Arrangement(
        engagement.name(),
        above,
        warnings,
        assessment.questions().getOrDefault(engagement.id(), List.of()).stream()
            .map(words::say)
            .toList(),
        assessment.observations().getOrDefault(engagement.id(), List.of()).stream()
            .map(o -> words.say(o.text()))
            .toList(),
        actions(engagement.id(), above),
        retained(engagement.id()));
  }

  /** Gates first, then causes by severity and cells; all that the model cannot carry is one. */
  private List<PdfView.Named> actions(String engagement, List<PdfView.Named> gates) {
    List<PdfView.Named> out = new ArrayList<>();
    for (PdfView.Named gate : gates) {
      out.add(new PdfView.Named("Close " + gate.name(), "see above."));
    }
    boolean modelNamed = false;
    for (TermGroup cause : owed(engagement)) {
      boolean model = cause.kind().equals("model");
      if (!model) {
        out.add(
            new PdfView.Named(
                Words.item(cause) + size(cause.severity(), cause.cells().size()),
                Words.shortened(cause.wording())));
      } else if (!modelNamed) {
        out.add(changeModel(engagement));
        modelNamed = true;
      }
    }
    return List.copyOf(out.subList(0, Math.min(ACTIONS, out.size())));
  }

  /** Causes in rules that are in force. */
  private List<TermGroup> owed(String engagement) {
    return causes.of(engagement).stream().filter(g -> !g.proposed()).toList();
  }

  private PdfView.Named changeModel(String engagement) {
    List<TermGroup> beyond =
        owed(engagement).stream().filter(g -> g.kind().equals("model")).toList();
    Set<String> names = new LinkedHashSet<>();
    beyond.forEach(g -> names.add(g.name()));
    long cells =
        assessment.cells(engagement).stream()
            .filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP)
            .filter(c -> !assessment.framework(c.control().framework()).proposed())
            .count();
    return new PdfView.Named(
        "Change the model or add a second engagement" + size(beyond.get(0).severity(), (int) cells),
        "Out of this model's reach: " + listed(names));
  }

  private static String size(Severity severity, int cells) {
    return " (" + Words.of(severity) + ", " + Words.controls(cells) + ")";
  }

  private static String listed(Set<String> names) {
    List<String> shown = names.stream().limit(6).toList();
    int rest = names.size() - shown.size();
    return String.join(", ", shown) + (rest == 0 ? "." : " and " + rest + " more.");
  }

  /** How many retained duties a framework leaves, and how many have no owner. */
  private List<PdfView.Named> retained(String engagement) {
    List<PdfView.Named> out = new ArrayList<>();
    int all = 0;
    int ownerless = 0;
    for (Framework framework : assessment.frameworks()) {
      List<Cell> kept =
          assessment.cells(framework.id(), engagement).stream()
              .filter(c -> c.verdict() == Verdict.RETAINED)
              .toList();
      if (!kept.isEmpty()) {
        all += kept.size();
        ownerless += (int) kept.stream().filter(c -> c.owner().isEmpty()).count();
        out.add(new PdfView.Named(framework.shortTitle(), Integer.toString(kept.size())));
      }
    }
    if (ownerless > 0) {
      out.add(new PdfView.Named("without an owner", ownerless + " of " + all));
    }
    return out;
  }
}
