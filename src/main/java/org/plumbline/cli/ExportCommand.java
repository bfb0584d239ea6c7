// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Exporter;
import org.plumbline.application.Request;
import org.plumbline.application.WriteGuard;
import org.plumbline.report.layout.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is open, or who does what, in the columns an auditor or agency expects. */
@Command(mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private Selection selection = new Selection();

  @SuppressWarnings("NullAway.Init")
  @Option(names = "--layout", required = true, paramLabel = "NAME", descriptionKey = "layout")
  private String name;

  @Option(names = "--under", paramLabel = "ARRANGEMENT", descriptionKey = "export-under")
  private @Nullable String under;

  @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "export-level")
  private @Nullable String level;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "export-out")
  private Path out = Path.of("reports");

  @Option(names = "--carry-over", paramLabel = "REPORT.xlsx", descriptionKey = "export-carry-over")
  private @Nullable Path earlier;

  @Option(names = "--discard-edits", descriptionKey = "discard-edits")
  private boolean discard;

  ExportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Request request = selection.request(run);
    Exporter exporter = new Exporter(run.library());
    Layout layout = exporter.layout(name);
    Evaluation evaluation = exporter.evaluate(layout, request, Optional.ofNullable(under));
    CarryOver carried =
        CarryOver.read(Optional.ofNullable(earlier), evaluation.assessment(), run.words());
    run.remark(evaluation.remarks());
    run.remark(exporter.remarks(layout, request));
    run.remark(carried.remarks());
    WriteGuard guard = new WriteGuard(LocalDate.now(run.clock()), discard, carried.earlier());
    exporter
        .write(layout, Optional.ofNullable(level), evaluation, carried, out, guard, run.words())
        .forEach(path -> run.print(Say.WROTE, path.toString()));
    EarlierReport.printKept(guard, run);
    EarlierReport.printCount(carried, run);
    run.print(
        Say.LAYOUT, layout.title(), layout.version(), layout.inForce().readOn(), layout.source());
    return ExitCode.DONE;
  }
}
