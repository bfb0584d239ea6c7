// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of one table as they stand in the file of the workbook, and its links: what grows with a
 * report. Everything else of the sheet is POI's.
 */
final class SheetXml {
  private static final String NO_ROWS = "<sheetData/>";

  /** Links stand before the margins, which every sheet has. */
  private static final String MARGINS = "<pageMargins ";

  private final XSSFSheet sheet;
  private final XmlBytes rows;
  private final String[] letters;
  private final ByteArrayOutputStream linkBytes = new ByteArrayOutputStream();
  private final XmlBytes links = new XmlBytes(linkBytes);
  private final Map<String, String> pages = new HashMap<>();
  private final long from;
  private long to;
  private int row;
  private int column;

  SheetXml(XSSFSheet sheet, XmlBytes rows, int columns) {
    this.sheet = sheet;
    this.rows = rows;
    this.from = rows.size();
    this.letters = new String[columns];
    for (int i = 0; i < columns; i++) {
      letters[i] = CellReference.convertNumToColString(i);
    }
  }

  /**
   * Starts the next row.
   *
   * @param height in points
   */
  void startRow(float height) {
    row++;
    column = 0;
    rows.markup("<row r=\"").number(row).markup("\" customHeight=\"1\" ht=\"");
    // heights are kept in twentieths of a point
    rows.markup(Float.toString((short) (height * 20) / 20f)).markup("\">");
  }

  void endRow() {
    rows.markup("</row>");
  }

  /** Adds a cell of text; an empty text leaves its cell empty. */
  void text(String text, CellStyle style) {
    start(style);
    if (text.isEmpty()) {
      rows.markup("\"/>");
      return;
    }
    boolean edged =
        Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1));
    rows.markup("\" t=\"inlineStr\"><is><t").markup(edged ? " xml:space=\"preserve\">" : ">");
    rows.text(text).markup("</t></is></c>");
  }

  void number(long number, CellStyle style) {
    start(style);
    rows.markup("\"><v>").number(number).markup("</v></c>");
  }

  /** Adds a formula with the value it has now. */
  void formula(String formula, int value, CellStyle style) {
    start(style);
    rows.markup("\"><f>").text(formula).markup("</f><v>").number(value).markup("</v></c>");
  }

  private void start(CellStyle style) {
    rows.markup("<c r=\"").markup(letters[column]).number(row);
    rows.markup("\" s=\"").number(style.getIndex());
    column++;
  }

  /** Makes the last cell lead to a page, or to a place such as {@code 'Terms to add'!A4}. */
  void link(String target) {
    links.markup("<hyperlink ref=\"").markup(letters[column - 1]).number(row);
    if (target.startsWith("'")) {
      links.markup("\" location=\"").text(target);
    } else {
      // a page that many rows cite is named once in the file
      links.markup("\" r:id=\"").markup(pages.computeIfAbsent(target, this::relation));
    }
    links.markup("\"/>");
  }

  private String relation(String url) {
    return sheet
        .getPackagePart()
        .addExternalRelationship(url, XSSFRelation.SHEET_HYPERLINKS.getRelation())
        .getId();
  }

  /** Says that every row is written. */
  void end() {
    to = rows.size();
    links.flush();
  }

  /** Writes the sheet as POI left it, with the rows and links in their places. */
  void write(String frame, FileChannel file, OutputStream out) throws IOException {
    int data = frame.indexOf(NO_ROWS);
    int margins = frame.indexOf(MARGINS, data);
    out.write(utf8(frame.substring(0, data) + "<sheetData>"));
    InputStream from = Channels.newInputStream(file.position(this.from));
    byte[] block = new byte[1 << 16];
    for (long left = to - this.from; left > 0; ) {
      int read = from.readNBytes(block, 0, (int) Math.min(left, block.length));
      out.write(block, 0, read);
      left -= read;
    }
    out.write(utf8("</sheetData>" + frame.substring(data + NO_ROWS.length(), margins)));
    if (linkBytes.size() > 0) {
      out.write(utf8("<hyperlinks>"));
      linkBytes.writeTo(out);
      out.write(utf8("</hyperlinks>"));
    }
    out.write(utf8(frame.substring(margins)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
