// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.phrase.Phrase;

/**
 * A part of a page: a title and lines.
 *
 * @param title what the lines are about; empty at the head of a page
 * @param lines in order
 */
public record Section(Optional<Phrase> title, List<Line> lines) {
  public Section {
    lines = List.copyOf(lines);
  }

  /** How a line stands on a page. */
  public enum Style {
    /** Running text. */
    TEXT,
    /** One of several things. */
    ITEM,
    /** Something about the item above. */
    DETAIL,
    /** One of several things about the item above. */
    FACT,
    /** Something about the fact above. */
    REMARK
  }

  /** One thing that is said. */
  public record Line(Style style, Phrase phrase) {}

  /** Collects the lines of a section. */
  static final class Draft {
    private final List<Line> lines = new ArrayList<>();

    Draft add(Style style, Phrase phrase) {
      lines.add(new Line(style, phrase));
      return this;
    }

    /** Adds a text of the data, unless it is empty. */
    Draft text(Style style, String text) {
      return text.isBlank() ? this : add(style, Phrase.of(ExplainWord.TEXT, text.strip()));
    }

    boolean isEmpty() {
      return lines.isEmpty();
    }

    Section titled(Phrase title) {
      return new Section(Optional.of(title), lines);
    }

    Section untitled() {
      return new Section(Optional.empty(), lines);
    }
  }
}
