// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.plumbline.report.letter.Block;
import org.plumbline.report.letter.Span;
import org.plumbline.wording.Inks;

/** Tables: a head row that repeats, rows that stay whole, a rule under the head and under rows. */
final class Grids {
  private static final int HUNDRED = 100;

  private final XWPFDocument document;
  private final int text;
  private final Inks inks;

  /**
   * For one document.
   *
   * @param text width of its text, in twentieths of a point
   */
  Grids(XWPFDocument document, int text, Inks inks) {
    this.document = document;
    this.text = text;
    this.inks = inks;
  }

  void add(Block.Grid grid) {
    int[] widths = new int[grid.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = text * grid.columns().get(i).share() / HUNDRED;
    }
    XWPFTable table = table(widths, grid.rows().size() + 1);
    CTTblPr look = table.getCTTbl().getTblPr();
    look.addNewTblCaption().setVal(grid.says());
    CTTblLook parts = look.isSetTblLook() ? look.getTblLook() : look.addNewTblLook();
    parts.setFirstRow("1");
    parts.setFirstColumn("1");
    parts.setNoVBand("1");
    parts.setNoHBand("1");
    rules(look);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < widths.length; i++) {
      XWPFTableCell cell = head.getCell(i);
      write(cell, Styles.CELL_HEAD, List.of(List.of(Span.plain(grid.columns().get(i).head()))));
      CTBorder under = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
      under.setVal(STBorder.SINGLE);
      under.setSz(BigInteger.valueOf(10));
      under.setColor(Inks.hex(inks.accent()));
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      table.getRow(row + 1).setCantSplitRow(true);
      for (int i = 0; i < widths.length; i++) {
        write(
            table.getRow(row + 1).getCell(i),
            Styles.CELL,
            grid.rows().get(row).get(i).paragraphs());
      }
    }
    document.createParagraph().setStyle(Styles.GAP);
  }

  /** Side by side, a line for each to sign on; the rows stay on one page. */
  void add(Block.Signatures signatures) {
    int parties = signatures.parties().size();
    int[] widths = new int[2];
    widths[0] = text / 2;
    widths[1] = text / 2;
    XWPFTable table = table(widths, 1 + signatures.lines().size());
    for (int i = 0; i < 2; i++) {
      XWPFTableCell cell = table.getRow(0).getCell(i);
      if (i < parties) {
        write(
            cell,
            Styles.CELL,
            List.of(
                List.of(),
                List.of(Span.plain(Span.BLANK.repeat(4))),
                List.of(Span.plain(signatures.parties().get(i)))));
      } else {
        write(cell, Styles.CELL, List.of());
      }
      for (int row = 0; row < signatures.lines().size(); row++) {
        XWPFTableCell below = table.getRow(row + 1).getCell(i);
        if (i < parties) {
          String line = signatures.lines().get(row) + ": " + Span.BLANK.repeat(3);
          write(below, Styles.CELL, List.of(List.of(Span.plain(line))));
        } else {
          write(below, Styles.CELL, List.of());
        }
      }
    }
    for (XWPFTableRow row : table.getRows()) {
      row.setCantSplitRow(true);
      for (XWPFTableCell cell : row.getTableCells()) {
        cell.getParagraphs()
            .forEach(p -> p.setKeepNext(row != table.getRow(signatures.lines().size())));
      }
    }
    document.createParagraph().setStyle(Styles.GAP);
  }

  private XWPFTable table(int[] widths, int rows) {
    XWPFTable table = document.createTable(rows, widths.length);
    CTTbl xml = table.getCTTbl();
    CTTblPr look = xml.getTblPr();
    if (look.isSetTblBorders()) {
      look.unsetTblBorders();
    }
    look.addNewTblLayout().setType(STTblLayoutType.FIXED);
    if (!look.isSetTblW()) {
      look.addNewTblW();
    }
    look.getTblW().setType(STTblWidth.DXA);
    look.getTblW().setW(BigInteger.valueOf(text));
    if (xml.getTblGrid() == null) {
      xml.addNewTblGrid();
    }
    while (xml.getTblGrid().sizeOfGridColArray() > 0) {
      xml.getTblGrid().removeGridCol(0);
    }
    for (int width : widths) {
      xml.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < widths.length; i++) {
        row.getCell(i).setWidth(Integer.toString(widths[i]));
      }
    }
    return table;
  }

  private void rules(CTTblPr look) {
    CTTblBorders borders = look.addNewTblBorders();
    for (CTBorder border : List.of(borders.addNewBottom(), borders.addNewInsideH())) {
      border.setVal(STBorder.SINGLE);
      border.setSz(BigInteger.valueOf(4));
      border.setColor(Inks.hex(inks.line()));
    }
  }

  /** A new cell has one empty paragraph, which takes the first words. */
  private static void write(XWPFTableCell cell, String style, List<List<Span>> paragraphs) {
    for (int i = 0; i < Math.max(1, paragraphs.size()); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      paragraph.setStyle(style);
      if (i < paragraphs.size()) {
        Body.words(paragraph, paragraphs.get(i));
      }
    }
  }
}
