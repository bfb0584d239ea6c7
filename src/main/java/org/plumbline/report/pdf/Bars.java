// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
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
  private static final float FIGURE = 9;
  private static final float DROP = 0.33f;
  private static final float ROOM = 3;
  private static final float LEAST_SHARE = 0.055f;

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

  /**
   * The bar of verdicts with its figures inside, and the word of each where there is room.
   *
   * @param words of the verdicts, in their order, a bar between them
   */
  Image figures(
      PdfContentByte page, String counts, String words, BaseFont font, int width, int height) {
    int[] numbers = numbers(counts);
    String[] names = words.split("\\|", -1);
    float[] widths = widths(numbers, width);
    PdfTemplate bar = page.createTemplate(width, height);
    float x = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (widths[i] > 0) {
        float gap = x + widths[i] < width - BETWEEN ? BETWEEN : 0;
        segment(bar, verdicts.get(i), x, widths[i] - gap, height);
        String name = i < names.length ? names[i] : "";
        figure(bar, verdicts.get(i), numbers[i], name, font, x, widths[i] - gap, height);
        x += widths[i];
      }
    }
    return Image.getInstance(bar);
  }

  /** Widths by number, none so narrow that its figure has no room. */
  private static float[] widths(int[] numbers, int width) {
    float least = width * LEAST_SHARE;
    long narrow = 0;
    long rest = 0;
    long sum = Math.max(1, IntStream.of(numbers).sum());
    for (int each : numbers) {
      boolean small = each > 0 && width * (float) each / sum < least;
      narrow += small ? 1 : 0;
      rest += small ? 0 : each;
    }
    float[] out = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      boolean small = numbers[i] > 0 && width * (float) numbers[i] / sum < least;
      out[i] = small ? least : (width - narrow * least) * numbers[i] / Math.max(1, rest);
    }
    return out;
  }

  /** Behind a figure on a hatch lies the plain color, so that lines do not cross it. */
  private static void figure(
      PdfTemplate bar,
      Shade shade,
      int number,
      String name,
      BaseFont font,
      float x,
      float w,
      float h) {
    String both = number + " " + name;
    boolean room = font.getWidthPoint(both, FIGURE) + 2 * ROOM < w;
    String text = room ? both : String.valueOf(number);
    float wide = font.getWidthPoint(text, FIGURE);
    if (shade.mark() == Shade.Mark.HATCH) {
      fill(bar, shade.fill());
      bar.rectangle(x + (w - wide) / 2 - 2, 1, wide + 4, h - 2);
      bar.fill();
    }
    bar.beginText();
    fill(bar, shade.ink());
    bar.setFontAndSize(font, FIGURE);
    bar.showTextAligned(Element.ALIGN_CENTER, text, x + w / 2, h / 2 - FIGURE * DROP, 0);
    bar.endText();
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
