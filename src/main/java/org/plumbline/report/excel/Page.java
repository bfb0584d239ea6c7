// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilterColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilters;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.plumbline.wording.Words;

/** How sheets print and what stays in sight. */
final class Page {
  private Page() {}

  /** Landscape, one page wide, with the footer. */
  static void set(XSSFSheet sheet, short paper, Words words) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(paper);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setLeft(words.say(SheetWord.FOOT, "&P", "&N"));
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setDisplayGridlines(false);
  }

  /** Prints the first columns; the others are for the screen, and can be folded away. */
  static void print(XSSFSheet sheet, int lastRow, int printed) {
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(book.getSheetIndex(sheet), 0, printed - 1, 0, lastRow);
    // by hand: POI's own way of grouping leaves columns that overlap, which Excel would repair
    for (CTCol column : sheet.getCTWorksheet().getColsArray(0).getColList()) {
      if (column.getMin() > printed) {
        column.setOutlineLevel((short) 1);
      }
    }
    sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
  }

  /**
   * What stands on every printed page of a sheet that people hand on.
   *
   * @param whose organization
   * @param report number of the report
   */
  static void furnish(Sheet sheet, String whose, String date, String report, Words words) {
    // a single & would start a code
    sheet.getHeader().setLeft(words.say(SheetWord.HEAD, whose.replace("&", "&&"), "&A"));
    sheet.getHeader().setRight(date);
    sheet.getFooter().setLeft(words.say(SheetWord.LIMIT, report));
    sheet.getFooter().setRight(words.say(SheetWord.PAGES, "&P", "&N"));
  }

  /** Says on every printed page that a proposed rule is among the frameworks. */
  static void proposed(Sheet sheet, String said) {
    // a single & would start a code
    sheet.getHeader().setLeft(said.replace("&", "&&"));
  }

  /** Keeps the heading in sight and on every page, and makes the rows a named table. */
  static void table(
      XSSFSheet sheet,
      List<Column> columns,
      int headRow,
      int lastRow,
      int fixedColumns,
      Table.Filter filter) {
    sheet.createFreezePane(fixedColumns, headRow + 1);
    sheet.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    String area =
        new CellRangeAddress(headRow, Math.max(headRow + 1, lastRow), 0, columns.size() - 1)
            .formatAsString();
    // filled by hand: with an area, POI looks for the headings in the sheet, one by one
    XSSFTable table = sheet.createTable(null);
    String name = sheet.getSheetName().replaceAll("[^\\p{L}\\p{N}]", "") + "Table";
    table.setName(name);
    table.setDisplayName(name);
    CTTable filled = table.getCTTable();
    filled.setRef(area);
    // a table brings its own filter; a filter of the sheet beside it would make Excel repair the
    // file
    CTAutoFilter button = filled.addNewAutoFilter();
    button.setRef(area);
    if (!filter.shown().isEmpty()) {
      CTFilterColumn column = button.addNewFilterColumn();
      column.setColId(filter.column());
      CTFilters shown = column.addNewFilters();
      filter.shown().forEach(word -> shown.addNewFilter().setVal(word));
    }
    CTTableColumns heads = filled.addNewTableColumns();
    heads.setCount(columns.size());
    for (Column column : columns) {
      CTTableColumn head = heads.addNewTableColumn();
      head.setId(heads.sizeOfTableColumnArray());
      head.setName(column.title());
    }
  }
}
