// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.List;
import java.util.Optional;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

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
  public enum Kind implements Key {
    NEW,
    GONE,
    MOVED,
    CARRIED,
    ASIDE;

    @Override
    public String key() {
      return Key.spelled("change", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }

  /**
   * One change of one item.
   *
   * @param item stable id
   * @param before its verdict in the earlier report, or nothing for a new item
   * @param now its verdict in this report; empty when it is not in it
   * @param status last status, or nothing for a new item
   * @param owner who saw to it, or empty
   * @param due day by which it was to be done, or what stands in its place, or empty
   * @param note what else to know
   */
  public record Change(
      Kind kind,
      String item,
      Marked<Verdict> before,
      Optional<Verdict> now,
      Marked<Status> status,
      String owner,
      String due,
      Optional<Phrase> note) {}

  public long count(Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).count();
  }
}
