// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.view.CrosswalkView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.ReportView;

/**
 * What one act serves over several frameworks, on two sheets that are never mixed: by the
 * capabilities read into controls, and by crosswalks.
 */
final class CrosswalkSheets {
  private static final int MANY_CONTROLS = 500;

  private final Book book;
  private final ReportView view;

  CrosswalkSheets(Book book, ReportView view) {
    this.book = book;
    this.view = view;
  }

  /** One row an act, those that serve most frameworks first. */
  void byAct() {
    Table table =
        book.table(
            SheetName.ACTS,
            BookWord.ACTS_TITLE,
            view.crosswalks().acts().size(),
            BookWord.ACTS_HOW,
            columns(book.columns()));
    for (CrosswalkView.Act act : view.crosswalks().acts()) {
      List<Object> row =
          new ArrayList<>(
              List.of(
                  act.act().title(),
                  act.means(),
                  act.delegability().title(),
                  act.frameworks(),
                  act.controls()));
      act.byFramework().forEach(ids -> row.add(book.listed(ids)));
      table.row(row.toArray());
    }
    table.end(1);
  }

  private List<Column> columns(Column.Maker make) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.ACT, 30),
                make.text(Heading.MEANS, 50),
                make.text(Heading.DELEGABLE, 13),
                make.number(Heading.RULES, 11),
                make.number(Heading.DUTIES, 9)));
    for (FrameworkView framework : view.frameworks()) {
      columns.add(
          new Column(framework.shortTitle(), framework.assessed() > MANY_CONTROLS ? 70 : 28));
    }
    return columns;
  }

  /** One row a link, or one a control where nothing but ids is known of the other document. */
  void published() {
    Table table =
        book.table(
            book.name(SheetName.CROSSWALK),
            new Opening(book.say(BookWord.LINKS_TITLE), book.say(BookWord.LINKS_HOW)),
            linkColumns(book.columns()));
    table.endPaper();
    for (CrosswalkView.Link link : view.crosswalks().links()) {
      table.row(
          link.document(),
          link.id(),
          link.title(),
          link.otherDocument(),
          book.listed(link.otherIds()),
          link.otherTitle(),
          link.relation().title(),
          link.by(),
          link.source());
    }
    if (table.last() == 0) {
      table.row(book.say(SheetWord.NO_LINKS), "", "", "", "", "", "", "", "");
    }
    table.end(2);
  }

  private static List<Column> linkColumns(Column.Maker make) {
    return List.of(
        make.text(Heading.RULE, 22),
        make.text(Heading.DUTY, 20),
        make.text(Heading.TITLE, 40),
        make.text(Heading.OTHER_DOCUMENT, 22),
        make.text(Heading.OTHER_NUMBER, 36),
        make.text(Heading.OTHER_TITLE, 40),
        make.text(Heading.RELATION, 17),
        make.text(Heading.BY, 38),
        make.text(Heading.LINK_SOURCE, 58));
  }
}
