// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

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
import org.plumbline.judgement.Verdict;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Shade;

/** Cell styles of a form, each made once, in the colors of every other document. */
final class FormStyles {
  /** A font whose letters are as wide on every machine; widths of columns are told in it. */
  private static final String FONT = "Arial";

  /** Points of what has to be read on paper. */
  static final int READ = 10;

  private final XSSFWorkbook book;
  private final int ink;
  private final int line;
  private final int unsure;
  final CellStyle title;
  final CellStyle intro;
  final CellStyle section;
  final CellStyle head;
  final CellStyle question;
  final CellStyle also;
  final CellStyle answer;
  final CellStyle date;
  final CellStyle amount;
  final CellStyle count;

  FormStyles(XSSFWorkbook book, Palette palette) {
    this.book = book;
    book.getFontAt(0).setFontName(FONT);
    book.getFontAt(0).setFontHeightInPoints((short) READ);
    Shade strong = palette.of(Verdict.DELIVERABLE);
    Shade pale = palette.of(Verdict.RETAINED);
    this.ink = pale.ink();
    this.line = pale.line();
    this.unsure = palette.of(Verdict.CONDITIONAL).tint();
    title = bare(font(18, true, strong.fill()));
    intro = bare(font(READ, false, ink));
    section = filled(strong.tint(), font(12, true, ink));
    head = filled(strong.fill(), font(READ, true, strong.ink()));
    question = boxed(font(READ, false, ink), pale.fill());
    also = boxed(font(READ, false, ink), pale.fill());
    also.setAlignment(HorizontalAlignment.LEFT);
    also.setIndention((short) 1);
    answer = open();
    date = open();
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    date.setAlignment(HorizontalAlignment.LEFT);
    amount = open();
    amount.setDataFormat(book.createDataFormat().getFormat("#,##0.##"));
    amount.setAlignment(HorizontalAlignment.RIGHT);
    count = boxed(font(READ, false, ink), pale.fill());
    count.setAlignment(HorizontalAlignment.CENTER);
  }

  /** Ground of answers that nothing stands behind yet. */
  XSSFColor unsure() {
    return color(unsure);
  }

  private XSSFCellStyle open() {
    XSSFCellStyle style = boxed(font(READ, false, ink), -1);
    style.setLocked(false);
    return style;
  }

  private XSSFFont font(int points, boolean bold, int colour) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color(colour));
    return font;
  }

  private XSSFCellStyle bare(XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  /** With a thin frame; a ground below 0 is none. */
  private XSSFCellStyle boxed(XSSFFont font, int ground) {
    XSSFCellStyle style = bare(font);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(color(line));
    style.setBottomBorderColor(color(line));
    style.setLeftBorderColor(color(line));
    style.setRightBorderColor(color(line));
    if (ground >= 0) {
      fill(style, ground);
    }
    return style;
  }

  private XSSFCellStyle filled(int ground, XSSFFont font) {
    XSSFCellStyle style = bare(font);
    fill(style, ground);
    return style;
  }

  private static void fill(XSSFCellStyle style, int ground) {
    style.setFillForegroundColor(color(ground));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor color(int value) {
    byte[] rgb = {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    return new XSSFColor(rgb, new DefaultIndexedColorMap());
  }
}
