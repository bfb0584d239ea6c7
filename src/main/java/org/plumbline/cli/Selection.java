// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Scope;
import org.plumbline.application.Workspace;
import org.plumbline.catalogue.Framework;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command looks at: whose arrangements, which rules, on which day. */
final class Selection {
  private static final List<String> BASELINES = List.of("low", "moderate", "high", "privacy");

  @SuppressWarnings("NullAway.Init")
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Folder with organisation.yaml and offers; none: the three support models.")
  private @Nullable Path folder;

  @Option(
      names = "--frameworks",
      split = ",",
      paramLabel = "ID",
      description =
          "Frameworks to look at; `list frameworks` names them. A proposed rule is looked at only"
              + " when named here.")
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

  /** Refuses words that are unknown before any data is read. */
  void check() {
    if (baseline != null) {
      Choice.known(spec.commandLine(), "baseline", baseline, BASELINES);
    }
  }

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  boolean namesFrameworks() {
    return frameworks != null;
  }

  /** Whose arrangements; remarks on the folder go to standard error. */
  Scope scope(Workspace workspace, Run run) {
    Scope scope = Scope.of(workspace, folder(), Optional.ofNullable(baseline), day(run));
    run.remark(scope.remarks());
    return scope;
  }

  List<Framework> frameworks(Workspace workspace, Scope scope) {
    return Choice.frameworks(
        spec.commandLine(), workspace, scope.organisation(), Optional.ofNullable(frameworks));
  }

  LocalDate day(Run run) {
    return date == null ? LocalDate.now(run.clock()) : date;
  }
}
