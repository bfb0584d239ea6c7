// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Noted;
import org.plumbline.store.Progress;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.plumbline.web.access.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What people write beside open items. An item's key is that of the workbook: rules, number and
 * arrangement, such as {@code hipaa-security-rule/164.312(b)/summit}; of an act that stays with the
 * organization {@code yours/} and the key of sheet {@code Yours}.
 */
@RestController
@RequestMapping("/api/v1/organizations/{slug}/tracking")
class TrackingApi {
  private final Tracking tracking;
  private final Kept kept;

  TrackingApi(Tracking tracking, Kept kept) {
    this.tracking = tracking;
    this.kept = kept;
  }

  /**
   * What to write beside an item; what is not named is empty.
   *
   * @param status open, in-progress, waiting-on-provider, closed or accepted
   * @param evidence a link to the proof, or where it is
   */
  record Written(
      @Nullable String owner,
      @Nullable LocalDate due,
      @Nullable String status,
      @Nullable String note,
      @Nullable String evidence) {

    Progress progress() {
      String said = status == null ? Progress.UNTOUCHED.status() : status;
      if (!Noted.statuses().contains(said)) {
        throw RefusedException.value("status", said);
      }
      return new Progress(text(owner), Optional.ofNullable(due), said, text(note), text(evidence));
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value;
    }
  }

  /**
   * An item that is tracked.
   *
   * @param version to name in If-Match when it is changed
   */
  record Line(
      String item,
      String owner,
      @Nullable LocalDate due,
      String status,
      String note,
      String evidence,
      int version,
      Instant changed,
      String who) {

    static Line of(TrackingRow row) {
      Progress progress = row.progress();
      return new Line(
          row.item(),
          progress.owner(),
          progress.due().orElse(null),
          progress.status(),
          progress.note(),
          progress.evidence(),
          row.version(),
          row.changed(),
          row.who().name());
    }
  }

  /**
   * Items that somebody has touched.
   *
   * @param due last day by which they are due
   */
  @GetMapping
  Page<Line> all(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(required = false) @Nullable LocalDate due,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    kept.find(slug);
    List<Line> found =
        tracking.all(slug).stream()
            .filter(r -> owner.isEmpty() || r.progress().owner().equalsIgnoreCase(owner))
            .filter(r -> status.isEmpty() || r.progress().status().equals(status))
            .filter(r -> due == null || r.progress().due().filter(d -> !d.isAfter(due)).isPresent())
            .map(Line::of)
            .toList();
    return Page.of(found, page, size);
  }

  @GetMapping("/{*item}")
  ResponseEntity<Line> one(@PathVariable String slug, @PathVariable String item) {
    TrackingRow row =
        tracking
            .find(slug, item.substring(1))
            .orElseThrow(() -> RefusedException.notFound(item.substring(1)));
    return answer(row);
  }

  /** Writes beside an item; If-Match names the version that was changed, "0" for a new one. */
  @PutMapping("/{*item}")
  ResponseEntity<Line> put(
      @PathVariable String slug,
      @PathVariable String item,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody Written written) {
    kept.find(slug);
    return answer(
        tracking.save(
            slug, item.substring(1), Versions.seen(ifMatch), written.progress(), Caller.who()));
  }

  private static ResponseEntity<Line> answer(TrackingRow row) {
    return ResponseEntity.ok().eTag(Versions.tag(row.version())).body(Line.of(row));
  }
}
