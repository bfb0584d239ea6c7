// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

/**
 * Where a passage stands in its file.
 *
 * @param page from 1; 0 where the form has no pages
 * @param line of the page, or of a text file, from 1; 0 where it is not known
 * @param sheet name of the sheet; empty outside workbooks
 * @param cell such as {@code H14}; empty outside workbooks
 */
public record Spot(int page, int line, String sheet, String cell) {
  /** A place on a page. */
  public static Spot page(int page, int line) {
    return new Spot(page, line, "", "");
  }

  /** A line of a text file. */
  public static Spot line(int line) {
    return new Spot(0, line, "", "");
  }

  /** A cell of a workbook. */
  public static Spot cell(String sheet, String cell) {
    return new Spot(0, 0, sheet, cell);
  }
}
