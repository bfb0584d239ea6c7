// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet as they stand in the file, row by row, without holding its styles. */
final class SheetRows extends DefaultHandler {
  private final SharedStrings strings;
  private final List<Row> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Map<Integer, Value> cells = new TreeMap<>();
  private String type = "";
  private int number;
  private int column;
  private boolean reading;

  SheetRows(SharedStrings strings) {
    this.strings = strings;
  }

  /**
   * A value of a cell.
   *
   * @param text what it says
   * @param number true when the cell holds a number, which may be a date
   */
  record Value(String text, boolean number) {
    static final Value NONE = new Value("", false);
  }

  /**
   * A row with anything in it.
   *
   * @param number counted from 1
   * @param cells by column, counted from 0
   */
  record Row(int number, Map<Integer, Value> cells) {
    Value at(int column) {
      return cells.getOrDefault(column, Value.NONE);
    }
  }

  List<Row> rows() {
    return rows;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "row" -> {
        String at = attributes.getValue("r");
        number = at == null ? number + 1 : Integer.parseInt(at);
        column = -1;
        cells = new TreeMap<>();
      }
      case "c" -> {
        String at = attributes.getValue("r");
        column = at == null ? column + 1 : new CellReference(at).getCol();
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        text.setLength(0);
      }
      case "v", "t" -> reading = true;
      // pronunciation aids are no part of the text
      case "rPh" -> type = "phonetic";
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (reading && !type.equals("phonetic")) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "v", "t" -> reading = false;
      case "rPh" -> type = "inlineStr";
      case "c" -> {
        if (text.length() > 0) {
          cells.put(column, value());
        }
      }
      case "row" -> {
        if (!cells.isEmpty()) {
          rows.add(new Row(number, cells));
        }
      }
      default -> {}
    }
  }

  private Value value() {
    return switch (type) {
      case "s" ->
          new Value(strings.getItemAt(Integer.parseInt(text.toString())).getString(), false);
      case "n" -> new Value(text.toString(), true);
      case "b" -> new Value(text.toString().equals("1") ? "TRUE" : "FALSE", false);
      default -> new Value(text.toString(), false);
    };
  }
}
