// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.plumbline.capability.Retention;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.view.ArrangementView;
import org.plumbline.report.view.EvidenceView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.view.Titled;

/** Records to keep, who normally holds them, and room for where they are. */
final class EvidenceSheet {
  private static final TypedSheet KIND = TypedSheet.EVIDENCE;
  private static final int OWN_WIDTH = 20;
  private static final int HOLDER = 30;
  private static final List<BookWord> STATES =
      List.of(
          BookWord.STATE_ON_TIME,
          BookWord.STATE_LATE,
          BookWord.STATE_ASKED,
          BookWord.STATE_MISSING,
          BookWord.STATE_DRAFT);

  private final Book book;
  private final Beside beside;
  private final List<String> more;
  private final FilledColumns filled = new FilledColumns();
  private final List<Held> held = new ArrayList<>();

  /**
   * A column that says who normally holds a record: its title, and the kind of support it reads.
   */
  private record Held(String title, String model) {}

  EvidenceSheet(Book book, Beside beside) {
    this.book = book;
    this.beside = beside;
    this.more = KIND.more(beside, book.words());
  }

  /**
   * Who holds them under each offer, the first by the decision first, or under each kind of support
   * where no offer was read.
   */
  void write(ReportView view) {
    EvidenceView evidence = view.evidence();
    held(view, evidence.models());
    Opening opening =
        new Opening(
            book.say(BookWord.EVIDENCE_TITLE, evidence.records().size()),
            book.say(BookWord.EVIDENCE_HOW));
    filled.row(List.of(opening.message()));
    filled.row(List.of(opening.todo()));
    List<Column> columns = columns();
    Table table = book.table(KIND.sheet(), opening, columns);
    Set<String> keys = new HashSet<>();
    for (EvidenceView.Wanted record : evidence.records()) {
      keys.add(record.kind().value());
      row(table, record);
    }
    new LeftOver(book, KIND, beside).write(table, filled, columns, keys);
    table.none(book.say(BookWord.EVIDENCE_NONE));
    table.end(2);
    validate(table);
    List<String> typed = new ArrayList<>(KIND.typed(book.words()));
    typed.addAll(more);
    book.seal(KIND.sheet(), filled, columns, typed);
  }

  private void held(ReportView view, List<Titled<String>> models) {
    List<String> order =
        view.owner().stream().flatMap(o -> o.offers().stream()).map(OfferView::id).toList();
    List<ArrangementView> offers =
        view.arrangements().stream()
            .filter(ArrangementView::offer)
            .sorted(Comparator.comparingInt(a -> order.indexOf(a.id())))
            .toList();
    for (ArrangementView offer : offers) {
      models.stream()
          .filter(m -> m.title().equals(offer.model()))
          .findFirst()
          .ifPresent(
              m -> held.add(new Held(book.say(BookWord.HELD_WITH, offer.name()), m.value())));
    }
    List<String> kinds =
        view.arrangements().stream().filter(a -> !a.offer()).map(ArrangementView::model).toList();
    models.stream()
        .filter(m -> kinds.contains(m.title()))
        .forEach(m -> held.add(new Held(title(m, models), m.value())));
  }

  private String title(Titled<String> model, List<Titled<String>> models) {
    boolean alike =
        models.stream().map(m -> m.title().toLowerCase(Locale.ROOT)).distinct().count()
            < models.size();
    return alike
        ? book.say(SheetWord.HELD_BY_ONE, model.title(), model.value())
        : book.say(SheetWord.HELD_BY, model.title());
  }

  private void row(Table table, EvidenceView.Wanted record) {
    String key = record.kind().value();
    Beside.Entry entry =
        Objects.requireNonNullElse(
            beside.rows(KIND.page()).get(key), new Beside.Entry("", Map.of()));
    List<Object> row =
        new ArrayList<>(List.of(record.number(), record.kind().title(), record.is()));
    row.addAll(KIND.typed(entry, KIND.typed(book.words())));
    held.forEach(h -> row.add(record.holders().getOrDefault(h.model(), "")));
    row.addAll(
        List.of(
            record.period().<Object>map(Retention.Period::days).orElse(""),
            record.basis(),
            record.period().map(Retention.Period::citation).orElse(""),
            record.controls().size(),
            key));
    row.addAll(KIND.typed(entry, more));
    filled.row(List.of(key, record.kind().title()));
    table.row(row.toArray());
  }

  private void validate(Table table) {
    Entries entries = new Entries(book, book.sheet(KIND.sheet()), table.rules());
    List<String> states = STATES.stream().map(s -> book.say(s)).toList();
    DataValidationConstraint choice =
        entries.helper().createExplicitListConstraint(states.toArray(String[]::new));
    entries.allow(Heading.STATE, choice, book.say(SheetWord.CHOOSE, states));
    entries.date(Heading.LAST_DATED);
    entries.date(Heading.NEXT_DUE);
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.NUMBER, 10),
                make.text(Heading.RECORD, 24),
                make.text(Heading.MEANS, 30),
                make.text(Heading.FILE, 20),
                make.text(Heading.LAST_DATED, 11),
                make.text(Heading.NEXT_DUE, 11),
                make.text(Heading.STATE, 11)));
    held.forEach(h -> columns.add(new Column(h.title(), HOLDER)));
    columns.addAll(
        List.of(
            make.number(Heading.KEEP_DAYS, 9),
            make.text(Heading.BASIS, 10),
            make.text(Heading.KEEP_RULE, 44),
            make.number(Heading.DUTIES, 9),
            make.text(Heading.KEY, 20)));
    more.forEach(title -> columns.add(new Column(title, OWN_WIDTH)));
    return columns;
  }
}
