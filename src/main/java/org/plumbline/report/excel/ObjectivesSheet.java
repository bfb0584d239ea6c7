// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;

/** Whose part each objective is under the best offer: the start of a responsibility matrix. */
final class ObjectivesSheet {
  private final Book book;

  ObjectivesSheet(Book book) {
    this.book = book;
  }

  void write(OwnerView owner) {
    Column.Maker make = book.columns();
    OfferView best = owner.offers().get(0);
    Table table =
        book.table(
            book.name(SheetName.OBJECTIVES),
            new Opening(
                book.say(BookWord.OBJECTIVES_TITLE, best.parts().size(), best.name()),
                book.say(BookWord.OBJECTIVES_HOW)),
            List.of(
                make.text(Heading.OBJECTIVE, 18),
                make.text(Heading.MUST_BE, 52),
                make.text(Heading.PERFORMS, 30),
                make.text(Heading.DECIDES, 24),
                make.text(Heading.HOLDS, 26)));
    for (OfferView.PartView part : best.parts()) {
      table.row(part.objective(), part.asks(), part.performs(), part.decides(), part.holds());
    }
    table.end(1);
  }

  /** Whether the best offer is read against a rule with objectives. */
  static boolean any(OwnerView owner) {
    return !owner.offers().get(0).parts().isEmpty();
  }
}
