// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.plumbline.report.letter.Block;
import org.plumbline.report.letter.Span;

/** Writes the blocks of a letter one after the other. */
final class Body {
  /** Underlined spaces would vanish at the end of a line. */
  private static final String EMPTY = "_".repeat(8);

  private final XWPFDocument document;
  private final Lists lists;
  private final Grids grids;
  private boolean newPage;

  Body(XWPFDocument document, Grids grids) {
    this.document = document;
    this.grids = grids;
    this.lists = new Lists(document);
  }

  void add(Block block) {
    if (block instanceof Block.Title title) {
      words(paragraph(Styles.TITLE), List.of(Span.plain(title.text())));
    } else if (block instanceof Block.Heading heading) {
      words(paragraph(Styles.HEADING + heading.level()), List.of(Span.plain(heading.text())));
    } else if (block instanceof Block.Text text) {
      words(paragraph(style(text.kind())), text.spans());
    } else if (block instanceof Block.Numbered numbered) {
      XWPFParagraph paragraph = paragraph(Styles.CLAUSE);
      number(paragraph, lists.numbers());
      words(paragraph, numbered.spans());
    } else if (block instanceof Block.Bullet bullet) {
      XWPFParagraph paragraph = paragraph(Styles.BULLET);
      number(paragraph, lists.bullets());
      words(paragraph, bullet.spans());
    } else if (block instanceof Block.Grid grid) {
      keepAbove();
      grids.add(grid);
    } else if (block instanceof Block.Signatures signatures) {
      grids.add(signatures);
    } else if (block instanceof Block.NewPage) {
      newPage = true;
    }
  }

  /** What a table begins with stays on its page. */
  private void keepAbove() {
    List<IBodyElement> all = document.getBodyElements();
    if (!all.isEmpty() && all.get(all.size() - 1) instanceof XWPFParagraph above) {
      above.setKeepNext(true);
    }
  }

  private static void number(XWPFParagraph paragraph, BigInteger list) {
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (newPage) {
      paragraph.setPageBreak(true);
      newPage = false;
    }
    return paragraph;
  }

  private static String style(Block.Text.Kind kind) {
    return switch (kind) {
      case BODY -> Styles.NORMAL;
      case ADDRESS -> Styles.ADDRESS;
      case NOTE -> Styles.NOTE;
      case SMALL -> Styles.SMALL;
      case CLOSING -> Styles.CLOSING;
    };
  }

  /** Words with their looks; blanks are lines to write on. */
  static void words(XWPFParagraph paragraph, List<Span> spans) {
    for (Span span : spans) {
      String[] parts = span.text().split(Span.BLANK, -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          run(paragraph, span.look(), EMPTY);
        }
        if (!parts[i].isEmpty()) {
          run(paragraph, span.look(), parts[i]);
        }
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, Span.Look look, String text) {
    XWPFRun run = paragraph.createRun();
    switch (look) {
      case BOLD -> run.setStyle(Styles.BOLD_WORDS);
      case QUIET -> run.setStyle(Styles.QUIET_WORDS);
      case PAPER -> run.setStyle(Styles.PAPER_WORDS);
      case PLAIN -> {
        // the look of its paragraph
      }
    }
    run.setText(text);
    return run;
  }
}
