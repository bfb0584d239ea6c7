// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.BestWord;
import org.plumbline.application.Changes;
import org.plumbline.application.Trial;
import org.plumbline.capability.Clause;
import org.plumbline.report.view.RemedyView;
import org.springframework.stereotype.Component;

/** Which changes of an offer are worth most within what somebody wants to spend or ask for. */
@Component
class BestChanges {
  private static final int MONTHS = 12;
  private static final String MONEY = "[0-9]{1,7}";
  private static final String COUNT = "[1-9][0-9]?";

  private final Office office;

  BestChanges(Office office) {
    this.office = office;
  }

  /**
   * What is asked.
   *
   * @param month US dollars a month, as typed; empty for no budget
   * @param most changes, as typed; empty for any number
   */
  record Asked(String month, String most) {
    Asked {
      month = plain(month);
      most = plain(most);
    }

    private static String plain(@Nullable String text) {
      return text == null ? "" : text.strip();
    }

    boolean nothing() {
      return month.isEmpty() && most.isEmpty();
    }
  }

  /**
   * The answer.
   *
   * @param say what it closes, with how many changes
   * @param cost what it costs and what has no price
   * @param proven whether others close more
   * @param write its changes by name
   * @param take numbers of steps that are these changes, as an address has them; or empty
   */
  record Answer(String say, String cost, String proven, List<String> write, String take) {}

  /** How few changes leave nothing open that papers can close. */
  String fewest(RemedyView remedy) {
    return office.say(
        remedy.proven() ? BestWord.FEWEST_CHANGES : BestWord.FEW_CHANGES, remedy.fewest());
  }

  /** What is wrong with what was typed; each names its field. */
  List<Wrong> wrong(Asked asked) {
    if (!asked.month().isEmpty() && !asked.month().matches(MONEY)) {
      return List.of(Wrong.of("month", office.say(PageWord.NO_MONEY)));
    }
    return asked.most().isEmpty() || asked.most().matches(COUNT)
        ? List.of()
        : List.of(Wrong.of("most", office.say(PageWord.NO_COUNT)));
  }

  /** The best changes; empty where nothing is asked, a budget before a number. */
  Optional<Answer> answer(Trial trial, Asked asked, int open) {
    if (asked.nothing() || !wrong(asked).isEmpty()) {
      return Optional.empty();
    }
    if (asked.month().isEmpty()) {
      int most = Integer.parseInt(asked.most());
      Changes.BestSet set = trial.most(most);
      return Optional.of(
          answer(
              trial,
              set,
              office.say(BestWord.BEST_OF, most, set.closes().size(), open, set.write().size())));
    }
    long month = Long.parseLong(asked.month());
    Changes.BestSet set = trial.within(month * MONTHS);
    return Optional.of(
        answer(
            trial,
            set,
            office.say(PageWord.BEST_FOR, month, set.closes().size(), open, set.write().size())));
  }

  private Answer answer(Trial trial, Changes.BestSet set, String say) {
    return new Answer(
        say,
        office.say(
            set.budget().isPresent() ? BestWord.BEST_COST : PageWord.BEST_COST_OF,
            set.usd(),
            set.unpriced()),
        office.say(set.proven() ? BestWord.BEST_PROVEN : BestWord.BEST_NOT_PROVEN),
        set.write().stream().map(i -> i.clause().map(Clause::title).orElse(i.subject())).toList(),
        trial.steps(set).stream().map(String::valueOf).collect(Collectors.joining(",")));
  }
}
