// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.intake.Confirmation;
import org.plumbline.intake.form.StatementText;
import org.plumbline.phrase.Key;

/** Walks through the statements of one offer; each answer is written at once and can be undone. */
final class ConfirmOffer {
  private static final String BELOW = "        ";

  private final Talk talk;
  private final StatementText reading;
  private final Confirmation confirmation;
  private final ConfirmElse otherwise;

  /** What a person wants next. */
  private enum Then {
    NEXT,
    BACK,
    STOP
  }

  ConfirmOffer(Talk talk, StatementText reading, Confirmation confirmation, ConfirmElse otherwise) {
    this.talk = talk;
    this.reading = reading;
    this.confirmation = confirmation;
    this.otherwise = otherwise;
  }

  /** Asks the questions in their order; false when the person stops. */
  boolean ask(List<ConfirmPlan.Question> questions) throws IOException {
    Deque<Confirmation.Before> undo = new ArrayDeque<>();
    int at = 0;
    while (at < questions.size()) {
      ConfirmPlan.Question question = questions.get(at);
      Confirmation.Before before = Confirmation.before(question.entries().get(0).file());
      show(question, at + 1, questions.size());
      switch (question.entries().size() == 1 ? one(question.entries().get(0)) : many(question)) {
        case STOP -> {
          return false;
        }
        case NEXT -> {
          undo.push(before);
          at++;
        }
        case BACK -> {
          Confirmation.back(undo.isEmpty() ? before : undo.pop());
          at = Math.max(0, at - 1);
        }
      }
    }
    return true;
  }

  private void show(ConfirmPlan.Question question, int at, int of) {
    talk.gap();
    Confirmation.Pending first = question.entries().get(0);
    if (question.list().isPresent()) {
      talk.say(Talk.HEAD, Say.CONFIRM_HEAD, at, of, talk.run().say(question.list().get()));
      for (int i = 0; i < question.entries().size(); i++) {
        Confirmation.Pending each = question.entries().get(i);
        String place = each.at().replaceFirst("^[^,]*, ", "");
        talk.item(i + 1, talk.run().say(ConfirmWord.LIST_LINE, each.words(), place));
        if (!each.section().equals("client_duties")) {
          String read = read(each, !each.section().equals("prices"));
          talk.say(BELOW, ConfirmWord.LIST_READ, read);
        }
      }
      return;
    }
    boolean one = question.entries().size() == 1;
    String title =
        one ? reading.title(first) : talk.run().say(ConfirmWord.SEVERAL, question.entries().size());
    talk.say(Talk.HEAD, ConfirmWord.HEAD, at, of, title, question.duties());
    quoted(first);
    if (one) {
      said(first);
      return;
    }
    talk.say(Talk.TEXT, ConfirmWord.READ_AS);
    for (int i = 0; i < question.entries().size(); i++) {
      talk.item(i + 1, read(question.entries().get(i), true));
    }
  }

  private void quoted(Confirmation.Pending each) {
    talk.say(Talk.TEXT, Say.CONFIRM_WORDS, each.words());
    talk.say(Talk.TEXT, Say.CONFIRM_AT, each.at());
  }

  private void said(Confirmation.Pending each) {
    List<String> lines = reading.lines(each);
    for (int i = 0; i < lines.size(); i++) {
      talk.say(
          i == 0 ? Talk.TEXT : Talk.DETAIL,
          i == 0 ? Say.CONFIRM_READ : Say.CONFIRM_ALSO,
          lines.get(i));
    }
  }

  private String read(Confirmation.Pending each, boolean titled) {
    String said =
        reading.lines(each).stream()
            .map(line -> line.replaceFirst("\\.$", ""))
            .collect(Collectors.joining("; "));
    return titled && !each.trait().isEmpty()
        ? talk.run().say(ConfirmWord.TITLED, reading.title(each), said)
        : said;
  }

  /** One answer about one entry. */
  private Then one(Confirmation.Pending each) throws IOException {
    while (true) {
      String key = key(Say.CONFIRM_ASK);
      switch (key) {
        case "r" -> confirmation.right(each, otherwise.covers(each));
        case "d" -> confirmation.doesNotFit(each);
        case "s" -> otherwise.ask(each);
        default -> {
          Optional<Then> then = then(key);
          if (then.isEmpty()) {
            talk.say(Talk.TEXT, ConfirmWord.NOT_A_KEY, key);
            continue;
          }
          return then.get();
        }
      }
      return Then.NEXT;
    }
  }

  /** One answer about several entries; those that are named as wrong are asked one by one. */
  private Then many(ConfirmPlan.Question question) throws IOException {
    List<Confirmation.Pending> all = question.entries();
    while (true) {
      String key = key(ConfirmWord.ASK_MANY);
      Optional<List<Confirmation.Pending>> wrong = named(key, all);
      if (key.equals("r") || wrong.isPresent()) {
        List<Confirmation.Pending> doubted = wrong.orElse(List.of());
        right(all.stream().filter(e -> !doubted.contains(e)).toList());
        return single(doubted);
      }
      if (key.equals("d")) {
        all.forEach(confirmation::doesNotFit);
        return Then.NEXT;
      }
      Optional<Then> then = then(key);
      if (then.isPresent()) {
        return then.get();
      }
      talk.say(Talk.TEXT, ConfirmWord.NOT_A_KEY, key);
    }
  }

  /** Systems are asked once for all entries of a quotation that name none. */
  private void right(List<Confirmation.Pending> entries) throws IOException {
    Optional<List<String>> covers = Optional.empty();
    for (Confirmation.Pending each : entries) {
      if (Confirmation.wantsSystems(each) && covers.isEmpty()) {
        covers = Optional.of(otherwise.covers(each));
      }
      confirmation.right(
          each, Confirmation.wantsSystems(each) ? covers.orElse(List.of()) : List.of());
    }
  }

  private Then single(List<Confirmation.Pending> entries) throws IOException {
    for (Confirmation.Pending each : entries) {
      talk.gap();
      talk.say(Talk.HEAD, ConfirmWord.ONE_OF_THEM, reading.title(each));
      quoted(each);
      said(each);
      Then then = one(each);
      if (then != Then.NEXT) {
        return then;
      }
    }
    return Then.NEXT;
  }

  private static Optional<Then> then(String key) {
    return switch (key) {
      case "k", "" -> Optional.of(Then.NEXT);
      case "b" -> Optional.of(Then.BACK);
      case "q" -> Optional.of(Then.STOP);
      default -> Optional.empty();
    };
  }

  /** Entries by their numbers; empty where the words are no numbers of the list. */
  private static Optional<List<Confirmation.Pending>> named(
      String words, List<Confirmation.Pending> all) {
    Set<Confirmation.Pending> out = new LinkedHashSet<>();
    for (String word : words.split("[,; ]+")) {
      if (!word.matches("\\d{1,3}")) {
        return Optional.empty();
      }
      int at = Integer.parseInt(word);
      if (at < 1 || at > all.size()) {
        return Optional.empty();
      }
      out.add(all.get(at - 1));
    }
    return Optional.of(List.copyOf(out)).filter(named -> !named.isEmpty());
  }

  /** The key that was typed; the end of input stops. */
  private String key(Key question) throws IOException {
    return talk.ask(Talk.TEXT, question).orElse("q").toLowerCase(Locale.ROOT);
  }
}
