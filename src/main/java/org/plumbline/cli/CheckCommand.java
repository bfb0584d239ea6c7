// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Workspace;
import org.plumbline.assessment.TailoringCheck;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.SecondLook;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.layout.LayoutReader;
import org.plumbline.report.template.TemplateReader;
import org.plumbline.wording.Keys;
import org.plumbline.wording.WordsCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(names = "--list", description = "Print every note, not one of each kind.")
  private boolean list;

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
    Crosswalks crosswalks = workspace.crosswalks(problems);
    LayoutReader.readAll(home.resolve("templates"), problems);
    TemplateReader.readAll(home.resolve("templates"), problems);
    String read =
        String.join(
            ", ",
            counted(workspace.frameworks().size(), "framework"),
            counted(
                workspace.frameworks().stream().mapToInt(f -> f.controls().size()).sum(),
                "control"),
            counted(workspace.vocabulary().capabilities().size(), "capability"),
            counted(workspace.models().size(), "support model"),
            counted(crosswalks.all().size(), "crosswalk"));
    if (given != null && !project) {
      problems.throwIfAny();
      Organisation organisation = workspace.organisation(given, problems);
      TailoringCheck.check(organisation, workspace.frameworks(), workspace.vocabulary(), problems);
      List<Offer> offers = workspace.offers(given, organisation, problems);
      read =
          organisation.name()
              + ", "
              + counted(organisation.systems().size(), "system")
              + ", "
              + counted(offers.size(), "offer");
    }
    if (given == null || project) {
      words(home, workspace, problems);
    }
    if (problems.errors().isEmpty() && (given == null || project)) {
      SecondLook.at(workspace.vocabulary(), workspace.frameworks(), workspace.proposed(), problems);
    }
    print(problems);
    int errors = problems.errors().size();
    run.out().println("read " + read + ": " + counts(problems));
    return errors == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
  }

  /** Holds the project's words against all that can be said; built-in words say other regimes. */
  private void words(Path home, Workspace workspace, Problems problems) {
    String file = Run.wordsFile();
    if (Files.exists(home.resolve(file))) {
      WordsCheck.check(run.words(), Keys.all(), workspace.regimes().keys(), file, problems);
    }
  }

  /** Errors and warnings in full; of many notes of one kind, one folder's count and an example. */
  private void print(Problems problems) {
    Map<String, List<Problem>> notes = new LinkedHashMap<>();
    for (Problem problem : problems.all()) {
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
        String more = counted(same.size() - 1, "more note");
        run.out()
            .println("  and " + more + " " + same.get(0).code() + " here; `--list` prints all");
      }
      run.out().println();
    }
  }

  private static String counts(Problems problems) {
    List<String> out = new ArrayList<>();
    for (Problem.Severity severity : Problem.Severity.values()) {
      long count = problems.all().stream().filter(p -> p.severity() == severity).count();
      out.add(counted((int) count, severity.name().toLowerCase(Locale.ROOT)));
    }
    return String.join(", ", out);
  }

  private static String counted(int count, String what) {
    String words = count == 1 ? what : (what + "s").replaceAll("ys$", "ies");
    return count + " " + words;
  }
}
