// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.capability.TraitNames;
import org.plumbline.intake.reader.Quantity.Kind;

/**
 * Which times of a block stop outside attended hours, and how many hours these are.
 *
 * @param deskHours hours a week of the desk in this column or paper; empty where none are defined
 * @param said what clauses of the paper say
 * @param times how papers write times
 */
record Clocks(OptionalDouble deskHours, Stop said, Quantities times, Manner manner) {
  private static final double WEEK = 168;

  /** Whether promised times stop outside attended hours. */
  enum Stop {
    NEVER,
    /** The paper says so: times to answer at the desk stop. */
    OF_DESK,
    /** Said beside the table, or by hours beside the time: times to answer or to tell stop. */
    OF_ANSWERS,
    /** Said beside the table of times to answer, and of no others. */
    OF_RESPONSES,
    /** Said in the sentence itself: what it names in hours or minutes stops. */
    OF_SENTENCE;

    private static final Set<String> ANSWERS = Set.of("response-time", "notice");

    private boolean stops(Phrase phrase, String unit) {
      boolean day = unit.equals("day") && this != OF_SENTENCE;
      boolean clock = unit.equals("hour") || unit.equals("minute") || day;
      return clock
          && switch (this) {
            case NEVER -> false;
            case OF_DESK ->
                phrase.about().equals("response-time") && phrase.subject().equals(TraitNames.DESK);
            case OF_RESPONSES -> phrase.about().equals("response-time");
            case OF_ANSWERS -> ANSWERS.contains(phrase.about());
            case OF_SENTENCE -> true;
          };
    }
  }

  /** Hours defined elsewhere are put in; times stop where the clock does. */
  Optional<Quantity> read(Quantity quantity, Phrase phrase, Part part) {
    if (Double.isNaN(quantity.number())) {
      return deskHours.isPresent()
          ? Optional.of(quantity.of(deskHours.getAsDouble()))
          : Optional.empty();
    }
    boolean stops =
        quantity.kind() == Kind.LENGTH
            && of(quantity, part).orElse(said).stops(phrase, quantity.unit());
    return Optional.of(stops ? quantity.in("business-" + quantity.unit()) : quantity);
  }

  /** What the words nearest to a time say of its clock, else its sentence; empty for nothing. */
  private Optional<Stop> of(Quantity quantity, Part part) {
    List<Quantity> all = times.in(part.folded());
    int from = start(all, quantity, part.folded());
    int to = end(all, quantity, part.folded());
    Optional<Stop> near = said(part.folded().substring(from, to));
    if (near.isPresent()) {
      return near;
    }
    List<Quantity> hours =
        all.stream()
            .filter(q -> q.kind() == Kind.ATTENDED && q.from() >= from && q.to() <= to)
            .toList();
    if (hours.stream().anyMatch(q -> q.number() == WEEK)) {
      return Optional.of(Stop.NEVER);
    }
    return hours.isEmpty() ? said(part.sentence()) : Optional.of(Stop.OF_ANSWERS);
  }

  private Optional<Stop> said(String folded) {
    if (manner.says("clock_runs_in_sentence", folded)) {
      return Optional.of(Stop.NEVER);
    }
    return manner.says("clock_in_sentence", folded)
        ? Optional.of(Stop.OF_SENTENCE)
        : Optional.empty();
  }

  /** Where the words of a time begin: at the last comma behind the time before it. */
  private static int start(List<Quantity> all, Quantity quantity, String folded) {
    int from =
        all.stream()
            .filter(q -> q.kind() == Kind.LENGTH && q.to() <= quantity.from())
            .mapToInt(Quantity::to)
            .max()
            .orElse(0);
    return from == 0 ? 0 : comma(folded, from, quantity.from()).orElse(from);
  }

  /** Where they end: at the last comma before the time behind it. */
  private static int end(List<Quantity> all, Quantity quantity, String folded) {
    return all.stream()
        .filter(q -> q.kind() == Kind.LENGTH && q.from() >= quantity.to())
        .mapToInt(Quantity::from)
        .min()
        .stream()
        .map(to -> comma(folded, quantity.to(), to).orElse(to))
        .findFirst()
        .orElse(folded.length());
  }

  private static OptionalInt comma(String folded, int from, int to) {
    int at = Math.max(folded.lastIndexOf(',', to), folded.lastIndexOf(';', to));
    return at >= from ? OptionalInt.of(at) : OptionalInt.empty();
  }
}
