// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.tracking.ChangeLog.Change;
import org.plumbline.report.tracking.ChangeLog.Kind;

/** An earlier report continued: each of its items finds its row here, is set aside, or is gone. */
final class Continued {
  private final Assessment assessment;
  private final OldTracking old;
  private final List<TrackedItem> items = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private int unchanged;

  Continued(Assessment assessment, OldTracking old) {
    this.assessment = assessment;
    this.old = old;
  }

  Tracking tracking() {
    Map<String, OldTracking.Item> left = new LinkedHashMap<>(old.items());
    for (TrackedItem item : Tracking.of(assessment).items()) {
      OldTracking.Item before = left.remove(item.id());
      if (before == null) {
        changes.add(change(Kind.NEW, item.id(), "", title(item.cell()), item.kept(), ""));
        items.add(item);
      } else {
        found(before, item);
      }
    }
    left(left);
    changes.sort(Comparator.comparing(Change::kind));
    return new Tracking(
        items,
        aside,
        old.ownColumns(),
        Optional.of(new ChangeLog(old.file(), old.reportId(), old.date(), changes, unchanged)));
  }

  private void found(OldTracking.Item before, TrackedItem fresh) {
    TrackedItem item =
        new TrackedItem(fresh.id(), fresh.cell(), before.kept().orElse(fresh.kept()));
    items.add(item);
    String now = title(item.cell());
    boolean moved = !before.verdict().strip().equalsIgnoreCase(now);
    if (moved) {
      changes.add(change(Kind.MOVED, item.id(), before.verdict(), now, item.kept(), ""));
    }
    List<String> touched = item.kept().touched(fresh.kept());
    if (!touched.isEmpty()) {
      changes.add(
          change(Kind.CARRIED, item.id(), before.verdict(), now, item.kept(), note(touched, item)));
    }
    unchanged += moved || !touched.isEmpty() ? 0 : 1;
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

  /**
   * Items without a row here. What this run did not look at is set aside whole, or the next full
   * run would call it new; what is settled is set aside where somebody wrote beside it.
   */
  private void left(Map<String, OldTracking.Item> left) {
    Map<String, Cell> cells = new HashMap<>();
    if (!left.isEmpty()) {
      assessment.cells().forEach(c -> cells.put(TrackedItem.idOf(c), c));
    }
    left.forEach(
        (id, item) -> {
          Cell cell = cells.get(id);
          if (cell != null) {
            gone(id, item, title(cell), cell.owner().orElse(""), SetAside.Reason.NO_LONGER_OPEN);
          } else if (lookedAt(id)) {
            gone(id, item, "", "", SetAside.Reason.NOT_LOOKED_AT);
          } else {
            setAside(id, item, SetAside.Reason.NOT_LOOKED_AT);
            changes.add(
                change(Kind.ASIDE, id, item.verdict(), "", item.kept(), item.kept().notes()));
          }
        });
  }

  private void gone(
      String id, OldTracking.Item item, String now, String owner, SetAside.Reason why) {
    if (item.kept().written(owner)) {
      setAside(id, item, why);
    }
    changes.add(change(Kind.GONE, id, item.verdict(), now, item.kept(), item.kept().notes()));
  }

  private void setAside(String id, OldTracking.Item item, SetAside.Reason why) {
    aside.add(new SetAside(id, item.verdict(), item.kept(), why));
  }

  /** Whether both the framework and the arrangement of an id are part of this run. */
  private boolean lookedAt(String id) {
    Set<String> frameworks =
        assessment.frameworks().stream().map(Framework::id).collect(Collectors.toSet());
    Set<String> arrangements =
        assessment.engagements().stream().map(Engagement::id).collect(Collectors.toSet());
    int first = id.indexOf('/');
    int last = id.lastIndexOf('/');
    return first > 0
        && frameworks.contains(id.substring(0, first))
        && arrangements.contains(id.substring(last + 1));
  }

  private static Change change(
      Kind kind, String id, String before, String now, Kept kept, String note) {
    String status = kind == Kind.NEW ? "" : kept.status();
    return new Change(kind, id, before, now, status, kept.owner(), kept.dueAsText(), note);
  }

  private static String title(Cell cell) {
    return cell.verdict().title();
  }
}
