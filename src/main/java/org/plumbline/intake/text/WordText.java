// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document: headings by style, clauses by the numbers the word processor shows. */
final class WordText {
  private static final int LETTERS_A_PAGE = 3_000;

  private final XWPFDocument document;
  private final TrackedChanges.Reading reading;
  private final ClauseNumbers numbers;
  private final BlockBuilder blocks = new BlockBuilder();
  private String clause = "";
  private int letters;

  /** Columns that Word allows a table. */
  private static final BigInteger MOST_SPAN = BigInteger.valueOf(63);

  private int paragraph;
  private int breaks;

  WordText(XWPFDocument document, TrackedChanges.Reading reading) {
    this.document = document;
    this.reading = reading;
    this.numbers = new ClauseNumbers(document);
  }

  List<Block> blocks() {
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph text) {
        paragraph(text);
      } else if (element instanceof XWPFTable table) {
        table(table);
      }
    }
    return blocks.blocks();
  }

  /** Word keeps no pages: counted from breaks, else by length. */
  int pages() {
    return spot().page();
  }

  private Spot spot() {
    return Spot.page(Math.max(1 + breaks, 1 + letters / LETTERS_A_PAGE), paragraph);
  }

  private void paragraph(XWPFParagraph text) {
    paragraph++;
    String words = TrackedChanges.words(text, reading);
    if (text.isPageBreak() || text.getCTP().xmlText().contains("lastRenderedPageBreak")) {
      breaks++;
    }
    String number = numbers.next(text);
    if (words.isBlank()) {
      return;
    }
    BlockBuilder.Text block = new BlockBuilder.Text().add(words, spot());
    letters += words.length();
    int level = headingLevel(text, words);
    if (!number.isEmpty()) {
      clause = number;
    } else if (!BlockBuilder.clause(words).isEmpty()) {
      clause = BlockBuilder.clause(words);
    }
    if (level > 0) {
      blocks.heading(level, block);
    } else {
      boolean item = !number.isEmpty() || text.getNumID() != null;
      blocks.paragraph(item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, block, clause);
    }
  }

  private int headingLevel(XWPFParagraph text, String words) {
    String id = text.getStyleID() == null ? "" : text.getStyleID();
    XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
    String name =
        (style == null || style.getName() == null ? id : style.getName()).toLowerCase(Locale.ROOT);
    if (name.startsWith("title")) {
      return 1;
    }
    if (name.startsWith("heading")) {
      String digits = name.replaceAll("\\D", "");
      return 1 + (digits.isEmpty() ? 1 : Integer.parseInt(digits.substring(0, 1)));
    }
    boolean bold =
        !text.getRuns().isEmpty()
            && text.getRuns().stream().allMatch(r -> r.isBold() || r.toString().isBlank());
    boolean brief = words.length() < 80 && !words.strip().matches(".*[.;,]$");
    return bold && brief ? 8 : 0;
  }

  private void table(XWPFTable table) {
    Table out = new Table();
    int width = table.getRows().stream().mapToInt(r -> r.getTableCells().size()).max().orElse(0);
    for (XWPFTableRow row : table.getRows()) {
      List<BlockBuilder.Text> cells = new ArrayList<>();
      for (XWPFTableCell cell : row.getTableCells()) {
        BlockBuilder.Text text = new BlockBuilder.Text();
        for (XWPFParagraph part : cell.getParagraphs()) {
          paragraph++;
          String words = TrackedChanges.words(part, reading);
          letters += words.length();
          String number = numbers.next(part);
          text.add((number + " " + words).strip(), spot());
        }
        cells.add(text);
        for (int i = 1; i < span(cell); i++) {
          cells.add(BlockBuilder.Text.MERGED);
        }
      }
      while (cells.size() < width) {
        cells.add(new BlockBuilder.Text());
      }
      out.row(cells);
    }
    out.into(blocks);
  }

  private static int span(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    return properties == null || properties.getGridSpan() == null
        ? 1
        : properties.getGridSpan().getVal().min(MOST_SPAN).intValue();
  }
}
