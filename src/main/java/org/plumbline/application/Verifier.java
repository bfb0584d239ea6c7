// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.files.Temporaries;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Words;

/** Says whether a report file is what these inputs give, and what differs. */
public final class Verifier {
  private final Library library;
  private final Words words;
  private final Formats formats;

  public Verifier(Library library, Words words, Formats formats) {
    this.library = library;
    this.words = words;
    this.formats = formats;
  }

  /**
   * Evaluates again what a file speaks of and compares.
   *
   * @param folder folder the report was made from; empty: the support models
   * @param earlier the workbook that was carried over, if one was
   * @throws UnknownWordException when the file's name has no ending of a report
   * @throws BadInputException VER-001 when it is not a report
   */
  public Verification verify(Path file, Optional<Path> folder, Optional<Path> earlier) {
    Format format = formats.of(file);
    if (!Files.isRegularFile(file)) {
      throw new UncheckedIOException(file.toString(), new NoSuchFileException(file.toString()));
    }
    ReportFile given = read(format, file);
    Origin then = given.origin().orElseThrow(() -> noReport(file, VerifyProblem.NO_ORIGIN));
    Optional<Template> template = new Looks(library).of(then.look(), format.templated());
    Report report = again(then, folder, earlier, template, format);
    return compare(file, given, then, report, template, format);
  }

  private Verification compare(
      Path file,
      ReportFile given,
      Origin then,
      Report report,
      Optional<Template> template,
      Format format) {
    Path fresh = write(report, template, format);
    try {
      if (Files.mismatch(file, fresh) < 0) {
        return new Verification.Same(report.origin());
      }
      List<ReportFile.Difference> places = given.differencesFrom(read(format, fresh));
      return new Verification.Differs(
          then, report.origin(), Causes.between(then, report.origin(), places.isEmpty()), places);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    } finally {
      fresh.toFile().delete();
    }
  }

  /** The report that the same date, frameworks and baseline give today. */
  private Report again(
      Origin then,
      Optional<Path> folder,
      Optional<Path> earlier,
      Optional<Template> template,
      Format format) {
    List<String> known = library.workspace().everyFramework().stream().map(f -> f.id()).toList();
    List<String> wanted =
        then.catalogues().stream().map(Origin.Catalogue::id).filter(known::contains).toList();
    Evaluator evaluator = new Evaluator(library);
    Evaluation evaluation =
        evaluator.evaluate(new Request(folder, Optional.of(wanted), then.baseline(), then.date()));
    return evaluator.report(
        evaluation,
        CarryOver.read(earlier, evaluation.assessment(), words),
        template,
        format.printsCrosswalks(),
        words);
  }

  private static ReportFile read(Format format, Path path) {
    ReportFile.Reader reader =
        format.reader().orElseThrow(() -> noReport(path, VerifyProblem.NOT_READ_BACK));
    try {
      return reader.read(path);
    } catch (ForeignFile.UnreadableException e) {
      throw noReport(path, VerifyProblem.UNREADABLE, e.why(), e.why().remedy());
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static BadInputException noReport(Path file, VerifyProblem what, Object... values) {
    return new BadInputException(
        List.of(Problem.of(what, Problem.Severity.ERROR, Place.of(file.toString()), values)));
  }

  private Path write(Report report, Optional<Template> template, Format format) {
    try {
      Path fresh = Temporaries.anywhere();
      new ReportFiles(report, template, stage -> {}).fill(fresh, format);
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException("temporary folder", e);
    }
  }
}
