// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows, the merged cells and what is hidden of one sheet of a workbook. */
final class SheetReader {
  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
  private static final int LAST_ROW = 1_048_576;
  private static final int MOST_MERGED = 20_000;

  private final String name;
  private final boolean hidden;
  private final CellTexts texts;
  private final List<Line> lines = new ArrayList<>();
  private final List<Range> merged = new ArrayList<>();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private TreeMap<Integer, Cell> cells = new TreeMap<>();
  private TreeMap<Integer, String> colors = new TreeMap<>();
  private int row;
  private int column;
  private boolean rowHidden;

  SheetReader(String name, boolean hidden, CellTexts texts) {
    this.name = name;
    this.hidden = hidden;
    this.texts = texts;
  }

  Sheet read(XMLStreamReader in) throws XMLStreamException, IOException {
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(in);
      } else if (event == XMLStreamReader.END_ELEMENT && in.getLocalName().equals("row")) {
        endRow();
      }
    }
    return new Sheet(name, hidden, lines, merged, hiddenColumns);
  }

  private void start(XMLStreamReader in) throws XMLStreamException, IOException {
    switch (in.getLocalName()) {
      case "col" -> column(in);
      case "row" -> {
        row = number(attribute(in, "r"), row + 1, LAST_ROW);
        column = 0;
        rowHidden = yes(in, "hidden");
        cells = new TreeMap<>();
        colors = new TreeMap<>();
      }
      case "c" -> cell(in);
      case "mergeCell" -> merge(attribute(in, "ref"));
      default -> {
        // layout
      }
    }
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      lines.add(new Line(row, 0, rowHidden, cells, colors));
    }
  }

  private void cell(XMLStreamReader in) throws XMLStreamException, IOException {
    Matcher address = ADDRESS.matcher(attribute(in, "r"));
    column = address.matches() ? Columns.number(address.group(1)).orElse(column + 1) : column + 1;
    texts.color(attribute(in, "s")).ifPresent(color -> colors.put(column, color));
    texts.cell(in).ifPresent(cell -> cells.put(column, cell));
  }

  private void column(XMLStreamReader in) {
    if (yes(in, "hidden")) {
      int last = number(attribute(in, "max"), 0, Columns.LAST);
      for (int i = Math.max(1, number(attribute(in, "min"), 1, Columns.LAST)); i <= last; i++) {
        hiddenColumns.add(i);
      }
    }
  }

  private void merge(String reference) {
    String[] ends = reference.split(":", -1);
    if (ends.length != 2 || merged.size() >= MOST_MERGED) {
      return;
    }
    Matcher from = ADDRESS.matcher(ends[0]);
    Matcher to = ADDRESS.matcher(ends[1]);
    if (from.matches() && to.matches()) {
      merged.add(
          new Range(
              Integer.parseInt(from.group(2)),
              Columns.number(from.group(1)).orElse(1),
              Integer.parseInt(to.group(2)),
              Columns.number(to.group(1)).orElse(1)));
    }
  }

  static String attribute(XMLStreamReader in, String name) {
    String value = in.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  static boolean yes(XMLStreamReader in, String name) {
    String value = attribute(in, name);
    return value.equals("1") || value.equals("true");
  }

  private static int number(String text, int otherwise, int most) {
    return text.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(text), most) : otherwise;
  }
}
