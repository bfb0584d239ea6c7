// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Typed;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.PriceView;

/** Every price of every offer over three years, with what the agreed changes add. */
final class CostSheet {
  private static final int MONTHS = 36;

  private final Book book;
  private final ChangesSheet changes;
  private final Beside beside;

  CostSheet(Book book, ChangesSheet changes, Beside beside) {
    this.book = book;
    this.changes = changes;
    this.beside = beside;
  }

  void write(OwnerView owner) {
    Column.Maker make = book.columns();
    Table table =
        book.table(
            book.name(SheetName.COST),
            new Opening(
                owner.kinds() ? book.say(BookWord.COST_NONE) : owner.costTitle(),
                book.say(BookWord.COST_HOW)),
            List.of(
                make.text(Heading.OFFER, 27),
                make.text(Heading.LINE, 44),
                make.text(Heading.UNIT, 22),
                make.number(Heading.QUANTITY, 12),
                make.number(Heading.PRICE, 14),
                make.number(Heading.TIMES, 12),
                make.number(Heading.TOTAL, 17)));
    if (!owner.kinds()) {
      owner.offers().forEach(offer -> offer(table, offer));
    }
    table.none(book.say(BookWord.COST_NONE));
    table.end(1);
  }

  private void offer(Table table, OfferView offer) {
    PriceView price = offer.price();
    int first = table.nextRow();
    BigDecimal sum = BigDecimal.ZERO;
    for (PriceView.Line line : price.lines()) {
      sum = sum.add(line.total());
      row(table, offer, line.what(), line.unit(), line.quantity(), line.each(), line.times());
    }
    if (price.amount().isPresent()) {
      BigDecimal besides = price.beside().orElse(BigDecimal.ZERO);
      sum = sum.add(besides);
      table.row(
          offer.name(),
          book.say(BookWord.COST_BESIDE),
          price.currency(),
          "",
          "",
          "",
          new Table.Money(besides));
    } else {
      table.row(offer.name(), price.threeYears(), "", "", "", "", "");
    }
    BigDecimal agreed = agreed(offer);
    sum = sum.add(agreed.multiply(BigDecimal.valueOf(MONTHS)));
    int row = table.nextRow();
    table.row(
        offer.name(),
        book.say(BookWord.COST_CHANGES),
        price.currency(),
        "",
        new Table.MoneyFormula(sum(row), agreed),
        MONTHS,
        new Table.MoneyFormula(
            "E" + row + "*F" + row, agreed.multiply(BigDecimal.valueOf(MONTHS))));
    table.row(
        offer.name(),
        new Table.Strong(book.say(BookWord.COST_TOTAL)),
        price.currency(),
        "",
        "",
        "",
        new Table.MoneyFormula("SUM(G" + first + ":G" + row + ")", sum));
  }

  private static void row(
      Table table,
      OfferView offer,
      String what,
      String unit,
      BigDecimal quantity,
      BigDecimal each,
      int times) {
    int row = table.nextRow();
    table.row(
        offer.name(),
        what,
        unit,
        quantity.stripTrailingZeros().scale() <= 0
            ? (Object) quantity.intValue()
            : new Table.Money(quantity),
        new Table.Money(each),
        times,
        new Table.MoneyFormula(
            "D" + row + "*E" + row + "*F" + row,
            quantity.multiply(each).multiply(BigDecimal.valueOf(times))));
  }

  /** What the changes add each month that are not refused. */
  private String sum(int row) {
    return "SUMIFS("
        + changes.range(Heading.PRICE_A_MONTH)
        + ","
        + changes.range(Heading.OFFER)
        + ","
        + FormulaText.exactlyAs("A" + row)
        + ","
        + changes.range(Heading.REPLY)
        + ","
        + FormulaText.quoted("<>" + book.say(BookWord.REPLY_NO))
        + ")";
  }

  private BigDecimal agreed(OfferView offer) {
    String no = book.say(BookWord.REPLY_NO);
    return beside.rows(Beside.Page.CHANGES).entrySet().stream()
        .filter(e -> changes.of(offer.id(), e.getKey()))
        .map(e -> e.getValue().typed())
        .filter(
            t ->
                !(t.get(book.say(Heading.REPLY)) instanceof Typed.Text said
                    && said.text().equalsIgnoreCase(no)))
        .map(t -> t.get(book.say(Heading.PRICE_A_MONTH)))
        .filter(Objects::nonNull)
        .map(t -> t instanceof Typed.Number n ? new BigDecimal(n.digits()) : BigDecimal.ZERO)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
