// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plumbline.report.letter.Letter;
import org.plumbline.wording.Inks;

/** The styles of a Word file: what a person changes once changes everywhere. */
final class Styles {
  static final String NORMAL = "Normal";
  static final String TITLE = "Title";
  static final String HEADING = "Heading";
  static final String ADDRESS = "Address";
  static final String CLOSING = "Closing";
  static final String GAP = "Gap";
  static final String NOTE = "Note";
  static final String SMALL = "Small";
  static final String CLAUSE = "Clause";
  static final String BULLET = "ListBullet";
  static final String CELL = "TableText";
  static final String CELL_HEAD = "TableHead";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";
  static final String PAPER_WORDS = "PaperWords";
  static final String QUIET_WORDS = "QuietWords";
  static final String BOLD_WORDS = "Strong";

  private final XWPFStyles styles;
  private final Inks inks;
  private final boolean wide;
  private final List<CTStyle> defined = new ArrayList<>();

  /**
   * For one document.
   *
   * @param letter whose language they have; tables of a wide one are set closer
   */
  Styles(XWPFDocument document, Letter letter, Inks inks) {
    this.styles = document.createStyles();
    this.inks = inks;
    this.wide = letter.wide();
    styles.setSpellingLanguage(letter.language());
    styles.setEastAsia(letter.language());
  }

  void define() {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts(fonts, FontTable.SANS);
    styles.setDefaultFonts(fonts);
    CTStyle normal = paragraph(NORMAL, "Normal", "", 21, 40, 100);
    normal.getRPr().addNewColor().setVal(Inks.hex(inks.ink()));
    CTStyle title = paragraph(TITLE, "Title", NORMAL, 30, 100, 120);
    bold(title.getRPr(), Inks.hex(inks.ink()));
    title.getPPr().addNewKeepNext();
    heading(1, 25, 220, 80);
    heading(2, 22, 160, 60);
    paragraph(ADDRESS, "Address", NORMAL, 21, 0, 0);
    paragraph(CLOSING, "Closing", NORMAL, 21, 80, 60).getPPr().addNewKeepNext();
    paragraph(GAP, "Gap", NORMAL, 10, 0, 0);
    CTStyle note = paragraph(NOTE, "Note", NORMAL, 20, 60, 200);
    box(note.getPPr());
    CTStyle small = paragraph(SMALL, "Small", NORMAL, 18, 0, 160);
    small.getRPr().addNewColor().setVal(Inks.hex(inks.quiet()));
    CTStyle clause = paragraph(CLAUSE, "Clause", NORMAL, 22, 0, 130);
    fonts(clause.getRPr().addNewRFonts(), FontTable.SERIF);
    clause.getPPr().addNewKeepLines();
    paragraph(BULLET, "List Bullet", NORMAL, 21, 0, 40);
    CTStyle cell = paragraph(CELL, "Table Text", NORMAL, wide ? 17 : 19, 20, 20);
    cell.getPPr().getSpacing().setLine(BigInteger.valueOf(250));
    CTStyle head = paragraph(CELL_HEAD, "Table Head", CELL, wide ? 17 : 18, 20, 40);
    bold(head.getRPr(), Inks.hex(inks.quiet()));
    head.getPPr().addNewKeepNext();
    CTStyle header = paragraph(HEADER, "header", NORMAL, 17, 0, 0);
    header.getRPr().addNewColor().setVal(Inks.hex(inks.quiet()));
    CTStyle footer = paragraph(FOOTER, "footer", NORMAL, 17, 0, 0);
    footer.getRPr().addNewColor().setVal(Inks.hex(inks.quiet()));
    fonts(words(PAPER_WORDS, "Paper Words").addNewRFonts(), FontTable.SERIF);
    words(QUIET_WORDS, "Quiet Words").addNewColor().setVal(Inks.hex(inks.quiet()));
    words(BOLD_WORDS, "Strong").addNewB();
    // the library copies a style when it takes it: each is complete by now
    defined.forEach(style -> styles.addStyle(new XWPFStyle(style, styles)));
  }

  private void heading(int level, int size, int before, int after) {
    CTStyle style = paragraph(HEADING + level, "heading " + level, NORMAL, size, before, after);
    bold(style.getRPr(), Inks.hex(inks.accent()));
    style.getPPr().addNewKeepNext();
    style.getPPr().addNewKeepLines();
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    style.addNewNext().setVal(NORMAL);
  }

  /** Sizes are half points, distances twentieths of a point. */
  private CTStyle paragraph(String id, String name, String from, int size, int before, int after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (from.isEmpty()) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal(from);
    }
    style.addNewQFormat();
    CTSpacing spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(264));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    CTRPr look = style.addNewRPr();
    look.addNewSz().setVal(BigInteger.valueOf(size));
    look.addNewSzCs().setVal(BigInteger.valueOf(size));
    defined.add(style);
    return style;
  }

  private CTRPr words(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.CHARACTER);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    defined.add(style);
    return style.addNewRPr();
  }

  private static void fonts(CTFonts fonts, String name) {
    fonts.setAscii(name);
    fonts.setHAnsi(name);
    fonts.setCs(name);
    fonts.setEastAsia(name);
  }

  private static void bold(CTRPr look, String color) {
    look.addNewB();
    look.addNewColor().setVal(color);
  }

  private void box(CTPPrGeneral paragraph) {
    CTBorder left = paragraph.addNewPBdr().addNewLeft();
    left.setVal(STBorder.SINGLE);
    left.setSz(BigInteger.valueOf(24));
    left.setSpace(BigInteger.valueOf(8));
    left.setColor(Inks.hex(inks.accent()));
    paragraph.addNewShd().setVal(STShd.CLEAR);
    paragraph.getShd().setColor("auto");
    paragraph.getShd().setFill(Inks.hex(inks.soft()));
  }
}
