// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.BarView;
import org.plumbline.report.view.Counts;
import org.plumbline.report.view.VerdictView;

/**
 * Bars as a table that carries their figures.
 *
 * @param legend the verdicts that occur in any of them
 */
record Bars(List<Bars.Key> legend, List<Bars.Row> rows) {

  /**
   * A verdict.
   *
   * @param style name of its color and icon
   */
  record Key(String style, String word) {}

  /** One bar with the figures of the legend. */
  record Row(String label, Pieces pieces, List<Integer> numbers) {}

  /** The pieces of a bar that is so wide. */
  record Pieces(int width, List<Piece> pieces) {}

  /** A piece of a bar. */
  record Piece(String style, int from, int width) {}

  /** A row before it is drawn. */
  record Labelled(String label, Counts counts) {}

  static Bars of(List<BarView> bars, Spoken spoken, boolean signed) {
    return drawn(
        bars.stream().map(b -> new Labelled(b.label(), b.counts())).toList(),
        v -> spoken.verdict(v, signed));
  }

  static Bars drawn(List<Labelled> rows, Function<Verdict, String> words) {
    List<Verdict> shown =
        VerdictView.ORDER.stream()
            .filter(v -> rows.stream().anyMatch(r -> r.counts().of(v) > 0))
            .toList();
    return new Bars(
        shown.stream().map(v -> new Key(style(v), words.apply(v))).toList(),
        rows.stream()
            .map(
                r ->
                    new Row(
                        r.label(),
                        pieces(r.counts()),
                        shown.stream().map(v -> r.counts().of(v)).toList()))
            .toList());
  }

  static Pieces pieces(Counts counts) {
    List<Piece> out = new ArrayList<>();
    int at = 0;
    for (Verdict verdict : VerdictView.ORDER) {
      int width = counts.of(verdict) * 10;
      if (width > 0) {
        out.add(new Piece(style(verdict), at, width));
        at += width;
      }
    }
    return new Pieces(Math.max(1, at), out);
  }

  /** Name of the color and icon of a verdict. */
  static String style(Verdict verdict) {
    return switch (verdict) {
      case DELIVERABLE -> "ok";
      case SHARED -> "both";
      case CONDITIONAL -> "chg";
      case UNASSIGNED -> "none";
      case STRUCTURAL_GAP -> "no";
      case RETAINED -> "mine";
      case NOT_APPLICABLE -> "na";
    };
  }
}
