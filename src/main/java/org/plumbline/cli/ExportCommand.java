// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is open, or who does what, in the columns an auditor or agency expects. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write one workbook an arrangement in an official layout; what is not known stays empty.")
final class ExportCommand implements Callable<Integer> {
  private static final List<String> BASELINES = List.of("low", "moderate", "high", "privacy");
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Folder with organisation.yaml and offers; none: the three support models.")
  private @Nullable Path folder;

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
      names = "--frameworks",
      split = ",",
      paramLabel = "ID",
      description = "Frameworks to look at (default: those the layout is made for).")
  private @Nullable List<String> frameworks;

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      description = "NIST SP 800-53 baseline: low, moderate, high or privacy.")
  private @Nullable String baseline;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Words.Date.class,
      description = "Date of the report (today).")
  private @Nullable LocalDate date;

  ExportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (baseline != null) {
      Choice.known(spec.commandLine(), "baseline", baseline, BASELINES);
    }
    Layout layout = layout();
    Workspace workspace = Workspace.load(run.home());
    Scope scope = Scope.of(workspace, Optional.ofNullable(folder), Optional.ofNullable(baseline));
    scope.remarks().forEach(remark -> run.err().println(remark.render()));
    List<Engagement> engagements = engagements(scope);
    Assessment assessment =
        Assessor.assess(
            scope.organisation(),
            engagements,
            chosen(layout, workspace, scope),
            workspace.vocabulary());
    LocalDate day = date == null ? LocalDate.now(run.clock()) : date;
    Report report = Fingerprint.report(run.home(), Optional.ofNullable(folder), day, assessment);
    write(layout, report);
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
    List<Framework> all =
        Choice.frameworks(
            spec.commandLine(), workspace, scope.organisation(), Optional.ofNullable(frameworks));
    if (frameworks != null) {
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

  /** All workbooks or none: each beside its place first, moved when every one is complete. */
  private void write(Layout layout, Report report) {
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      Files.createDirectories(out);
      for (Engagement engagement : report.assessment().engagements()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LayoutWriter.write(report, FilledSheet.of(layout, report, engagement), bytes);
        Path part = out.resolve("." + file(layout, engagement) + ".part");
        moves.put(part, out.resolve(file(layout, engagement)));
        Files.write(part, bytes.toByteArray());
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
        run.out().println("wrote " + move.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    } finally {
      moves.keySet().forEach(part -> part.toFile().delete());
    }
  }

  private static String file(Layout layout, Engagement engagement) {
    return layout.name() + "-" + engagement.id().replaceAll("[^A-Za-z0-9._-]", "-") + ".xlsx";
  }
}
