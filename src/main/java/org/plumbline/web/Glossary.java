// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.report.view.VerdictView;
import org.springframework.stereotype.Component;

/** What the words of pages and papers mean. */
@Component
class Glossary {
  private final Office office;

  Glossary(Office office) {
    this.office = office;
  }

  /**
   * A word and what it says.
   *
   * @param style color and icon of an answer; empty for any other word
   */
  record Meaning(String style, String word, String sentence) {}

  /** The seven answers. */
  List<Meaning> answers() {
    return VerdictView.ORDER.stream()
        .map(v -> VerdictView.of(v, office.words()))
        .map(v -> new Meaning(Bars.style(v.verdict()), v.title(), v.sentence()))
        .toList();
  }

  /** The other words. */
  List<Meaning> others() {
    return GlossaryWord.words().stream()
        .map(w -> new Meaning("", office.say(w), office.say(w.meaning())))
        .toList();
  }

  /** Those in which a text stands. */
  List<Meaning> holding(String text) {
    List<Meaning> all = new ArrayList<>(answers());
    all.addAll(others());
    String wanted = text.toLowerCase(Locale.ROOT);
    all.removeIf(m -> !m.word().toLowerCase(Locale.ROOT).contains(wanted));
    return all;
  }
}
