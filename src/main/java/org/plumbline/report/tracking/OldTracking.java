// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tracking sheet of an earlier report, as people left it.
 *
 * @param file name of the workbook
 * @param reportId id of the report it was
 * @param date day that report speaks of, as written there
 * @param items by stable id, in the order of the sheet
 */
public record OldTracking(String file, String reportId, String date, Map<String, Item> items) {
  public OldTracking {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /**
   * A row of that sheet.
   *
   * @param verdict title of the verdict it had
   * @param kept what was written beside it
   */
  public record Item(String verdict, Kept kept) {}
}
