// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.excel.LayoutWriter;
import org.plumbline.report.json.LayoutJson;
import org.plumbline.report.layout.FilledForm;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.letter.FormLetter;
import org.plumbline.report.letter.Letter;
import org.plumbline.report.letter.RecordLetter;
import org.plumbline.report.letter.Stationery;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.word.WordWriter;
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

  /** A form that two sides sign needs an offer, and there is none. */
  public static final class NobodySignsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NobodySignsException(Layout layout) {
      super(layout.name());
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
   * @throws NobodySignsException when it is to be signed and no arrangement is an offer
   */
  public Evaluation evaluate(Layout layout, Request request, Optional<String> under) {
    Evaluator evaluator = new Evaluator(library);
    Workspace workspace = library.workspace();
    Scope scope =
        under
            .map(id -> Scope.every(workspace, request).only(id))
            .orElseGet(() -> Scope.of(workspace, request));
    if (layout.signing().isPresent() && scope.engagements().stream().noneMatch(Engagement::offer)) {
      throw new NobodySignsException(layout);
    }
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
   * Writes the files of each arrangement into a folder, all or none; their paths.
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
        if (engagement.offer() || layout.signing().isEmpty()) {
          FilledForm form = FilledForm.of(layout, report, view, engagement, level);
          String stem = stem(layout, engagement, taken);
          for (Map.Entry<String, LetterFinder.Content> each :
              contents(form, report, stem).entrySet()) {
            Path file = files.beside(each.getKey());
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
              each.getValue().writeTo(to);
            }
          }
        }
      }
      return files.moveIntoPlace();
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    }
  }

  /**
   * The files of every form that is to be signed and made for one of the frameworks of a report.
   *
   * @param arrangement id of an offer
   */
  Map<String, LetterFinder.Content> toSign(Report report, String arrangement) {
    ReportView view = ReportView.of(report);
    List<String> read = report.assessment().frameworks().stream().map(Framework::id).toList();
    Map<String, LetterFinder.Content> out = new LinkedHashMap<>();
    for (Layout layout : library.layouts()) {
      if (layout.signing().isPresent() && layout.frameworks().stream().anyMatch(read::contains)) {
        report.assessment().engagements().stream()
            .filter(e -> e.id().equals(arrangement))
            .forEach(
                e ->
                    out.putAll(
                        contents(
                            FilledForm.of(layout, report, view, e, Optional.empty()),
                            report,
                            stem(layout, e, new HashSet<>()))));
      }
    }
    return out;
  }

  /** The files of a form by name. */
  private static Map<String, LetterFinder.Content> contents(
      FilledForm form, Report report, String stem) {
    Map<String, LetterFinder.Content> out = new LinkedHashMap<>();
    switch (form.layout().form()) {
      case JSON -> out.put(stem + ".json", to -> LayoutJson.write(form, to));
      case JSON_AND_WORD -> {
        out.put(stem + ".json", to -> LayoutJson.write(form, to));
        out.put(stem + ".docx", word(report, RecordLetter.of(paper(report), form, stem)));
      }
      case WORKBOOK -> out.put(stem + ".xlsx", to -> LayoutWriter.write(report, form, to));
      case WORKBOOK_AND_WORD -> {
        out.put(stem + ".xlsx", to -> LayoutWriter.write(report, form, to));
        out.put(stem + ".docx", word(report, FormLetter.of(paper(report), form, stem)));
      }
    }
    return out;
  }

  private static Stationery paper(Report report) {
    return Stationery.of(report.assessment(), report.date(), report.words());
  }

  private static LetterFinder.Content word(Report report, Letter letter) {
    return to -> WordWriter.write(letter, report.palette().inks(), to);
  }

  /** A name no other file of the run has, on any disk, without its ending. */
  private static String stem(Layout layout, Engagement engagement, Set<String> taken) {
    String stem = layout.name() + "-" + engagement.id().replaceAll("[^A-Za-z0-9._-]", "-");
    String name = stem;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i;
    }
    return name;
  }
}
