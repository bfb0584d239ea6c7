// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Noted;
import org.plumbline.report.view.YoursView;
import org.plumbline.store.Progress;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.springframework.stereotype.Component;

/** What stays with an organization, with who sees to it and by when. */
@Component
class OwnDuties {
  private final Tracking tracking;

  OwnDuties(Tracking tracking) {
    this.tracking = tracking;
  }

  /**
   * One act.
   *
   * @param progress what is written beside it
   * @param version of what is written; 0 while nobody has
   */
  record Line(YoursView.Line act, Progress progress, int version) {

    /** Under which it is tracked. */
    public String key() {
      return Noted.OWN + act.key();
    }

    /** Ends the ids of its fields. */
    public String anchor() {
      return act.key().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Who sees to it, or that nobody is named. */
    public String who() {
      return progress.owner().isEmpty() ? act.person().given() : progress.owner();
    }

    /** The name in the field: what was written, else what the organization's file says. */
    public String owner() {
      return progress.owner().isEmpty() && !act.person().named() ? "" : who();
    }

    /** Whether somebody has said that it does not concern the organization. */
    public boolean apart() {
      return Concerns.said(progress);
    }

    public boolean named() {
      return !owner().isEmpty();
    }

    /** Days since it was due; 0 while it is not late. */
    public long late(LocalDate today) {
      return progress.due().map(d -> Math.max(0, ChronoUnit.DAYS.between(d, today))).orElse(0L);
    }

    /** What stands beside it once this is written; a name of the file is not written again. */
    Progress with(String owner, Optional<LocalDate> due) {
      boolean given = act.person().named() && owner.equals(act.person().given());
      return new Progress(
          given ? "" : owner, due, progress.status(), progress.note(), progress.evidence());
    }
  }

  /** The acts of one moment. */
  record Group(int at, String title, List<Line> lines) {}

  /** All of them, in the order of a year. */
  List<Group> groups(Standing standing) {
    Map<String, TrackingRow> rows = new HashMap<>();
    tracking.all(standing.organization().slug()).forEach(r -> rows.put(r.item(), r));
    List<Group> out = new ArrayList<>();
    for (YoursView.Moment moment : standing.owner().orElseThrow().yours().moments()) {
      out.add(
          new Group(
              out.size(),
              moment.title(),
              moment.lines().stream().map(l -> line(l, rows)).toList()));
    }
    return out;
  }

  private static Line line(YoursView.Line act, Map<String, TrackingRow> rows) {
    TrackingRow row = rows.get(Noted.OWN + act.key());
    return row == null
        ? new Line(act, Progress.UNTOUCHED, 0)
        : new Line(act, row.progress(), row.version());
  }
}
