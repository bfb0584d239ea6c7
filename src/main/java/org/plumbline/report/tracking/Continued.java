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
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Phrase;
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
        changes.add(fresh(item));
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
        old.beside(),
        Optional.of(new ChangeLog(old.file(), old.reportId(), old.date(), changes, unchanged)));
  }

  private void found(OldTracking.Item before, TrackedItem fresh) {
    TrackedItem item =
        new TrackedItem(fresh.id(), fresh.cell(), before.kept().orElse(fresh.kept()));
    items.add(item);
    Optional<Verdict> now = Optional.of(item.cell().verdict());
    boolean moved = !before.verdict().is(item.cell().verdict());
    if (moved) {
      changes.add(
          change(Kind.MOVED, item.id(), before.verdict(), now, item.kept(), Optional.empty()));
    }
    List<Object> touched = item.kept().touched(fresh.kept());
    if (!touched.isEmpty()) {
      changes.add(
          change(
              Kind.CARRIED,
              item.id(),
              before.verdict(),
              now,
              item.kept(),
              Optional.of(note(touched, item))));
    }
    unchanged += moved || !touched.isEmpty() ? 0 : 1;
  }

  private static Phrase note(List<Object> touched, TrackedItem item) {
    Phrase note = Phrase.of(KeptWord.ENTRIES, touched);
    Optional<String> other = item.cell().owner().filter(o -> !o.equals(item.kept().owner()));
    if (other.isPresent()) {
      note = Phrase.of(KeptWord.OTHER_OWNER, note, other.get());
    }
    return item.kept().closed() ? Phrase.of(KeptWord.CLOSED, note) : note;
  }

  private static Optional<Phrase> notes(OldTracking.Item item) {
    return Optional.of(item.kept().notes())
        .filter(n -> !n.isEmpty())
        .map(n -> Phrase.of(KeptWord.WRITTEN, n));
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
            gone(
                id,
                item,
                Optional.of(cell.verdict()),
                cell.owner().orElse(""),
                SetAside.Reason.NO_LONGER_OPEN);
          } else if (lookedAt(id)) {
            gone(id, item, Optional.empty(), "", SetAside.Reason.NOT_LOOKED_AT);
          } else {
            setAside(id, item, SetAside.Reason.NOT_LOOKED_AT);
            changes.add(
                change(Kind.ASIDE, id, item.verdict(), Optional.empty(), item.kept(), notes(item)));
          }
        });
  }

  private void gone(
      String id, OldTracking.Item item, Optional<Verdict> now, String owner, SetAside.Reason why) {
    if (item.kept().written(owner)) {
      setAside(id, item, why);
    }
    changes.add(change(Kind.GONE, id, item.verdict(), now, item.kept(), notes(item)));
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

  private static Change fresh(TrackedItem item) {
    return new Change(
        Kind.NEW,
        item.id(),
        Marked.nothing(),
        Optional.of(item.cell().verdict()),
        Marked.nothing(),
        item.kept().owner(),
        item.kept().dueAsText(),
        Optional.empty());
  }

  private static Change change(
      Kind kind,
      String id,
      Marked<Verdict> before,
      Optional<Verdict> now,
      Kept kept,
      Optional<Phrase> note) {
    return new Change(kind, id, before, now, kept.status(), kept.owner(), kept.dueAsText(), note);
  }
}
