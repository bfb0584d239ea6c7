// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.application.Noted;
import org.plumbline.application.Tracked;
import org.plumbline.store.Progress;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;

/** What people wrote beside open items, from the store into the form in which reports take it. */
public final class TrackedRows {
  private TrackedRows() {}

  /** What is tracked of an organization. */
  public static Tracked of(Tracking tracking, String slug) {
    return of(tracking.all(slug));
  }

  /** The same from its rows. */
  static Tracked of(List<TrackingRow> rows) {
    Map<String, Noted> out = new LinkedHashMap<>();
    for (TrackingRow row : rows) {
      Progress p = row.progress();
      out.put(row.item(), new Noted(p.owner(), p.due(), p.status(), p.note(), p.evidence()));
    }
    return new Tracked(out);
  }
}
