// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.store.Trail;
import org.plumbline.store.TrailEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what to an organization, and whether the chain of it holds. */
@RestController
@RequestMapping("/api/v1/organizations/{slug}/trail")
class TrailApi {
  private final Trail trail;
  private final Kept kept;

  TrailApi(Trail trail, Kept kept) {
    this.trail = trail;
    this.kept = kept;
  }

  /** An entry. */
  record Line(
      int number,
      Instant at,
      String who,
      String action,
      String subject,
      String before,
      String after,
      String hash) {

    static Line of(TrailEntry entry) {
      return new Line(
          entry.number(),
          entry.at(),
          entry.who().name(),
          entry.action(),
          entry.subject(),
          entry.before(),
          entry.after(),
          entry.hash());
    }
  }

  /**
   * Whether the chain holds.
   *
   * @param broken number of the first entry that does not fit the one before
   * @param last hash of the last entry; noted elsewhere, it shows later that nothing was rewritten
   */
  record Check(boolean holds, int entries, @Nullable Integer broken, String last) {}

  /** The newest first. */
  @GetMapping
  Page<Line> all(
      @PathVariable String slug,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    kept.find(slug);
    Page.check(page, size);
    int skip = (int) Math.min(Integer.MAX_VALUE, (page - 1L) * size);
    List<Line> lines = trail.entries(slug, skip, size).stream().map(Line::of).toList();
    return new Page<>(lines, page, size, trail.count(slug));
  }

  @GetMapping("/check")
  Check check(@PathVariable String slug) {
    kept.find(slug);
    Trail.Check check = trail.check(slug);
    Integer broken = check.broken().isPresent() ? check.broken().getAsInt() : null;
    return new Check(check.holds(), check.entries(), broken, check.last());
  }
}
