// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plumbline.problem.Problem;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.ReportView;

/** Writes all reports or none: each beside its place first, moved when every one is complete. */
public final class ReportFiles {

  private final Report report;
  private final ReportView view;
  private final List<Template> templates;
  private final java.util.function.Consumer<String> ended;
  private final Queue<Problem> remarks = new ConcurrentLinkedQueue<>();

  /**
   * Prepares to write.
   *
   * @param templates what PDFs are made by, the first one the report's own; needed for that form
   *     only
   * @param ended told the name of each format when its file is filled
   */
  public ReportFiles(
      Report report, List<Template> templates, java.util.function.Consumer<String> ended) {
    this.report = report;
    this.view = ReportView.of(report);
    this.templates = List.copyOf(templates);
    this.ended = ended;
  }

  /**
   * Writes the formats at the same time; old reports stay as they are when anything fails.
   *
   * @param guard of the files that lie at their places
   * @throws UncheckedIOException when the disk fails
   */
  public List<Path> write(Path folder, List<Format> formats, WriteGuard guard) {
    try (WholeFiles files = new WholeFiles(folder, guard)) {
      List<CompletableFuture<Void>> running = new ArrayList<>();
      for (Format format : formats) {
        for (Optional<Template> template : each(format)) {
          Path file = files.beside(format.fileName(template));
          running.add(
              CompletableFuture.runAsync(
                  () -> {
                    fill(file, format, template);
                    ended.accept(format.name() + " filled");
                  },
                  ReportFiles::start));
        }
      }
      waitFor(running);
      return files.moveIntoPlace();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Warnings met while writing. */
  public List<Problem> remarks() {
    return List.copyOf(remarks);
  }

  /** What a format is made by, one a file. */
  private List<Optional<Template>> each(Format format) {
    return format.templated() && !templates.isEmpty()
        ? templates.stream().map(Optional::of).toList()
        : List.of(own());
  }

  private Optional<Template> own() {
    return templates.stream().findFirst();
  }

  /** Fills the files of a format in a folder, one a template; their paths. */
  List<Path> fillInto(Path folder, Format format) {
    List<Path> out = new ArrayList<>();
    for (Optional<Template> template : each(format)) {
      Path file = folder.resolve(format.fileName(template));
      fill(file, format, template);
      out.add(file);
    }
    return out;
  }

  /** Fills one file with the report in this format, by its own template. */
  public void fill(Path file, Format format) {
    fill(file, format, own());
  }

  /** Fills one file by a template of the set. */
  void fill(Path file, Format format, Optional<Template> template) {
    boolean others = template.isPresent() && !template.equals(own());
    Report by =
        others
            ? report.by(
                new Origin.Look(template.get().name(), template.get().pageSize().spelling()))
            : report;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      remarks.addAll(format.write(by, view, template, out));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void start(Runnable work) {
    new Thread(work, "report-writer").start();
  }

  /**
   * Waits for every writer, so that no temporary file is removed under one, then reports the first
   * failure.
   */
  private static void waitFor(List<CompletableFuture<Void>> running) {
    CompletableFuture<Void> all =
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
    try {
      all.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
