// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.reader.Likeness.Heard;
import org.plumbline.intake.reader.Matches.Match;
import org.plumbline.intake.reader.Signs.Seen;
import org.plumbline.intake.reader.Suggestion.Force;
import org.plumbline.intake.reader.Suggestion.Why;
import org.plumbline.intake.text.Block;

/** Reads one part of a sentence, or one cell, in its context. */
final class PartReader {
  /** What a definition of the paper's own words may say. */
  private static final Set<String> DEFINED = Set.of("definition", "covered", "desk-hours");

  private static final int LONGEST_GOING_ON = 70;
  private static final int LOOKED_BACK = 200;
  private static final int LONGEST_KEPT = 25;

  private final PhraseBook book;
  private final Manner manner;
  private final Parties parties;
  private final Actor actor;
  private final Forces forces;
  private final CellSubject subjects;
  private final Resembling resembling;
  private final Doubts doubts;

  PartReader(PhraseBook book, Parties parties, CellSubject subjects) {
    this.subjects = subjects;
    this.book = book;
    this.resembling = new Resembling(book, parties);
    this.manner = book.manner();
    this.parties = parties;
    this.actor = new Actor(manner, parties);
    this.forces = new Forces(manner);
    this.doubts = new Doubts(book);
  }

  /** Everything the part says that the vocabulary knows. */
  List<Suggestion> read(Part said, Context context) {
    Part part =
        new Part(
            said.text(),
            parties.called(said.folded()),
            said.from(),
            parties.called(said.sentence()),
            said.whole());
    if (actor.client(part, context)) {
      return List.of(Suggesting.clientDuty(part, context));
    }
    boolean theirs = context.polarity() == Polarity.CLIENT && part.text().strip().length() <= 3;
    if (theirs || other(part)) {
      return List.of();
    }
    boolean house = context.polarity() == Polarity.OWN || manner.says("own_people", part.folded());
    return said(part, context).stream()
        .filter(s -> !house || manner.says("own_subjects", s.subject()))
        .toList();
  }

  /** Another matter: money, law, which paper prevails, what the paper is about. */
  private boolean other(Part part) {
    return manner.says("aside", part.folded()) || manner.says("governs", part.folded());
  }

  /** What wordings and rows say, weighed by what reads like it; and what only that tells. */
  private List<Suggestion> said(Part part, Context context) {
    List<Suggestion> worded = worded(part, context);
    if (placed(context.block())) {
      return worded;
    }
    Heard heard = resembling.heard(part, context);
    List<Suggestion> kept = weighed(worded, new Seen(part, context, heard, worded));
    List<Suggestion> resembled = resembled(part, context, heard, kept);
    List<Suggestion> out = new ArrayList<>(kept);
    out.addAll(weighed(resembled, new Seen(part, context, heard, kept)));
    return out;
  }

  /**
   * What a clause says that goes on with the one before it and names its subject no more: "high in
   * 45 minutes, everything else in 12 hours".
   *
   * @param before what the clause before it in the same sentence says
   */
  List<Suggestion> goingOn(Part part, Context context, List<Suggestion> before) {
    String folded = part.folded().strip();
    if (folded.length() > LONGEST_GOING_ON || !manner.says("goes_on", folded)) {
      return List.of();
    }
    List<Quantity> numbers = quantities(part);
    if (numbers.size() != 1) {
      return List.of();
    }
    Quantity number = numbers.get(0);
    return before.stream()
        .filter(s -> s.held() && s.number().isPresent())
        .flatMap(s -> book.phrases().stream().filter(p -> says(p, s, number)).limit(1))
        .limit(1)
        .map(p -> new Match(p, 0, 0, new ArrayList<>(numbers)))
        .flatMap(
            m ->
                Suggesting.of(m, part, context, forces.of(part, context), EnumSet.of(Why.OWN_WORDS))
                    .stream())
        .toList();
  }

  private static boolean says(Phrase phrase, Suggestion said, Quantity number) {
    return phrase.subject().equals(said.subject())
        && phrase.about().equals(said.about())
        && phrase.numbers().contains(number.kind());
  }

