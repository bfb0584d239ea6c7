// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.judgement.Verdict;

/**
 * The open items of an earlier report, as people left them.
 *
 * @param file name of the workbook
 * @param reportId id of the report it was
 * @param date day that report speaks of, as written there
 * @param items by stable id, in the order of the sheet; those set aside last
 * @param ownColumns headings of the columns that people added
 * @param beside what people typed in other lists
 * @param whole whether everything that people wrote in the workbook is here
 */
public record OldTracking(
    String file,
    String reportId,
    String date,
    Map<String, Item> items,
    List<String> ownColumns,
    Beside beside,
    boolean whole) {
  public OldTracking {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    ownColumns = List.copyOf(ownColumns);
  }

  /** The same under another name of its workbook. */
  public OldTracking named(String name) {
    return new OldTracking(name, reportId, date, items, ownColumns, beside, whole);
  }

  /**
   * A row of that sheet.
   *
   * @param verdict the verdict it had
   * @param kept what was written beside it
   */
  public record Item(Marked<Verdict> verdict, Kept kept) {}
}
