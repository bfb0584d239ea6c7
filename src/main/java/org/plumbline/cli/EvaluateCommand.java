// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.Formats;
import org.plumbline.application.Library;
import org.plumbline.application.Looks;
import org.plumbline.application.ReportFiles;
import org.plumbline.application.Request;
import org.plumbline.application.Unsaid;
import org.plumbline.application.WriteGuard;
import org.plumbline.assessment.Assessment;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Severity;
import org.plumbline.report.Report;
import org.plumbline.report.excel.WorkbookFormat;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.PageSize;
import org.plumbline.report.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses the support models, and an organization's offers, and writes the reports. */
@Command(mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  /** The few that move most: with more of them nobody asks any. */
  private static final int MOVES_SHOWN = 3;

  private final Run run;

  @Mixin private Selection selection = new Selection();

  @Option(names = "--with-kinds", descriptionKey = "with-kinds")
  private boolean withKinds;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "evaluate-out")
  private Path out = Path.of("reports");

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      converter = Converters.OfReport.class,
      descriptionKey = "formats")
  private List<Format> formats = Formats.shipped().all();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Converters.Least.class,
      descriptionKey = "fail-on")
  private @Nullable Severity failOn;

  @Option(
      names = "--carry-over",
      paramLabel = "REPORT.xlsx",
      descriptionKey = "evaluate-carry-over")
  private @Nullable Path earlier;

  @Option(names = "--discard-edits", descriptionKey = "discard-edits")
  private boolean discard;

  @Option(names = "--template", paramLabel = "NAME", descriptionKey = "template")
  private @Nullable String template;

  @Option(
      names = "--page-size",
      paramLabel = "SIZE",
      converter = Converters.Paper.class,
      descriptionKey = "page-size")
  private @Nullable PageSize pageSize;

  EvaluateCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Request request = withKinds ? selection.request(run).besideKinds() : selection.request(run);
    run.stage("started");
    run.progress(
        selection
            .folder()
            .map(f -> run.say(Say.READING, f.toString()))
            .orElseGet(() -> run.say(Say.READING_DATA)));
    Library library = run.library();
    Evaluator evaluator = new Evaluator(library);
    Evaluation evaluation = evaluator.evaluate(request);
    run.stage("cells evaluated");
    Assessment assessment = evaluation.assessment();
    CarryOver carried = CarryOver.read(earlier(), assessment, run.words());
    run.remark(evaluation.remarks());
    run.remark(carried.remarks());
    List<Template> looks =
        new Looks(library)
            .all(
                Optional.ofNullable(template),
                Optional.ofNullable(pageSize),
                formats.stream().anyMatch(Format::templated));
    Report report =
        evaluator.report(
            evaluation,
            carried,
            looks.stream().findFirst(),
            formats.stream().anyMatch(Format::printsCrosswalks),
            run.words());
    run.progress(run.say(Say.WRITING, assessment.cells().size()));
    ReportFiles files = new ReportFiles(report, looks, run::stage);
    WriteGuard guard = new WriteGuard(LocalDate.now(run.clock()), discard, carried.earlier());
    List<Path> written = files.write(out, List.copyOf(new LinkedHashSet<>(formats)), guard);
    run.remark(files.remarks());
    run.stage("reports in place");
    new SummaryPage(assessment, files.decision(), run.words()).print(run.out());
    if (assessment.engagements().stream().allMatch(Engagement::offer)) {
      run.out().println();
      run.print(Say.WITHOUT_KINDS);
    }
    new UnsaidPage(run, library.workspace().vocabulary())
        .print(Unsaid.of(library, evaluation, report.derived(), MOVES_SHOWN));
    EarlierReport.print(carried, run);
    run.out().println();
    written.forEach(path -> run.print(Say.WROTE, path.toString()));
    EarlierReport.printKept(guard, run);
    return failed(assessment) ? ExitCode.BELOW_FAIL_ON : ExitCode.DONE;
  }

  /** The report named, or the one that lies where the workbook goes and that people wrote in. */
  private Optional<Path> earlier() {
    if (earlier != null || discard) {
      return Optional.ofNullable(earlier);
    }
    return formats.stream()
        .filter(f -> f instanceof WorkbookFormat)
        .findFirst()
        .flatMap(f -> CarryOver.lyingAt(out.resolve(f.fileName(Optional.empty()))));
  }

  private boolean failed(Assessment assessment) {
    Severity least = failOn;
    return least != null
        && assessment.cells().stream().anyMatch(c -> c.severity().compareTo(least) >= 0);
  }
}
