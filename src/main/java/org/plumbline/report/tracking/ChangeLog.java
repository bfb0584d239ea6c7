// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.List;

/**
 * What became of the open items of an earlier report.
 *
 * @param file name of the earlier workbook
 * @param reportId id of the earlier report
 * @param date day it speaks of
 * @param changes by kind, in catalogue order
 * @param unchanged open items with the same verdict that nobody had touched
 */
public record ChangeLog(
    String file, String reportId, String date, List<Change> changes, int unchanged) {
  public ChangeLog {
    changes = List.copyOf(changes);
  }

  /** What happened to an item. */
  public enum Kind {
    NEW("New"),
    GONE("Gone"),
    MOVED("Verdict moved"),
    CARRIED("Carried over"),
    ASIDE("Kept aside");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * One change of one item.
   *
   * @param item stable id
   * @param before title of its verdict in the earlier report, or empty
   * @param now title of its verdict in this report; empty when it is not in it
   * @param status last status, or empty for a new item
   * @param owner who saw to it, or empty
   * @param due day by which it was to be done, or what stands in its place, or empty
   * @param note what else to know, or empty
   */
  public record Change(
      Kind kind,
      String item,
      String before,
      String now,
      String status,
      String owner,
      String due,
      String note) {}

  public long count(Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).count();
  }
}
