// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.intake.reader.Matches.Match;
import org.plumbline.intake.reader.Suggestion.Why;

/** Reasons for which words may speak of something else than the subject they are read as. */
final class Doubts {
  private final DoubtRule rule;
  private final PhraseBook book;

  Doubts(PhraseBook book) {
    this.book = book;
    this.rule = book.doubt();
  }

  /**
   * Reasons against a subject that the words of a part name.
   *
   * @param all what else was found in the part
   */
  Set<Why> ofWords(Match match, List<Match> all, Part part, Context context) {
    Set<Why> out = EnumSet.noneOf(Why.class);
    int own = words(match.phrase().subject(), all, part);
    if (own <= 1 && !named(match.phrase().subject(), context)) {
      out.add(Why.ONE_WORD);
    }
    boolean more =
        all.stream()
            .map(m -> m.phrase().subject())
            .distinct()
            .filter(s -> !s.equals(match.phrase().subject()))
            .anyMatch(s -> words(s, all, part) > own);
    if (more) {
      out.add(Why.ANOTHER_SUBJECT);
    }
    if (match.from() > rule.far() && own <= rule.few()) {
      out.add(Why.FAR_FROM_START);
    }
    if (match.phrase().is(Phrase.Mark.WEAK)) {
      out.add(Why.WEAK_WORDS);
    }
    return out;
  }

  /** Reasons against a subject that the row names: its later sentences may go on to another. */
  Set<Why> ofRow(Match match, Part part) {
    boolean later = part.from() > 0 && !part.sentence().startsWith(part.folded());
    return later && match.numbers().isEmpty() ? EnumSet.of(Why.LATER_PART) : Set.of();
  }

  boolean doubts(Set<Why> reasons) {
    return rule.doubts(reasons);
  }

  /** How many words of a part are words of a subject; small ones do not count. */
  private int words(String subject, List<Match> all, Part part) {
    BitSet letters = new BitSet();
    all.stream()
        .filter(m -> m.phrase().subject().equals(subject))
        .forEach(m -> letters.set(m.from(), m.to()));
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < part.folded().length(); i++) {
      said.append(letters.get(i) ? part.folded().charAt(i) : '~');
    }
    return (int)
        Arrays.stream(said.toString().split("[^a-z0-9'/-]+"))
            .filter(w -> !w.isEmpty() && !rule.small().contains(w))
            .count();
  }

  /** True where the heading, the row or the head of the column speaks of the subject. */
  private boolean named(String subject, Context context) {
    String around =
        Wording.folded(
            String.join(
                " . ",
                context.block().heading(),
                context.block().cell().row(),
                context.block().cell().column()));
    return book.phrases().stream()
        .filter(p -> p.subject().equals(subject) && !p.is(Phrase.Mark.SLOGAN))
        .anyMatch(p -> p.words().stream().anyMatch(w -> w.in(around)));
  }
}
