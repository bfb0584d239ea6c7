// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Fingerprint;
import org.plumbline.application.ReportFiles;
import org.plumbline.application.Scope;
import org.plumbline.application.Workspace;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.assessment.Severity;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Report;
import org.plumbline.report.template.PageSize;
import org.plumbline.report.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses the support models, and an organisation's offers, and writes the reports. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Say control by control what each arrangement is bound to do, and write the reports.")
final class EvaluateCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Mixin private Selection selection = new Selection();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where reports go (${DEFAULT-VALUE}).")
  private Path out = Path.of("reports");

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      converter = Words.Format.class,
      description = "Any of xlsx,pdf,json (default: all).")
  private List<ReportFiles.Format> formats = Arrays.asList(ReportFiles.Format.values());

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Words.Least.class,
      description = "Exit 1 when a cell is at least critical, high, medium or low.")
  private @Nullable Severity failOn;

  @Option(
      names = "--carry-over",
      paramLabel = "REPORT.xlsx",
      description = "Earlier report: keep owner, status, due date and notes of its open items.")
  private @Nullable Path earlier;

  @Option(
      names = "--template",
      paramLabel = "NAME",
      description = "What the PDF says and looks like; `list templates` names them (gap-report).")
  private @Nullable String template;

  @Option(
      names = "--page-size",
      paramLabel = "SIZE",
      converter = Words.Paper.class,
      description = "Paper of the PDF: letter or a4 (as the template says).")
  private @Nullable PageSize pageSize;

  EvaluateCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    selection.check();
    Looks.known(spec.commandLine(), run.home(), Optional.ofNullable(template));
    run.stage("started");
    run.progress("reading controls, models" + selection.folder().map(f -> " and " + f).orElse(""));
    Workspace workspace = run.workspace();
    run.stage("data read");
    Crosswalks crosswalks = crosswalks(workspace);
    Scope scope = selection.scope(workspace, run);
    List<Framework> chosen = selection.frameworks(workspace, scope);
    Assessment assessment =
        Assessor.assess(scope.organisation(), scope.engagements(), chosen, workspace.vocabulary());
    run.stage("cells evaluated");
    CarryOver carried = CarryOver.read(Optional.ofNullable(earlier), assessment);
    run.remark(carried.remarks());
    Optional<Template> look =
        Looks.chosen(
            run.home(),
            Optional.ofNullable(template),
            Optional.ofNullable(pageSize),
            formats.contains(ReportFiles.Format.PDF));
    Report report =
        Fingerprint.report(
            run.home(),
            selection.folder(),
            selection.day(run),
            assessment,
            crosswalks,
            MonitoringCadence.of(workspace.monitoring(), assessment),
            look,
            carried,
            run.words());
    run.progress("assessed " + assessment.cells().size() + " cells, writing reports");
    List<ReportFiles.Format> distinct = List.copyOf(new LinkedHashSet<>(formats));
    ReportFiles files = new ReportFiles(report, look, run::stage);
    List<Path> written = files.write(out, distinct);
    run.remark(files.remarks());
    run.stage("reports in place");
    new SummaryPage(assessment, run.words()).print(run.out());
    carried.print(run.out());
    run.out().println();
    written.forEach(path -> run.out().println("wrote " + path));
    return failed(assessment) ? ExitCode.BELOW_FAIL_ON : ExitCode.DONE;
  }

  /** The crosswalks, for the one report that prints them. */
  private Crosswalks crosswalks(Workspace workspace) {
    if (!formats.contains(ReportFiles.Format.XLSX)) {
      return Crosswalks.NONE;
    }
    Crosswalks read = workspace.crosswalks();
    run.stage("crosswalks read");
    return read;
  }

  private boolean failed(Assessment assessment) {
    Severity least = failOn;
    return least != null
        && assessment.cells().stream().anyMatch(c -> c.severity().compareTo(least) >= 0);
  }
}
