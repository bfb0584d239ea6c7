// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.TailoringCheck;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads data and says everything that is wrong with it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Read the project's data, or an organisation's folder, and print every mistake.")
final class CheckCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "Project folder or organisation folder; none: the project's own data.")
  private @Nullable Path path;

  CheckCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Path given = path;
    boolean project = given != null && Files.isDirectory(given.resolve("controls"));
    Path home = project && given != null ? given : run.home();
    Workspace workspace = Workspace.read(home, problems);
    String read =
        workspace.frameworks().size()
            + " frameworks, "
            + workspace.frameworks().stream().mapToInt(f -> f.controls().size()).sum()
            + " controls, "
            + workspace.vocabulary().capabilities().size()
            + " capabilities, "
            + workspace.models().size()
            + " support models";
    if (given != null && !project) {
      problems.throwIfAny();
      Organisation organisation = workspace.organisation(given, problems);
      TailoringCheck.check(organisation, workspace.frameworks(), workspace.vocabulary(), problems);
      List<Offer> offers = workspace.offers(given, organisation, problems);
      read =
          organisation.name()
              + ", "
              + organisation.systems().size()
              + " systems, "
              + offers.size()
              + " offers";
    }
    problems.all().forEach(p -> run.out().println(p.render() + "\n"));
    int errors = problems.errors().size();
    run.out()
        .println(
            "read "
                + read
                + ": "
                + counted(errors, "error")
                + ", "
                + counted(
                    (int) problems.all().stream().filter(CheckCommand::warns).count(), "warning")
                + ", "
                + counted(
                    (int) problems.all().stream().filter(CheckCommand::notes).count(), "note"));
    return errors == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
  }

  private static boolean warns(Problem problem) {
    return problem.severity() == Problem.Severity.WARNING;
  }

  private static boolean notes(Problem problem) {
    return problem.severity() == Problem.Severity.NOTE;
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
