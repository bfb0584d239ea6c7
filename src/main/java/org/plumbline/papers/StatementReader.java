// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.papers.StatedNumber.Amount;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;

/**
 * Reads the number of a statement and the level it reaches; problems ENG-060, ENG-062, ENG-063,
 * ENG-067.
 */
public record StatementReader(Numbers numbers, Problems problems) {

  /** A number with the level it reaches. */
  public record Read(StatedNumber number, String level) {}

  /**
   * The number of a statement and its level; empty when the statement gives no number, or a wrong
   * one. Which other keys a statement may have is the caller's to say.
   *
   * @param trait id of a trait that is known
   * @param hours business hours of the document, else of the paper
   */
  public Optional<Read> read(YamlMap statement, String trait, BusinessHours hours) {
    Optional<StatedNumber> number = number(statement);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    NumberLevel level = numbers.levelOf(trait, number.get(), hours);
    if (level instanceof NumberLevel.Refused refused) {
      refuse(statement, trait, number.get().amount().key(), refused);
    }
    return level instanceof NumberLevel.Reached reached
        ? Optional.of(new Read(number.get(), reached.level()))
        : Optional.empty();
  }

  private Optional<StatedNumber> number(YamlMap statement) {
    List<String> given = new ArrayList<>(NumberKey.spellings());
    given.add(0, "level");
    given.removeIf(key -> !statement.has(key));
    if (given.size() > 1) {
      problems.error(PaperProblem.TWO_VALUES, statement.place(), Spelling.quoted(given));
      return Optional.empty();
    }
    Optional<ClockStart> from = from(statement);
    boolean urgent = statement.yes("urgent", false);
    return given.stream()
        .flatMap(key -> NumberKey.of(key).stream())
        .findFirst()
        .flatMap(key -> amount(statement, key))
        .map(amount -> new StatedNumber(amount, from, urgent));
  }

  private Optional<ClockStart> from(YamlMap statement) {
    return statement
        .optional("from")
        .map(text -> new WordReader(problems).word(text, "from", ClockStart.spellings()))
        .flatMap(ClockStart::of);
  }

  private Optional<Amount> amount(YamlMap statement, NumberKey key) {
    LengthReader lengths = new LengthReader(problems);
    String spelling = key.spelling();
    return switch (key) {
      case EVERY -> lengths.length(statement, spelling).map(StatedNumber.Every::new);
      case WITHIN ->
          statement.isMap(spelling)
              ? statement.map(spelling).flatMap(this::each)
              : lengths.length(statement, spelling).map(StatedNumber.Within::new);
      case KEPT -> lengths.length(statement, spelling).map(StatedNumber.Kept::new);
      case HOURS_A_WEEK ->
          Optional.of(
              new StatedNumber.Attended(
                  statement.wholeNumber(spelling, 0, 0, StatedNumber.Attended.MOST)));
    };
  }

  private Optional<Amount> each(YamlMap within) {
    List<String> known = UpdateKind.spellings();
    within.allow(known.toArray(String[]::new));
    Map<UpdateKind, Promised> out = new EnumMap<>(UpdateKind.class);
    for (UpdateKind kind : UpdateKind.values()) {
      new LengthReader(problems)
          .length(within, kind.spelling())
          .ifPresent(length -> out.put(kind, length));
    }
    if (within.keys().isEmpty()) {
      problems.error(PaperProblem.NO_DEADLINE, within.place());
    }
    return out.isEmpty() ? Optional.empty() : Optional.of(new StatedNumber.WithinEach(out));
  }

  private void refuse(YamlMap statement, String trait, NumberKey key, NumberLevel.Refused refused) {
    Place at = statement.placeOfKey(key.spelling());
    switch (refused.fault()) {
      case NO_NUMBERS -> problems.error(PaperProblem.NO_NUMBERS, at, key.spelling(), trait);
      case OTHER_KEY ->
          problems.error(
              PaperProblem.OTHER_KEY,
              at,
              key.spelling(),
              trait,
              Spelling.quoted(refused.wanted().stream().map(NumberKey::spelling).toList()));
      case SEVERAL_DEADLINES -> problems.error(PaperProblem.SEVERAL_DEADLINES, at, trait);
      case NOT_URGENT ->
          problems.error(PaperProblem.NOT_URGENT, statement.placeOfKey("urgent"), trait);
      case KEPT_IN_BUSINESS -> problems.error(PaperProblem.KEPT_IN_BUSINESS, at, trait);
    }
  }
}
