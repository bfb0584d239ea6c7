// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

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

  /** Keeps the heading in sight and on every page, and makes the rows a named table. */
  static void table(XSSFSheet sheet, List<Column> columns, int lastRow, int fixedColumns) {
    sheet.createFreezePane(fixedColumns, 1);
    sheet.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    // a table brings its own filter; a filter of the sheet beside it would make Excel repair the
    // file
    int last = Math.max(1, lastRow);
    AreaReference area =
        new AreaReference(
            new CellReference(0, 0),
            new CellReference(last, columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    String name = sheet.getSheetName().replace(" ", "") + "Table";
    table.setName(name);
    table.setDisplayName(name);
    CTTableColumns heads = table.getCTTable().getTableColumns();
    for (int i = 0; i < columns.size(); i++) {
      heads.getTableColumnArray(i).setName(columns.get(i).title());
    }
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
  }
}
