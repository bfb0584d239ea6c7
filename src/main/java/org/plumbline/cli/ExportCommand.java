// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Fingerprint;
import org.plumbline.application.Scope;
import org.plumbline.application.WholeFiles;
import org.plumbline.application.Workspace;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.excel.LayoutWriter;
import org.plumbline.report.layout.FilledSheet;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.layout.LayoutReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what is open, or who does what, in the columns an auditor or agency expects. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write one workbook an arrangement in an official layout, by default for the frameworks it is made for; what is not known stays empty.")
final class ExportCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Mixin private Selection selection = new Selection();

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--layout",
      required = true,
      paramLabel = "NAME",
      description = "Shape of the workbook; `list layouts` names them.")
  private String name;

  @Option(
      names = "--under",
      paramLabel = "ENGAGEMENT",
      description = "break-fix, managed, co-managed or the id of an offer (default: each).")
  private @Nullable String under;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where workbooks go (${DEFAULT-VALUE}).")
  private Path out = Path.of("reports");

  @Option(
      names = "--carry-over",
      paramLabel = "REPORT.xlsx",
      description =
          "Earlier report: owner, due date, notes and closed status of its open items fill the columns for them.")
  private @Nullable Path earlier;

  ExportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    selection.check();
    Layout layout = layout();
    Workspace workspace = run.workspace();
    Scope scope = selection.scope(workspace, run);
    List<Engagement> engagements = engagements(scope);
    Assessment assessment =
        Assessor.assess(
            scope.organisation(),
            engagements,
            chosen(layout, workspace, scope),
            workspace.vocabulary());
    CarryOver carried = CarryOver.read(Optional.ofNullable(earlier), assessment);
    run.remark(carried.remarks());
    Report report =
        Fingerprint.report(
            run.home(), selection.folder(), selection.day(run), assessment, carried, run.words());
    write(layout, report);
    carried.printCount(run.out());
    run.out().println(layout.title() + ", version " + layout.version() + "; " + layout.source());
    return ExitCode.DONE;
  }

  private Layout layout() {
    Problems problems = new Problems();
    List<Layout> layouts = LayoutReader.readAll(run.home().resolve("templates"), problems);
    problems.throwIfAny();
    Choice.known(spec.commandLine(), "layout", name, layouts.stream().map(Layout::name).toList());
    return layouts.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Engagement> engagements(Scope scope) {
    if (under == null) {
      return scope.engagements();
    }
    Choice.known(
        spec.commandLine(),
        "engagement",
        under,
        scope.engagements().stream().map(Engagement::id).toList());
    return scope.engagements().stream().filter(e -> e.id().equals(under)).toList();
  }

  /** The frameworks asked for, else those of the organisation the layout is made for. */
  private List<Framework> chosen(Layout layout, Workspace workspace, Scope scope) {
    List<Framework> all = selection.frameworks(workspace, scope);
    if (selection.namesFrameworks()) {
      return all;
    }
    List<Framework> fitting =
        all.stream().filter(f -> layout.frameworks().contains(f.id())).toList();
    if (fitting.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "layout `"
              + layout.name()
              + "` is made for "
              + String.join(", ", layout.frameworks())
              + ", and this organisation looks at "
              + String.join(", ", scope.organisation().frameworks())
              + "\n  help: name the frameworks to look at with --frameworks");
    }
    return fitting;
  }

  /** All workbooks or none. */
  private void write(Layout layout, Report report) {
    try (WholeFiles files = new WholeFiles(out)) {
      for (Engagement engagement : report.assessment().engagements()) {
        Path file = files.beside(file(layout, engagement));
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
          LayoutWriter.write(report, FilledSheet.of(layout, report, engagement), to);
        }
      }
      files.moveIntoPlace().forEach(path -> run.out().println("wrote " + path));
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    }
  }

  private static String file(Layout layout, Engagement engagement) {
    return layout.name() + "-" + engagement.id().replaceAll("[^A-Za-z0-9._-]", "-") + ".xlsx";
  }
}
