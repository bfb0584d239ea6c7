// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.VerdictView;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Component;

/** The verdicts in the words of formal papers, for templates. */
@Component("answers")
public class Answers {
  private final Words words;

  Answers(Words words) {
    this.words = words;
  }

  /** Name of the color and icon of a verdict's code. */
  public String style(String code) {
    return Bars.style(Verdict.valueOf(code));
  }

  /** The word of formal papers for a verdict's code. */
  public String word(String code) {
    return VerdictView.of(Verdict.valueOf(code), words).formal();
  }

  /** Every verdict with its word, for a choice. */
  List<Choice> all() {
    return VerdictView.ORDER.stream()
        .map(v -> new Choice(v.name(), VerdictView.of(v, words).formal()))
        .toList();
  }

  /** Whether somebody still has to see to what has this verdict. */
  static boolean open(String code) {
    return List.of(Verdict.CONDITIONAL, Verdict.UNASSIGNED, Verdict.STRUCTURAL_GAP)
        .contains(Verdict.valueOf(code));
  }
}
