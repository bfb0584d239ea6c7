// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.application.OnRecord;
import org.plumbline.application.Trial;
import org.plumbline.papers.ChangeAnswer;
import org.plumbline.papers.PricePeriod;
import org.plumbline.report.view.RemedyView;
import org.springframework.stereotype.Component;

/** What providers answered to changes, in words and in sum. */
@Component
class ChangeAnswers {
  private final Office office;

  ChangeAnswers(Office office) {
    this.office = office;
  }

  /**
   * What a provider answered to all that it is asked for now.
   *
   * @param closes duties that what it accepted would put in writing
   * @param past answers to changes that are not asked for any longer, in words
   */
  record Total(
      int answered, int all, String say, String cost, Optional<String> closes, List<String> past) {}

  /** An answer as a page shows it. */
  record Shown(String style, String text, String words) {}

  /** Everything that is asked for, in closing order. */
  static List<RemedyView.Item> items(RemedyView remedy) {
    return remedy.steps().stream().flatMap(s -> s.write().stream()).toList();
  }

  Total total(OnRecord record, RemedyView remedy) {
    List<String> asked = items(remedy).stream().map(RemedyView.Item::key).toList();
    List<ChangeAnswer> answered = asked.stream().flatMap(k -> record.answer(k).stream()).toList();
    List<ChangeAnswer> accepted =
        answered.stream().filter(a -> a.kind() == ChangeAnswer.Kind.ACCEPTED).toList();
    return new Total(
        answered.size(),
        asked.size(),
        office.say(
            AnswerWord.TOTAL,
            accepted.size(),
            of(answered, ChangeAnswer.Kind.COUNTER),
            of(answered, ChangeAnswer.Kind.REFUSED),
            asked.size() - answered.size()),
        accepted.isEmpty()
            ? ""
            : office.say(AnswerWord.COST, ChangeAnswer.Cost.of(accepted).said()),
        Optional.empty(),
        record.answers().stream()
            .filter(a -> !asked.contains(a.change()))
            .map(this::inFull)
            .toList());
  }

  /** The same with how many duties the accepted changes would put in writing. */
  Total total(OnRecord record, RemedyView remedy, Trial trial) {
    Total bare = total(record, remedy);
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < remedy.steps().size(); i++) {
      if (remedy.steps().get(i).write().stream().allMatch(w -> accepted(record, w))) {
        steps.add(i + 1);
      }
    }
    int closed = steps.isEmpty() ? 0 : trial.take(steps).taken().closed().size();
    return new Total(
        bare.answered(),
        bare.all(),
        bare.say(),
        bare.cost(),
        Optional.of(office.say(AnswerWord.CLOSE, closed, remedy.open())),
        bare.past());
  }

  private static boolean accepted(OnRecord record, RemedyView.Item item) {
    return record
        .answer(item.key())
        .filter(a -> a.kind() == ChangeAnswer.Kind.ACCEPTED)
        .isPresent();
  }

  private static long of(List<ChangeAnswer> answers, ChangeAnswer.Kind kind) {
    return answers.stream().filter(a -> a.kind() == kind).count();
  }

  /** An answer in one line, without the provider's words. */
  String said(ChangeAnswer answer) {
    String said =
        office.say(
            AnswerWord.SAID,
            answer.kind().spelling(),
            answer.price().map(ChangeAnswer.Price::usd).orElse(-1L),
            answer.price().map(p -> p.per().spelling()).orElse(PricePeriod.MONTH.spelling()));
    return answer.on().map(day -> said + " " + office.say(AnswerWord.ON, day)).orElse(said);
  }

  /** An answer with the provider's words. */
  String inFull(ChangeAnswer answer) {
    return (said(answer) + " " + answer.words()).strip();
  }

  /** The answer to a change, if there is one. */
  Optional<Shown> shown(OnRecord record, String change) {
    return record
        .answer(change)
        .map(
            a ->
                new Shown(
                    switch (a.kind()) {
                      case ACCEPTED -> "ok";
                      case COUNTER -> "chg";
                      case REFUSED -> "no";
                    },
                    said(a),
                    a.words()));
  }

  List<Choice> kinds() {
    return Stream.of(ChangeAnswer.Kind.values())
        .map(k -> new Choice(k.spelling(), office.say(AnswerWord.IS, k.spelling())))
        .toList();
  }

  List<Choice> periods() {
    return Stream.of(PricePeriod.values())
        .map(p -> new Choice(p.spelling(), office.say(AnswerWord.PER, p.spelling())))
        .toList();
  }
}
