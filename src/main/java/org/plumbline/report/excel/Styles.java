// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.plumbline.judgement.Verdict;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Shade;

/** Cell styles of the workbook, each made once. */
final class Styles {
  static final byte[] INK = {(byte) 0x1F, (byte) 0x29, (byte) 0x37};
  static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

  /** The part of a workbook that holds styles. */
  private static final String PART = "xl/styles.xml";

  private static final Pattern RGB = Pattern.compile("rgb=\"([0-9A-Fa-f]{6})\"");
  private static final byte[] NAVY = {(byte) 0x1B, (byte) 0x36, (byte) 0x5D};
  private static final byte[] RULE = {(byte) 0xD5, (byte) 0xDB, (byte) 0xE3};
  private static final byte[] BLUE = {(byte) 0x1D, (byte) 0x5F, (byte) 0xA8};

  private final XSSFWorkbook book;
  private final Paint paint;
  private final Map<Verdict, CellStyle> verdicts = new EnumMap<>(Verdict.class);
  private final Map<CellStyle, CellStyle> quoted = new IdentityHashMap<>();
  private final CellStyle title;
  private final CellStyle heading;
  private final CellStyle head;
  private final CellStyle numberHead;
  private final CellStyle text;
  private final CellStyle plain;
  private final CellStyle label;
  private final CellStyle number;
  private final CellStyle date;
  private final CellStyle monthFirst;
  private final CellStyle day;
  private final CellStyle link;

  Styles(XSSFWorkbook book, Palette palette) {
    this.book = book;
    this.paint = new Paint(palette);
    nameUsualStyle(book);
    title = bare(font(20, true, NAVY));
    title.setWrapText(false);
    heading = bare(font(12, true, NAVY));
    plain = bare(font(10, false, INK));
    label = bare(font(10, true, INK));
    text = boxed(font(9, false, INK));
    link = boxed(font(9, false, BLUE));
    number = boxed(font(9, false, INK));
    number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    number.setAlignment(HorizontalAlignment.CENTER);
    date = boxed(font(9, false, INK));
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    date.setAlignment(HorizontalAlignment.LEFT);
    monthFirst = boxed(font(9, false, INK));
    monthFirst.setDataFormat(book.createDataFormat().getFormat("mm/dd/yyyy"));
    monthFirst.setAlignment(HorizontalAlignment.LEFT);
    day = bare(font(10, false, INK));
    day.setDataFormat(date.getDataFormat());
    day.setAlignment(HorizontalAlignment.LEFT);
    head = filled(NAVY, WHITE);
    numberHead = filled(NAVY, WHITE);
    numberHead.setAlignment(HorizontalAlignment.CENTER);
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, shaded(paint.of(verdict)));
    }
    for (CellStyle style : new CellStyle[] {text, plain, label, link, date, title, heading}) {
      XSSFCellStyle twin = book.createCellStyle();
      twin.cloneStyleFrom(style);
      twin.setQuotePrefixed(true);
      quoted.put(style, twin);
    }
  }

  CellStyle title() {
    return title;
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle head(boolean number) {
    return number ? numberHead : head;
  }

  CellStyle text() {
    return text;
  }

  CellStyle plain() {
    return plain;
  }

  CellStyle label() {
    return label;
  }

  CellStyle number() {
    return number;
  }

  CellStyle date() {
    return date;
  }

  /** A date as forms of the Department of War write it. */
  CellStyle monthFirst() {
    return monthFirst;
  }

  /** A date outside tables. */
  CellStyle day() {
    return day;
  }

  CellStyle link() {
    return link;
  }

  Paint paint() {
    return paint;
  }

  CellStyle verdict(Verdict verdict) {
    return Objects.requireNonNull(verdicts.get(verdict));
  }

  /** The style that keeps text text: free text may start like a formula. */
  CellStyle safe(CellStyle style, String value) {
    boolean risky = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    return risky ? quoted.getOrDefault(style, style) : style;
  }

  /**
   * Copies a part of a finished workbook, its styles corrected: POI writes colours with three
   * bytes, where their form has four, the first saying that the colour is solid.
   */
  static void copy(String part, InputStream from, OutputStream to) throws IOException {
    if (!part.equals(PART)) {
      from.transferTo(to);
      return;
    }
    String written = new String(from.readAllBytes(), StandardCharsets.UTF_8);
    to.write(RGB.matcher(written).replaceAll("rgb=\"FF$1\"").getBytes(StandardCharsets.UTF_8));
  }

  /** Names the style of a cell without one, which every reader looks for. */
  private static void nameUsualStyle(XSSFWorkbook book) {
    CTCellStyle usual =
        book.getStylesSource().getCTStylesheet().addNewCellStyles().addNewCellStyle();
    usual.setName("Normal");
    usual.setXfId(0);
    usual.setBuiltinId(0);
    book.getStylesSource().getCTStylesheet().getCellStyles().setCount(1);
  }

  private XSSFFont font(int points, boolean bold, byte[] colour) {
    XSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
    return font;
  }

  private XSSFCellStyle bare(XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle boxed(XSSFFont font) {
    XSSFCellStyle style = bare(font);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(new XSSFColor(RULE, new DefaultIndexedColorMap()));
    return style;
  }

  private XSSFCellStyle filled(byte[] fill, byte[] ink) {
    XSSFCellStyle style = boxed(font(9, true, ink));
    style.setFillForegroundColor(new XSSFColor(fill, new DefaultIndexedColorMap()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /** Filled as a verdict looks, with its hatch or outline. */
  private XSSFCellStyle shaded(Shade shade) {
    XSSFCellStyle style = filled(Paint.rgb(shade.fill()), Paint.rgb(shade.ink()));
    switch (shade.mark()) {
      case HATCH -> {
        style.setFillForegroundColor(Paint.color(shade.line()));
        style.setFillBackgroundColor(Paint.color(shade.fill()));
        style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
      }
      case OUTLINE -> outline(style, BorderStyle.THIN, shade.line());
      case DOTTED -> outline(style, BorderStyle.DOTTED, shade.line());
      case PLAIN -> {
        // the color alone
      }
    }
    return style;
  }

  private static void outline(XSSFCellStyle style, BorderStyle border, int line) {
    XSSFColor color = Paint.color(line);
    style.setBorderTop(border);
    style.setBorderBottom(border);
    style.setBorderLeft(border);
    style.setBorderRight(border);
    style.setTopBorderColor(color);
    style.setBottomBorderColor(color);
    style.setLeftBorderColor(color);
    style.setRightBorderColor(color);
  }
}
