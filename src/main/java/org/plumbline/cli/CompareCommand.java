// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.plumbline.application.Comparison;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.assessment.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints where two arrangements differ. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private Selection selection = new Selection();

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--one",
      required = true,
      paramLabel = "ARRANGEMENT",
      descriptionKey = "compare-one")
  private String one;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--with",
      required = true,
      paramLabel = "ARRANGEMENT",
      descriptionKey = "compare-with")
  private String other;

  CompareCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Evaluation evaluation = new Evaluator(run.library()).evaluate(selection.request(run));
    run.remark(evaluation.remarks());
    Assessment assessment = evaluation.assessment();
    Comparison comparison = Comparison.of(assessment, one, other);
    String first = comparison.one().name();
    String second = comparison.other().name();
    run.print(Say.COMPARED, first, second);
    run.out().println();
    if (!comparison.differences().isEmpty()) {
      table(comparison, assessment, first, second).print(run.out());
      run.out().println();
    }
    int better = (int) comparison.differences().stream().filter(d -> d.better()).count();
    run.print(Say.BETTER, better, first, second);
    run.print(Say.WORSE, comparison.differences().size() - better, first, second);
    run.print(Say.SAME_VERDICT, comparison.same());
    return ExitCode.DONE;
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
