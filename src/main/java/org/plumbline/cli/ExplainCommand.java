// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Scope;
import org.plumbline.application.Workspace;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.catalogue.CapabilityIndex;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints why a control has its verdict under an arrangement. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Say why a control has its verdict, down to the clause, source or assumption.")
final class ExplainCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "0", paramLabel = "CONTROL", description = "Official id, such as AC-2(1).")
  private String control;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Folder with organisation.yaml and offers.")
  private @Nullable Path folder;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--under",
      required = true,
      paramLabel = "ENGAGEMENT",
      description = "break-fix, managed, co-managed or the id of an offer.")
  private String under;

  @Option(
      names = "--all-links",
      description = "Every other control the same acts serve, not only the first few.")
  private boolean allLinks;

  ExplainCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Workspace workspace = run.workspace();
    Scope scope = Scope.of(workspace, Optional.ofNullable(folder), Optional.empty());
    run.remark(scope.remarks());
    Choice.known(
        spec.commandLine(),
        "engagement",
        under,
        scope.engagements().stream().map(Engagement::id).toList());
    Engagement engagement =
        scope.engagements().stream().filter(e -> e.id().equals(under)).findFirst().orElseThrow();
    String id = Choice.known(spec.commandLine(), "control", spelled(workspace), ids(workspace));
    for (Framework framework : workspace.everyFramework()) {
      if (framework.control(id).isPresent()) {
        Crosswalks crosswalks = workspace.crosswalks();
        Assessment assessment =
            Assessor.assess(
                scope.organisation(),
                List.of(engagement),
                List.of(framework),
                workspace.vocabulary());
        Control found = framework.control(id).get();
        new Explanation(assessment, run.words(), run.out()).print(found, engagement);
        new AlsoServes(workspace.frameworks(), crosswalks, allLinks, run.out())
            .print(found, acts(found, assessment));
        return ExitCode.DONE;
      }
      for (Framework.Withdrawn withdrawn : framework.withdrawn()) {
        if (withdrawn.id().equals(id)) {
          withdrawn(framework, withdrawn);
          return ExitCode.DONE;
        }
      }
    }
    throw new IllegalStateException("known control not found: " + id);
  }

  /** What decides the verdict; where nothing does, all the control calls for. */
  private static Set<String> acts(Control control, Assessment assessment) {
    Set<String> acts = new LinkedHashSet<>();
    assessment.cells().stream()
        .filter(c -> c.control().equals(control))
        .forEach(c -> c.deciding().forEach(f -> acts.add(f.need().label())));
    return acts.isEmpty() ? CapabilityIndex.acts(control) : acts;
  }

  private void withdrawn(Framework framework, Framework.Withdrawn control) {
    run.out().println(control.id() + "  " + control.title());
    run.out().println(framework.title() + ", " + framework.edition());
    run.out().println();
    String how = control.how().replace('-', ' ');
    String became = control.became().isEmpty() ? "" : " " + String.join(", ", control.became());
    run.out()
        .println("Withdrawn: " + how + became + ". It asks nothing any more and gets no verdict.");
    if (!control.became().isEmpty()) {
      run.out()
          .println("Try: plumbline explain \"" + control.became().get(0) + "\" --under " + under);
    }
  }

  /** The id as the catalogue spells it, whatever the case and blanks of the question. */
  private String spelled(Workspace workspace) {
    String asked = control.replace(" ", "");
    return ids(workspace).stream()
        .filter(asked::equals)
        .findFirst()
        .or(() -> ids(workspace).stream().filter(asked::equalsIgnoreCase).findFirst())
        .orElse(asked);
  }

  private static List<String> ids(Workspace workspace) {
    List<String> ids = new ArrayList<>();
    for (Framework framework : workspace.everyFramework()) {
      framework.controls().forEach((Control c) -> ids.add(c.id()));
      framework.withdrawn().forEach(w -> ids.add(w.id()));
    }
    return ids;
  }
}
