// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as it can be taken away: the same in a workbook and as comma-separated values.
 *
 * @param sheet what it lists, in a word or two
 * @param message what it says, in a line
 * @param whose the organization it speaks of
 * @param date the day on which it is true
 * @param columns from left to right
 * @param rows a text, a whole number or a day for each column; a text may be empty
 */
public record Listing(
    String sheet,
    String message,
    String whose,
    LocalDate date,
    List<Listing.Column> columns,
    List<List<Object>> rows) {

  /**
   * A column.
   *
   * @param width in characters
   */
  public record Column(String title, int width) {}

  public Listing {
    columns = List.copyOf(columns);
    List<List<Object>> whole = new ArrayList<>();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row.size() + " cells for " + columns.size());
      }
      whole.add(List.copyOf(row));
    }
    rows = List.copyOf(whole);
  }
}
