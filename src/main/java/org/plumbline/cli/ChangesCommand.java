// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.BestWord;
import org.plumbline.application.Changes;
import org.plumbline.application.ChangesFinder;
import org.plumbline.capability.Clause;
import org.plumbline.catalogue.Control;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what to write into the papers of an arrangement, in the order that closes most. */
@Command(mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private OneOffer about = new OneOffer();

  @Option(names = "--take", split = ",", paramLabel = "STEP", descriptionKey = "changes-take")
  private @Nullable List<Integer> take;

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = Converters.Count.class,
      descriptionKey = "changes-most")
  private @Nullable Integer most;

  @Option(
      names = "--budget",
      paramLabel = "USD",
      converter = Converters.Dollars.class,
      descriptionKey = "changes-budget")
  private @Nullable Long budget;

  ChangesCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    OneOffer.Asked asked = about.asked(run);
    Changes.Wanted wanted =
        new Changes.Wanted(
            take == null ? List.of() : take,
            most == null ? OptionalInt.empty() : OptionalInt.of(most),
            budget == null ? OptionalLong.empty() : OptionalLong.of(budget));
    Changes changes = new ChangesFinder(run.library()).find(asked.request(), asked.offer(), wanted);
    run.remark(changes.evaluation().remarks());
    run.print(Say.CHANGES_OF, changes.engagement().name(), changes.open().size());
    int number = 0;
    for (Changes.Step step : changes.steps()) {
      number++;
      run.out().println();
      run.print(
          Say.CHANGE_STEP,
          number,
          step.closes().size(),
          step.closedSoFar(),
          changes.open().size(),
          ids(step.closes()));
      step.write().forEach(item -> print(item, changes.engagement().members().size() > 1));
    }
    run.out().println();
    if (!changes.steps().isEmpty()) {
      run.print(
          changes.proven() ? BestWord.FEWEST_CHANGES : BestWord.FEW_CHANGES, changes.fewest());
    }
    if (!changes.nothingCloses().isEmpty()) {
      run.print(Say.NO_CHANGE_CLOSES, ids(changes.nothingCloses()));
    }
    changes.best().forEach(b -> print(b, changes));
    changes
        .taken()
        .ifPresent(
            taken ->
                run.print(
                    Say.STEPS_TAKEN,
                    taken.steps().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    taken.closed().size(),
                    changes.open().size(),
                    taken.left().size()));
    run.print(Say.CHANGES_COUNSEL);
    return ExitCode.DONE;
  }

  /** The best set within a limit: what it closes, and whether nothing better can be. */
  private void print(Changes.BestSet best, Changes changes) {
    int open = changes.open().size();
    run.out().println();
    best.most()
        .ifPresent(
            n -> run.print(BestWord.BEST_OF, n, best.closes().size(), open, best.write().size()));
    best.budget()
        .ifPresent(
            usd ->
                run.print(
                    BestWord.BEST_WITHIN, usd, best.closes().size(), open, best.write().size()));
    for (Changes.Item item : best.write()) {
      String title = item.clause().map(Clause::title).orElseGet(item::subject);
      boolean several = changes.engagement().members().size() > 1;
      run.out().println("  - " + (several ? item.provider() + ": " + title : title));
    }
    if (!best.closes().isEmpty()) {
      Prose.print(run.out(), "  ", run.say(BestWord.BEST_CLOSES, ids(best.closes())));
    }
    Prose.print(
        run.out(), "  ", run.say(best.proven() ? BestWord.BEST_PROVEN : BestWord.BEST_NOT_PROVEN));
    if (best.budget().isPresent()) {
      Prose.print(run.out(), "  ", run.say(BestWord.BEST_COST, best.usd(), best.unpriced()));
    }
  }

  private void print(Changes.Item item, boolean named) {
    String title = item.clause().map(Clause::title).orElseGet(item::subject);
    run.out().println("  - " + (named ? item.provider() + ": " + title : title));
    if (item.clause().isPresent()) {
      Clause clause = item.clause().get();
      run.out().println("    " + run.say(Say.CHANGE_FOR, clause.purpose()));
      run.out().println("    " + run.say(Say.CHANGE_ASK, clause.question()));
      run.out().println("    " + run.say(Say.CHANGE_WRITE, clause.wording()));
      run.out().println("    " + run.say(clause.extra() ? Say.CHANGE_EXTRA : Say.CHANGE_USUAL));
    }
  }

  private static String ids(List<Control> controls) {
    return controls.stream().map(Control::id).collect(Collectors.joining(", "));
  }
}
