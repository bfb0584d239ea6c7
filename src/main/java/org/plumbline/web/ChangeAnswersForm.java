// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.OnRecord;
import org.plumbline.papers.ChangeAnswer;
import org.plumbline.papers.PricePeriod;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.RemedyView;
import org.springframework.util.MultiValueMap;

/**
 * What was typed as a provider's answers, each by the change that it answers: numbers on a page
 * move when the papers change meanwhile.
 */
record ChangeAnswersForm(Map<String, ChangeAnswersForm.Typed> typed) {
  static final ChangeAnswersForm EMPTY = new ChangeAnswersForm(Map.of());

  private static final int LONGEST_WORDS = 2000;
  private static final String PRICE = "[0-9]{1,8}";
  private static final String CHANGE = "change-";

  /**
   * One change with what stands in its fields.
   *
   * @param at its number on the page of changes
   */
  record Row(int at, RemedyView.Item item, Typed typed) {}

  /** Fields of one change as they are typed. */
  record Typed(String answer, String words, String usd, String per, String on) {
    private static final Typed NONE = new Typed("", "", "", PricePeriod.MONTH.spelling(), "");

    static Typed of(Optional<ChangeAnswer> answer) {
      return answer
          .map(
              a ->
                  new Typed(
                      a.kind().spelling(),
                      a.words(),
                      a.price().map(p -> Long.toString(p.usd())).orElse(""),
                      a.price().map(p -> p.per().spelling()).orElse(NONE.per()),
                      a.on().map(LocalDate::toString).orElse("")))
          .orElse(NONE);
    }

    private static Typed of(MultiValueMap<String, String> sent, String at) {
      return new Typed(
          text(sent, "answer-" + at),
          text(sent, "words-" + at),
          text(sent, "usd-" + at).replace(",", ""),
          text(sent, "per-" + at),
          text(sent, "on-" + at));
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
      String out = sent.getFirst(field);
      return out == null ? "" : out.strip();
    }

    private Optional<ChangeAnswer.Kind> kind() {
      return List.of(ChangeAnswer.Kind.values()).stream()
          .filter(k -> k.spelling().equals(answer))
          .findFirst();
    }

    /**
     * The answer to a change, without a price or a day that is none; empty where nothing is chosen.
     */
    Optional<ChangeAnswer> to(String change) {
      return kind()
          .map(
              kind ->
                  new ChangeAnswer(
                      change,
                      kind,
                      words,
                      price(),
                      day(on) && !on.isEmpty() ? Optional.of(Day.parse(on)) : Optional.empty()));
    }

    private Optional<ChangeAnswer.Price> price() {
      PricePeriod period =
          List.of(PricePeriod.values()).stream()
              .filter(p -> p.spelling().equals(per))
              .findFirst()
              .orElse(PricePeriod.MONTH);
      return usd.matches(PRICE)
          ? Optional.of(new ChangeAnswer.Price(Long.parseLong(usd), period))
          : Optional.empty();
    }
  }

  /** What a form sent. */
  static ChangeAnswersForm sent(MultiValueMap<String, String> sent) {
    Map<String, Typed> out = new LinkedHashMap<>();
    sent.forEach(
        (name, values) -> {
          if (name.matches(CHANGE + "\\d{1,4}")) {
            out.put(values.get(0), Typed.of(sent, name.substring(CHANGE.length())));
          }
        });
    return new ChangeAnswersForm(out);
  }

  /** The rows of the page: what was typed, else what is on record. */
  List<Row> rows(List<RemedyView.Item> items, OnRecord record) {
    List<Row> out = new ArrayList<>();
    for (RemedyView.Item item : items) {
      Typed there = Typed.of(record.answer(item.key()));
      out.add(new Row(out.size() + 1, item, typed.getOrDefault(item.key(), there)));
    }
    return out;
  }

  /** The answers to what is asked for. */
  Map<String, Optional<ChangeAnswer>> said(List<RemedyView.Item> items) {
    Map<String, Optional<ChangeAnswer>> out = new LinkedHashMap<>();
    for (RemedyView.Item item : items) {
      Typed one = typed.get(item.key());
      if (one != null) {
        out.put(item.key(), one.to(item.key()));
      }
    }
    return out;
  }

  /** Only what differs from what was on record when the form was made. */
  ChangeAnswersForm changedSince(OnRecord before) {
    Map<String, Typed> out = new LinkedHashMap<>(typed);
    out.entrySet().removeIf(e -> e.getValue().to(e.getKey()).equals(before.answer(e.getKey())));
    return new ChangeAnswersForm(out);
  }

  /** What was typed beside what stands by now, change by change; also what is asked no longer. */
  List<Conflict.Field> beside(
      Standing standing, OfferView view, ChangeAnswers answers, Office office) {
    OnRecord there = OnRecord.read(standing.folder(), view.id());
    List<RemedyView.Item> items = ChangeAnswers.items(view.remedy());
    List<String> asked = items.stream().map(RemedyView.Item::key).toList();
    List<Conflict.Field> out = new ArrayList<>();
    typed.forEach(
        (change, mine) -> {
          int at = asked.indexOf(change) + 1;
          out.add(
              new Conflict.Field(
                  at > 0 ? office.say(AnswerWord.OF, at) : office.say(AnswerWord.GONE),
                  mine.to(change).map(answers::inFull).orElse(""),
                  there.answer(change).map(answers::inFull).orElse("")));
        });
    return out;
  }

  List<Wrong> wrong(List<RemedyView.Item> items, Office office) {
    List<Wrong> out = new ArrayList<>();
    for (int at = 1; at <= items.size(); at++) {
      Typed one = typed.get(items.get(at - 1).key());
      if (one != null) {
        out.addAll(wrong(at, one, office));
      }
    }
    return out;
  }

  private static List<Wrong> wrong(int at, Typed typed, Office office) {
    List<Wrong> out = new ArrayList<>();
    boolean beside = !typed.words().isEmpty() || !typed.usd().isEmpty() || !typed.on().isEmpty();
    if (typed.kind().isEmpty() && beside) {
      out.add(Wrong.of("answer-" + at, office.say(AnswerWord.NO_KIND, at)));
    }
    if (!typed.usd().isEmpty() && !typed.usd().matches(PRICE)) {
      out.add(Wrong.of("usd-" + at, office.say(AnswerWord.NO_PRICE, at, typed.usd())));
    }
    if (typed.words().length() > LONGEST_WORDS) {
      out.add(Wrong.of("words-" + at, office.say(AnswerWord.TOO_LONG, at, LONGEST_WORDS)));
    }
    if (!day(typed.on())) {
      out.add(Wrong.of("on-" + at, office.say(AuditWord.NOT_A_DAY, typed.on())));
    }
    return out;
  }

  private static boolean day(String text) {
    try {
      if (!text.isEmpty()) {
        Day.parse(text);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
