// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Words;

/**
 * A form while it is written. A hidden sheet holds what the form says of itself, and every list to
 * choose from: each sentence beside the word it stands for, so that a form is understood by itself
 * when the words of the program have changed since.
 */
final class FormBook {
  /** Version of the form as it is written now. */
  static final int VERSION = 1;

  /** Hidden name of the cell that holds the version. */
  static final String VERSION_NAME = "plumbline_form";

  /** First cell of the hidden sheet. */
  static final String MARK = "plumbline-form";

  static final String INTAKE = "intake";
  static final String QUESTIONNAIRE = "questionnaire";

  /** Lists of the rows of a sheet begin with this. */
  static final String ROWS = "rows:";

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Words words;
  private final FormStyles styles;
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

  FormBook(Words words, Palette palette) {
    this.words = words;
    this.styles = new FormStyles(book, palette);
  }

  XSSFWorkbook book() {
    return book;
  }

  Words words() {
    return words;
  }

  FormStyles styles() {
    return styles;
  }

  String say(FormWord key, Object... values) {
    return words.say(key, values);
  }

  /** Keeps a list; what stands in its cells is told by its place among all lists. */
  void keep(String name, Map<String, String> entries) {
    lists.putIfAbsent(name, new LinkedHashMap<>(entries));
  }

  /** Where the sentences of a list stand, as a formula names it. */
  String range(String name, Map<String, String> entries) {
    keep(name, entries);
    int at = 0;
    for (String each : lists.keySet()) {
      if (each.equals(name)) {
        break;
      }
      at++;
    }
    String letters = CellReference.convertNumToColString(2 + 2 * at);
    int last = 1 + Map.copyOf(entries).size();
    return "'" + say(FormWord.SHEET_LISTS) + "'!$" + letters + "$2:$" + letters + "$" + last;
  }

  /** Writes the hidden sheet, when all lists are known. */
  void finish(String kind, String id, String name) {
    XSSFSheet sheet = book.createSheet(say(FormWord.SHEET_LISTS));
    String[] self = {MARK, Integer.toString(VERSION), kind, id, name};
    for (int i = 0; i < self.length; i++) {
      row(sheet, i).createCell(0).setCellValue(self[i]);
    }
    int column = 1;
    for (Map.Entry<String, Map<String, String>> list : lists.entrySet()) {
      row(sheet, 0).createCell(column).setCellValue(list.getKey());
      int at = 1;
      for (Map.Entry<String, String> entry : list.getValue().entrySet()) {
        row(sheet, at).createCell(column).setCellValue(entry.getKey());
        row(sheet, at).createCell(column + 1).setCellValue(entry.getValue());
        at++;
      }
      column += 2;
    }
    sheet.enableLocking();
    XSSFName version = book.createName();
    version.setNameName(VERSION_NAME);
    version.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$2");
    book.getCTWorkbook().getDefinedNames().getDefinedNameList().stream()
        .filter(n -> n.getName().equals(VERSION_NAME))
        .forEach(n -> n.setHidden(true));
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    book.lockStructure();
  }

  private static Row row(XSSFSheet sheet, int at) {
    Row row = sheet.getRow(at);
    return row == null ? sheet.createRow(at) : row;
  }
}