  private List<Suggestion> weighed(List<Suggestion> said, Seen seen) {
    return said.stream().flatMap(s -> resembling.weighed(s, seen).stream()).toList();
  }

  private List<Suggestion> resembled(
      Part part, Context context, Heard heard, List<Suggestion> worded) {
    List<Quantity> quantities = quantities(part);
    List<Suggestion> out = new ArrayList<>();
    Force force = forces.of(part, context);
    for (String subject : resembling.named(part, context, heard, worded)) {
      if (subject.equals(Likeness.CLIENT_DUTY)) {
        out.add(Suggesting.clientDuty(part, context).doubted(Why.RESEMBLES));
      }
      for (Phrase phrase : resembling.phrase(subject, heard, quantities).stream().toList()) {
        Match match = new Match(phrase, 0, 0, new ArrayList<>());
        Matches.give(List.of(match), quantities);
        out.addAll(Suggesting.of(match, part, context, force, EnumSet.of(Why.RESEMBLES)));
      }
    }
    return out;
  }

  /** Times of a part; a bare number has the unit of one before it in its sentence. */
  private List<Quantity> quantities(Part part) {
    int from = part.sentence().indexOf(part.folded());
    String before = part.sentence().substring(0, Math.max(0, from));
    return book.times()
        .in(part.folded(), before.substring(Math.max(0, before.length() - LOOKED_BACK)));
  }

