// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.intake.Confirmation;
import org.plumbline.intake.form.Questions;
import org.plumbline.intake.form.StatementText;

/** Asks what the words of an entry say when they say something else than was read. */
final class ConfirmElse {
  private final Talk talk;
  private final StatementText reading;
  private final SystemNumbers numbers;
  private final Confirmation confirmation;

  ConfirmElse(Talk talk, StatementText reading, SystemNumbers numbers, Confirmation confirmation) {
    this.talk = talk;
    this.reading = reading;
    this.numbers = numbers;
    this.confirmation = confirmation;
  }

  /** Asks and writes the answer; an entry without one waits on. */
  void ask(Confirmation.Pending each) throws IOException {
    Optional<Trait> trait = reading.trait(each);
    boolean answered =
        switch (each.section()) {
          case "prices" -> price(each);
          case "deliverables" -> rhythm(each);
          case "does_not_perform" -> refused(each);
          default -> trait.isPresent() && level(each, trait.get());
        };
    if (!answered) {
      talk.say(
          Talk.TEXT,
          trait.isEmpty() && !others(each) ? ConfirmWord.NOTHING_ELSE : Say.CONFIRM_SKIPPED);
    }
  }

  private static boolean others(Confirmation.Pending each) {
    return List.of("prices", "deliverables", "does_not_perform").contains(each.section());
  }

  /** Systems that a person names for words which name none. */
  List<String> covers(Confirmation.Pending each) throws IOException {
    return Confirmation.wantsSystems(each) && !numbers.all().isEmpty()
        ? numbers.asked(numbers.all(), ConfirmWord.WORDS_SYSTEMS, numbers.shown()).orElse(List.of())
        : List.of();
  }

  private boolean level(Confirmation.Pending each, Trait trait) throws IOException {
    List<Level> levels = trait.levels();
    levels.forEach(level -> talk.item(level.rank(), reading.level(trait, level)));
    Optional<Integer> chosen = number(0, levels.size() - 1);
    if (chosen.isPresent()) {
      confirmation.somethingElse(each, levels.get(chosen.get()).name(), covers(each));
    }
    return chosen.isPresent();
  }

  private boolean rhythm(Confirmation.Pending each) throws IOException {
    Optional<String> chosen = choice("rhythm", List.of("unsaid"));
    if (chosen.isEmpty()) {
      return false;
    }
    Map<String, String> said = new LinkedHashMap<>();
    switch (chosen.get()) {
      case "ongoing", "once" -> said.put(chosen.get(), "yes");
      case "named" -> {
        // kept and printed; without a rhythm it does not count
      }
      default -> said.put("every", chosen.get());
    }
    confirmation.saysInstead(each, List.of("every", "ongoing", "once"), said);
    return true;
  }

  private boolean refused(Confirmation.Pending each) throws IOException {
    Optional<List<String>> systems =
        numbers.asked(numbers.all(), ConfirmWord.REFUSED_SYSTEMS, numbers.shown());
    systems.ifPresent(s -> confirmation.refusedFor(each, s));
    return systems.isPresent();
  }

  private boolean price(Confirmation.Pending each) throws IOException {
    Optional<String> amount =
        talk.ask(Talk.TEXT, ConfirmWord.PRICE_AMOUNT).map(a -> a.replaceAll("[$,\\s]", ""));
    if (amount.isEmpty() || !amount.get().matches("\\d{1,9}(\\.\\d{1,2})?")) {
      return false;
    }
    Map<String, String> said = new LinkedHashMap<>();
    said.put("each", new BigDecimal(amount.get()).stripTrailingZeros().toPlainString());
    talk.say(Talk.TEXT, ConfirmWord.PRICE_UNIT);
    choice("unit", List.of()).ifPresent(unit -> said.put("unit", unit));
    talk.say(Talk.TEXT, ConfirmWord.PRICE_PER);
    choice("per", List.of()).ifPresent(per -> said.put("per", per));
    confirmation.saysInstead(each, List.copyOf(said.keySet()), said);
    return true;
  }

  /** One of a fixed list, by its number from 1; empty where nothing was chosen. */
  private Optional<String> choice(String list, List<String> without) throws IOException {
    Map<String, String> all = new LinkedHashMap<>(Questions.choices(list, talk.run().words()));
    all.keySet().removeAll(without);
    List<String> words = new ArrayList<>();
    all.forEach(
        (word, said) -> {
          words.add(word);
          talk.item(words.size(), said);
        });
    return number(1, words.size()).map(n -> words.get(n - 1));
  }

  private Optional<Integer> number(int least, int most) throws IOException {
    return talk.ask(Talk.TEXT, Say.CONFIRM_WHICH)
        .filter(n -> n.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(n -> n >= least && n <= most);
  }
}
