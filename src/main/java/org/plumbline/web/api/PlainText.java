// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.report.view.Section;
import org.plumbline.wording.Words;

/** An answer in plain words, line by line. */
final class PlainText {
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  PlainText(Words words) {
    this.words = words;
  }

  PlainText line(Key key, Object... values) {
    return add("", words.say(key, values));
  }

  PlainText item(Key key, Object... values) {
    return add("- ", words.say(key, values));
  }

  PlainText detail(Key key, Object... values) {
    return add("  ", words.say(key, values));
  }

  PlainText gap() {
    return add("", "");
  }

  PlainText sections(List<Section> sections) {
    for (Section section : sections) {
      section.title().ifPresent(t -> gap().add("", words.say(t)));
      section.lines().forEach(l -> add(lead(l.style()), words.say(l.phrase())));
    }
    return this;
  }

  private PlainText add(String lead, String said) {
    text.append(lead).append(said).append('\n');
    return this;
  }

  private static String lead(Section.Style style) {
    return switch (style) {
      case TEXT -> "";
      case ITEM -> "- ";
      case DETAIL -> "  ";
      case FACT -> "  - ";
      case REMARK -> "    ";
    };
  }

  @Override
  public String toString() {
    return text.toString().strip();
  }
}
