// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.HandoverView;

/** Open addressable specifications, with room for the decision on each (164.306(d)(3)). */
final class AddressableSheet {
  private static final TypedSheet KIND = TypedSheet.ADDRESSABLE;
  private static final int OWN_WIDTH = 20;

  private final Book book;
  private final Beside beside;
  private final List<String> more;
  private final FilledColumns filled = new FilledColumns();

  AddressableSheet(Book book, Beside beside) {
    this.book = book;
    this.beside = beside;
    this.more = KIND.more(beside, book.words());
  }

  /** Whether there is anything to decide, or something was decided in an earlier report. */
  static boolean any(Optional<HandoverView> set, Beside beside) {
    return !beside.rows(KIND.page()).isEmpty() || slots(set).findAny().isPresent();
  }

  private static Stream<ControlView> slots(Optional<HandoverView> set) {
    return set.stream().flatMap(s -> s.rules().stream()).flatMap(r -> r.slots().stream());
  }

  void write(Optional<HandoverView> set) {
    List<ControlView> slots = slots(set).toList();
    Opening opening =
        new Opening(
            book.say(BookWord.ADDRESSABLE_TITLE, slots.size()), book.say(BookWord.ADDRESSABLE_HOW));
    filled.row(List.of(opening.message()));
    filled.row(List.of(opening.todo()));
    List<Column> columns = columns();
    Table table = book.table(KIND.sheet(), opening, columns);
    Set<String> keys = new HashSet<>();
    for (ControlView slot : slots) {
      String key = slot.framework() + "/" + slot.id();
      keys.add(key);
      row(table, slot, key);
    }
    new LeftOver(book, KIND, beside).write(table, filled, columns, keys);
    table.none(book.say(BookWord.ADDRESSABLE_NONE));
    table.end(2);
    validate(table);
    List<String> typed = new ArrayList<>(KIND.typed(book.words()));
    typed.addAll(more);
    book.seal(KIND.sheet(), filled, columns, typed);
  }

  private void row(Table table, ControlView slot, String key) {
    Beside.Entry entry =
        Objects.requireNonNullElse(
            beside.rows(KIND.page()).get(key), new Beside.Entry("", Map.of()));
    List<Object> row = new ArrayList<>(List.of(slot.id(), slot.title()));
    row.addAll(KIND.typed(entry, KIND.typed(book.words())));
    row.add(key);
    row.addAll(KIND.typed(entry, more));
    filled.row(List.of(key, slot.title()));
    table.row(row.toArray());
  }

  private void validate(Table table) {
    Entries entries = new Entries(book, book.sheet(KIND.sheet()), table.rules());
    List<String> choices =
        Stream.of(BookWord.AS_WRITTEN, BookWord.OTHER_MEASURE, BookWord.NEITHER)
            .map(w -> book.say(w))
            .toList();
    entries.allow(
        Heading.DECISION,
        entries.helper().createExplicitListConstraint(choices.toArray(String[]::new)),
        book.say(SheetWord.CHOOSE, choices));
    entries.date(Heading.DECIDED_ON);
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.DUTY, 20),
                make.text(Heading.TITLE, 28),
                make.text(Heading.DECISION, 16),
                make.text(Heading.WHY, 34),
                make.text(Heading.INSTEAD, 24),
                make.text(Heading.DECIDED_BY, 16),
                make.text(Heading.DECIDED_ON, 12),
                make.text(Heading.KEY, 30)));
    more.forEach(title -> columns.add(new Column(title, OWN_WIDTH)));
    return columns;
  }
}
