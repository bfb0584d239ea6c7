// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Workspace;
import org.plumbline.capability.Level;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Needs;
import org.plumbline.problem.Problems;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.layout.LayoutReader;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the project knows. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List frameworks, controls, capabilities, traits, models, layouts or templates.")
final class ListCommand implements Callable<Integer> {
  private static final List<String> KINDS =
      List.of("frameworks", "controls", "capabilities", "traits", "models", "layouts", "templates");
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      paramLabel = "WHAT",
      description = "frameworks, controls, capabilities, traits, models, layouts or templates.")
  private String what;

  @Option(
      names = "--framework",
      paramLabel = "ID",
      description = "Controls of this framework only.")
  private @Nullable String framework;

  ListCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Choice.known(spec.commandLine(), "list", what, KINDS);
    Workspace workspace = Workspace.load(run.home());
    if (framework != null) {
      Choice.known(
          spec.commandLine(),
          "framework",
          framework,
          workspace.everyFramework().stream().map(Framework::id).toList());
    }
    TextTable table =
        switch (what) {
          case "frameworks" -> frameworks(workspace);
          case "controls" -> controls(workspace, Optional.ofNullable(framework));
          case "capabilities" -> capabilities(workspace);
          case "traits" -> traits(workspace);
          case "layouts" -> layouts();
          case "templates" -> templates();
          default -> models(workspace);
        };
    table.print(run.out());
    return ExitCode.DONE;
  }

  private static TextTable frameworks(Workspace workspace) {
    TextTable table =
        new TextTable(
            "id", "status", "title", "edition", "binds", "assessed", "headings", "withdrawn");
    for (Framework f : workspace.everyFramework()) {
      int assessed = f.assessed().size();
      table.row(
          f.id(),
          f.proposed() ? Framework.PROPOSED : "in force",
          f.title(),
          f.edition(),
          f.proposed()
              ? "never"
              : "from "
                  + f.effectiveFrom()
                  + f.effectiveUntil().map(day -> " to " + day).orElse(""),
          assessed,
          f.controls().size() - assessed,
          f.withdrawn().size());
    }
    return table;
  }

  private static TextTable controls(Workspace workspace, Optional<String> only) {
    TextTable table = new TextTable("framework", "id", "title", "calls for");
    for (Framework f : workspace.everyFramework()) {
      if (only.isPresent() ? !only.get().equals(f.id()) : f.proposed()) {
        continue;
      }
      for (Control c : f.controls()) {
        table.row(f.id(), c.id(), c.title(), c.heading() ? "(heading)" : needs(c.needs()));
      }
      f.withdrawn().forEach(w -> table.row(f.id(), w.id(), w.title(), "(withdrawn)"));
    }
    return table;
  }

  private static String needs(Needs needs) {
    return needs.alternatives().stream()
        .map(a -> a.needs().stream().map(Needs.Need::label).collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" or "));
  }

  private static TextTable capabilities(Workspace workspace) {
    TextTable table = new TextTable("id", "delegable", "kind", "group", "means");
    workspace
        .vocabulary()
        .capabilities()
        .values()
        .forEach(
            c ->
                table.row(
                    c.id(),
                    c.delegability().spelling(),
                    c.kind().spelling(),
                    c.group(),
                    c.means()));
    return table;
  }

  private static TextTable traits(Workspace workspace) {
    TextTable table = new TextTable("id", "level", "name", "means");
    workspace
        .traits()
        .all()
        .forEach(
            trait -> {
              for (Level level : trait.levels()) {
                table.row(
                    level.rank() == 0 ? trait.id() : "", level.rank(), level.name(), level.means());
              }
            });
    return table;
  }

  private TextTable layouts() {
    TextTable table = new TextTable("layout", "title", "version", "made for", "issuer");
    Problems problems = new Problems();
    for (Layout l : LayoutReader.readAll(run.home().resolve("templates"), problems)) {
      table.row(l.name(), l.title(), l.version(), String.join(", ", l.frameworks()), l.issuer());
    }
    problems.throwIfAny();
    return table;
  }

  private TextTable templates() {
    TextTable table = new TextTable("template", "title", "page size", "sections", "about");
    Problems problems = new Problems();
    for (Template t : TemplateReader.readAll(run.home().resolve("templates"), problems)) {
      table.row(t.name(), t.title(), t.pageSize().spelling(), t.sections().size(), t.about());
    }
    problems.throwIfAny();
    return table;
  }

  private static TextTable models(Workspace workspace) {
    TextTable table = new TextTable("model", "trait", "least", "usual", "most");
    workspace
        .models()
        .forEach(
            model ->
                workspace
                    .traits()
                    .all()
                    .forEach(
                        trait -> {
                          var band = model.band(trait);
                          table.row(
                              model.id(),
                              trait.id(),
                              trait.level(band.floor().level()).name(),
                              trait.level(band.usual().level()).name(),
                              trait.level(band.ceiling().level()).name());
                        }));
    return table;
  }
}
