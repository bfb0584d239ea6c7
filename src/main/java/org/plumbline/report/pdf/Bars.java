// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Verdict;

/** Stacked bars as SVG: every verdict has a colour and a hatching, so a grey print can be read. */
final class Bars {
  private static final int STEP = 4;

  /** Lines drawn over a colour. */
  private enum Hatch {
    PLAIN,
    UPRIGHT,
    RISING,
    LEVEL
  }

  private record Shade(String fill, Hatch hatch) {}

  private Bars() {}

  /** Counts in the order of the verdicts, as written into the template. */
  static String counts(Map<Verdict, Integer> counts) {
    return Arrays.stream(Verdict.values())
        .map(v -> String.valueOf(counts.getOrDefault(v, 0)))
        .collect(Collectors.joining(" "));
  }

  /** Counts in the order of the answers on frequency. */
  static String counts(List<Integer> counts) {
    return counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** A bar of this answer alone. */
  static String only(Answer answer) {
    return Arrays.stream(Answer.values())
        .map(a -> a == answer ? "1" : "0")
        .collect(Collectors.joining(" "));
  }

  /** A bar of this verdict alone. */
  static String only(Verdict verdict) {
    return counts(Map.of(verdict, 1));
  }

  /** The bar of verdicts as an SVG document of this size. */
  static String svg(String counts, int width, int height) {
    return svg(counts, Arrays.stream(Verdict.values()).map(Bars::shade).toList(), width, height);
  }

  /** The bar of answers on frequency as an SVG document of this size. */
  static String frequencies(String counts, int width, int height) {
    return svg(counts, Arrays.stream(Answer.values()).map(Bars::shade).toList(), width, height);
  }

  private static String svg(String counts, List<Shade> shades, int width, int height) {
    int[] numbers = Arrays.stream(counts.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
    double unit = (width - 1.0) / Math.max(1, Arrays.stream(numbers).sum());
    StringBuilder out = new StringBuilder(2000);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\">");
    double x = 0.5;
    for (int i = 0; i < numbers.length; i++) {
      double w = numbers[i] * unit;
      if (w > 0) {
        segment(out, shades.get(i), x, w, height);
      }
      x += w;
    }
    return out.append("</svg>").toString();
  }

  private static void segment(StringBuilder out, Shade shade, double x, double w, int height) {
    out.append(
        format(
            "<rect x=\"%.2f\" y=\"0.5\" width=\"%.2f\" height=\"%d\" fill=\"%s\"/>",
            x, w, height - 1, shade.fill()));
    switch (shade.hatch()) {
      case UPRIGHT -> {
        for (double at = x + STEP / 2.0; at < x + w; at += STEP) {
          line(out, at, 0.5, at, height - 0.5);
        }
      }
      case RISING -> diagonals(out, x, w, height - 1);
      case LEVEL -> {
        for (double at = 3; at < height - 1; at += 3) {
          line(out, x, at, x + w, at);
        }
      }
      case PLAIN -> {
        // the shade alone tells these apart
      }
    }
    out.append(
        format(
            "<rect x=\"%.2f\" y=\"0.5\" width=\"%.2f\" height=\"%d\" fill=\"none\""
                + " stroke=\"#222222\" stroke-width=\"0.5\"/>",
            x, w, height - 1));
  }

  /** Rising lines, cut at the edges of the segment. */
  private static void diagonals(StringBuilder out, double x, double w, double h) {
    for (double at = STEP; at < w + h; at += STEP) {
      double from = Math.max(0, at - h);
      double to = Math.min(w, at);
      line(out, x + from, 0.5 + at - from, x + to, 0.5 + at - to);
    }
  }

  private static Shade shade(Verdict verdict) {
    return switch (verdict) {
      case STRUCTURAL_GAP -> new Shade("#5b1a1a", Hatch.PLAIN);
      case UNASSIGNED -> new Shade("#d98a5b", Hatch.UPRIGHT);
      case CONDITIONAL -> new Shade("#f2d48a", Hatch.RISING);
      case RETAINED -> new Shade("#c9d9ea", Hatch.LEVEL);
      case SHARED -> new Shade("#8cc3a5", Hatch.PLAIN);
      case DELIVERABLE -> new Shade("#3f8f68", Hatch.PLAIN);
      case NOT_APPLICABLE -> new Shade("#ffffff", Hatch.PLAIN);
    };
  }

  private static Shade shade(Answer answer) {
    return switch (answer) {
      case MET -> new Shade("#3f8f68", Hatch.PLAIN);
      case SHORT -> new Shade("#f2d48a", Hatch.RISING);
      case NONE -> new Shade("#5b1a1a", Hatch.PLAIN);
      case NO_TERM -> new Shade("#ffffff", Hatch.PLAIN);
      case OWN -> new Shade("#c9d9ea", Hatch.LEVEL);
    };
  }

  private static void line(StringBuilder out, double x1, double y1, double x2, double y2) {
    out.append(
        format(
            "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"#222222\""
                + " stroke-width=\"0.6\"/>",
            x1, y1, x2, y2));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
