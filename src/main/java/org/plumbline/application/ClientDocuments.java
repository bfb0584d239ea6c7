// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problem;
import org.plumbline.report.Report;
import org.plumbline.report.excel.WorkbookFormat;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Words;

/** Writes the full set of one client of many, as {@code evaluate} does. */
final class ClientDocuments {
  private final Library library;
  private final Words words;
  private final List<Template> looks;
  private final LocalDate today;
  private final boolean discard;
  private final List<WriteGuard.Aside> kept = new ArrayList<>();
  private final List<Problem> remarks = new ArrayList<>();

  /**
   * Prepares to write.
   *
   * @param today day under which edited files are kept
   * @param discard whether edited reports may go
   */
  ClientDocuments(Library library, Words words, LocalDate today, boolean discard) {
    this.library = library;
    this.words = words;
    this.looks = new Looks(library).all(Optional.empty(), Optional.empty(), true);
    this.today = today;
    this.discard = discard;
  }

  /** Whether every document of a client is there. */
  boolean there(Path folder) {
    return Formats.shipped().all().stream()
        .flatMap(
            f ->
                f.templated()
                    ? looks.stream().map(l -> f.fileName(Optional.of(l)))
                    : java.util.stream.Stream.of(f.fileName(Optional.empty())))
        .allMatch(name -> java.nio.file.Files.isRegularFile(folder.resolve(name)));
  }

  /**
   * Writes them, with what people wrote in the workbook that lies there.
   *
   * @throws org.plumbline.problem.BadInputException when that workbook cannot be continued
   */
  void write(Request request, Path folder) {
    Evaluator evaluator = new Evaluator(library);
    // read anew: papers that other clients have too would name the files of these
    Evaluation evaluation = evaluator.evaluate(request);
    Optional<Path> earlier =
        discard
            ? Optional.empty()
            : CarryOver.lyingAt(folder.resolve(new WorkbookFormat().fileName(Optional.empty())));
    CarryOver carried = CarryOver.read(earlier, evaluation.assessment(), words);
    Report report = evaluator.report(evaluation, carried, looks.stream().findFirst(), true, words);
    WriteGuard guard = new WriteGuard(today, discard, carried.earlier());
    ReportFiles files = new ReportFiles(report, looks, name -> {});
    files.write(folder, Formats.shipped().all(), guard);
    kept.addAll(guard.kept());
    remarks.addAll(carried.remarks());
    remarks.addAll(files.remarks());
  }

  /** Every old file that was kept. */
  List<WriteGuard.Aside> kept() {
    return List.copyOf(kept);
  }

  /** What does not come along from earlier workbooks, and what could not be printed. */
  List<Problem> remarks() {
    return List.copyOf(remarks);
  }
}
