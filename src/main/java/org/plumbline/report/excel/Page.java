// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets print and what stays in sight. */
final class Page {
  private static final String FOOTER =
      "Structural ceiling, not attained compliance. Not legal advice. Page &P of &N";

  private Page() {}

  /** Landscape, one page wide, with the footer. */
  static void set(XSSFSheet sheet, short paper) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(paper);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setLeft(FOOTER);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setDisplayGridlines(false);
  }

  /** Says on every printed page that a proposed rule is among the frameworks. */
  static void proposed(Sheet sheet, String rule) {
    sheet.getHeader().setLeft("With " + rule);
  }

  /** Keeps the heading in sight and on every page, and filters under it. */
  static void table(XSSFSheet sheet, int columns, int lastRow, int fixedColumns) {
    sheet.createFreezePane(fixedColumns, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, lastRow), 0, columns - 1));
  }
}
