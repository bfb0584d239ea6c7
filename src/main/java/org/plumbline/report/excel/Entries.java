// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be typed into the columns of one table. */
final class Entries {
  /** What a spreadsheet shows of a title and of a text when an entry is refused. */
  private static final int TITLE_SHOWN = 32;

  private static final int TEXT_SHOWN = 255;

  private final Book book;
  private final XSSFSheet sheet;
  private final Rules rules;

  Entries(Book book, XSSFSheet sheet, Rules rules) {
    this.book = book;
    this.sheet = sheet;
    this.rules = rules;
  }

  DataValidationHelper helper() {
    return sheet.getDataValidationHelper();
  }

  /** A day of this century. */
  void date(Heading heading) {
    allow(
        heading,
        helper().createDateConstraint(OperatorType.GREATER_THAN, "36526", "", "yyyy-mm-dd"),
        book.say(SheetWord.WRITE_A_DATE));
  }

  /** Only what a rule takes, under a heading; the help says what that is. */
  void allow(Heading heading, DataValidationConstraint what, String help) {
    CellRangeAddressList list = new CellRangeAddressList();
    for (CellRangeAddress range : rules.range(book.say(heading))) {
      list.addCellRangeAddress(range);
    }
    DataValidation validation = helper().createValidation(what, list);
    validation.setShowErrorBox(true);
    validation.createErrorBox(
        shown(book.say(SheetWord.NOT_UNDERSTOOD), TITLE_SHOWN), shown(help, TEXT_SHOWN));
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  private static String shown(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
