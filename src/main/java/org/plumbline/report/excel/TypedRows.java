// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Typed;
import org.plumbline.wording.Words;

/** What people typed beside the rows of one list of an earlier workbook. */
final class TypedRows {
  /** Rows in which the headings are looked for: somebody may have put a line above them. */
  private static final int HEAD = 12;

  private final TypedSheet kind;
  private final SheetRows cells;
  private final int head;
  private final Optional<TypedSeal> seal;
  private final Map<Integer, String> titles;
  private final Words words;
  private final TypedCells typed;
  private final Account account;

  private TypedRows(
      TypedSheet kind,
      SheetRows cells,
      int head,
      Optional<TypedSeal> seal,
      Words words,
      boolean from1904,
      Account account) {
    this.kind = kind;
    this.cells = cells;
    this.head = head;
    this.seal = seal;
    this.words = words;
    this.account = account;
    this.typed = new TypedCells(kind.sheet(), cells, from1904, account);
    this.titles = titles(cells.rows().subList(head, cells.rows().size()), words);
  }

  /** The rows of a sheet; empty when it is none of this kind, as in earlier versions. */
  static Optional<TypedRows> of(
      TypedSheet kind, OldWorkbook book, SheetRows cells, Words words, Account account) {
    Optional<TypedSeal> seal = TypedSeal.of(book.seals().columns(), kind.sheet());
    String key = words.say(Heading.KEY);
    for (int i = 0; i < Math.min(HEAD, cells.rows().size()); i++) {
      if (cells.rows().get(i).cells().values().stream().anyMatch(v -> v.text().equals(key))) {
        return Optional.of(new TypedRows(kind, cells, i, seal, words, book.from1904(), account));
      }
    }
    return Optional.empty();
  }

  private static Map<Integer, String> titles(List<SheetRows.Row> rows, Words words) {
    Map<Integer, String> out = new TreeMap<>();
    for (SheetRows.Row row : rows) {
      row.cells().keySet().forEach(c -> out.putIfAbsent(c, title(rows.get(0), c, words)));
    }
    return out;
  }

  private static String title(SheetRows.Row head, int column, Words words) {
    String title = head.at(column).text().strip();
    return title.isEmpty() ? words.say(SheetWord.COLUMN, Account.letters(column)) : title;
  }

  /** What is typed, by row; rows with nothing typed are left out. */
  Map<String, Beside.Entry> read() {
    Map<String, Beside.Entry> out = new LinkedHashMap<>();
    List<String> filled = seal.map(TypedSeal::ours).orElseGet(() -> kind.filled(words));
    int key = column(Heading.KEY);
    for (SheetRows.Row row : rows()) {
      Map<String, Typed> entry = entry(row, filled);
      String id = row.at(key).text().strip();
      if (entry.isEmpty()) {
        continue;
      }
      if (id.isEmpty()) {
        account.name(kind.sheet(), row.number(), key, TrackingProblem.NO_ITEM);
      } else if (out.containsKey(id)) {
        account.name(kind.sheet(), row.number(), key, TrackingProblem.TWICE, id);
      } else {
        out.put(id, new Beside.Entry(row.at(column(kind.label())).text(), entry));
      }
    }
    return out;
  }

  private Map<String, Typed> entry(SheetRows.Row row, List<String> filled) {
    Map<String, Typed> entry = new LinkedHashMap<>();
    titles.forEach(
        (column, title) -> {
          if (!filled.contains(title)) {
            SheetRows.Value value = typed.value(row, column);
            if (!value.text().isBlank() && !given(row, title, value.text())) {
              entry.put(title, typed.typed(value));
            }
          }
        });
    return entry;
  }

  /** Whether a report filled a cell itself, and nobody wrote anything else. */
  private boolean given(SheetRows.Row row, String title, String text) {
    return kind.given().entrySet().stream()
        .anyMatch(
            e ->
                words.say(e.getKey()).equals(title)
                    && row.at(column(e.getValue())).text().equals(text));
  }

  /** Whether what Plumbline alone fills stands as it was written. */
  boolean asWritten() {
    return seal.map(TypedSeal::filled).filter(filled()::equals).isPresent();
  }

  private String filled() {
    FilledColumns out = new FilledColumns();
    for (SheetRows.Row row : cells.rows().subList(0, head)) {
      out.row(row.cells().values().stream().map(SheetRows.Value::text).toList());
    }
    int label = column(kind.label());
    int key = column(Heading.KEY);
    rows().stream()
        .filter(r -> !r.at(key).text().isEmpty())
        .forEach(r -> out.row(List.of(r.at(key).text(), r.at(label).text())));
    return out.value();
  }

  private List<SheetRows.Row> rows() {
    return cells.rows().subList(head + 1, cells.rows().size());
  }

  private int column(Heading heading) {
    String title = words.say(heading);
    return titles.entrySet().stream()
        .filter(e -> Objects.equals(e.getValue(), title))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(-1);
  }
}
