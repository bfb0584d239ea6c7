// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;

/** Whose part each objective is, offer by offer: the start of a responsibility matrix. */
final class ObjectivesSheet {
  private final Book book;

  ObjectivesSheet(Book book) {
    this.book = book;
  }

  void write(OwnerView owner) {
    Column.Maker make = book.columns();
    int objectives = owner.offers().get(0).parts().size();
    Table table =
        book.table(
            book.name(SheetName.OBJECTIVES),
            new Opening(
                book.say(BookWord.OBJECTIVES_TITLE, objectives),
                book.say(BookWord.OBJECTIVES_TODO)),
            List.of(
                make.text(Heading.OBJECTIVE, 18),
                make.text(Heading.MUST_BE, 44),
                make.text(Heading.OFFER, 18),
                make.text(Heading.PERFORMS, 26),
                make.text(Heading.DECIDES, 20),
                make.text(Heading.HOLDS, 24)));
    for (OfferView offer : owner.offers()) {
      for (OfferView.PartView part : offer.parts()) {
        table.row(
            part.objective(),
            part.asks(),
            offer.name(),
            part.performs(),
            part.decides(),
            part.holds());
      }
    }
    table.end(1);
  }

  /** Whether any offer is read against a rule with objectives. */
  static boolean any(OwnerView owner) {
    return owner.offers().stream().anyMatch(o -> !o.parts().isEmpty());
  }
}
