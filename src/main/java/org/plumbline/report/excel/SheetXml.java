// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of one table as they stand in the file of the workbook, and its links: what grows with a
 * report. Everything else of the sheet is POI's.
 */
final class SheetXml implements AutoCloseable {
  private static final String ROWS = "sheetData";

  /** Links stand before the margins, which every sheet has. */
  private static final String MARGINS = "pageMargins";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XSSFSheet sheet;
  private final Path file;
  private final OutputStream toFile;
  private final XmlOut rows;
  private final String[] letters;
  private final List<Hyperlink> links = new ArrayList<>();
  private final Map<String, String> pages = new HashMap<>();
  private final SheetSeal seal = new SheetSeal();
  private int row;
  private int column;

  /** A cell that leads to a place of this workbook or, by a relation, to a page. */
  private record Hyperlink(String cell, String place, String relation) {}

  /**
   * Starts the rows of a sheet.
   *
   * @param file where the rows wait until the workbook is put together
   */
  SheetXml(XSSFSheet sheet, Path file, int columns) throws IOException {
    this.sheet = sheet;
    this.file = file;
    this.toFile = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    this.rows = new XmlOut(toFile).start(ROWS);
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
    startRow(height, false);
  }

  /** Starts the next row, which a filter may hide. */
  void startRow(float height, boolean hidden) {
    row++;
    column = 0;
    // heights are kept in twentieths of a point
    String kept = Float.toString((short) (height * 20) / 20f);
    rows.start("row").attribute("r", Integer.toString(row));
    rows.attribute("customHeight", "1").attribute("ht", kept);
    if (hidden) {
      rows.attribute("hidden", "1");
    }
  }

  void endRow() {
    rows.end();
  }

  /** Adds a cell of text; an empty text leaves its cell empty. */
  void text(String text, CellStyle style) {
    start(style);
    if (!text.isEmpty()) {
      seal.text(row - 1, column - 1, XmlOut.clean(text));
      rows.attribute("t", "inlineStr").start("is").start("t");
      boolean edged =
          Character.isWhitespace(text.charAt(0))
              || Character.isWhitespace(text.charAt(text.length() - 1));
      if (edged) {
        rows.attribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
      }
      rows.text(text).end().end();
    }
    rows.end();
  }

  void number(long number, CellStyle style) {
    number(Long.toString(number), style);
  }

  /** Adds a number as it is spelled. */
  void number(String digits, CellStyle style) {
    start(style);
    seal.number(row - 1, column - 1, Double.parseDouble(digits));
    value(digits).end();
  }

  /** Adds a formula with the value it has now. */
  void formula(String formula, int value, CellStyle style) {
    formula(formula, Integer.toString(value), style);
  }

  /** Adds a formula with the value it has now, as it is spelled. */
  void formula(String formula, String value, CellStyle style) {
    start(style);
    seal.formula(row - 1, column - 1);
    rows.start("f").text(formula).end();
    value(value).end();
  }

  /** Adds a formula that gives a text, with the text it gives now. */
  void textFormula(String formula, String text, CellStyle style) {
    start(style);
    seal.formula(row - 1, column - 1);
    rows.attribute("t", "str").start("f").text(formula).end();
    value(text).end();
  }

  private void start(CellStyle style) {
    // beside a table there may be a few cells more
    String letter =
        column < letters.length ? letters[column] : CellReference.convertNumToColString(column);
    rows.start("c").attribute("r", letter + row);
    rows.attribute("s", Integer.toString(style.getIndex()));
    column++;
  }

  private XmlOut value(String digits) {
    return rows.start("v").text(digits).end();
  }

  /** The seal of the cells written. */
  SheetSeal seal() {
    return seal;
  }

  String sheetName() {
    return sheet.getSheetName();
  }

  /** Makes the last cell lead to a page, or to a place such as {@code 'Terms to add'!A4}. */
  void link(String target) {
    String cell = letters[column - 1] + row;
    // a page that many rows cite is named once in the file
    links.add(
        target.startsWith("'")
            ? new Hyperlink(cell, target, "")
            : new Hyperlink(cell, "", pages.computeIfAbsent(target, this::relation)));
  }

  private String relation(String url) {
    return sheet
        .getPackagePart()
        .addExternalRelationship(url, XSSFRelation.SHEET_HYPERLINKS.getRelation())
        .getId();
  }

  /** Says that every row is written. */
  void end() {
    rows.end().flush();
    try {
      toFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the sheet as POI left it, with the rows and links in their places. */
  void write(InputStream frame, OutputStream out) throws IOException {
    try {
      // a copy, because the reader closes what it has read to the end
      InputStream copy = new ByteArrayInputStream(frame.readAllBytes());
      XMLEventReader in = XMLInputFactory.newDefaultFactory().createXMLEventReader(copy, "UTF-8");
      XMLEventWriter to = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
      boolean skipping = false;
      while (in.hasNext()) {
        XMLEvent event = in.nextEvent();
        if (starts(event, ROWS)) {
          skipping = true;
          to.flush();
          Files.copy(file, out);
        } else if (starts(event, MARGINS)) {
          writeLinks(to, out);
        }
        if (!skipping) {
          to.add(event);
        }
        skipping = skipping && !ends(event, ROWS);
      }
      to.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Removes the file, also when the rows were never ended. */
  @Override
  public void close() throws IOException {
    toFile.close();
    Files.deleteIfExists(file);
  }

  private void writeLinks(XMLEventWriter to, OutputStream out)
      throws XMLStreamException, IOException {
    if (links.isEmpty()) {
      return;
    }
    to.flush();
    XmlOut list = new XmlOut(out).start("hyperlinks").namespace("r", RELATIONS);
    for (Hyperlink link : links) {
      list.start("hyperlink").attribute("ref", link.cell());
      if (link.relation().isEmpty()) {
        list.attribute("location", link.place());
      } else {
        list.attribute("r", RELATIONS, "id", link.relation());
      }
      list.end();
    }
    list.end().flush();
  }

  private static boolean starts(XMLEvent event, String name) {
    return event.isStartElement() && event.asStartElement().getName().getLocalPart().equals(name);
  }

  private static boolean ends(XMLEvent event, String name) {
    return event.isEndElement() && event.asEndElement().getName().getLocalPart().equals(name);
  }
}
