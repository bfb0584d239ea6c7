// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.view.TrackingView;
import org.plumbline.store.Progress;

/**
 * An open item with what people wrote beside it.
 *
 * @param version of what was written; 0 while nobody has
 */
record Gap(TrackingView.Item item, Progress progress, int version) {

  /** Id of its row on a page. */
  public String anchor() {
    return "g-" + item.id().replaceAll("[^A-Za-z0-9]+", "-");
  }

  public Status status() {
    return Status.of(progress.status()).orElse(Status.OPEN);
  }

  /** Whether nothing is left to do: closed, or accepted as it is. */
  public boolean settled() {
    return settled(progress);
  }

  static boolean settled(Progress progress) {
    Status status = Status.of(progress.status()).orElse(Status.OPEN);
    return status == Status.CLOSED || status == Status.ACCEPTED;
  }

  /** Whether its day has passed and it is not settled. */
  public boolean late(LocalDate today) {
    return !settled() && progress.due().filter(d -> d.isBefore(today)).isPresent();
  }

  /**
   * Days from this day to its due date, negative when it has passed; a large number without one.
   */
  public long days(LocalDate today) {
    return progress.due().map(d -> ChronoUnit.DAYS.between(today, d)).orElse(Long.MAX_VALUE);
  }
}
