// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.ReportView;

/**
 * What the Qualified Individual reports to the board in writing: what is known, and room for the
 * rest.
 *
 * @see <a href="https://www.ecfr.gov/current/title-16/section-314.4">16 CFR 314.4(i)</a>
 */
final class BoardSheet {
  private static final TypedSheet KIND = TypedSheet.BOARD;
  private static final int OWN_WIDTH = 20;

  private final Book book;
  private final Beside beside;
  private final List<String> more;
  private final FilledColumns filled = new FilledColumns();

  BoardSheet(Book book, Beside beside) {
    this.book = book;
    this.beside = beside;
    this.more = KIND.more(beside, book.words());
  }

  /** Whether the rule asks for the report, or something was written for it earlier. */
  static boolean any(Optional<HandoverView> set, Beside beside) {
    return !beside.rows(KIND.page()).isEmpty() || rule(set).isPresent();
  }

  private static Optional<HandoverView.Rule> rule(Optional<HandoverView> set) {
    return set.stream()
        .flatMap(s -> s.rules().stream())
        .filter(r -> r.family().equals("glba"))
        .findFirst();
  }

  void write(ReportView view) {
    Optional<HandoverView.Rule> rule = rule(view.handover());
    String name = view.organization().name();
    Opening opening =
        new Opening(
            rule.isPresent() ? book.say(BoardWord.TITLE, name) : book.say(BoardWord.NOT_ASKED),
            book.say(BoardWord.HOW));
    filled.row(List.of(opening.message()));
    filled.row(List.of(opening.todo()));
    List<Column> columns = columns();
    Table table = book.table(KIND.sheet(), opening, columns);
    Map<BoardWord, String> matters = rule.map(r -> matters(view, r)).orElse(Map.of());
    matters.forEach((matter, known) -> row(table, matter, known));
    Set<String> keys = matters.keySet().stream().map(BoardSheet::key).collect(Collectors.toSet());
    new LeftOver(book, KIND, beside).write(table, filled, columns, keys);
    table.end(1);
    new Entries(book, book.sheet(KIND.sheet()), table.rules()).date(Heading.DONE_ON);
    List<String> typed = new ArrayList<>(KIND.typed(book.words()));
    typed.addAll(more);
    book.seal(KIND.sheet(), filled, columns, typed);
  }

  /** Each matter of 314.4(i) with what the report knows of it, or what to say. */
  private Map<BoardWord, String> matters(ReportView view, HandoverView.Rule rule) {
    Map<BoardWord, String> out = new LinkedHashMap<>();
    HandoverView.Domain all = rule.total();
    out.put(
        BoardWord.OVERALL,
        book.say(
            BoardWord.COUNTS,
            all.of("RETAINED"),
            all.of("DELIVERABLE"),
            all.of("SHARED"),
            all.of("CONDITIONAL") + all.of("UNASSIGNED") + all.of("STRUCTURAL_GAP")));
    out.put(BoardWord.RISK, book.say(BoardWord.RISK_SAYS));
    out.put(BoardWord.ENCRYPTION, book.say(BoardWord.MEASURE_SAYS));
    out.put(BoardWord.FACTORS, book.say(BoardWord.MEASURE_SAYS));
    view.handover()
        .ifPresent(
            set ->
                out.put(BoardWord.PROVIDERS, book.say(BoardWord.PROVIDERS_SAYS, set.provider())));
    out.put(BoardWord.TESTS, book.say(BoardWord.TESTS_SAYS));
    out.put(BoardWord.EVENTS, book.say(BoardWord.EVENTS_SAYS));
    out.put(
        BoardWord.CHANGES,
        view.owner()
            .map(OwnerView::changesTitle)
            .filter(t -> !t.isEmpty())
            .orElseGet(() -> book.say(BookWord.CHANGES_NONE)));
    return out;
  }

  private static String key(BoardWord matter) {
    return matter.name().toLowerCase(Locale.ROOT);
  }

  private void row(Table table, BoardWord matter, String known) {
    String title = book.say(matter);
    String key = key(matter);
    Beside.Entry entry =
        Objects.requireNonNullElse(
            beside.rows(KIND.page()).get(key), new Beside.Entry("", Map.of()));
    List<Object> row = new ArrayList<>(List.of(title, known));
    row.addAll(KIND.typed(entry, KIND.typed(book.words())));
    row.add(key);
    row.addAll(KIND.typed(entry, more));
    filled.row(List.of(key, title));
    table.row(row.toArray());
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.MATTER, 30),
                make.text(Heading.KNOWN, 46),
                make.text(Heading.REPORTED, 44),
                make.text(Heading.OWNER, 18),
                make.text(Heading.DONE_ON, 12),
                make.text(Heading.KEY, 14)));
    more.forEach(title -> columns.add(new Column(title, OWN_WIDTH)));
    return columns;
  }
}
