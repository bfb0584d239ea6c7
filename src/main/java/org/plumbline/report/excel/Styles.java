// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.plumbline.judgement.Verdict;
import org.plumbline.wording.Inks;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Shade;

/** Cell styles of the workbook, each made once. */
final class Styles {
  /** The part of a workbook that holds styles. */
  private static final String PART = "xl/styles.xml";

  private static final Pattern RGB = Pattern.compile("rgb=\"([0-9A-Fa-f]{6})\"");
  private static final String SANS = "Calibri";
  private static final String SERIF = "Cambria";

  /**
   * The smallest type, in points: 8 or more when the widest list is printed on one page's width.
   */
  private static final double SMALL = 9.7;

  /**
   * The font by whose digits a column is as wide as its number says. Its digits have the width of
   * {@code Calibri} in 11 points; where neither is installed, whatever wide font stands in makes
   * the columns a tenth narrower, so that a page still prints in 8 points or more.
   */
  private static final String USUAL = "Arial";

  private static final double USUAL_SIZE = 10;

  private final XSSFWorkbook book;
  private final Paint paint;
  private final Inks inks;
  private final Map<Verdict, CellStyle> verdicts = new EnumMap<>(Verdict.class);
  private final Map<CellStyle, CellStyle> quoted = new IdentityHashMap<>();
  private final Map<Verdict, CellStyle> tints = new EnumMap<>(Verdict.class);
  private final CellStyle message;
  private final CellStyle todo;
  private final CellStyle answer;
  private final CellStyle paper;
  private final CellStyle strong;
  private final CellStyle toFill;
  private final CellStyle dayToFill;
  private final CellStyle money;
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
    this.inks = palette.inks();
    nameUsualStyle(book);
    message = bare(font(14, true, inks.ink()));
    message.setWrapText(false);
    todo = bare(font(10, false, inks.quiet()));
    todo.setWrapText(false);
    XSSFCellStyle ground = bare(font(12, false, inks.ink()));
    ground.setFillForegroundColor(Paint.color(inks.soft()));
    ground.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    ground.setVerticalAlignment(VerticalAlignment.CENTER);
    answer = ground;
    strong = boxed(font(10, true, inks.ink()));
    paper = boxed(font(SERIF, 10, false, inks.ink()));
    toFill = box(boxed(font(10, false, inks.ink())));
    XSSFCellStyle dated = box(boxed(font(10, false, inks.ink())));
    dated.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    dated.setAlignment(HorizontalAlignment.LEFT);
    dayToFill = dated;
    money = boxed(font(10, false, inks.ink()));
    money.setDataFormat(book.createDataFormat().getFormat("[=0]0;[<1000]#,##0.00;#,##0"));
    money.setAlignment(HorizontalAlignment.RIGHT);
    title = bare(font(20, true, inks.ink()));
    title.setWrapText(false);
    heading = bare(font(12, true, inks.accent()));
    plain = bare(font(10, false, inks.ink()));
    label = bare(font(10, true, inks.ink()));
    text = boxed(font(10, false, inks.ink()));
    link = boxed(font(10, false, inks.accent()));
    number = boxed(font(10, false, inks.ink()));
    number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    number.setAlignment(HorizontalAlignment.CENTER);
    date = boxed(font(10, false, inks.ink()));
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    date.setAlignment(HorizontalAlignment.LEFT);
    monthFirst = boxed(font(10, false, inks.ink()));
    monthFirst.setDataFormat(book.createDataFormat().getFormat("mm/dd/yyyy"));
    monthFirst.setAlignment(HorizontalAlignment.LEFT);
    day = bare(font(10, false, inks.ink()));
    day.setDataFormat(date.getDataFormat());
    day.setAlignment(HorizontalAlignment.LEFT);
    head = underlined();
    numberHead = underlined();
    numberHead.setAlignment(HorizontalAlignment.CENTER);
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, shaded(paint.of(verdict)));
      tints.put(verdict, tint(paint.of(verdict)));
    }
    List<CellStyle> texts = new ArrayList<>(tints.values());
    texts.addAll(List.of(text, plain, label, link, date, title, heading));
    texts.addAll(List.of(message, todo, answer, paper, strong, toFill));
    for (CellStyle style : texts) {
      XSSFCellStyle twin = book.createCellStyle();
      twin.cloneStyleFrom(style);
      twin.setQuotePrefixed(true);
      quoted.put(style, twin);
    }
  }

  /** The message above a table. */
  CellStyle message() {
    return message;
  }

  /** What to do on a sheet. */
  CellStyle todo() {
    return todo;
  }

  /** The answer on the first sheet. */
  CellStyle answer() {
    return answer;
  }

  /** Words of a paper. */
  CellStyle paper() {
    return paper;
  }

  CellStyle strong() {
    return strong;
  }

  /** A cell for people to fill. */
  CellStyle toFill() {
    return toFill;
  }

  CellStyle dayToFill() {
    return dayToFill;
  }

  CellStyle money() {
    return money;
  }

  /** The pale color of an answer, with dark text on it. */
  CellStyle tinted(Verdict verdict) {
    return Objects.requireNonNull(tints.get(verdict));
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

  /** Names the style of a cell without one, which every reader looks for, and its font. */
  private static void nameUsualStyle(XSSFWorkbook book) {
    XSSFFont font = book.getFontAt(0);
    font.setFontName(USUAL);
    font.setFontHeight(USUAL_SIZE);
    font.setScheme(FontScheme.NONE);
    CTCellStyle usual =
        book.getStylesSource().getCTStylesheet().addNewCellStyles().addNewCellStyle();
    usual.setName("Normal");
    usual.setXfId(0);
    usual.setBuiltinId(0);
    book.getStylesSource().getCTStylesheet().getCellStyles().setCount(1);
  }

  private XSSFFont font(double points, boolean bold, int color) {
    return font(SANS, points, bold, color);
  }

  private XSSFFont font(String family, double points, boolean bold, int color) {
    XSSFFont font = book.createFont();
    font.setFontName(family);
    font.setFontHeight(points);
    font.setBold(bold);
    font.setColor(Paint.color(color));
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
    style.setBottomBorderColor(Paint.color(inks.line()));
    return style;
  }

  /** A thin line around: here somebody writes. */
  private XSSFCellStyle box(XSSFCellStyle style) {
    outline(style, BorderStyle.THIN, inks.line());
    return style;
  }

  private XSSFCellStyle underlined() {
    XSSFCellStyle style = bare(font(SMALL, true, inks.accent()));
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setBorderBottom(BorderStyle.MEDIUM);
    style.setBottomBorderColor(Paint.color(inks.accent()));
    return style;
  }

  private XSSFCellStyle tint(Shade shade) {
    XSSFCellStyle style = boxed(font(10, false, inks.ink()));
    style.setFillForegroundColor(Paint.color(shade.tint()));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle filled(int fill, int ink) {
    XSSFCellStyle style = boxed(font(SMALL, true, ink));
    style.setFillForegroundColor(Paint.color(fill));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /** Filled as a verdict looks, with its hatch or outline. */
  private XSSFCellStyle shaded(Shade shade) {
    XSSFCellStyle style = filled(shade.fill(), shade.ink());
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
