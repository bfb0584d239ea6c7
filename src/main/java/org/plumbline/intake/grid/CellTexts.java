// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.plumbline.foreign.ForeignFile.UnreadableException;

/** What a cell of a workbook shows: texts as typed, numbers and dates in their format. */
final class CellTexts {
  private static final String WHITE = "FFFFFFFF@0.0";

  private final ReadOnlySharedStringsTable shared;
  private final StylesTable styles;
  private final boolean from1904;
  private final Limits limits;
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Map<String, Optional<String>> fills = new HashMap<>();

  CellTexts(
      ReadOnlySharedStringsTable shared, StylesTable styles, boolean from1904, Limits limits) {
    this.shared = shared;
    this.styles = styles;
    this.from1904 = from1904;
    this.limits = limits;
  }

  /** Reads to the end of a cell; empty where it shows nothing. */
  Optional<Cell> cell(XMLStreamReader in) throws XMLStreamException, IOException {
    String type = SheetReader.attribute(in, "t");
    String style = SheetReader.attribute(in, "s");
    StringBuilder value = new StringBuilder();
    String element = "";
    boolean formula = false;
    boolean spoken = false;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        element = in.getLocalName();
        formula |= element.equals("f");
        // how the text is spoken, in Japanese workbooks
        spoken |= element.equals("rPh");
      } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
        if (!spoken && (element.equals("v") || element.equals("t"))) {
          value.append(in.getText());
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        element = "";
        spoken &= !in.getLocalName().equals("rPh");
        if (in.getLocalName().equals("c")) {
          break;
        }
      }
    }
    Cell cell = cell(type, style, value.toString());
    if (cell.text().isEmpty()) {
      return formula
          ? Optional.of(new Cell(Cell.Kind.NO_VALUE, "", "", Optional.empty()))
          : Optional.empty();
    }
    return Optional.of(cell);
  }

  /** The fill of cells of a style, as a key for its color; empty where there is none, or white. */
  Optional<String> color(String style) {
    return fills.computeIfAbsent(style, s -> look(s).flatMap(CellTexts::fill));
  }

  private static Optional<String> fill(XSSFCellStyle look) {
    XSSFColor color = look.getFillForegroundColorColor();
    if (look.getFillPattern() == FillPatternType.NO_FILL || color == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(color.getARGBHex())
        .map(hex -> hex + "@" + color.getTint())
        .filter(key -> !key.equals(WHITE));
  }

  private Optional<XSSFCellStyle> look(String style) {
    int index = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : 0;
    return styles.getNumCellStyles() > index
        ? Optional.ofNullable(styles.getStyleAt(index))
        : Optional.empty();
  }

  private Cell cell(String type, String style, String value) throws UnreadableException {
    return switch (type) {
      case "s" ->
          Cell.of(
              limits.cell(
                  value.isEmpty()
                      ? ""
                      : shared.getItemAt(Integer.parseInt(value.strip())).getString()));
      case "inlineStr", "str" -> Cell.of(limits.cell(value));
      case "b" -> {
        String text = value.strip().equals("1") ? "TRUE" : "FALSE";
        yield new Cell(Cell.Kind.YES_NO, text, text, Optional.empty());
      }
      case "e" -> new Cell(Cell.Kind.NO_VALUE, limits.cell(value), value, Optional.empty());
      case "d" -> Cell.of(limits.cell(value));
      default -> number(style, value.strip());
    };
  }

  private Cell number(String style, String value) throws UnreadableException {
    if (value.isEmpty()) {
      return Cell.of("");
    }
    double number = Double.parseDouble(value);
    Optional<XSSFCellStyle> look = look(style);
    int format = look.map(XSSFCellStyle::getDataFormat).orElse((short) 0);
    String pattern = look.map(XSSFCellStyle::getDataFormatString).orElse("General");
    String shown = limits.cell(formatter.formatRawCellContents(number, format, pattern, from1904));
    if (DateUtil.isADateFormat(format, pattern)
        && DateUtil.isValidExcelDate(number)
        && number >= 1) {
      return new Cell(
          Cell.Kind.DATE,
          shown,
          value,
          Optional.of(DateUtil.getLocalDateTime(number, from1904).toLocalDate()));
    }
    return new Cell(Cell.Kind.NUMBER, shown, value, Optional.empty());
  }
}
