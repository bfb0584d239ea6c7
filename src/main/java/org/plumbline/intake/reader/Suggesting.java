// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.reader.Matches.Match;
import org.plumbline.intake.reader.Suggestion.Force;
import org.plumbline.intake.reader.Suggestion.Sure;
import org.plumbline.intake.reader.Suggestion.Why;

/** Makes suggestions of what a phrase says in a part, with its numbers, its force and its place. */
final class Suggesting {
  private Suggesting() {}

  /** One for each number of a match; one without a number where it has none. */
  static List<Suggestion> of(Match match, Part part, Context context, Force said, Set<Why> why) {
    Phrase phrase = match.phrase();
    boolean unless =
        phrase.is(Phrase.Mark.SAYS_NO)
            && context.polarity() != Polarity.EXCLUDED
            && why.contains(Why.OWN_WORDS);
    boolean negated = phrase.is(Phrase.Mark.REFUSES) || said.negated() && !unless;
    Force force = new Force(said.strength(), negated, said.optional());
    boolean silent = force.negated() || force.strength() == Strength.MARKETING;
    List<Suggestion> out = new ArrayList<>();
    if (!silent) {
      for (Quantity quantity : match.numbers()) {
        context
            .clocked(quantity, phrase, part)
            .ifPresent(q -> out.add(of(phrase, Optional.of(q), part, context, force, why)));
      }
    }
    boolean effort =
        why.contains(Why.ROW_OF_TABLE)
            && match.numbers().isEmpty()
            && force.strength() == Strength.BEST_EFFORT;
    if (out.isEmpty() && (silent || effort || !phrase.is(Phrase.Mark.NUMBER))) {
      boolean wanted = !phrase.numbers().isEmpty() && match.numbers().isEmpty();
      if (wanted && !force.negated()) {
        why.add(Why.NUMBER_NOT_SAID);
      }
      out.add(of(phrase, Optional.empty(), part, context, force, why));
    }
    return out;
  }

  /** What a phrase says, with or without a number. */
  static Suggestion of(
      Phrase phrase,
      Optional<Quantity> quantity,
      Part part,
      Context context,
      Force force,
      Set<Why> how) {
    Phrase.Becomes b = phrase.becomes();
    Set<Why> why = EnumSet.copyOf(how);
    switch (force.strength()) {
      case BEST_EFFORT -> why.add(Why.EFFORT);
      case CONDITIONAL -> why.add(Why.CONDITION);
      case MARKETING -> why.add(Why.SLOGAN);
      case ASKED -> why.add(Why.ASKED);
      default -> {}
    }
    if (force.negated()) {
      why.add(Why.REFUSED);
    }
    if (force.optional()) {
      why.add(Why.OPTION);
    }
    boolean plain = force.strength() == Strength.BINDING && !force.optional();
    Sure sure = plain && why.contains(Why.OWN_WORDS) ? Sure.CLEAR : Sure.LIKELY;
    return new Suggestion(
        phrase.subject(),
        phrase.about(),
        quantity.map(q -> OptionalDouble.of(q.number())).orElseGet(OptionalDouble::empty),
        quantity.map(Quantity::unit).orElse(""),
        force,
        PartReader.quoted(part, context),
        new Suggestion.Written(
            b.level().of(level(part, context)),
            b.element(),
            b.key(),
            b.of(),
            b.deliverable(),
            b.function(),
            b.refusal()),
        sure,
        List.copyOf(why));
  }

  /** Words that may raise a level: the part, and the row it stands in. */
  private static String level(Part part, Context context) {
    return context.row() + " . " + part.folded();
  }

  /** What the client must do, with its first rhythm or time. */
  static Suggestion clientDuty(Part part, Context context) {
    List<Quantity> numbers =
        context.clocks().times().in(part.folded()).stream()
            .filter(q -> q.kind() == Quantity.Kind.EVERY || q.kind() == Quantity.Kind.LENGTH)
            .toList();
    Optional<Quantity> number = numbers.stream().findFirst();
    return new Suggestion(
        "client-duty",
        "",
        number.map(q -> OptionalDouble.of(q.number())).orElseGet(OptionalDouble::empty),
        number.map(Quantity::unit).orElse(""),
        new Force(Strength.BINDING, false, false),
        PartReader.quoted(part, context),
        new Suggestion.Written("", "", "", "", "", "", ""),
        Sure.CLEAR,
        List.of(Why.OWN_WORDS));
  }
}
