// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Keeps the heading of a section with its first row when a form is printed, Letter or A4. */
final class PageBreaks {
  /** Letter and A4 across, in points. */
  private static final List<Paper> PAPERS = List.of(new Paper(792, 612), new Paper(841.9, 595.3));

  /** How wide a letter is beside one of Arial: where that is missing, sheets print smaller. */
  private static final List<Double> FONTS = List.of(1.0, 8 / 7.0);

  /** Rows of a section that stay together: distance, heading, heads, three rows. */
  private static final int TOGETHER = 6;

  private static final double INCH = 72;
  private static final double SAFE = 6;

  private final XSSFSheet sheet;
  private final double width;
  private final double beside;
  private final double above;

  private record Paper(double width, double height) {}

  /**
   * Breaks of a sheet.
   *
   * @param width of all its columns, in points
   * @param beside margins at both sides, in inches
   * @param above margins above and below, in inches
   */
  PageBreaks(XSSFSheet sheet, double width, double beside, double above) {
    this.sheet = sheet;
    this.width = width;
    this.beside = beside * INCH;
    this.above = above * INCH;
  }

  /** Begins a new page before each section, by its first row, that would be left at the foot. */
  void before(List<Integer> sections) {
    for (Paper paper : PAPERS) {
      FONTS.forEach(font -> before(sections, room(paper, font)));
    }
  }

  /** Height of a page in points of rows: a sheet that is too wide is printed smaller. */
  private double room(Paper paper, double font) {
    double scale = Math.min(1, (paper.width() - beside) / (width * font));
    return (paper.height() - above) / scale - SAFE;
  }

  private void before(List<Integer> sections, double room) {
    double used = 0;
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      if (sections.contains(row) && used + height(row, row + TOGETHER - 1) > room) {
        sheet.setRowBreak(row - 1);
      }
      boolean anew = row > 0 && sheet.isRowBroken(row - 1) || used + height(row, row) > room;
      used = (anew ? repeated(row) : used) + height(row, row);
    }
  }

  /** Heads that stand on each page after their own. */
  private double repeated(int row) {
    CellRangeAddress heads = sheet.getRepeatingRows();
    boolean later = heads != null && heads.getLastRow() < row;
    return later ? height(heads.getFirstRow(), heads.getLastRow()) : 0;
  }

  private double height(int first, int last) {
    double sum = 0;
    for (int at = first; at <= last; at++) {
      Row row = sheet.getRow(at);
      sum += row == null || row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }
    return sum;
  }
}
