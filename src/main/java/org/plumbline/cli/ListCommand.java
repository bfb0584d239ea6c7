// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Forms;
import org.plumbline.application.Library;
import org.plumbline.application.Named;
import org.plumbline.application.UnknownWordException;
import org.plumbline.application.Workspace;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Need;
import org.plumbline.catalogue.Needs;
import org.plumbline.intake.form.Preset;
import org.plumbline.intake.form.Questions;
import org.plumbline.problem.Problems;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateReader;
import org.plumbline.report.template.TemplateText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the project knows. */
@Command(mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  private static final List<String> KINDS =
      List.of(
          "frameworks",
          "controls",
          "capabilities",
          "traits",
          "questions",
          "models",
          "presets",
          "layouts",
          "templates");
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "WHAT", descriptionKey = "list-what")
  private String what;

  @Option(names = "--framework", paramLabel = "ID", descriptionKey = "list-framework")
  private @Nullable String framework;

  ListCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    UnknownWordException.known(Named.LIST, what, KINDS);
    Library library = run.library();
    Workspace workspace = library.workspace();
    if (framework != null) {
      UnknownWordException.known(
          Named.FRAMEWORK,
          framework,
          workspace.everyFramework().stream().map(Framework::id).toList());
    }
    if (what.equals("questions")) {
      questions(workspace);
      return ExitCode.DONE;
    }
    TextTable table =
        switch (what) {
          case "frameworks" -> frameworks(workspace);
          case "controls" -> controls(workspace, Optional.ofNullable(framework));
          case "capabilities" -> capabilities(workspace);
          case "traits" -> traits(workspace);
          case "presets" -> presets(library);
          case "layouts" -> layouts(library);
          case "templates" -> templates(library);
          default -> models(workspace);
        };
    table.print(run.out());
    return ExitCode.DONE;
  }

  private TextTable frameworks(Workspace workspace) {
    TextTable table =
        table(
            Head.ID,
            Head.STATUS,
            Head.TITLE,
            Head.EDITION,
            Head.BINDS,
            Head.ASSESSED,
            Head.HEADINGS,
            Head.WITHDRAWN);
    for (Framework f : workspace.everyFramework()) {
      int assessed = f.assessed().size();
      table.row(
          f.id(),
          run.say(f.proposed() ? Head.PROPOSED : Head.IN_FORCE),
          f.title(),
          f.edition(),
          binds(f),
          assessed,
          f.controls().size() - assessed,
          f.withdrawn().size());
    }
    return table;
  }

  private String binds(Framework f) {
    if (f.proposed()) {
      return run.say(Head.NEVER);
    }
    String from = f.effectiveFrom().toString();
    return f.effectiveUntil()
        .map(day -> run.say(Head.FROM_TO, from, day.toString()))
        .orElseGet(() -> run.say(Head.FROM, from));
  }

  /** An empty table with these headings. */
  private TextTable table(Head... heads) {
    return new TextTable(Arrays.stream(heads).map(run::say).toArray(String[]::new));
  }

  private TextTable controls(Workspace workspace, Optional<String> only) {
    TextTable table = table(Head.FRAMEWORK, Head.ID, Head.TITLE, Head.CALLS_FOR);
    for (Framework f : workspace.everyFramework()) {
      if (only.isPresent() ? !only.get().equals(f.id()) : f.proposed()) {
        continue;
      }
      for (Control c : f.controls()) {
        table.row(
            f.id(), c.id(), c.title(), c.heading() ? run.say(Head.HEADING_ROW) : needs(c.needs()));
      }
      f.withdrawn().forEach(w -> table.row(f.id(), w.id(), w.title(), run.say(Head.WITHDRAWN_ROW)));
    }
    return table;
  }

  private String needs(Needs needs) {
    return needs.alternatives().stream()
        .map(a -> a.stream().map(Need::label).collect(Collectors.joining(", ")))
        .reduce((one, other) -> run.say(Head.OR, one, other))
        .orElse("");
  }

  private TextTable capabilities(Workspace workspace) {
    TextTable table = table(Head.ID, Head.DELEGABLE, Head.KIND, Head.GROUP, Head.MEANS);
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

  private TextTable traits(Workspace workspace) {
    TextTable table = table(Head.ID, Head.LEVEL, Head.NAME, Head.MEANS);
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

  /** Every question with all its answers in full, as they stand in forms. */
  private void questions(Workspace workspace) {
    Prose.print(run.out(), "", run.say(Say.LIST_QUESTIONS));
    run.out().println();
    for (Trait trait : workspace.traits().all()) {
      run.out().println(Questions.of(trait, run.words()));
      run.out().println("  " + trait.id());
      for (Level level : trait.levels()) {
        run.out()
            .println("    " + level.name() + ": " + Questions.level(trait, level, run.words()));
      }
      for (Trait.Element element : trait.elements()) {
        run.out().println("    + " + element.id() + ": " + Questions.element(element, run.words()));
      }
      run.out().println();
    }
  }

  private TextTable presets(Library library) {
    TextTable table = table(Head.PRESET, Head.TITLE, Head.RULE_BOOKS);
    for (Preset each : new Forms(library, run.words()).presets()) {
      table.row(each.id(), each.title(), String.join(", ", each.frameworks()));
    }
    return table;
  }

  private TextTable layouts(Library library) {
    TextTable table = table(Head.LAYOUT, Head.TITLE, Head.VERSION, Head.MADE_FOR, Head.ISSUER);
    for (Layout l : library.layouts()) {
      table.row(l.name(), l.title(), l.version(), String.join(", ", l.frameworks()), l.issuer());
    }
    return table;
  }

  private TextTable templates(Library library) {
    TextTable table = table(Head.TEMPLATE, Head.TITLE, Head.PAGE_SIZE, Head.SECTIONS, Head.ABOUT);
    Problems problems = new Problems();
    for (Template t : TemplateReader.readAll(library.templates(), problems)) {
      table.row(
          t.name(),
          TemplateText.said(t.title(), run.words()),
          t.pageSize().spelling(),
          t.sections().size(),
          TemplateText.said(t.about(), run.words()));
    }
    problems.throwIfAny();
    return table;
  }

  private TextTable models(Workspace workspace) {
    TextTable table = table(Head.MODEL, Head.TRAIT, Head.LEAST, Head.USUAL, Head.MOST);
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
