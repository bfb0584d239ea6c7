// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Words at the head of a column, or the name of a row, and what the cells there promise.
 *
 * @param promises the thing within a subject, with the kinds of number its cells hold
 * @param columns wordings of heads of columns
 * @param rows wordings of names of rows
 * @param under of which one must stand in the headings over the table, its heads or the row; empty
 *     asks for none
 * @param not of which none may stand there
 */
record Head(
    Phrase promises,
    List<Wording> columns,
    List<Wording> rows,
    List<Wording> under,
    List<Wording> not) {
  /** Share of a head that its wording must be. */
  private static final double MOST = 0.4;

  Head {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    under = List.copyOf(under);
    not = List.copyOf(not);
  }

  /** Letters of the longest wording that stands in a name; empty where none does. */
  static OptionalInt length(List<Wording> wordings, String folded) {
    return wordings.stream()
        .map(w -> w.pattern().matcher(folded))
        .filter(Matcher::find)
        .mapToInt(m -> m.end() - m.start())
        .max();
  }

  /** True where one of the wordings is most of the head of a column. */
  boolean heads(String folded) {
    OptionalInt length = length(columns, folded);
    return length.isPresent() && length.getAsInt() >= folded.length() * MOST;
  }

  /**
   * How near the words stand that it asks for.
   *
   * @param around texts around the cell, the nearest first
   * @return place of the first text with such words, or their count where it asks for none; empty
   *     where it does not fit
   */
  OptionalInt distance(List<String> around) {
    if (around.stream().anyMatch(t -> not.stream().anyMatch(w -> w.in(t)))) {
      return OptionalInt.empty();
    }
    return under.isEmpty()
        ? OptionalInt.of(around.size())
        : IntStream.range(0, around.size())
            .filter(i -> under.stream().anyMatch(w -> w.in(around.get(i))))
            .findFirst();
  }
}
