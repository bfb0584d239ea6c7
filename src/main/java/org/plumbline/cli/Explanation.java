// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Subtype;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Interval;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;

/** One cell told from the question of the law down to the papers. */
final class Explanation {
  private final Assessment assessment;
  private final org.plumbline.wording.Words words;
  private final PrintWriter out;

  Explanation(Assessment assessment, org.plumbline.wording.Words words, PrintWriter out) {
    this.words = words;
    this.assessment = assessment;
    this.out = out;
  }

  void print(Control control, Engagement engagement) {
    Framework framework = assessment.framework(control.framework());
    asked(control, framework);
    if (control.heading()) {
      below(control, framework);
      return;
    }
    Cell cell =
        assessment.cells().stream()
            .filter(c -> c.control().equals(control))
            .findFirst()
            .orElseThrow();
    verdict(cell, engagement);
    reading(control);
    heading("Why");
    if (cell.findings().isEmpty()) {
      Prose.print(out, "  ", words.all(cell.notes()));
      return;
    }
    FindingTree tree = new FindingTree(engagement, assessment.vocabulary(), words, out);
    List<org.plumbline.assessment.Finding> deciding = cell.deciding();
    cell.findings().forEach(f -> tree.print(f, cell.findings().size() > 1 && deciding.contains(f)));
    intervals(cell);
    evidence(control, engagement);
    gates(engagement);
  }

  private void asked(Control control, Framework framework) {
    out.println(control.id() + "  " + control.title());
    String kind = (control.designation().spelling() + " " + control.kind()).strip();
    out.println(
        framework.citation(control)
            + (kind.isEmpty() ? "" : ", " + kind)
            + "; "
            + framework.title()
            + ", "
            + framework.edition());
    out.println(framework.linkTo(control));
    if (!control.asks().isBlank()) {
      heading("What it asks, in plain words");
      Prose.print(out, "  ", control.asks());
    }
  }

  private void below(Control control, Framework framework) {
    heading("A heading: it is assessed through what stands under it");
    framework.controls().stream()
        .filter(c -> c.under().equals(control.id()))
        .forEach(c -> Prose.print(out, "  - ", c.id() + "  " + c.title()));
  }

  private void verdict(Cell cell, Engagement engagement) {
    String kind =
        engagement.offer()
            ? "offer, recognised as " + engagement.recognisedAs()
            : "support model at its usual values";
    heading(
        "Under " + engagement.name() + " (" + kind + "), for " + assessment.organisation().name());
    String subtype = cell.subtype() == Subtype.NONE ? "" : " (" + cell.subtype().spelling() + ")";
    Prose.print(out, "  ", cell.verdict().name() + subtype + ": " + cell.verdict().sentence());
    String flags =
        cell.flags().isEmpty()
            ? ""
            : "; flags "
                + cell.flags().stream().map(Flag::spelling).collect(Collectors.joining(", "));
    out.println(
        "  Severity " + cell.severity().name() + ", weight " + cell.weight() + " of 3" + flags);
    if (!cell.notes().isEmpty() && !cell.findings().isEmpty()) {
      Prose.print(out, "  Note: ", words.all(cell.notes()));
    }
    cell.owner().ifPresent(owner -> out.println("  Owner: " + owner));
  }

  private void reading(Control control) {
    if (control.reading().isBlank() && control.why().isBlank()) {
      return;
    }
    heading("How the control is read");
    if (!control.reading().isBlank()) {
      Prose.print(out, "  ", control.reading());
    }
    if (!control.why().isBlank()) {
      Prose.print(out, "  Because: ", control.why());
    }
  }

  private void intervals(Cell cell) {
    Set<String> used =
        cell.findings().stream().map(f -> f.need().capability().id()).collect(Collectors.toSet());
    List<Interval> intervals =
        assessment.vocabulary().intervals().stream()
            .filter(i -> used.contains(i.capability()))
            .filter(i -> i.standsAt(cell.control().id()))
            .toList();
    if (intervals.isEmpty()) {
      return;
    }
    heading("How often, how fast, how long; (P) marks a practice assumption");
    for (Interval interval : intervals) {
      Prose.print(
          out,
          "  - ",
          interval.subject()
              + ": "
              + interval.words()
              + "; "
              + interval.citation()
              + "; carried by "
              + interval.statedBy());
    }
  }

  private void evidence(Control control, Engagement engagement) {
    if (control.evidence().isEmpty()) {
      return;
    }
    heading("What an auditor will ask to see");
    for (String id : control.evidence()) {
      EvidenceKind kind = assessment.vocabulary().evidence().get(id);
      if (kind != null) {
        String holder = kind.heldBy(engagement.model().id(), "you");
        Prose.print(
            out,
            "  - ",
            id
                + ": "
                + kind.is()
                + " Normally held by: "
                + holder
                + ". Keep "
                + String.format(java.util.Locale.ROOT, "%,d", kind.keepDays())
                + " days ("
                + kind.keepRule()
                + ").");
      }
    }
  }

  private void gates(Engagement engagement) {
    List<Gate> gates = assessment.gates().getOrDefault(engagement.id(), List.of());
    if (!gates.isEmpty()) {
      heading("What stands above every verdict of this arrangement");
      gates.forEach(
          g -> Prose.print(out, "  - ", g.effect() + " " + g.id() + ": " + words.say(g.reason())));
    }
  }

  private void heading(String text) {
    out.println();
    out.println(text);
  }
}
