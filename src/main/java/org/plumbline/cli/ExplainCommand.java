// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Explained;
import org.plumbline.application.Explainer;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.catalogue.CapabilityIndex;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.report.view.ExplanationView;
import org.plumbline.report.view.LinksView;
import org.plumbline.report.view.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints why a control has its verdict, and who does what on which system. */
@Command(mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "0", paramLabel = "CONTROL", descriptionKey = "control")
  private String control;

  @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
  private @Nullable Path folder;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--under",
      required = true,
      paramLabel = "ARRANGEMENT",
      descriptionKey = "explain-under")
  private String under;

  @Option(names = "--system", paramLabel = "SYSTEM", descriptionKey = "explain-system")
  private @Nullable String system;

  @Option(names = "--framework", paramLabel = "ID", descriptionKey = "explain-framework")
  private @Nullable String framework;

  @Option(names = "--all-links", descriptionKey = "all-links")
  private boolean allLinks;

  ExplainCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Library library = run.library();
    Request request =
        new Request(
            Optional.ofNullable(folder),
            Optional.ofNullable(framework).map(List::of),
            Optional.empty(),
            LocalDate.now(run.clock()));
    Explained explained =
        new Explainer(library).explain(request, control, under, Optional.ofNullable(system));
    if (explained instanceof Explained.Found found) {
      print(found, library);
    } else if (explained instanceof Explained.OfObjective found) {
      run.remark(found.evaluation().remarks());
      print(ExplainPages.objective(found));
      run.out().println();
      run.print(Say.TRY_EXPLAIN, found.control().id(), under);
    } else if (explained instanceof Explained.OfActs found) {
      run.remark(found.evaluation().remarks());
      print(ExplainPages.acts(found));
    } else if (explained instanceof Explained.Paragraph paragraph) {
      print(paragraph);
    } else if (explained instanceof Explained.Withdrawn withdrawn) {
      print(withdrawn);
    }
    return ExitCode.DONE;
  }

  private void print(Explained.Found found, Library library) {
    run.remark(found.evaluation().remarks());
    if (found.system().isPresent() && !found.control().heading()) {
      print(ExplainPages.here(found, found.system().get()));
      run.out().println();
      run.print(Say.TRY_EXPLAIN, found.control().id(), under);
      return;
    }
    print(
        ExplanationView.of(
                found.assessment(), found.control(), found.engagement(), library.retention())
            .sections());
    print(ExplainPages.bySystem(found));
    print(
        LinksView.of(
                found.control(),
                acts(found),
                library.workspace().frameworks(),
                found.crosswalks(),
                allLinks)
            .sections());
    for (ControlIds.Match other : found.others()) {
      run.print(
          Say.ALSO_IN, other.id(), other.framework().shortTitle(), other.framework().id(), under);
    }
  }

  private void print(List<Section> sections) {
    new SectionPrinter(run.words(), run.out()).print(sections);
  }

  /** What decides the verdict; where nothing does, all the control calls for. */
  private static Set<String> acts(Explained.Found found) {
    Set<String> acts = new LinkedHashSet<>();
    found.assessment().cells().stream()
        .filter(c -> c.control().equals(found.control()))
        .forEach(c -> c.deciding().forEach(f -> acts.add(f.need().label())));
    return acts.isEmpty() ? CapabilityIndex.acts(found.control()) : acts;
  }

  private void print(Explained.Paragraph found) {
    run.print(Say.PARAGRAPH, found.id(), found.framework().shortTitle(), found.below().size());
    for (Control part : found.below()) {
      run.out().println("  " + part.id() + "  " + part.title());
    }
    if (!found.below().isEmpty()) {
      run.print(Say.TRY_EXPLAIN, found.below().get(0).id(), under);
    }
  }

  private void print(Explained.Withdrawn found) {
    var control = found.control();
    run.out().println(control.id() + "  " + control.title());
    run.out().println(found.framework().title() + ", " + found.framework().edition());
    run.out().println();
    String how = control.how().replace('-', ' ');
    if (control.became().isEmpty()) {
      run.print(Say.WITHDRAWN, how);
    } else {
      run.print(Say.WITHDRAWN_INTO, how, control.became());
      run.print(Say.TRY_EXPLAIN, control.became().get(0), under);
    }
  }
}
