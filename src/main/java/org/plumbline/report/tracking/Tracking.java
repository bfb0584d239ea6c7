// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;

/**
 * The open items of an assessment, one by one.
 *
 * @param items in catalogue order
 * @param aside items of an earlier report that have no row here
 * @param ownColumns headings of the columns that people added
 * @param beside what people typed in other lists
 * @param changes since an earlier report, when one was given
 */
public record Tracking(
    List<TrackedItem> items,
    List<SetAside> aside,
    List<String> ownColumns,
    Beside beside,
    Optional<ChangeLog> changes) {
  public Tracking {
    items = List.copyOf(items);
    aside = List.copyOf(aside);
    ownColumns = List.copyOf(ownColumns);
  }

  /** The open items, untouched. */
  public static Tracking of(Assessment assessment) {
    return new Tracking(
        assessment.cells().stream()
            .filter(TrackedItem::wants)
            .map(c -> new TrackedItem(TrackedItem.idOf(c), c, fresh(c)))
            .toList(),
        List.of(),
        List.of(),
        Beside.NOTHING,
        Optional.empty());
  }

  /**
   * The open items with what people wrote beside them elsewhere than in a report.
   *
   * @param kept by key of the item; what has no row here is left out
   * @param ownColumns headings of the columns that people added
   * @param beside what they wrote in other lists
   */
  public static Tracking of(
      Assessment assessment, Map<String, Kept> kept, List<String> ownColumns, Beside beside) {
    Tracking fresh = of(assessment);
    return new Tracking(
        fresh.items().stream()
            .map(i -> new TrackedItem(i.id(), i.cell(), written(i, kept.get(i.id()))))
            .toList(),
        List.of(),
        ownColumns,
        beside,
        Optional.empty());
  }

  private static Kept written(TrackedItem item, @Nullable Kept kept) {
    return kept == null ? item.kept() : kept.orElse(item.kept());
  }

  /** The open items with what people wrote in an earlier report, and what changed since. */
  public static Tracking of(Assessment assessment, OldTracking old) {
    return new Continued(assessment, old).tracking();
  }

  /** Whether anything here was written by people, and is to be in the next report as well. */
  public boolean written() {
    return !aside.isEmpty()
        || !ownColumns.isEmpty()
        || beside.written()
        || items.stream().anyMatch(i -> i.kept().written(i.cell().owner().orElse("")));
  }

  static Kept fresh(Cell cell) {
    return Kept.untouched(cell.owner().orElse(""));
  }
}
