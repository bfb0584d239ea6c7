// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.Status;

/** Finds the items on sheet Tracking by their headings, wherever people moved them. */
final class TrackingRows {
  private final String sheet;
  private final boolean from1904;
  private final Problems problems;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  TrackingRows(String file, boolean from1904, Problems problems) {
    this.sheet = file + ", sheet " + TrackingSheet.NAME;
    this.from1904 = from1904;
    this.problems = problems;
  }

  /** The items by id; empty when the headings are not those of the sheet (TRK-002). */
  Optional<Map<String, OldTracking.Item>> read(List<SheetRows.Row> rows) {
    if (rows.isEmpty() || !headings(rows.get(0))) {
      return Optional.empty();
    }
    Map<String, OldTracking.Item> items = new LinkedHashMap<>();
    for (SheetRows.Row row : rows.subList(1, rows.size())) {
      String id = text(row, "Item");
      if (id.isEmpty()) {
        strange(row);
      } else if (items.containsKey(id)) {
        problems.warning(
            "TRK-004",
            place(row, "Item"),
            "item `" + id + "` stands twice; the first row was read",
            "keep one row an item");
      } else {
        items.put(id, item(row));
      }
    }
    return Optional.of(items);
  }

  private boolean headings(SheetRows.Row head) {
    List<String> extra = new ArrayList<>();
    List<String> ours = TrackingSheet.COLUMNS.stream().map(Column::title).toList();
    head.cells()
        .forEach(
            (at, value) -> {
              String title = value.text().strip();
              if (!ours.contains(title) || columns.putIfAbsent(title, at) != null) {
                extra.add("`" + title + "`");
              }
            });
    List<String> gone =
        TrackingSheet.READ_AGAIN.stream().filter(t -> !columns.containsKey(t)).toList();
    if (!gone.isEmpty()) {
      problems.error(
          "TRK-002",
          new Place(sheet, head.number(), 1, 1, ""),
          "no column "
              + gone.stream().map(t -> "`" + t + "`").collect(Collectors.joining(", "))
              + " in the first row",
          "give the columns back their headings: " + String.join(", ", TrackingSheet.READ_AGAIN));
      return false;
    }
    if (!extra.isEmpty()) {
      problems.warning(
          "TRK-003",
          new Place(sheet, head.number(), 1, 1, ""),
          "columns of your own are not carried over: " + String.join(", ", extra),
          "copy them into the new report, or write them under `Notes`");
    }
    return true;
  }

  /** A row without an id: only worth a word when something was written on it. */
  private void strange(SheetRows.Row row) {
    boolean written = row.cells().values().stream().anyMatch(v -> !v.text().isBlank());
    if (written) {
      problems.warning(
          "TRK-005",
          place(row, "Item"),
          "a row without an id under `Item` is not carried over",
          "write it beside an item, or keep it on a sheet of your own");
    }
  }

  private OldTracking.Item item(SheetRows.Row row) {
    String status = text(row, "Status");
    Optional<Status> known = Status.of(status);
    if (known.isEmpty() && !status.isEmpty()) {
      problems.warning(
          "TRK-006",
          place(row, "Status"),
          "unknown status `" + status + "` is kept as it stands",
          "known here: " + String.join(", ", Status.titles()));
    }
    SheetRows.Value written = row.at(columns.getOrDefault("Due date", 0));
    Optional<LocalDate> due = DueDates.read(written, from1904);
    String dueText = due.isPresent() ? "" : written.text().strip();
    if (!dueText.isEmpty()) {
      problems.warning(
          "TRK-007",
          place(row, "Due date"),
          "due date `" + dueText + "` cannot be read and is kept as text",
          "write it as YYYY-MM-DD, such as 2027-01-31");
    }
    return new OldTracking.Item(
        text(row, "Verdict"),
        new Kept(
            text(row, "Owner"),
            known.map(Status::title).orElse(status),
            due,
            dueText,
            text(row, "Notes")));
  }

  private String text(SheetRows.Row row, String title) {
    return row.at(columns.getOrDefault(title, 0)).text().strip();
  }

  private Place place(SheetRows.Row row, String title) {
    return new Place(sheet, row.number(), columns.getOrDefault(title, 0) + 1, 1, "");
  }
}
