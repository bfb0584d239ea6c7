// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.VerdictView;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Shade;

/** Stacked bars, drawn as vectors in the colors of the palette and with its marks. */
final class Bars {
  private static final float HATCH = 4;
  private static final float LINE = 0.75f;
  private static final float BETWEEN = 0.8f;
  private static final float DASH = 1.5f;

  private final List<Shade> verdicts;
  private final List<Shade> answers;

  Bars(Palette palette) {
    verdicts = VerdictView.ORDER.stream().map(palette::of).toList();
    answers = Arrays.stream(Answer.values()).map(a -> palette.of(like(a))).toList();
  }

  /** An answer on frequency looks like the verdict that is nearest to it. */
  private static Verdict like(Answer answer) {
    return switch (answer) {
      case MET -> Verdict.DELIVERABLE;
      case SHORT -> Verdict.CONDITIONAL;
      case NONE -> Verdict.STRUCTURAL_GAP;
      case NO_TERM -> Verdict.NOT_APPLICABLE;
      case OWN -> Verdict.RETAINED;
    };
  }

  /**
   * The bar of verdicts in a box of this many points; what does not apply is drawn only where it is
   * alone.
   */
  Image verdicts(PdfContentByte page, String counts, int width, int height) {
    int[] numbers = numbers(counts);
    int last = numbers.length - 1;
    if (IntStream.of(numbers).limit(last).sum() > 0) {
      numbers[last] = 0;
    }
    return draw(page, numbers, verdicts, width, height);
  }

  /** The bar of answers on frequency in a box of this many points. */
  Image frequencies(PdfContentByte page, String counts, int width, int height) {
    return draw(page, numbers(counts), answers, width, height);
  }

  private static int[] numbers(String counts) {
    return Arrays.stream(counts.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  private static Image draw(
      PdfContentByte page, int[] numbers, List<Shade> shades, int width, int height) {
    float unit = (float) width / Math.max(1, IntStream.of(numbers).sum());
    PdfTemplate bar = page.createTemplate(width, height);
    float x = 0;
    for (int i = 0; i < numbers.length; i++) {
      float w = numbers[i] * unit;
      if (w > 0) {
        float gap = x + w < width - BETWEEN && w > 2 * BETWEEN ? BETWEEN : 0;
        segment(bar, shades.get(i), x, w - gap, height);
      }
      x += w;
    }
    return Image.getInstance(bar);
  }

  private static void segment(PdfTemplate bar, Shade shade, float x, float w, float h) {
    fill(bar, shade.fill());
    bar.rectangle(x, 0, w, h);
    bar.fill();
    bar.setRGBColorStroke(shade.line() >> 16, shade.line() >> 8 & 0xff, shade.line() & 0xff);
    bar.setLineWidth(LINE);
    switch (shade.mark()) {
      case HATCH -> hatch(bar, x, w, h);
      case OUTLINE -> outline(bar, x, w, h);
      case DOTTED -> {
        bar.setLineDash(DASH, DASH, 0);
        outline(bar, x, w, h);
        bar.setLineDash(0);
      }
      case PLAIN -> {
        // the shade alone tells these apart
      }
    }
  }

  private static void outline(PdfTemplate bar, float x, float w, float h) {
    float inset = Math.min(LINE, w) / 2;
    bar.rectangle(x + inset, LINE / 2, Math.max(0, w - 2 * inset), h - LINE);
    bar.stroke();
  }

  /** Rising lines, cut at the edges of the segment. */
  private static void hatch(PdfTemplate bar, float x, float w, float h) {
    for (float at = HATCH; at < w + h; at += HATCH) {
      float from = Math.max(0, at - h);
      float to = Math.min(w, at);
      bar.moveTo(x + from, h - at + from);
      bar.lineTo(x + to, h - at + to);
    }
    bar.stroke();
  }

  private static void fill(PdfTemplate bar, int rgb) {
    bar.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
