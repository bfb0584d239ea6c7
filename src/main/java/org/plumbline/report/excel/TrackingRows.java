// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.judgement.Verdict;
import org.plumbline.problem.Spelling;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.Marked;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.Typed;
import org.plumbline.wording.Words;

/** The items of one sheet; every cell with something in it is taken along or named. */
final class TrackingRows {
  private final String sheet;
  private final SheetRows cells;
  private final boolean from1904;
  private final Account account;
  private final TypedCells typed;
  private final TrackingHeads heads;
  private final Spellings<Verdict> verdicts;
  private final Spellings<Status> statuses;

  private TrackingRows(
      String sheet,
      SheetRows cells,
      boolean from1904,
      TrackingHeads heads,
      Words words,
      Account account) {
    this.sheet = sheet;
    this.cells = cells;
    this.from1904 = from1904;
    this.heads = heads;
    this.account = account;
    this.typed = new TypedCells(sheet, cells, from1904, account);
    this.verdicts = new Spellings<>(Verdict.values(), words);
    this.statuses = new Spellings<>(Status.values(), words);
  }

  /** The sheet; empty when its headings are not those of an earlier report (TRK-002). */
  static Optional<TrackingRows> of(
      String sheet,
      List<TrackedColumn> columns,
      Words words,
      SheetRows cells,
      boolean from1904,
      Account account) {
    if (cells.rows().isEmpty()) {
      account.refuse(TrackingProblem.NO_SHEETS);
      return Optional.empty();
    }
    TrackingHeads heads = TrackingHeads.of(sheet, columns, words, cells.rows(), account);
    List<TrackedColumn> missing = heads.missing(TrackedColumn.READ_AGAIN);
    if (!missing.isEmpty()) {
      account.refuseSheet(
          sheet,
          cells.rows().get(heads.row()).number(),
          TrackingProblem.NO_COLUMNS,
          Spelling.quoted(missing.stream().map(c -> words.say(c.heading())).toList()),
          TrackedColumn.headings(TrackedColumn.READ_AGAIN));
      return Optional.empty();
    }
    return Optional.of(new TrackingRows(sheet, cells, from1904, heads, words, account));
  }

  /** Headings of the columns that people added, from left to right. */
  List<String> ownColumns() {
    return List.copyOf(heads.own().values());
  }

  /** Adds the items that are not there yet. */
  void addTo(Map<String, OldTracking.Item> items) {
    for (SheetRows.Row row : rows()) {
      String id = row.at(column(TrackedColumn.ITEM)).text().strip();
      if (id.isEmpty()) {
        withoutItem(row);
      } else if (items.containsKey(id)) {
        account.name(sheet, row.number(), column(TrackedColumn.ITEM), TrackingProblem.TWICE, id);
      } else {
        items.put(id, item(row));
      }
    }
  }

  private List<SheetRows.Row> rows() {
    return cells.rows().subList(heads.row() + 1, cells.rows().size());
  }

  /** Adds what stands above the headings to a seal; in older workbooks nothing does. */
  void above(FilledColumns filled) {
    for (SheetRows.Row row : cells.rows().subList(0, heads.row())) {
      filled.row(row.cells().values().stream().map(SheetRows.Value::text).toList());
    }
  }

  /** Adds the columns that Plumbline alone fills, as they stand here, to a seal. */
  void filled(FilledColumns filled) {
    for (SheetRows.Row row : rows()) {
      filled.row(
          TrackedColumn.FILLED.stream()
              .filter(t -> t != TrackedColumn.OPTION || heads.ours().containsKey(t))
              .map(
                  t ->
                      Optional.ofNullable(heads.ours().get(t))
                          .map(c -> row.at(c).text())
                          .orElse(""))
              .toList());
    }
  }

  private void withoutItem(SheetRows.Row row) {
    boolean written =
        row.cells().values().stream().anyMatch(v -> !v.text().isBlank() || v.formula());
    if (written) {
      account.name(sheet, row.number(), column(TrackedColumn.ITEM), TrackingProblem.NO_ITEM);
    }
  }

  private OldTracking.Item item(SheetRows.Row row) {
    Marked<Status> status = statuses.read(text(row, TrackedColumn.STATUS));
    if (!status.text().isEmpty()) {
      account.name(
          sheet,
          row.number(),
          column(TrackedColumn.STATUS),
          TrackingProblem.STATUS,
          status.text(),
          List.of(Status.values()));
    }
    SheetRows.Value written = typed.value(row, column(TrackedColumn.DUE_DATE));
    Optional<LocalDate> due = DueDates.read(written, from1904);
    String dueText = due.isPresent() ? "" : written.text().strip();
    if (!dueText.isEmpty()) {
      account.name(
          sheet,
          row.number(),
          column(TrackedColumn.DUE_DATE),
          DueDates.twoWays(dueText) ? TrackingProblem.TWO_DATES : TrackingProblem.NO_DATE,
          dueText);
    }
    return new OldTracking.Item(
        verdicts.read(text(row, TrackedColumn.VERDICT)),
        new Kept(
            text(row, TrackedColumn.OWNER),
            status,
            due,
            dueText,
            text(row, TrackedColumn.NOTES),
            own(row)));
  }

  private Map<String, Typed> own(SheetRows.Row row) {
    Map<String, Typed> own = new LinkedHashMap<>();
    heads
        .own()
        .forEach(
            (column, title) -> {
              SheetRows.Value value = typed.value(row, column);
              if (!value.text().isBlank()) {
                own.put(title, typed.typed(value));
              }
            });
    return own;
  }

  /** A text as the sheet shows it: a date typed among notes stays a date. */
  private String text(SheetRows.Row row, TrackedColumn column) {
    return typed.shown(typed.value(row, column(column)));
  }

  private int column(TrackedColumn column) {
    return heads.ours().getOrDefault(column, 0);
  }
}
