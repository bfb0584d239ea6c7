// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.PlanMark;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.report.Actor;
import org.plumbline.report.Report;
import org.plumbline.report.Responsibility;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.Titled;
import org.plumbline.report.view.Titles;

/** Texts of an exported row, in our own words and within what papers can show. */
final class ItemWords {
  private static final int WORDINGS = 3;

  private ItemWords() {}

  static String weaknessName(Item row) {
    return row.say(
        LayoutWord.WEAKNESS_NAME, row.view().verdict().formal(), row.view().control().title());
  }

  /**
   * What is open, as a statement of the weakness: which term was asked for and what is offered in
   * its place; nothing for a cell that is not open.
   */
  static String weakness(Item row) {
    if (!row.cell().open()) {
      return "";
    }
    CellView view = row.view();
    String title = view.control().title();
    if (view.missing().isEmpty()) {
      return joined(List.of(row.say(LayoutWord.NOT_ASSIGNED, title), view.reason()));
    }
    List<String> items =
        view.missing().stream()
            .map(
                m ->
                    m.required().isEmpty()
                        ? m.title()
                        : row.say(LayoutWord.REQUIRED, m.title(), m.required(), offered(row, m)))
            .toList();
    return row.say(LayoutWord.WEAKNESS, title, String.join("; ", items));
  }

  /** What the papers offer in place of what is asked, with its clause where they name one. */
  private static String offered(Item row, CellView.MissingView missing) {
    return row.view().stated().stream()
        .filter(s -> s.term().value().equals(missing.id()) && !s.source().isBlank())
        .findFirst()
        .map(s -> row.say(LayoutWord.OFFERED, missing.stated(), s.source()))
        .orElse(missing.stated());
  }

  static String points(Item row) {
    int points = row.cell().points();
    return points == 0 ? "" : String.valueOf(points);
  }

  /** Whether it may stay open on a plan for conditional status; nothing without such plans. */
  static String planEligible(Item row) {
    if (row.cell().control().poam() == PlanMark.NONE) {
      return "";
    }
    return row.say(row.cell().mayStandOnPlan() ? LayoutWord.YES : LayoutWord.PLAN_BARRED);
  }

  /** What would close it on paper. */
  static String remedy(Item row) {
    return row.wordings().stream().limit(WORDINGS).collect(Collectors.joining("\n"));
  }

  static String comment(Item row) {
    CellView view = row.view();
    List<String> parts = new ArrayList<>();
    parts.add(row.kept().map(k -> closedWithStop(k.notes().strip())).orElse(""));
    parts.add(row.closed() ? row.say(LayoutWord.MARKED_CLOSED) : "");
    parts.add(row.say(LayoutWord.URGENCY, view.severity().title()));
    if (!view.flags().isEmpty()) {
      parts.add(row.say(LayoutWord.FLAGS, view.flags().stream().map(Titled::title).toList()));
    }
    parts.add(view.notes());
    return joined(parts);
  }

  /** How far an open item has come; nothing for a cell that is not open. */
  static String status(Item row, LayoutWord closed) {
    return row.cell().open() ? row.say(row.closed() ? closed : LayoutWord.ONGOING) : "";
  }

  static String identifiedBy(Item row) {
    return row.say(
        LayoutWord.IDENTIFIED_BY,
        row.engagement().name(),
        framework(row).title(),
        row.report().id(),
        row.report().date());
  }

  /** The level of a CMMC framework, else nothing. */
  static String cmmcLevel(Item row) {
    return framework(row).regime().level();
  }

  private static Framework framework(Item row) {
    return row.report().assessment().framework(row.cell().control().framework());
  }

  /** Yes when the provider alone is bound, Partial when both are, No otherwise. */
  static String inheritance(Item row) {
    return switch (row.cell().verdict()) {
      case DELIVERABLE -> row.say(LayoutWord.YES);
      case SHARED -> row.say(LayoutWord.PARTIAL);
      case RETAINED, CONDITIONAL, UNASSIGNED, STRUCTURAL_GAP -> row.say(LayoutWord.NO);
      case NOT_APPLICABLE -> "";
    };
  }

  /** Who has to do what; nothing where the provider alone is bound, as the form asks. */
  static String responsibilities(Item row) {
    return switch (row.cell().verdict()) {
      case DELIVERABLE -> "";
      case NOT_APPLICABLE -> row.view().notes();
      case SHARED ->
          joined(
              List.of(
                  named(LayoutWord.PROVIDER, row, r -> r.provider() && !r.organisation()),
                  named(LayoutWord.BOTH, row, r -> r.provider() && r.organisation()),
                  named(LayoutWord.CUSTOMER, row, r -> !r.provider() && r.organisation()),
                  named(
                      LayoutWord.OTHERS,
                      row,
                      r -> !r.provider() && r.actors().contains(Actor.OTHERS))));
      case RETAINED ->
          joined(
              List.of(
                  row.say(LayoutWord.CUSTOMER_DOES),
                  named(LayoutWord.CUSTOMER, row, Responsibility::organisation),
                  row.view().owner().map(o -> row.say(LayoutWord.OWNER, o)).orElse("")));
      case CONDITIONAL, UNASSIGNED, STRUCTURAL_GAP -> weakness(row);
    };
  }

  /** Who performs what of a control, one clause a side; why nobody does where it is open. */
  static String whoDoesWhat(Item row) {
    return row.cell().verdict() == Verdict.DELIVERABLE
        ? named(LayoutWord.PROVIDER, row, Responsibility::provider)
        : responsibilities(row);
  }

  /** Numbers that the organization has set for the control, each with what it is for. */
  static String parameters(Item row) {
    return row.view().intervals().stream()
        .filter(i -> i.basis().value() == Basis.ORGANISATION)
        .map(i -> row.say(LayoutWord.PARAMETER, i.subject(), i.number(), i.source()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  static String implementation(Item row) {
    return row.cell().verdict() == Verdict.NOT_APPLICABLE ? row.say(LayoutWord.NOT_APPLICABLE) : "";
  }

  /** The papers of an offer with their dates, and which of them are signed. */
  static String papers(Report report, Engagement engagement) {
    return engagement.members().stream()
        .flatMap(m -> papers(report, m))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> papers(Report report, Papers member) {
    PaperStanding standing = new PaperStanding(member.documents());
    return member.documents().stream()
        .map(
            d ->
                report
                    .words()
                    .say(
                        LayoutWord.PAPER,
                        d.title(),
                        d.date().isBlank() ? "no" : "yes",
                        d.date(),
                        standing.signing(d)));
  }

  private static String named(LayoutWord who, Item row, Predicate<Responsibility> wanted) {
    Cell cell = row.cell();
    Vocabulary vocabulary = row.report().assessment().vocabulary();
    Titles titles = new Titles(vocabulary, row.report().words());
    List<String> acts =
        Responsibility.of(cell, row.engagement(), vocabulary.traits()).stream()
            .filter(wanted)
            .map(r -> titles.of(r.finding().need()))
            .distinct()
            .toList();
    return acts.isEmpty() ? "" : row.say(who, acts);
  }

  /** What people wrote keeps its letters. */
  private static String closedWithStop(String text) {
    return text.isEmpty() || text.matches("(?s).*[.!?]") ? text : text + ".";
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
  }
}
