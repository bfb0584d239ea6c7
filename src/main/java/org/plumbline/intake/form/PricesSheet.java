// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the sheet of prices: one line of a price list a row. */
final class PricesSheet {
  static final String KEY = "prices";
  static final String ROW = "price:";

  /** List of the sheets of offers, by key. */
  static final String OFFERS = "offers";

  private static final int ROWS = 30;
  private static final String USUAL_CURRENCY = "USD";

  private static final List<Column> COLUMNS =
      List.of(
          new Column(Column.OFFER, 11),
          new Column(Column.WHAT, 27),
          new Column(Column.UNIT, 14),
          new Column(Column.LOW, 10),
          new Column(Column.HIGH, 10),
          new Column(Column.CURRENCY, 9),
          new Column(Column.PER, 12),
          new Column(Column.QUANTITY, 9),
          new Column(Column.INCLUDED, 10),
          new Column(Column.MINIMUM, 9),
          new Column(Column.TAKEN, 12),
          new Column(Column.PLACE, 9));

  private final FormBook book;
  private final Pen pen;

  PricesSheet(FormBook book) {
    this.book = book;
    this.pen = new Pen(book, book.say(FormWord.SHEET_PRICES), KEY, COLUMNS);
  }

  void write(FormContent content) {
    pen.title(book.say(FormWord.PRICES_TITLE));
    pen.intro(book.say(FormWord.PRICES_INTRO));
    pen.heads(heads());
    pen.repeatLast();
    pen.freeze();
    Map<String, String> offers = new LinkedHashMap<>();
    for (int i = 1; i <= content.offers(); i++) {
      offers.put(OfferSheet.KEY + i, book.say(FormWord.SHEET_OFFER, i));
    }
    for (int i = 1; i <= ROWS; i++) {
      pen.line(ROW + i, "")
          .choose(Column.OFFER, OFFERS, offers, "", false)
          .ask(Column.WHAT, "")
          .choose(Column.UNIT, Choices.UNIT, listed(Choices.UNIT), "", true)
          .askNumber(Column.LOW)
          .askNumber(Column.HIGH)
          .ask(Column.CURRENCY, i == 1 ? USUAL_CURRENCY : "")
          .choose(Column.PER, Choices.PER, listed(Choices.PER), "", true)
          .askNumber(Column.QUANTITY)
          .askNumber(Column.INCLUDED)
          .askNumber(Column.MINIMUM)
          .choose(Column.TAKEN, Choices.TAKEN, listed(Choices.TAKEN), "", true)
          .ask(Column.PLACE, "");
    }
    pen.finish();
  }

  private Map<String, String> heads() {
    Map<String, String> heads = new LinkedHashMap<>();
    heads.put(Column.OFFER, book.say(FormWord.HEAD_OFFER));
    heads.put(Column.WHAT, book.say(FormWord.HEAD_WHAT));
    heads.put(Column.UNIT, book.say(FormWord.HEAD_UNIT));
    heads.put(Column.LOW, book.say(FormWord.HEAD_LOW));
    heads.put(Column.HIGH, book.say(FormWord.HEAD_HIGH));
    heads.put(Column.CURRENCY, book.say(FormWord.HEAD_CURRENCY));
    heads.put(Column.PER, book.say(FormWord.HEAD_PER));
    heads.put(Column.QUANTITY, book.say(FormWord.HEAD_QUANTITY));
    heads.put(Column.INCLUDED, book.say(FormWord.HEAD_INCLUDED));
    heads.put(Column.MINIMUM, book.say(FormWord.HEAD_MINIMUM));
    heads.put(Column.TAKEN, book.say(FormWord.HEAD_TAKEN));
    heads.put(Column.PLACE, book.say(FormWord.HEAD_PLACE));
    return heads;
  }

  private Map<String, String> listed(String list) {
    return Choices.of(list, book.words());
  }
}
