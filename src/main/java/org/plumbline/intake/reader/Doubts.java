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
    String subject = match.phrase().subject();
    List<String> own = words(subject, all, part);
    if (own.size() <= 1 && own.stream().noneMatch(rule.names()::contains)) {
      if (!book.speaks(subject, context.around())) {
        out.add(Why.ONE_WORD);
      }
    }
    boolean more =
        all.stream()
            .map(m -> m.phrase().subject())
            .distinct()
            .filter(s -> !s.equals(subject))
            .anyMatch(s -> words(s, all, part).size() > own.size());
    if (more) {
      out.add(Why.ANOTHER_SUBJECT);
    }
    if (match.numbers().isEmpty() && match.from() > rule.far() && own.size() <= rule.few()) {
      out.add(Why.FAR_FROM_START);
    }
    if (match.phrase().is(Phrase.Mark.WEAK)) {
      out.add(Why.WEAK_WORDS);
    }
    if (book.manner().says("defines", part.folded())) {
      out.add(Why.DEFINITION);
    }
    return out;
  }

  /** Reasons against a subject that the row names: its later sentences may go on to another. */
  Set<Why> ofRow(Match match, Part part) {
    boolean later = part.from() > 0 && !part.sentence().startsWith(part.folded());
    boolean silent =
        match.numbers().isEmpty() && !book.speaks(match.phrase().subject(), part.folded());
    return later && silent ? EnumSet.of(Why.LATER_PART) : Set.of();
  }

  /** The words of a part that are words of a subject; small ones do not count. */
  private List<String> words(String subject, List<Match> all, Part part) {
    BitSet letters = new BitSet();
    all.stream()
        .filter(m -> m.phrase().subject().equals(subject))
        .forEach(m -> letters.set(m.from(), m.to()));
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < part.folded().length(); i++) {
      said.append(letters.get(i) ? part.folded().charAt(i) : '~');
    }
    return Arrays.stream(said.toString().split("[^a-z0-9'/-]+"))
        .filter(w -> !w.isEmpty() && !rule.small().contains(w))
        .toList();
  }
}
