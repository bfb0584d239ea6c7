// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.NamedText;
import org.plumbline.report.view.OrganizationView;
import org.plumbline.report.view.ReportView;

/** Sheets that say the same as pages of the set that goes to an assessor. */
final class SetSheets {
  private static final char MINUS = '\u2212';

  private final Book book;

  SetSheets(Book book) {
    this.book = book;
  }

  /** Rows of the provider's own division of duties that the papers do not bear out. */
  void claims(HandoverView.Claims claims) {
    Column.Maker make = book.columns();
    Table table =
        book.table(
            book.name(SheetName.CLAIMS),
            new Opening(claims.title(), book.say(BookWord.CLAIMS_HOW)),
            List.of(
                make.text(Heading.DUTY, 18),
                make.text(Heading.TITLE, 30),
                make.text(Heading.MATRIX_SAYS, 26),
                make.text(Heading.PAPERS_SAY, 32),
                make.text(Heading.TO_DO, 30),
                make.text(Heading.ANSWER, 14)));
    for (HandoverView.Claim claim : claims.rows()) {
      table.row(
          claim.id(), claim.title(), claim.says(), claim.papers(), claim.todo(), claim.state());
    }
    table.none(book.say(BookWord.CLAIMS_NONE));
    table.end(1);
  }

  /** Systems in scope, and what the organization said of itself. */
  void systems(ReportView view, HandoverView set) {
    OrganizationView organization = view.organization();
    Column.Maker make = book.columns();
    Table table =
        book.table(
            book.name(SheetName.SYSTEMS),
            new Opening(
                book.say(
                    BookWord.SYSTEMS_TITLE, set.systems().size(), organization.answers().size()),
                book.say(BookWord.SYSTEMS_HOW)),
            List.of(
                make.text(Heading.KIND, 9),
                make.text(Heading.NAME, 34),
                make.text(Heading.SYSTEM_CLASS, 18),
                make.text(Heading.DATA, 13),
                make.text(Heading.TOLD, 24),
                make.text(Heading.COVERED, 16),
                make.text(Heading.DATED, 11),
                make.text(Heading.SOURCE, 15),
                make.text(Heading.CONFIRMED_BY, 10)));
    for (HandoverView.SystemRow system : set.systems()) {
      String kind = system.category().isEmpty() ? system.kind() : system.category();
      table.row(
          book.say(BookWord.SYSTEM),
          system.name(),
          kind,
          system.data(),
          system.care(),
          system.paper(),
          "",
          "",
          "");
    }
    for (OrganizationView.AnswerView answer : organization.answers()) {
      table.row(
          book.say(BookWord.ANSWER),
          answer.title(),
          "",
          "",
          answer.answer(),
          "",
          answer.date(),
          answer.source(),
          answer.confirmedBy());
    }
    table.none(book.say(BookWord.SYSTEMS_NONE));
    table.end(2);
  }

  /** What points would allow, with bars beside what conditional status needs. */
  void points(HandoverView set) {
    Column.Maker make = book.columns();
    Table table =
        book.table(
            book.name(SheetName.POINTS),
            new Opening(book.say(BookWord.POINTS_TITLE), book.say(BookWord.POINTS_HOW)),
            List.of(
                make.text(Heading.IF, 44),
                make.number(Heading.POINTS, 10),
                make.number(Heading.NEEDED_POINTS, 16),
                make.text(Heading.ALLOWS, 70)));
    int head = table.last();
    List<PointsChart.Planned> planned = new ArrayList<>();
    for (HandoverView.Rule rule : set.rules()) {
      for (HandoverView.Planned each : rule.planning()) {
        int points = Integer.parseInt(each.points().replace(MINUS, '-'));
        planned.add(new PointsChart.Planned(each.when(), points, each.needed()));
        table.row(each.when(), points, each.needed(), each.allows());
      }
    }
    table.none(book.say(BookWord.POINTS_NONE));
    table.end(1);
    if (!planned.isEmpty()) {
      List<String> texts =
          planned.stream()
              .map(p -> book.say(BookWord.POINTS_BAR, p.when(), p.points(), p.needed()))
              .toList();
      new PointsChart(book, book.sheet(SheetName.POINTS), head)
          .add(planned, table.last() + 2, book.say(BookWord.POINTS_CHART, String.join(" ", texts)));
    }
  }

  /** What the organization chose of SP 800-53, with its reasons, and what falls away. */
  void baseline(ReportView view) {
    List<NamedText> choices = new ArrayList<>(view.organization().tailoring());
    Column.Maker make = book.columns();
    Table table =
        book.table(
            book.name(SheetName.BASELINE),
            new Opening(
                book.say(BookWord.BASELINE_TITLE, choices.size()), book.say(BookWord.BASELINE_HOW)),
            List.of(make.text(Heading.CHOICE, 50), make.text(Heading.WHY, 90)));
    choices.forEach(c -> table.row(c.name(), c.text()));
    table.none(book.say(BookWord.BASELINE_NONE));
    table.end(1);
  }

  /** Whether a rule of the set is read for points, whatever state the plan is in. */
  static boolean pointed(HandoverView set) {
    return set.rules().stream().anyMatch(HandoverView.Rule::weighted);
  }

  /** Whether the set holds a catalog that people tailor. */
  static boolean tailored(HandoverView set) {
    return set.rules().stream().anyMatch(r -> r.family().equals("nist"));
  }
}
