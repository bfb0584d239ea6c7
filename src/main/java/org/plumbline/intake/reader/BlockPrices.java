// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.text.Block;

/** Prices of a cell or a paragraph; a line's own sum is none. */
final class BlockPrices {
  /** What is sold, a row of dots, a number: Diagnosis ........ 45. */
  private static final Pattern LED =
      Pattern.compile(
          "(?<what>[^.$]+(?:\\.(?!\\.)[^.$]+){0,3})\\.{4,} ?(?:from )?(?<amount>\\d[\\d,]*(?:\\.\\d\\d)?)(?![\\d.,]*\\d)");

  private final Manner manner;
  private final Columns columns;
  private final Sentences sentences;
  private final PriceWords words;
  private final PriceFinder finder;

  BlockPrices(PhraseBook book, Columns columns) {
    this.manner = book.manner();
    this.sentences = new Sentences(book.times());
    this.columns = columns;
    this.words = book.prices();
    this.finder = new PriceFinder(manner, words);
  }

  /** True for a bare number, as counts and prices without a sign are. */
  static boolean number(String text) {
    return text.strip().matches("[$€]?[\\d.,]+ ?(?:TB|GB|%)?");
  }

  /** True for a cell that sums or multiplies the others of its row, or names the price before. */
  boolean sum(Block.Cell cell) {
    if (former(cell.column())
        && cell.columns().stream().anyMatch(c -> columns.price(c) && !former(c))) {
      return true;
    }
    boolean each =
        cell.columns().stream().skip(1).anyMatch(c -> columns.price(c) && !columns.total(c));
    return each
        && (multiplied(cell)
            || columns.total(cell.column())
                && !columns.plans(cell.columns()).contains(cell.column()));
  }

  private boolean former(String head) {
    return words.says().says("column_former", Wording.folded(head));
  }

  /** A price after a count and a price for each: the line's own sum. */
  private boolean multiplied(Block.Cell cell) {
    List<String> before = cell.columns().subList(0, Math.min(cell.index(), cell.columns().size()));
    return before.stream().anyMatch(columns::quantity)
        && before.stream().skip(1).anyMatch(c -> columns.price(c) && !columns.quantity(c))
        && columns.price(cell.column())
        && !manner.says("column_once", Wording.folded(cell.column()));
  }

  /** All prices of a block, in their order. */
  List<Price> in(Block block, List<Block> row, Context context) {
    List<Price> out = new ArrayList<>();
    if (!block.inTable()) {
      String heading = Wording.folded(block.heading());
      for (Part part : sentences.of(block.text())) {
        out.addAll(finder.in(part, context, part.sentence(), heading));
      }
      if (columns.price(block.heading())) {
        out.addAll(led(block, context, heading));
      }
      return out;
    }
    List<Block> own = own(block, row);
    String all = Wording.folded(String.join(" | ", own.stream().map(Block::text).toList()));
    String head = Wording.folded(block.cell().column());
    String text = block.text();
    if (!bare(block)) {
      sentences.of(text).forEach(part -> out.addAll(finder.in(part, context, all, head)));
      return out;
    }
    Part marked = new Part("$" + text, "$" + Wording.folded(text), 0, all, text);
    finder.in(marked, context, all, head).forEach(price -> out.add(unmarked(price, text)));
    return out;
  }

  /** The cells of the line that the block stands in: several lines may be called alike. */
  private static List<Block> own(Block block, List<Block> row) {
    int at = row.indexOf(block);
    int from = at;
    while (from > 0 && row.get(from - 1).cell().index() < row.get(from).cell().index()) {
      from--;
    }
    int to = Math.max(at, 0);
    while (to + 1 < row.size() && row.get(to + 1).cell().index() > row.get(to).cell().index()) {
      to++;
    }
    return at < 0 ? row : row.subList(from, to + 1);
  }

  /** Numbers without a sign of money behind dots, below a heading that speaks of prices. */
  private List<Price> led(Block block, Context context, String heading) {
    List<Price> out = new ArrayList<>();
    Matcher line = LED.matcher(block.text());
    while (line.find()) {
      String text = line.group().strip();
      String marked = line.group("what").strip() + " $" + line.group("amount");
      String folded = Wording.folded(marked);
      finder
          .in(new Part(marked, folded, 0, folded, marked), context, folded, heading)
          .forEach(price -> out.add(unmarked(piece(price), text).every(lasting(folded, price))));
    }
    return out;
  }

  /** What a list of pieces of work names is one of them, where it is counted by nothing else. */
  private static Price piece(Price price) {
    return price.unit().equals("flat") && !price.minimum() ? price.by("job") : price;
  }

  /** What is sold by the piece is paid once, unless its line says how often. */
  private static String lasting(String line, Price price) {
    return line.matches(".*(?:month|year|annual|quarter).*") ? price.per() : "once";
  }

  /** A number without a sign of money below the head of a price. */
  private boolean bare(Block block) {
    String head = block.cell().column();
    return number(block.text())
        && !block.text().contains("%")
        && !PriceFinder.money(Wording.folded(block.text()))
        && columns.price(head)
        && !columns.quantity(head);
  }

  private static Price unmarked(Price price, String text) {
    Suggestion.Quoted q = price.passage();
    return new Price(
        price.amount(),
        price.unit(),
        price.per(),
        price.what(),
        price.optional(),
        price.minimum(),
        new Suggestion.Quoted(
            q.file(), text, q.at(), q.heading(), q.clause(), q.row(), q.column(), q.plan()));
  }
}
