// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.excel.LayoutWriter;
import org.plumbline.report.layout.FilledSheet;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.view.ReportView;
import org.plumbline.wording.Words;

/** Writes what is open, or who does what, in the columns an auditor or agency expects. */
public final class Exporter {
  private final Library library;

  public Exporter(Library library) {
    this.library = library;
  }

  /** The organization looks at none of the frameworks a layout is made for. */
  public static final class NothingFitsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<String> madeFor;

    @SuppressWarnings("serial")
    private final List<String> lookedAt;

    NothingFitsException(Layout layout, List<Framework> lookedAt) {
      super(layout.name());
      this.madeFor = layout.frameworks();
      this.lookedAt = lookedAt.stream().map(Framework::id).toList();
    }

    public List<String> madeFor() {
      return madeFor;
    }

    public List<String> lookedAt() {
      return lookedAt;
    }
  }

  /**
   * The layout of a name.
   *
   * @throws UnknownWordException when there is none
   */
  public Layout layout(String name) {
    List<Layout> layouts = library.layouts();
    UnknownWordException.known(Named.LAYOUT, name, layouts.stream().map(Layout::name).toList());
    return layouts.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Evaluates for a layout: by default the frameworks of the organization the layout is made for.
   *
   * @param under id of one arrangement; empty: each
   * @throws NothingFitsException when no framework fits and none was asked for
   */
  public Evaluation evaluate(Layout layout, Request request, Optional<String> under) {
    Evaluator evaluator = new Evaluator(library);
    Workspace workspace = library.workspace();
    Scope scope =
        under
            .map(id -> Scope.every(workspace, request).only(id))
            .orElseGet(() -> Scope.of(workspace, request));
    List<Framework> frameworks = evaluator.frameworks(request, scope);
    if (request.frameworks().isEmpty()) {
      List<Framework> fitting =
          frameworks.stream().filter(f -> layout.frameworks().contains(f.id())).toList();
      if (fitting.isEmpty()) {
        throw new NothingFitsException(layout, frameworks);
      }
      frameworks = fitting;
    }
    return evaluator.assess(request, scope, frameworks);
  }

  /** What the day of a report does to a layout: DAT-001 to DAT-003. */
  public List<Problem> remarks(Layout layout, Request request) {
    Problems problems = new Problems();
    new Dates(request.date(), problems).of(layout);
    return problems.remarks();
  }

  /**
   * Writes one workbook an arrangement into a folder, all or none; their paths.
   *
   * @param level baseline whose sheets are wanted; empty: that of the organization, else each
   * @throws UnknownWordException when the layout has no sheets of that level
   */
  public List<Path> write(
      Layout layout,
      Optional<String> level,
      Evaluation evaluation,
      CarryOver carried,
      Path out,
      WriteGuard guard,
      Words words) {
    level.ifPresent(word -> UnknownWordException.known(Named.LEVEL, word, layout.levels()));
    Report report =
        new Evaluator(library).report(evaluation, carried, Optional.empty(), false, words);
    ReportView view = ReportView.of(report);
    Set<String> taken = new HashSet<>();
    try (WholeFiles files = new WholeFiles(out, guard)) {
      for (Engagement engagement : report.assessment().engagements()) {
        Path file = files.beside(file(layout, engagement, taken));
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
          LayoutWriter.write(report, FilledSheet.of(layout, report, view, engagement, level), to);
        }
      }
      return files.moveIntoPlace();
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    }
  }

  /** A name no other workbook of the run has, on any disk. */
  private static String file(Layout layout, Engagement engagement, Set<String> taken) {
    String stem = layout.name() + "-" + engagement.id().replaceAll("[^A-Za-z0-9._-]", "-");
    String name = stem;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i;
    }
    return name + ".xlsx";
  }
}
