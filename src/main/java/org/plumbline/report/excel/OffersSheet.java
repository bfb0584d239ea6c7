// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.BarView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.VerdictView;

/** The offers side by side, best first, as the decision has them. */
final class OffersSheet {
  private final Book book;

  OffersSheet(Book book) {
    this.book = book;
  }

  void write(OwnerView owner) {
    Table table =
        book.table(
            book.name(SheetName.OFFERS),
            new Opening(owner.title(), book.say(BookWord.OFFERS_HOW)),
            columns());
    BarView.State shown = owner.kinds() ? BarView.State.ALL : BarView.State.NOW;
    for (OfferView offer : owner.offers()) {
      for (BarView bar : offer.bars()) {
        if (bar.state() == shown) {
          table.row(row(offer, bar).toArray());
        }
      }
    }
    table.end(1);
  }

  private List<Object> row(OfferView offer, BarView bar) {
    List<Object> row = new ArrayList<>();
    boolean several = offer.bars().stream().filter(b -> b.state() == bar.state()).count() > 1;
    row.add(several ? book.say(BookWord.BAR, offer.name(), bar.label()) : offer.name());
    row.add(offer.paper());
    row.add(
        offer.stops()
            ? new Table.Tinted(offer.stop(), Verdict.UNASSIGNED)
            : book.say(BookWord.NO_STOP));
    for (Verdict verdict : bars()) {
      row.add(bar.counts().of(verdict));
    }
    row.addAll(List.of(offer.remedy().changes(), offer.left(), offer.price().threeYears()));
    row.addAll(List.of(bar.label(), offer.kind(), offer.stopText()));
    row.add(String.join("\n", offer.notices()));
    return row;
  }

  /** Answers that a bar shows. */
  static List<Verdict> bars() {
    return VerdictView.ORDER.stream().filter(v -> v != Verdict.NOT_APPLICABLE).toList();
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.OFFER, 20),
                make.text(Heading.PAPER_READ, 26),
                make.text(Heading.STOP, 22)));
    for (Verdict verdict : bars()) {
      columns.add(Column.number(book.answer(verdict), 9));
    }
    columns.addAll(
        List.of(
            make.number(Heading.CHANGES, 9),
            make.number(Heading.LEFT_AFTER, 8),
            make.text(Heading.THREE_YEARS, 11),
            make.text(Heading.COUNTED, 18),
            make.text(Heading.KIND, 20),
            make.text(Heading.EFFECT, 44),
            make.text(Heading.NOTE, 60)));
    return columns;
  }
}
