// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Checked;
import org.plumbline.application.Checker;
import org.plumbline.application.FolderQuestions;
import org.plumbline.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads data and says everything that is wrong with it. */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private @Nullable Path path;

  @Option(names = "--list", descriptionKey = "every-note")
  private boolean list;

  CheckCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Path given = path;
    boolean home = given != null && Files.isDirectory(given.resolve("controls"));
    Checker checker =
        new Checker(
            home && given != null ? given : run.home(),
            run.language(),
            UsageTexts.keys(spec.root().commandLine()));
    LocalDate today = LocalDate.now(run.clock());
    Checked checked = given == null || home ? checker.home(today) : checker.folder(given, today);
    print(checked.problems());
    if (!checked.questions().equals(FolderQuestions.NONE)) {
      new QuestionsPage(run, run.library().workspace().vocabulary()).print(checked.questions());
    }
    String errors = run.say(Say.ERRORS, checked.count(Problem.Severity.ERROR));
    String warnings = run.say(Say.WARNINGS, checked.count(Problem.Severity.WARNING));
    String notes = run.say(Say.NOTES, checked.count(Problem.Severity.NOTE));
    if (checked.read().isEmpty()) {
      run.print(Say.CHECKED_NOTHING, errors, warnings, notes);
    } else {
      run.print(Say.CHECKED, checked.read(), errors, warnings, notes);
    }
    return checked.good() ? ExitCode.DONE : ExitCode.BAD_DATA;
  }

  /** Errors and warnings in full; of many notes of one kind, one folder's count and an example. */
  private void print(List<Problem> problems) {
    Map<String, List<Problem>> notes = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem.severity() == Problem.Severity.NOTE && !list) {
        String file = problem.place().file();
        String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        notes.computeIfAbsent(folder + problem.code(), k -> new ArrayList<>()).add(problem);
      } else {
        run.out().println(run.text(problem) + "\n");
      }
    }
    for (List<Problem> same : notes.values()) {
      run.out().println(run.text(same.get(0)));
      if (same.size() > 1) {
        run.out().println("  " + run.say(Say.MORE_NOTES, same.size() - 1, same.get(0).code()));
      }
      run.out().println();
    }
  }
}
