// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Changes;
import org.plumbline.application.ChangesFinder;
import org.plumbline.capability.Clause;
import org.plumbline.catalogue.Control;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what to write into the papers of an arrangement, in the order that closes most. */
@Command(name = "changes", mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private Selection selection = new Selection();

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--under",
      required = true,
      paramLabel = "ARRANGEMENT",
      descriptionKey = "explain-under")
  private String under;

  @Option(names = "--take", split = ",", paramLabel = "STEP", descriptionKey = "changes-take")
  private @Nullable List<Integer> take;

  ChangesCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Changes changes =
        new ChangesFinder(run.library())
            .find(selection.request(run), under, take == null ? List.of() : take);
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
      run.print(changes.proven() ? Say.FEWEST_CHANGES : Say.FEW_CHANGES, changes.fewest());
    }
    if (!changes.nothingCloses().isEmpty()) {
      run.print(Say.NO_CHANGE_CLOSES, ids(changes.nothingCloses()));
    }
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
