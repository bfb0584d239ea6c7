// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Typed;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.YoursView;

/** What stays with the organization under the best offer, with room for what was done. */
final class YoursSheet {
  private static final TypedSheet KIND = TypedSheet.YOURS;
  private static final int RULES = 6;
  private static final int OWN_WIDTH = 20;

  private final Book book;
  private final Beside beside;
  private final List<String> more;
  private final String who;
  private final FilledColumns filled = new FilledColumns();
  private final Set<String> keys = new HashSet<>();
  private String done = "";
  private int days;

  YoursSheet(Book book, Beside beside) {
    this.book = book;
    this.beside = beside;
    this.more = KIND.more(beside, book.words());
    this.who = book.say(Heading.WHO);
  }

  void write(OwnerView owner) {
    write(owner.yours().title(), owner.yours().moments());
  }

  /** What was typed, in a report that lists nothing that stays. */
  void writeTyped() {
    write(book.say(BookWord.NOTHING_DERIVED), List.of());
  }

  private void write(String title, List<YoursView.Moment> moments) {
    Opening opening = new Opening(title, book.say(BookWord.YOURS_HOW));
    filled.row(List.of(opening.message()));
    filled.row(List.of(opening.todo()));
    List<Column> columns = columns();
    Table table = book.table(KIND.sheet(), opening, columns);
    for (YoursView.Moment moment : moments) {
      moment.lines().forEach(line -> line(table, moment.title(), line));
    }
    new LeftOver(book, KIND, beside).write(table, filled, columns, keys);
    table.none(book.say(BookWord.YOURS_NONE));
    table.end(2);
    done = table.cells(book.say(Heading.DONE_ON));
    Entries entries = new Entries(book, book.sheet(KIND.sheet()), table.rules());
    entries.date(Heading.DONE_ON);
    entries.date(Heading.NEXT_DUE);
    List<String> typed = new ArrayList<>(KIND.typed(book.words()));
    typed.addAll(more);
    book.seal(KIND.sheet(), filled, columns, typed);
  }

  /** Cells with the day an act was done, for formulas of other sheets. */
  String done() {
    return done;
  }

  /** How many acts have such a day. */
  int days() {
    return days;
  }

  private void line(Table table, String when, YoursView.Line line) {
    keys.add(line.key());
    String named = line.person().named() ? line.person().given() : "";
    Beside.Entry entry = entry(line.key(), named);
    Typed day = entry.typed().get(book.say(Heading.DONE_ON));
    days += day == null || day instanceof Typed.Text ? 0 : 1;
    List<Object> row = new ArrayList<>(List.of(when, line.what()));
    row.addAll(KIND.typed(entry, List.of(who)));
    row.add(help(line));
    row.add(line.proof());
    row.add(line.rules(RULES));
    row.addAll(KIND.typed(entry, List.of(book.say(Heading.DONE_ON), book.say(Heading.NEXT_DUE))));
    row.addAll(List.of(named, line.key()));
    row.addAll(KIND.typed(entry, more));
    filled.row(List.of(line.key(), line.what()));
    table.row(row.toArray());
  }

  /** What was typed, and the name that the organization's file gives where nobody wrote another. */
  private Beside.Entry entry(String key, String named) {
    Beside.Entry old =
        Objects.requireNonNullElse(
            beside.rows(KIND.page()).get(key), new Beside.Entry("", Map.of()));
    Map<String, Typed> typed = new LinkedHashMap<>(old.typed());
    if (!named.isEmpty()) {
      typed.putIfAbsent(who, new Typed.Text(named));
    }
    return new Beside.Entry(old.label(), typed);
  }

  private Object help(YoursView.Line line) {
    if (line.needsHelp()) {
      return new Table.Tinted(book.say(BookWord.HELP_NEEDED), Verdict.UNASSIGNED);
    }
    return line.buyable() ? book.say(BookWord.HELP_BOUGHT) : "";
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.WHEN, 15),
                make.text(Heading.WHAT, 33),
                make.text(Heading.WHO, 20),
                make.text(Heading.HELP, 12),
                make.text(Heading.PROOF, 26),
                make.text(Heading.DUTIES, 21),
                make.text(Heading.DONE_ON, 11),
                make.text(Heading.NEXT_DUE, 11),
                make.text(Heading.NAMED, 20),
                make.text(Heading.KEY, 20)));
    more.forEach(title -> columns.add(new Column(title, OWN_WIDTH)));
    return columns;
  }
}
