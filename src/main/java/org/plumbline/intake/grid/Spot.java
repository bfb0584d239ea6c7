// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

/**
 * Where something stands in a file.
 *
 * @param sheet name of the sheet or of the heading above a table; empty where there is none
 * @param cell address such as {@code B7}; empty in a text file
 * @param line line of a text file, from 1; 0 in a workbook
 */
public record Spot(String sheet, String cell, int line) {

  /** As a person looks for it: {@code CRM!B7}, or {@code line 12}. */
  public String shown() {
    if (line > 0) {
      return "line " + line;
    }
    return sheet.isEmpty() ? cell : sheet + "!" + cell;
  }
}
