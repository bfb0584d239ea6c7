// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.report.tracking.Beside;

/** What was typed beside things that a list no longer has, so that it can come back with them. */
final class LeftOver {
  private final Book book;
  private final TypedSheet kind;
  private final Beside beside;

  LeftOver(Book book, TypedSheet kind, Beside beside) {
    this.book = book;
    this.kind = kind;
    this.beside = beside;
  }

  /**
   * Adds a row for each of them.
   *
   * @param columns of the table, in order
   * @param keys of the things that the list has
   */
  void write(Table table, FilledColumns filled, List<Column> columns, Set<String> keys) {
    Map<String, Beside.Entry> left = new LinkedHashMap<>(beside.rows(kind.page()));
    left.keySet().removeAll(keys);
    left.forEach(
        (key, entry) -> {
          List<Object> row = new ArrayList<>();
          columns.forEach(column -> row.add(cell(column.title(), key, entry)));
          filled.row(List.of(key, entry.label()));
          table.row(row.toArray());
        });
  }

  private Object cell(String title, String key, Beside.Entry entry) {
    if (kind.typed(book.words()).contains(title)
        || kind.more(beside, book.words()).contains(title)) {
      return kind.typed(entry, List.of(title)).get(0);
    }
    if (title.equals(book.say(Heading.KEY))) {
      return key;
    }
    if (title.equals(book.say(kind.label()))) {
      return entry.label();
    }
    boolean gone = kind.gone().filter(h -> title.equals(book.say(h))).isPresent();
    return gone ? book.say(BookWord.NO_LONGER) : "";
  }
}
