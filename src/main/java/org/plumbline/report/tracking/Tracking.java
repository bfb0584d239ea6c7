// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.report.tracking.ChangeLog.Change;
import org.plumbline.report.tracking.ChangeLog.Kind;

/**
 * The open items of an assessment, one by one.
 *
 * @param items in catalogue order
 * @param changes since an earlier report, when one was given
 */
public record Tracking(List<TrackedItem> items, Optional<ChangeLog> changes) {
  private static final String ABSENT = "not in this report";

  public Tracking {
    items = List.copyOf(items);
  }

  /** The open items, untouched. */
  public static Tracking of(Assessment assessment) {
    return new Tracking(
        assessment.cells().stream()
            .filter(TrackedItem::wants)
            .map(c -> new TrackedItem(TrackedItem.idOf(c), c, fresh(c)))
            .toList(),
        Optional.empty());
  }

  /** The open items with what people wrote in an earlier report, and what changed since. */
  public static Tracking of(Assessment assessment, OldTracking old) {
    List<TrackedItem> items = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    int unchanged = 0;
    Map<String, OldTracking.Item> left = new LinkedHashMap<>(old.items());
    for (TrackedItem item : of(assessment).items()) {
      OldTracking.Item before = left.remove(item.id());
      if (before == null) {
        changes.add(added(item));
        items.add(item);
      } else {
        TrackedItem kept =
            new TrackedItem(item.id(), item.cell(), before.kept().orElse(item.kept()));
        List<Change> found = compared(before, kept);
        unchanged += found.isEmpty() ? 1 : 0;
        changes.addAll(found);
        items.add(kept);
      }
    }
    changes.addAll(gone(left, assessment));
    changes.sort(Comparator.comparing(Change::kind));
    return new Tracking(
        items,
        Optional.of(new ChangeLog(old.file(), old.reportId(), old.date(), changes, unchanged)));
  }

  private static Kept fresh(Cell cell) {
    return Kept.untouched(cell.owner().orElse(""));
  }

  private static Change added(TrackedItem item) {
    return new Change(Kind.NEW, item.id(), "", title(item.cell()), "", item.kept().owner(), "");
  }

  private static List<Change> compared(OldTracking.Item before, TrackedItem item) {
    List<Change> found = new ArrayList<>();
    Kept kept = item.kept();
    String now = title(item.cell());
    if (!before.verdict().strip().equalsIgnoreCase(now)) {
      found.add(
          new Change(
              Kind.MOVED, item.id(), before.verdict(), now, kept.status(), kept.owner(), ""));
    }
    List<String> touched = kept.touched(fresh(item.cell()));
    if (!touched.isEmpty()) {
      found.add(
          new Change(
              Kind.CARRIED,
              item.id(),
              before.verdict(),
              now,
              kept.status(),
              kept.owner(),
              note(touched, item)));
    }
    return found;
  }

  private static String note(List<String> touched, TrackedItem item) {
    StringBuilder note = new StringBuilder(String.join(", ", touched));
    item.cell()
        .owner()
        .filter(o -> !o.equals(item.kept().owner()))
        .ifPresent(o -> note.append("; organisation.yaml names ").append(o).append(" as owner"));
    if (item.kept().closed()) {
      note.append("; marked closed, and still open by the papers read");
    }
    return note.toString();
  }

  private static List<Change> gone(Map<String, OldTracking.Item> left, Assessment assessment) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    if (!left.isEmpty()) {
      assessment.cells().forEach(c -> verdicts.put(TrackedItem.idOf(c), title(c)));
    }
    List<Change> gone = new ArrayList<>();
    left.forEach(
        (id, item) ->
            gone.add(
                new Change(
                    Kind.GONE,
                    id,
                    item.verdict(),
                    verdicts.getOrDefault(id, ABSENT),
                    item.kept().status(),
                    item.kept().owner(),
                    item.kept().notes())));
    return gone;
  }

  private static String title(Cell cell) {
    return cell.verdict().title();
  }
}
