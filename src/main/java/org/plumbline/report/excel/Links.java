// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The links of one sheet; a page that many rows cite is named once in the file. */
final class Links {
  private final XSSFSheet sheet;
  private final Map<String, String> pages = new HashMap<>();

  Links(Sheet sheet) {
    XSSFWorkbook book =
        sheet.getWorkbook() instanceof SXSSFWorkbook streamed
            ? streamed.getXSSFWorkbook()
            : (XSSFWorkbook) sheet.getWorkbook();
    this.sheet = book.getSheet(sheet.getSheetName());
  }

  /** Makes a cell lead to a page. */
  void page(Cell cell, String url) {
    XSSFHyperlink link = link(cell);
    // one relation a page; POI alone would write one a cell
    link.getCTHyperlink().setId(pages.computeIfAbsent(url, this::relation));
    sheet.addHyperlink(link);
  }

  /** Makes a cell lead to a place of this workbook, such as {@code 'Terms to add'!A4}. */
  void place(Cell cell, String place) {
    XSSFHyperlink link = link(cell);
    link.setLocation(place);
    sheet.addHyperlink(link);
  }

  private XSSFHyperlink link(Cell cell) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setCellReference(cell.getAddress().formatAsString());
    return link;
  }

  private String relation(String url) {
    return sheet
        .getPackagePart()
        .addExternalRelationship(url, XSSFRelation.SHEET_HYPERLINKS.getRelation())
        .getId();
  }
}
