// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Comparer;
import org.plumbline.application.Comparison;
import org.plumbline.assessment.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints where two arrangements differ, and what a move from one to the other does. */
@Command(mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Mixin private Scoped scoped = new Scoped();

  @Parameters(index = "0", arity = "0..1", paramLabel = "A", descriptionKey = "compare-a")
  private @Nullable String first;

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", descriptionKey = "compare-b")
  private @Nullable String second;

  @Parameters(index = "2", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
  private @Nullable String folder;

  @Option(names = "--one", paramLabel = "ARRANGEMENT", descriptionKey = "compare-one")
  private @Nullable String one;

  @Option(names = "--with", paramLabel = "ARRANGEMENT", descriptionKey = "compare-with")
  private @Nullable String other;

  CompareCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    NamedInFolder named =
        NamedInFolder.of(
            spec,
            Stream.of(first, second, folder).filter(Objects::nonNull).toList(),
            Stream.of(one, other).filter(Objects::nonNull).toList(),
            2);
    String before = named.names().get(0);
    String after = named.names().get(1);
    Comparer.Compared compared =
        new Comparer(run.library()).compare(scoped.request(named.folder(), run), before, after);
    run.remark(compared.evaluation().remarks());
    print(compared.comparison(), compared.evaluation().assessment());
    return ExitCode.DONE;
  }

  private void print(Comparison comparison, Assessment assessment) {
    String before = comparison.one().name();
    String after = comparison.other().name();
    run.print(Say.COMPARED, before, after);
    run.out().println();
    if (!comparison.differences().isEmpty()) {
      table(comparison, assessment, before, after).print(run.out());
      run.out().println();
    }
    int better = (int) comparison.differences().stream().filter(d -> d.better()).count();
    run.print(Say.BETTER, better, before, after);
    run.print(Say.WORSE, comparison.differences().size() - better, before, after);
    run.print(Say.SAME_VERDICT, comparison.same());
    new TransitionPage(run, comparison).print();
  }

  private TextTable table(
      Comparison comparison, Assessment assessment, String first, String second) {
    TextTable table =
        new TextTable(
            run.say(Head.FRAMEWORK), run.say(Head.CONTROL), run.say(Head.TITLE), first, second);
    for (Comparison.Difference each : comparison.differences()) {
      table.row(
          assessment.framework(each.one().control().framework()).shortTitle(),
          each.one().control().id(),
          each.one().control().title(),
          run.say(each.one().verdict()),
          run.say(each.other().verdict()));
    }
    return table;
  }
}
