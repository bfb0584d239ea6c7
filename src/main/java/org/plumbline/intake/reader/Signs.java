// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.intake.reader.Likeness.Heard;

/** Tells what is known of a passage and a subject that somebody reads in it. */
final class Signs {
  /** Shares of nothing and of all are no certainty. */
  private static final double LEAST = 0.01;

  /** A row that is called by an id says nothing. */
  private static final Pattern SAYS = Pattern.compile("[a-zA-Z]{3}");

  private static final double TWICE = StrictMath.log(2);

  private final PhraseBook book;
  private final Parties parties;

  Signs(PhraseBook book, Parties parties) {
    this.book = book;
    this.parties = parties;
  }

  /**
   * A passage as it was heard.
   *
   * @param heard what known passages say of it
   * @param beside what wordings say of it
   */
  record Seen(Part part, Context context, Heard heard, List<Suggestion> beside) {}

  /** What is known of a passage for a suggestion. */
  Map<Sign, Double> of(Suggestion suggestion, Seen seen) {
    Map<Sign, Double> out = new EnumMap<>(Sign.class);
    shares(out, suggestion.subject(), seen.heard());
    place(out, suggestion, seen);
    words(out, seen);
    return out;
  }

  private static void shares(Map<Sign, Double> out, String subject, Heard heard) {
    double another =
        heard.speaks().entrySet().stream()
            .filter(e -> !e.getKey().equals(subject))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    out.put(Sign.HOLDS, odds(heard.holds().getOrDefault(subject, 0.0)));
    out.put(Sign.NEAR, odds(heard.held(subject)));
    out.put(Sign.NEAREST, heard.best());
    out.put(Sign.CLIENT, odds(heard.speaks().getOrDefault(Likeness.CLIENT_DUTY, 0.0)));
    out.put(Sign.ANOTHER, odds(another));
  }

  private void place(Map<Sign, Double> out, Suggestion suggestion, Seen seen) {
    boolean number = suggestion.number().isPresent();
    boolean cell = SAYS.matcher(suggestion.passage().row()).find();
    out.put(Sign.NUMBER, of(number));
    out.put(Sign.CELL, of(cell));
    out.put(Sign.NUMBER_IN_CELL, of(number && cell));
    out.put(Sign.PLAN, of(!seen.context().plan().isEmpty()));
    out.put(Sign.NAMED, of(book.speaks(suggestion.subject(), seen.context().around())));
    out.put(
        Sign.BESIDE,
        of(seen.beside().stream().anyMatch(s -> !s.subject().equals(suggestion.subject()))));
  }

  private void words(Map<Sign, Double> out, Seen seen) {
    String folded = seen.part().folded();
    out.put(Sign.PROVIDER, of(parties.startsProvider(folded)));
    out.put(Sign.LENGTH, StrictMath.log(1 + book.likeness().telling(folded)) / TWICE);
    out.put(Sign.REFUSES, of(book.manner().says("refuses", seen.part().sentence())));
  }

  private static double of(boolean holds) {
    return holds ? 1 : 0;
  }

  private static double odds(double share) {
    return StrictMath.log((share + LEAST) / (1 + LEAST - share));
  }
}
