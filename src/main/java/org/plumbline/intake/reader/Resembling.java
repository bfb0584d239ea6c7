// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.intake.reader.DoubtRule.Weights;
import org.plumbline.intake.reader.Likeness.Heard;
import org.plumbline.intake.reader.Signs.Seen;
import org.plumbline.intake.reader.Suggestion.Why;

/**
 * What known passages say of a passage: they call in doubt what reads unlike any promise of its
 * subject, and name a subject where no wording does. Neither counts without a person's word.
 */
final class Resembling {
  /** A subject is named from this sureness on. */
  private static final double NAMED_FROM = 0.15;

  /** From this sureness on beside a subject that a wording names, or where it is the client's. */
  private static final double NAMED_BESIDE_FROM = 0.28;

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_SUBJECTS = 3;

  private final PhraseBook book;
  private final Signs signs;

  Resembling(PhraseBook book, Parties parties) {
    this.book = book;
    this.signs = new Signs(book, parties);
  }

  /** The known passages near a part where it stands. */
  Heard heard(Part part, Context context) {
    String[] headings = context.block().heading().split(" > ");
    var cell = context.block().cell();
    boolean named = cell.row().equals(part.text());
    return book.likeness()
        .heard(
            new KnownPassage(
                List.of(),
                part.folded(),
                named ? "" : cell.row(),
                cell.row().isEmpty() ? "" : cell.column(),
                headings[headings.length - 1]));
  }

  /**
   * The suggestion, in doubt where it would hold and more speaks against it than for it; because it
   * reads unlike known promises where no other reason is needed. Empty where it is most likely
   * wrong.
   */
  Optional<Suggestion> weighed(Suggestion suggestion, Seen seen) {
    DoubtRule rule = book.doubt();
    boolean resembles = suggestion.why().contains(Why.RESEMBLES);
    Weights weights = resembles ? rule.resembling() : rule.worded();
    Map<Sign, Double> known = signs.of(suggestion, seen);
    double sum = weights.sum(known, suggestion.why());
    if (!suggestion.held()) {
      return Optional.of(resembles ? suggestion.doubted() : suggestion);
    }
    if (sum >= rule.sure()) {
      return Optional.of(suggestion);
    }
    if (sum < rule.shown()) {
      return Optional.empty();
    }
    boolean unlike = !resembles && weights.sum(known, List.of()) < rule.sure();
    return Optional.of(unlike ? suggestion.doubted(Why.UNLIKE) : suggestion.doubted());
  }

  /**
   * Subjects that a part seems to speak of beside those its words name, the surest first. A mark
   * says nothing outside a tier, a few words nothing outside a table.
   *
   * @param said what its words say
   */
  List<String> named(Part part, Context context, Heard heard, List<Suggestion> said) {
    int fewest = context.plan().isEmpty() ? context.inRow() ? 1 : FEWEST_WORDS : 0;
    int words = book.likeness().telling(part.folded());
    if (words < fewest) {
      return List.of();
    }
    boolean bare = context.inRow() && words <= 1;
    double least = said.isEmpty() && !bare ? NAMED_FROM : NAMED_BESIDE_FROM;
    return heard.subjects().entrySet().stream()
        .filter(
            e ->
                e.getValue()
                    >= (e.getKey().equals(Likeness.CLIENT_DUTY) ? NAMED_BESIDE_FROM : least))
        .map(Map.Entry::getKey)
        .filter(subject -> said.stream().noneMatch(s -> s.subject().equals(subject)))
        .limit(MOST_SUBJECTS)
        .toList();
  }

  /** What the nearest speak of within the subject, else what takes one of the numbers. */
  Optional<Phrase> phrase(String subject, Heard heard, List<Quantity> quantities) {
    List<Phrase> own =
        book.phrases().stream()
            .filter(p -> p.subject().equals(subject) && !p.is(Phrase.Mark.SLOGAN))
            .toList();
    List<String> abouts = heard.abouts(subject);
    return abouts.stream()
        .flatMap(a -> own.stream().filter(p -> p.about().equals(a)))
        .filter(p -> takes(p, quantities))
        .findFirst()
        .or(() -> own.stream().filter(p -> takes(p, quantities)).findFirst())
        .or(() -> own.stream().filter(p -> abouts.contains(p.about())).findFirst())
        .or(() -> own.stream().findFirst());
  }

  private static boolean takes(Phrase phrase, List<Quantity> quantities) {
    return quantities.isEmpty()
        ? !phrase.is(Phrase.Mark.NUMBER)
        : quantities.stream().anyMatch(q -> phrase.numbers().contains(q.kind()));
  }
}
