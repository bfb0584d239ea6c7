// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a PDF as they lie on the paper, in the order in which the file has them. Lengths are
 * points, measured from the top left corner.
 */
final class PrintedPages {
  private static final double SAME_LINE = 1;

  private PrintedPages() {}

  /** A page with its words; head and foot, which the file has first, are among them. */
  record Printed(int number, double width, double height, List<Word> words) {}

  /**
   * Letters without a gap on one line.
   *
   * @param size of its type
   */
  record Word(
      String text, double left, double right, double top, double bottom, double base, double size) {

    /** How far two words cover each other, as a share of the smaller height and width. */
    boolean overlaps(Word other) {
      double wide = Math.min(right, other.right) - Math.max(left, other.left);
      double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return wide > 1 && high > 0.3 * Math.min(bottom - top, other.bottom - other.top);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "`%s` at %.0f, %.0f", text, left, base);
    }
  }

  static List<Printed> of(Path pdf) throws IOException {
    List<Printed> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDPage sheet = document.getPage(page - 1);
        Letters letters = new Letters();
        letters.setStartPage(page);
        letters.setEndPage(page);
        letters.getText(document);
        pages.add(
            new Printed(
                page,
                sheet.getMediaBox().getWidth(),
                sheet.getMediaBox().getHeight(),
                letters.words()));
      }
    }
    return pages;
  }

  /** Joins letters to words as they come. */
  private static final class Letters extends PDFTextStripper {
    private final List<Word> words = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double base;
    private double size;

    List<Word> words() {
      end();
      return words;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      String said = letter.getUnicode();
      double x = letter.getXDirAdj();
      double y = letter.getYDirAdj();
      boolean goesOn =
          Math.abs(y - base) < SAME_LINE && x > right - SAME_LINE && x < right + 0.1 * size;
      if (said.isBlank() || !goesOn) {
        end();
      }
      if (said.isBlank()) {
        return;
      }
      if (text.length() == 0) {
        left = x;
        base = y;
        size = letter.getYScale();
      }
      text.append(said);
      right = x + letter.getWidthDirAdj();
    }

    private void end() {
      if (text.length() > 0) {
        // what the letters of this font cover, above and below the line
        words.add(
            new Word(
                text.toString(), left, right, base - 0.7 * size, base + 0.2 * size, base, size));
      }
      text = new StringBuilder();
      right = Double.NEGATIVE_INFINITY;
    }
  }
}
