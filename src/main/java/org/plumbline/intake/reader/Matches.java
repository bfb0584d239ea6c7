// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds phrases in a part and gives each number to the phrase it belongs to. */
final class Matches {
  private static final int LIST = 4;

  private Matches() {}

  /**
   * A phrase where it stands.
   *
   * @param numbers that belong to it
   */
  record Match(Phrase phrase, int from, int to, List<Quantity> numbers) {
    int distance(Quantity quantity) {
      if (quantity.from() >= to) {
        return quantity.from() - to;
      }
      // A number before its words is read with the words that follow only if none stand before.
      return quantity.to() <= from ? from - quantity.to() + 6 : 0;
    }
  }

  /**
   * Phrases of a part, one for each thing of a subject.
   *
   * @param slogan whether the part praises: what only slogans say is found there alone
   * @param around sentence, row and headings in which further words may stand
   */
  static List<Match> in(PhraseBook book, String folded, String around, boolean slogan) {
    List<Match> out = new ArrayList<>();
    for (Phrase phrase : book.phrases()) {
      longest(phrase, folded)
          .filter(m -> slogan || !phrase.is(Phrase.Mark.SLOGAN))
          .filter(
              m ->
                  slogan && phrase.is(Phrase.Mark.SLOGAN)
                      || !phrase.shutOut(window(folded, m)) && phrase.supported(around))
          .ifPresent(out::add);
    }
    return out;
  }

  /** In a long list only the item counts in which the words stand. */
  private static String window(String folded, Match match) {
    if (folded.chars().filter(c -> c == ',').count() < LIST) {
      return folded;
    }
    int from = folded.lastIndexOf(',', Math.max(0, match.from() - 1));
    int to = folded.indexOf(',', match.to());
    return folded.substring(Math.max(from, 0), to < 0 ? folded.length() : to);
  }

  private static Optional<Match> longest(Phrase phrase, String folded) {
    Match best = null;
    for (Wording wording : phrase.words()) {
      if (!wording.hint().may(folded)) {
        continue;
      }
      Matcher m = wording.pattern().matcher(folded);
      while (m.find()) {
        if (best == null || m.end() - m.start() > best.to() - best.from()) {
          best = new Match(phrase, m.start(), m.end(), new ArrayList<>());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Numbers that none of the matches takes; the others are given to the nearest that does. */
  static List<Quantity> give(List<Match> matches, List<Quantity> quantities) {
    List<Quantity> left = new ArrayList<>();
    for (Quantity quantity : quantities) {
      Optional<Match> nearest =
          matches.stream()
              .filter(
                  m ->
                      m.phrase().numbers().contains(quantity.kind())
                          && !m.phrase().is(Phrase.Mark.SHARES))
              .filter(
                  m -> !Double.isNaN(quantity.number()) || !m.phrase().about().equals("desk-hours"))
              .min(Comparator.comparingInt(m -> m.distance(quantity)));
      nearest.ifPresentOrElse(m -> m.numbers().add(quantity), () -> left.add(quantity));
      matches.stream()
          .filter(
              m ->
                  m.phrase().is(Phrase.Mark.SHARES)
                      && m.phrase().numbers().contains(quantity.kind()))
          .forEach(m -> m.numbers().add(quantity));
    }
    return left;
  }

  /** True for words without a number where the same subject has the number they ask for. */
  static boolean saidBetter(Match match, List<Match> all) {
    if (!match.numbers().isEmpty() || !match.phrase().becomes().element().isEmpty()) {
      return false;
    }
    return all.stream()
        .filter(m -> m != match && m.phrase().subject().equals(match.phrase().subject()))
        .filter(m -> m.phrase().becomes().element().isEmpty())
        .flatMap(m -> m.numbers().stream())
        .anyMatch(q -> match.phrase().numbers().contains(q.kind()));
  }

  /** The one phrase that a row is about. */
  static Optional<Match> ofRow(List<Match> matches, List<Quantity> quantities) {
    return matches.stream()
        .filter(m -> m.phrase().is(Phrase.Mark.ROWS))
        .max(
            Comparator.comparing(
                    (Match m) ->
                        quantities.stream().anyMatch(q -> m.phrase().numbers().contains(q.kind())))
                .thenComparing(m -> -m.from())
                .thenComparing(m -> m.to() - m.from()));
  }
}