  private List<Suggestion> worded(Part part, Context context) {
    Force force = forces.of(part, context);
    boolean slogan = force.strength() == Strength.MARKETING;
    String around =
        part.sentence() + " . " + context.row() + " . " + Wording.folded(context.block().heading());
    boolean defines = manner.says("defines", part.folded());
    List<Match> own =
        Matches.in(book, part.folded(), around, slogan).stream()
            .filter(m -> !defines || DEFINED.contains(m.phrase().about()))
            .toList();
    List<Quantity> all = slogan ? List.of() : quantities(part);
    List<Quantity> left = Matches.give(own, all);
    if (!context.plan().isEmpty() || placed(context.block())) {
      List<Suggestion> cell = inPlan(part, context, force, all, own, around);
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    List<Suggestion> out = new ArrayList<>();
    for (Match match : own) {
      if (!Matches.saidBetter(match, own)) {
        out.addAll(inWords(match, own, part, context, force));
      }
    }
    if (out.isEmpty() && context.polarity() == Polarity.EXCLUDED && part.text().length() > 6) {
      book.phrases().stream()
          .filter(p -> p.about().equals("excluded") && p.supported(part.folded()))
          .findFirst()
          .ifPresent(
              p ->
                  out.add(
                      Suggesting.of(
                          p,
                          Optional.empty(),
                          part,
                          context,
                          new Force(force.strength(), true, false),
                          EnumSet.of(Why.OWN_WORDS))));
    }
    if (context.inRow() && context.plan().isEmpty() && (out.isEmpty() || !left.isEmpty())) {
      out.addAll(byRow(part, context, force, left, out, around));
    }
    return out;
  }

  /**
   * In a tier the row names the subject; the cell's own words keep the numbers that the row's
   * subject does not take: "nightly, kept 30 days".
   */
  private List<Suggestion> inPlan(
      Part part, Context context, Force force, List<Quantity> all, List<Match> own, String around) {
    List<Suggestion> cell = byRow(part, context, force, all, List.of(), around);
    if (cell.isEmpty() || force.negated()) {
      return cell;
    }
    List<Suggestion> out = new ArrayList<>(cell);
    for (Match match : own) {
      boolean another =
          cell.stream()
              .noneMatch(
                  s ->
                      s.subject().equals(match.phrase().subject())
                          && s.about().equals(match.phrase().about()));
      boolean said = !match.numbers().isEmpty() || !match.phrase().becomes().element().isEmpty();
      boolean taken =
          subjects
              .ofColumn(context.block())
              .filter(p -> match.numbers().stream().allMatch(q -> p.numbers().contains(q.kind())))
              .isPresent();
      if (another && said && !taken) {
        out.addAll(inWords(match, own, part, context, force));
      }
    }
    return out;
  }

  private List<Match> named(Part part, Context context, String around) {
    List<Match> named = Matches.in(book, context.row(), around, false);
    return named.isEmpty() && context.service()
        ? Matches.in(book, context.row() + " : " + part.folded(), around, false)
        : named;
  }

  /** A cell whose column or row is known by its head. */
  private boolean placed(Block block) {
    return subjects.ofColumn(block).isPresent() || subjects.ofRow(block).isPresent();
  }

  /** The row names the subject of a cell that does not, and of numbers that its own words leave. */
  private List<Suggestion> byRow(
      Part part,
      Context context,
      Force force,
      List<Quantity> left,
      List<Suggestion> own,
      String around) {
    List<Match> words = named(part, context, around);
    Optional<Phrase> column = subjects.ofColumn(context.block());
    Optional<Match> row =
        column
            .or(() -> subjects.ofRow(context.block()))
            .map(p -> new Match(p, 0, 0, new ArrayList<>()))
            .or(() -> kept(part, context, left, around))
            .or(() -> Matches.ofRow(words, left));
    if (row.isEmpty()
        || force.strength() == Strength.MARKETING
        || !force.negated() && row.get().phrase().shutOut(part.folded())) {
      return List.of();
    }
    Match match = new Match(row.get().phrase(), 0, 0, new ArrayList<>());
    left.stream()
        .filter(q -> match.phrase().numbers().contains(q.kind()))
        .forEach(match.numbers()::add);
    boolean interval =
        !force.negated()
            && left.stream()
                .noneMatch(q -> q.kind() == Quantity.Kind.EVERY || q.kind() == Quantity.Kind.LENGTH)
            && manner.says("column_interval", Wording.folded(context.block().cell().column()));
    if (match.numbers().isEmpty()
        && (interval
            || !own.isEmpty()
            || column.isEmpty() && !context.answers(part.folded(), manner))) {
      return List.of();
    }
    if (match.numbers().isEmpty() && !force.negated()) {
      Matches.give(List.of(match), book.times().in(context.row()));
    }
    Set<Why> why = EnumSet.of(Why.ROW_OF_TABLE);
    if (force.strength() == Strength.BINDING) {
      why.addAll(doubts.ofRow(match, part));
    }
    return Suggesting.of(match, part, context, force, why);
  }

  /** "75 days" in the row of a backup is how long copies are kept. */
  private Optional<Match> kept(Part part, Context context, List<Quantity> left, String around) {
    if (left.size() != 1 || left.get(0).kind() != Quantity.Kind.LENGTH) {
      return Optional.empty();
    }
    Quantity only = left.get(0);
    String rest = part.folded().substring(0, only.from()) + part.folded().substring(only.to());
    boolean bare = rest.chars().noneMatch(Character::isLetter);
    if (!bare && !manner.says("length_kept", rest) || rest.length() > LONGEST_KEPT) {
      return Optional.empty();
    }
    return Matches.in(book, context.row() + " kept " + part.folded(), around, false).stream()
        .filter(m -> m.phrase().becomes().key().equals("kept"))
        .findFirst()
        .map(m -> new Match(m.phrase(), 0, 0, new ArrayList<>()));
  }

  /** What a phrase says that stands in the part's own words. */
  private List<Suggestion> inWords(
      Match match, List<Match> all, Part part, Context context, Force force) {
    Set<Why> why = EnumSet.of(Why.OWN_WORDS);
    why.addAll(doubts.ofWords(match, all, part, context));
    return Suggesting.of(match, part, context, force, why);
  }

  /** The words of a part and where they stand. */
  static Suggestion.Quoted quoted(Part part, Context context) {
    var block = context.block();
    return new Suggestion.Quoted(
        context.file(),
        part.quote(),
        block.at(part.from()),
        block.heading(),
        block.clause(),
        block.cell().row(),
        block.cell().column(),
        context.plan());
  }
}
