// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.files.Temporaries;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Key;
import org.plumbline.report.tracking.Marked;
import org.plumbline.report.view.NameWord;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Words;

/**
 * A workbook in the making: POI holds styles, charts, rules and short sheets; the rows of tables
 * wait in temporary files, so that memory does not grow with them.
 */
final class Book implements AutoCloseable {
  private final XSSFWorkbook frame = new XSSFWorkbook();
  private final Words words;
  private final Styles styles;
  private final Map<String, SheetXml> tables = new HashMap<>();
  private final Map<String, String> columns = new TreeMap<>();

  Book(Words words, Palette palette) {
    this.words = words;
    this.styles = new Styles(frame, palette);
  }

  XSSFWorkbook frame() {
    return frame;
  }

  Styles styles() {
    return styles;
  }

  String say(Key key, Object... values) {
    return words.say(key, values);
  }

  /** The language of the words, as files name it. */
  String language() {
    return words.locale().toLanguageTag();
  }

  /** Names in a row, separated as the language does it. */
  String listed(List<String> items) {
    return say(SheetWord.LISTED, items);
  }

  /** An answer as it stands in cells and headings. */
  String answer(Verdict verdict) {
    return say(verdict);
  }

  /** What a cell says that takes one word of a list. */
  String said(Marked<?> entry) {
    return entry.said(words);
  }

  /** An urgency as it stands in cells. */
  String urgency(Severity severity) {
    return say(NameWord.of(severity));
  }

  /** Makes columns with their headings. */
  Column.Maker columns() {
    return new Column.Maker(words);
  }

  /** The name of a sheet, without what a spreadsheet does not take. */
  String name(SheetName sheet) {
    return WorkbookUtil.createSafeSheetName(say(sheet));
  }

  XSSFSheet sheet(String name) {
    return frame.getSheet(name);
  }

  XSSFSheet sheet(SheetName name) {
    return sheet(name(name));
  }

  /**
   * Remembers the seal of the columns of a list that Plumbline alone fills.
   *
   * @param all the columns of the list
   * @param typed headings of those that people fill
   */
  void seal(String sheet, FilledColumns filled, List<Column> all, List<String> typed) {
    List<String> ours = new ArrayList<>(all.stream().map(Column::title).toList());
    ours.removeAll(typed);
    columns.put(sheet, new TypedSeal(filled.value(), ours).spelled());
  }

  Words words() {
    return words;
  }

  /** Starts the table of a sheet below a message of these words. */
  Table table(SheetName name, BookWord message, int count, BookWord todo, List<Column> columns) {
    return table(name(name), new Opening(say(message, count), say(todo)), columns);
  }

  /** Starts the table of a sheet below a message. */
  Table table(String name, Opening opening, List<Column> columns) {
    XSSFSheet sheet = sheet(name);
    return new Table(sheet, rows(sheet, columns), styles, opening, columns);
  }

  private SheetXml rows(XSSFSheet sheet, List<Column> columns) {
    try {
      Path file = Temporaries.anywhere();
      SheetXml xml = new SheetXml(sheet, file, columns.size());
      tables.put(sheet.getPackagePart().getPartName().getName().substring(1), xml);
      return xml;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Seals the workbook and puts it together; the stream stays open.
   *
   * @param filled seal of the columns that Plumbline alone fills
   * @param written whether it holds what people wrote in an earlier one
   */
  void write(OutputStream out, String filled, boolean written) throws IOException {
    Map<String, SheetSeal> seals = new HashMap<>();
    tables.values().forEach(t -> seals.put(t.sheetName(), t.seal()));
    Seals.put(frame, seals, filled, columns, written);
    FixedZip.write(frame::write, this::part, out);
  }

  private void part(String name, InputStream from, OutputStream to) throws IOException {
    SheetXml table = tables.get(name);
    if (table == null) {
      Styles.copy(name, from, to);
    } else {
      table.write(from, to);
    }
  }

  @Override
  public void close() throws IOException {
    for (SheetXml table : tables.values()) {
      table.close();
    }
    // closing would write it all a second time, into memory
    frame.getPackage().revert();
  }
}
