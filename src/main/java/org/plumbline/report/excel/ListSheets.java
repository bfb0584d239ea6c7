// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Shares;
import org.plumbline.report.view.CountsView;
import org.plumbline.report.view.DecisionView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.GateView;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.view.SourcesView;

/** The short lists: what comes first, least to most, evidence, assumptions, rules. */
final class ListSheets {
  private final Book book;
  private final ReportView view;

  ListSheets(Book book, ReportView view) {
    this.book = book;
    this.view = view;
  }

  /** Everything above the cells: gates, warnings, open questions, observations. */
  void gates() {
    Column.Maker make = book.columns();
    int count =
        view.decision().arrangements().stream()
            .mapToInt(
                a ->
                    a.gates().size()
                        + a.warnings().size()
                        + a.questions().size()
                        + a.observations().size())
            .sum();
    Table table =
        book.table(
            SheetName.GATES,
            BookWord.GATES_TITLE,
            count,
            BookWord.GATES_HOW,
            List.of(
                make.text(Heading.OPTION, 22),
                make.text(Heading.KIND, 13),
                make.text(Heading.TITLE, 22),
                make.text(Heading.EFFECT, 11),
                make.text(Heading.TEXT, 82)));
    view.decision().arrangements().forEach(a -> above(table, a));
    if (count == 0) {
      table.row("", book.say(SheetWord.NONE), "", "", book.say(SheetWord.NOTHING_ABOVE));
    }
    table.end(0);
  }

  private void above(Table table, DecisionView.Arrangement of) {
    for (GateView gate : of.gates()) {
      table.row(
          of.name(), book.say(SheetWord.GATE), gate.title(), gate.effect().title(), gate.text());
    }
    of.warnings().forEach(w -> table.row(of.name(), book.say(SheetWord.WARNING), "", "", w));
    of.questions().forEach(q -> table.row(of.name(), book.say(SheetWord.QUESTION), "", "", q));
    of.observations()
        .forEach(o -> table.row(of.name(), book.say(SheetWord.OBSERVATION), "", "", o.text()));
  }

  /** What each kind of support takes on at its least, as usual and at its most. */
  void bands() {
    Column.Maker make = book.columns();
    Table table =
        book.table(
            SheetName.BAND,
            BookWord.BANDS_TITLE,
            view.frameworks().stream().mapToInt(f -> 3 * f.bands().size()).sum(),
            BookWord.BANDS_HOW,
            List.of(
                make.text(Heading.RULE, 28),
                make.text(Heading.OPTION, 18),
                make.text(Heading.TAKEN_AT, 14),
                make.number(Heading.ASSIGNABLE, 12),
                make.number(Heading.PROMISED, 12),
                make.number(Heading.LEFT, 12),
                make.number(Heading.OPEN, 12),
                make.number(Heading.IMPOSSIBLE, 12),
                make.number(Heading.POINTS_OFFERED, 12)));
    for (FrameworkView framework : view.frameworks()) {
      for (FrameworkView.Band band : framework.bands()) {
        band(table, SheetWord.LEAST, band.least());
        band(table, SheetWord.USUAL, band.usual());
        band(table, SheetWord.MOST, band.most());
      }
    }
    table.none(book.say(BookWord.BANDS_NONE));
    table.end(0);
  }

  private void band(Table table, SheetWord at, CountsView counts) {
    Shares s = counts.shares();
    table.row(
        counts.frameworkTitle(),
        counts.name(),
        book.say(at),
        s.assignable(),
        s.carried(),
        s.left(),
        s.open(),
        s.impossible(),
        counts.points().<Object>map(CmmcPoints::asOffered).orElse(""));
  }

  /** What no paper and no law says. */
  void assumptions() {
    Column.Maker make = book.columns();
    Table table =
        book.table(
            SheetName.ASSUMPTIONS,
            BookWord.ASSUMPTIONS_TITLE,
            view.sources().assumptions().size(),
            BookWord.ASSUMPTIONS_HOW,
            List.of(
                make.text(Heading.KIND, 16),
                make.text(Heading.CONCERNS, 22),
                make.text(Heading.ITEM, 44),
                make.text(Heading.VALUE, 30),
                make.number(Heading.NUMBER, 9),
                make.text(Heading.UNIT, 12),
                make.text(Heading.BASIS, 34),
                make.text(Heading.SOURCE, 70)));
    for (SourcesView.Assumption one : view.sources().assumptions()) {
      table.row(
          one.kind(),
          one.of(),
          one.item(),
          one.value(),
          one.amount().<Object>map(n -> n).orElse(""),
          one.unit(),
          one.basis(),
          one.source());
    }
    table.end(0);
  }

  /** The rules that were read. */
  void catalogues() {
    Column.Maker make = book.columns();
    Table table =
        book.table(
            SheetName.CATALOGUES,
            BookWord.RULES_TITLE,
            view.frameworks().size(),
            BookWord.RULES_HOW,
            List.of(
                make.text(Heading.RULE, 24),
                make.text(Heading.TITLE, 40),
                make.text(Heading.ISSUER, 24),
                make.text(Heading.EDITION, 34),
                make.text(Heading.IN_FORCE, 12),
                make.text(Heading.SOURCE_READ_ON, 12),
                make.text(Heading.SOURCE, 50),
                make.text(Heading.HASH, 34),
                make.number(Heading.DUTIES, 11),
                make.number(Heading.HEADINGS, 10),
                make.number(Heading.WITHDRAWN, 11)));
    for (FrameworkView f : view.frameworks()) {
      table.row(
          f.shortTitle(),
          f.title(),
          f.issuer(),
          f.edition(),
          f.proposed() ? f.effective() : f.effectiveFrom(),
          f.readOn(),
          f.source(),
          f.sha256(),
          f.assessed(),
          f.headings(),
          f.withdrawn().size());
    }
    table.end(1);
  }
}
