// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import org.plumbline.report.excel.WorkbookReader;
import org.plumbline.report.json.JsonReader;
import org.plumbline.report.pdf.PdfText;
import org.plumbline.report.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a report is what these inputs give, and what differs. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Say whether a report file is what these inputs give, and if not, what differs.",
    footer = {"", "Exit codes: 0 the same, 1 differs, 2 usage, 3 bad data, 4 file trouble"})
final class VerifyCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      paramLabel = "REPORT",
      description = "A report as evaluate wrote it: .xlsx, .pdf or .json.")
  private Path file;

  @Option(
      names = "--against",
      paramLabel = "FOLDER",
      description = "Folder the report was made from; none: the three support models.")
  private @Nullable Path folder;

  @Option(
      names = "--carry-over",
      paramLabel = "REPORT.xlsx",
      description = "The earlier report that was carried over, if one was.")
  private @Nullable Path earlier;

  VerifyCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    ReportFiles.Format format = format();
    if (!Files.isRegularFile(file)) {
      throw new UncheckedIOException(file.toString(), new NoSuchFileException(file.toString()));
    }
    ReportFile given = read(format, file);
    Origin then = given.origin().orElseThrow(() -> noReport("it names no report id and date"));
    boolean pdf = format == ReportFiles.Format.PDF;
    Optional<Template> template = Looks.of(run.home(), then.look(), pdf);
    Report report = again(then, template, format);
    Origin now = report.origin();
    Path fresh = write(report, template, format);
    try {
      Comparison comparison = new Comparison(run.out(), file.toString());
      if (Files.mismatch(file, fresh) < 0) {
        comparison.same(now);
        return ExitCode.DONE;
      }
      comparison.differs(then, now, given.differencesFrom(read(format, fresh)));
      return ExitCode.BELOW_FAIL_ON;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    } finally {
      fresh.toFile().delete();
    }
  }

  private ReportFiles.Format format() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (ReportFiles.Format format : ReportFiles.Format.values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "`" + file + "` is no report\n  help: give a file that ends in .xlsx, .pdf or .json");
  }

  private ReportFile read(ReportFiles.Format format, Path path) {
    ReportFile.Reader reader =
        switch (format) {
          case XLSX -> WorkbookReader::read;
          case PDF -> PdfText::read;
          case JSON -> JsonReader::read;
        };
    try {
      return reader.read(path);
    } catch (IOException e) {
      throw noReport(String.valueOf(e.getMessage()));
    }
  }

  private BadInputException noReport(String why) {
    return new BadInputException(
        List.of(
            new Problem(
                "VER-001",
                Problem.Severity.ERROR,
                Place.of(file.toString()),
                Phrase.literal("not a report of plumbline: " + why),
                Phrase.literal("give the file as `plumbline evaluate` wrote it"))));
  }

  /** The report that the same date, frameworks and baseline give today. */
  private Report again(Origin then, Optional<Template> template, ReportFiles.Format format) {
    Workspace workspace = run.workspace();
    Scope scope = Scope.of(workspace, Optional.ofNullable(folder), then.baseline());
    List<String> wanted = then.catalogues().stream().map(Origin.Catalogue::id).toList();
    List<Framework> chosen =
        workspace.everyFramework().stream().filter(f -> wanted.contains(f.id())).toList();
    Assessment assessment =
        Assessor.assess(scope.organisation(), scope.engagements(), chosen, workspace.vocabulary());
    Crosswalks crosswalks =
        format == ReportFiles.Format.XLSX ? workspace.crosswalks() : Crosswalks.NONE;
    return Fingerprint.report(
        run.home(),
        Optional.ofNullable(folder),
        then.date(),
        assessment,
        crosswalks,
        MonitoringCadence.of(workspace.monitoring(), assessment),
        template,
        CarryOver.read(Optional.ofNullable(earlier), assessment),
        run.words());
  }

  private Path write(Report report, Optional<Template> template, ReportFiles.Format format) {
    try {
      Path fresh = Files.createTempFile("plumbline-verify-", "." + format.fileName(template));
      new ReportFiles(report, template, run::stage).fill(fresh, format);
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException("temporary folder", e);
    }
  }
}
