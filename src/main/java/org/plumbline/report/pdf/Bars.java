// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.Arrays;
import java.util.List;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.view.VerdictView;

/**
 * Stacked bars, drawn as vectors: every verdict has a colour and a hatching, so a grey print can be
 * read.
 */
final class Bars {
  private static final int STEP = 4;
  private static final int INK = 0x22;
  private static final float EDGE = 0.5f;

  /** Lines drawn over a colour. */
  private enum Hatch {
    PLAIN,
    UPRIGHT,
    RISING,
    LEVEL
  }

  /**
   * How a part of a bar is filled.
   *
   * @param fill red, green and blue
   */
  private record Shade(int fill, Hatch hatch) {}

  private Bars() {}

  /** The bar of verdicts in a box of this many points. */
  static Image verdicts(PdfContentByte page, String counts, int width, int height) {
    return draw(page, counts, VerdictView.ORDER.stream().map(Bars::shade).toList(), width, height);
  }

  /** The bar of answers on frequency in a box of this many points. */
  static Image frequencies(PdfContentByte page, String counts, int width, int height) {
    return draw(
        page, counts, Arrays.stream(Answer.values()).map(Bars::shade).toList(), width, height);
  }

  private static Image draw(
      PdfContentByte page, String counts, List<Shade> shades, int width, int height) {
    int[] numbers = Arrays.stream(counts.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
    float unit = (width - 1f) / Math.max(1, Arrays.stream(numbers).sum());
    PdfTemplate bar = page.createTemplate(width, height);
    bar.setRGBColorStroke(INK, INK, INK);
    float x = EDGE;
    for (int i = 0; i < numbers.length; i++) {
      float w = numbers[i] * unit;
      if (w > 0) {
        segment(bar, shades.get(i), x, w, height - 1f);
      }
      x += w;
    }
    return Image.getInstance(bar);
  }

  private static void segment(PdfTemplate bar, Shade shade, float x, float w, float h) {
    int rgb = shade.fill();
    bar.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    bar.rectangle(x, EDGE, w, h);
    bar.fill();
    bar.setLineWidth(0.6f);
    switch (shade.hatch()) {
      case UPRIGHT -> {
        for (float at = x + STEP / 2f; at < x + w; at += STEP) {
          line(bar, at, 0, at, h);
        }
      }
      case RISING -> {
        // cut at the edges of the segment
        for (float at = STEP; at < w + h; at += STEP) {
          float from = Math.max(0, at - h);
          float to = Math.min(w, at);
          line(bar, x + from, h - at + from, x + to, h - at + to);
        }
      }
      case LEVEL -> {
        for (float at = 3 - EDGE; at < h - EDGE; at += 3) {
          line(bar, x, h - at, x + w, h - at);
        }
      }
      case PLAIN -> {
        // the shade alone tells these apart
      }
    }
    bar.stroke();
    bar.setLineWidth(0.5f);
    bar.rectangle(x, EDGE, w, h);
    bar.stroke();
  }

  /** A line, heights counted from the foot of the segment. */
  private static void line(PdfTemplate bar, float x1, float y1, float x2, float y2) {
    bar.moveTo(x1, EDGE + y1);
    bar.lineTo(x2, EDGE + y2);
  }

  private static Shade shade(Verdict verdict) {
    return switch (verdict) {
      case STRUCTURAL_GAP -> new Shade(0x5b1a1a, Hatch.PLAIN);
      case UNASSIGNED -> new Shade(0xd98a5b, Hatch.UPRIGHT);
      case CONDITIONAL -> new Shade(0xf2d48a, Hatch.RISING);
      case RETAINED -> new Shade(0xc9d9ea, Hatch.LEVEL);
      case SHARED -> new Shade(0x8cc3a5, Hatch.PLAIN);
      case DELIVERABLE -> new Shade(0x3f8f68, Hatch.PLAIN);
      case NOT_APPLICABLE -> new Shade(0xffffff, Hatch.PLAIN);
    };
  }

  private static Shade shade(Answer answer) {
    return switch (answer) {
      case MET -> new Shade(0x3f8f68, Hatch.PLAIN);
      case SHORT -> new Shade(0xf2d48a, Hatch.RISING);
      case NONE -> new Shade(0x5b1a1a, Hatch.PLAIN);
      case NO_TERM -> new Shade(0xffffff, Hatch.PLAIN);
      case OWN -> new Shade(0xc9d9ea, Hatch.LEVEL);
    };
  }
}
