// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Typed;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.RemedyView;

/** What to write into the papers of each offer, with room for the replies. */
final class ChangesSheet {
  private static final TypedSheet KIND = TypedSheet.CHANGES;
  private static final int OWN_WIDTH = 20;

  private final Book book;
  private final Beside beside;
  private final List<String> more;
  private final FilledColumns filled = new FilledColumns();
  private final Set<String> keys = new HashSet<>();
  private final Map<Heading, String> ranges = new TreeMap<>();
  private final Map<String, Agreed> agreed = new HashMap<>();

  /** How many changes were answered yes, and how many duties they close. */
  record Agreed(int changes, int duties) {
    private Agreed plus(Agreed more) {
      return new Agreed(changes + more.changes, duties + more.duties);
    }
  }

  ChangesSheet(Book book, Beside beside) {
    this.book = book;
    this.beside = beside;
    this.more = KIND.more(beside, book.words());
  }

  void write(OwnerView owner) {
    write(owner.changesTitle(), owner.offers());
  }

  /** What was typed, in a report that asks for no change. */
  void writeTyped() {
    write("", List.of());
  }

  private void write(String title, List<OfferView> offers) {
    String message = title.isEmpty() ? book.say(BookWord.CHANGES_NONE) : title;
    Opening opening = new Opening(message, book.say(BookWord.CHANGES_HOW));
    filled.row(List.of(opening.message()));
    filled.row(List.of(opening.todo()));
    List<Column> columns = columns();
    Table table = book.table(KIND.sheet(), opening, columns);
    offers.forEach(offer -> offer(table, offer));
    new LeftOver(book, KIND, beside).write(table, filled, columns, keys);
    table.none(book.say(BookWord.CHANGES_NONE));
    table.end(3);
    for (Heading heading :
        List.of(Heading.OFFER, Heading.REPLY, Heading.PRICE_A_MONTH, Heading.CLOSES, Heading.NO)) {
      ranges.put(heading, table.cells(book.say(heading)));
    }
    validate(table);
    List<String> typed = new ArrayList<>(KIND.typed(book.words()));
    typed.addAll(more);
    book.seal(KIND.sheet(), filled, columns, typed);
  }

  /** Cells under a heading, for formulas of other sheets. */
  String range(Heading heading) {
    return java.util.Objects.requireNonNull(ranges.get(heading));
  }

  /** What was agreed with an offer so far. */
  Agreed agreed(String offer) {
    return agreed.getOrDefault(offer, new Agreed(0, 0));
  }

  private boolean yes(Beside.Entry entry) {
    return entry.typed().get(book.say(Heading.REPLY)) instanceof Typed.Text said
        && said.text().equalsIgnoreCase(book.say(BookWord.REPLY_YES));
  }

  /** Whether a key is that of a change of an offer that is still asked for. */
  boolean of(String offer, String key) {
    return keys.contains(key) && key.startsWith(offer + "/");
  }

  private void offer(Table table, OfferView offer) {
    int number = 1;
    for (RemedyView.Step step : offer.remedy().steps()) {
      int last = step.write().size() - 1;
      for (int i = 0; i <= last; i++) {
        RemedyView.Item item = step.write().get(i);
        List<Object> row = new ArrayList<>();
        row.add(Integer.toString(number++));
        row.addAll(List.of(offer.name(), item.title(), new Table.Paper(item.says())));
        row.add(new Table.Paper((item.wording() + " " + item.detail()).strip()));
        // a package closes nothing before its last change
        row.add(i == last ? step.closes().size() : 0);
        row.add(i == last ? step.closedSoFar() : step.closedSoFar() - step.closes().size());
        row(table, row, item, i == last ? step.closes() : List.of(), offer.id());
      }
    }
  }

  private void row(
      Table table, List<Object> row, RemedyView.Item item, List<ControlView> closes, String offer) {
    String key = key(offer + "/" + item.key());
    Beside.Entry entry = beside.rows(KIND.page()).getOrDefault(key, new Beside.Entry("", Map.of()));
    if (yes(entry)) {
      agreed.merge(offer, new Agreed(1, closes.size()), Agreed::plus);
    }
    row.addAll(KIND.typed(entry, KIND.typed(book.words())));
    row.add(item.question());
    row.add(item.purpose());
    row.add(book.listed(closes.stream().map(ControlView::id).toList()));
    row.add(key);
    row.addAll(KIND.typed(entry, more));
    filled.row(List.of(key, item.title()));
    table.row(row.toArray());
  }

  /** The same change may stand for two places; its row keeps its own key. */
  private String key(String wanted) {
    String key = wanted;
    for (int i = 2; !keys.add(key); i++) {
      key = wanted + " " + i;
    }
    return key;
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.NO, 5),
                make.text(Heading.OFFER, 12),
                make.text(Heading.CHANGE, 18),
                make.text(Heading.SAYS, 23),
                make.text(Heading.WRITE, 38),
                make.number(Heading.CLOSES, 7),
                make.number(Heading.SO_FAR, 6),
                make.text(Heading.REPLY, 8),
                make.text(Heading.PRICE_A_MONTH, 9),
                make.text(Heading.AGREED_ON, 11),
                make.text(Heading.NOTE, 13),
                make.text(Heading.ASK, 44),
                make.text(Heading.PURPOSE, 40),
                make.text(Heading.CLOSES_WHICH, 34),
                make.text(Heading.KEY, 20)));
    more.forEach(title -> columns.add(new Column(title, OWN_WIDTH)));
    return columns;
  }

  private void validate(Table table) {
    Entries entries = new Entries(book, book.sheet(KIND.sheet()), table.rules());
    DataValidationHelper helper = entries.helper();
    DataValidationConstraint replies =
        helper.createExplicitListConstraint(
            new String[] {
              book.say(BookWord.REPLY_YES),
              book.say(BookWord.REPLY_PART),
              book.say(BookWord.REPLY_NO)
            });
    entries.allow(Heading.REPLY, replies, book.say(SheetWord.CHOOSE, replies()));
    entries.allow(
        Heading.PRICE_A_MONTH,
        helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "-1000000", ""),
        book.say(BookWord.WRITE_A_NUMBER));
    entries.date(Heading.AGREED_ON);
  }

  private List<String> replies() {
    return List.of(
        book.say(BookWord.REPLY_YES), book.say(BookWord.REPLY_PART), book.say(BookWord.REPLY_NO));
  }
}
