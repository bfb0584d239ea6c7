// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet as they stand in the file, row by row. */
final class SheetRows extends DefaultHandler {
  private final SharedStrings strings;
  private final StylesTable styles;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Map<Integer, Value> cells = new TreeMap<>();
  private String type = "";
  private int number;
  private int column;
  private boolean day;
  private boolean formula;
  private boolean reading;
  private boolean valued;

  SheetRows(SharedStrings strings, StylesTable styles) {
    this.strings = strings;
    this.styles = styles;
  }

  /** What a cell holds. */
  enum Kind {
    TEXT,
    NUMBER,
    /** A number that the sheet shows as a date. */
    DAY
  }

  /**
   * A value of a cell.
   *
   * @param text what it says
   * @param formula whether a formula gives it; one that was never reckoned gives an empty text
   */
  record Value(String text, Kind kind, boolean formula) {
    static final Value NONE = new Value("", Kind.TEXT, false);

    /** Whether it is a number, which may be a date. */
    boolean number() {
      return kind != Kind.TEXT;
    }
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

  /** The value of a cell, or of the merged cell it is part of when that began above it. */
  Value at(Row row, int column) {
    Value own = row.at(column);
    if (!own.equals(Value.NONE)) {
      return own;
    }
    return merged.stream()
        .filter(r -> r.isInRange(row.number() - 1, column) && r.getFirstColumn() == column)
        .findFirst()
        .flatMap(r -> rows.stream().filter(x -> x.number() == r.getFirstRow() + 1).findFirst())
        .map(first -> first.at(column))
        .orElse(Value.NONE);
  }

  /** The seal of the cells, to be compared with that of the sheet as it was written. */
  String seal() {
    SheetSeal seal = new SheetSeal();
    for (Row row : rows) {
      row.cells()
          .forEach(
              (at, value) -> {
                if (value.formula()) {
                  seal.formula(row.number() - 1, at);
                } else if (value.number()) {
                  seal.number(row.number() - 1, at, Double.parseDouble(value.text()));
                } else {
                  seal.text(row.number() - 1, at, value.text());
                }
              });
    }
    return seal.value();
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
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "v" -> {
        reading = true;
        valued = true;
      }
      // a program may leave the text that a cell had beside the one it has now
      case "t" -> reading = type.equals("inlineStr") && !valued;
      // pronunciation aids are no part of the text
      case "rPh" -> type = "phonetic";
      case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
      default -> {}
    }
  }

  private void startCell(Attributes attributes) {
    String at = attributes.getValue("r");
    column = at == null ? column + 1 : new CellReference(at).getCol();
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    String style = attributes.getValue("s");
    day = type.equals("n") && style != null && showsDay(Integer.parseInt(style));
    formula = false;
    valued = false;
    text.setLength(0);
  }

  private boolean showsDay(int style) {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle found = styles.getStyleAt(style);
    return found != null
        && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
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
        if (text.length() > 0 || formula) {
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

  /**
   * The value of the cell that ends here.
   *
   * @throws NumberFormatException when a number is none
   */
  private Value value() {
    return switch (type) {
      case "s" -> words(strings.getItemAt(Integer.parseInt(text.toString())).getString());
      case "n" -> text.length() == 0 ? words("") : number(text.toString());
      case "b" -> words(text.toString().equals("1") ? "TRUE" : "FALSE");
      default -> words(text.toString());
    };
  }

  private Value number(String digits) {
    double checked = Double.parseDouble(digits);
    boolean whole = Double.isFinite(checked);
    return new Value(digits, !whole ? Kind.TEXT : day ? Kind.DAY : Kind.NUMBER, formula);
  }

  private Value words(String said) {
    return new Value(said, Kind.TEXT, formula);
  }
}
