// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.plumbline.report.letter.Letter;

/**
 * The page, its head and its foot with the numbers of the pages. US Letter, one inch at the sides;
 * a wide one lies on its side with narrower margins.
 */
final class Frame {
  private static final int WIDE = 12_240;
  private static final int HIGH = 15_840;
  private static final int MARGIN = 1_440;
  private static final int NARROW_MARGIN = 1_000;
  private static final int ABOVE = 1_220;

  /** Width of the text, in twentieths of a point. */
  static int text(Letter letter) {
    return letter.wide() ? HIGH - 2 * NARROW_MARGIN : WIDE - 2 * MARGIN;
  }

  private Frame() {}

  static void set(XWPFDocument document, Letter letter) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(letter.wide() ? HIGH : WIDE));
    size.setH(BigInteger.valueOf(letter.wide() ? WIDE : HIGH));
    if (letter.wide()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margin = section.addNewPgMar();
    BigInteger around = BigInteger.valueOf(letter.wide() ? NARROW_MARGIN : MARGIN);
    margin.setTop(BigInteger.valueOf(ABOVE));
    margin.setBottom(BigInteger.valueOf(ABOVE));
    margin.setLeft(around);
    margin.setRight(around);
    margin.setHeader(BigInteger.valueOf(MARGIN / 2));
    margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    margin.setGutter(BigInteger.ZERO);
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle(Styles.HEADER);
    right(head, text(letter));
    head.createRun().setText(letter.head());
    head.createRun().addTab();
    head.createRun().setText(letter.title());
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(Styles.FOOTER);
    right(foot, text(letter));
    foot.createRun().setText(letter.foot());
    foot.createRun().addTab();
    foot.createRun().setText(letter.page().before());
    field(foot, "PAGE");
    foot.createRun().setText(letter.page().of());
    field(foot, "NUMPAGES");
  }

  private static void right(XWPFParagraph paragraph, int at) {
    CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setPos(BigInteger.valueOf(at));
  }

  private static void field(XWPFParagraph paragraph, String instruction) {
    org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField field =
        paragraph.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue("1");
  }
}
