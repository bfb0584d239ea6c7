// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.Counts;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.VerdictView;
import org.plumbline.wording.Words;

/**
 * Families of a rule book as bars in a table that carries their figures, in the words of formal
 * papers.
 *
 * @param legend the verdicts that occur in any of them
 * @param total the last row
 */
record FormalBars(List<Bars.Key> legend, List<Bars.Row> rows, Bars.Row total) {

  static FormalBars of(HandoverView.Rule rule, Words words) {
    Counts all = rule.total().counts();
    List<Verdict> shown = VerdictView.ORDER.stream().filter(v -> all.of(v) > 0).toList();
    return new FormalBars(
        shown.stream().map(v -> key(v, words)).toList(),
        rule.domains().stream().map(d -> row(d, shown)).toList(),
        row(rule.total(), shown));
  }

  private static Bars.Key key(Verdict verdict, Words words) {
    return new Bars.Key(Bars.style(verdict), VerdictView.of(verdict, words).formal());
  }

  private static Bars.Row row(HandoverView.Domain domain, List<Verdict> shown) {
    return new Bars.Row(
        domain.title(),
        Bars.pieces(domain.counts()),
        shown.stream().map(v -> domain.counts().of(v)).toList());
  }
}
