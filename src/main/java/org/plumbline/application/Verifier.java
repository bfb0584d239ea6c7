// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import org.plumbline.report.excel.WorkbookReader;
import org.plumbline.report.json.JsonReader;
import org.plumbline.report.pdf.PdfText;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Words;

/** Says whether a report file is what these inputs give, and what differs. */
public final class Verifier {
  private final Library library;
  private final Words words;

  public Verifier(Library library, Words words) {
    this.library = library;
    this.words = words;
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
    ReportFiles.Format format = format(file);
    if (!Files.isRegularFile(file)) {
      throw new UncheckedIOException(file.toString(), new NoSuchFileException(file.toString()));
    }
    ReportFile given = read(format, file);
    Origin then =
        given.origin().orElseThrow(() -> noReport(file, "it names no report id and date"));
    boolean pdf = format == ReportFiles.Format.PDF;
    Optional<Template> template = new Looks(library).of(then.look(), pdf);
    Report report = again(then, folder, earlier, template, format);
    return compare(file, given, then, report, template, format);
  }

  private Verification compare(
      Path file,
      ReportFile given,
      Origin then,
      Report report,
      Optional<Template> template,
      ReportFiles.Format format) {
    Path fresh = write(report, template, format);
    try {
      if (Files.mismatch(file, fresh) < 0) {
        return new Verification.Same(report.origin());
      }
      List<ReportFile.Difference> places = given.differencesFrom(read(format, fresh));
      return new Verification.Differs(
          then,
          report.origin(),
          Causes.between(then, report.origin(), places.isEmpty()),
          places);
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
      ReportFiles.Format format) {
    List<String> known =
        library.workspace().everyFramework().stream().map(f -> f.id()).toList();
    List<String> wanted =
        then.catalogues().stream().map(Origin.Catalogue::id).filter(known::contains).toList();
    Evaluator evaluator = new Evaluator(library);
    Evaluation evaluation =
        evaluator.evaluate(
            new Request(folder, Optional.of(wanted), then.baseline(), then.date()));
    return evaluator.report(
        evaluation,
        CarryOver.read(earlier, evaluation.assessment()),
        template,
        format == ReportFiles.Format.XLSX,
        words);
  }

  private static ReportFiles.Format format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (ReportFiles.Format format : ReportFiles.Format.values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new UnknownWordException(
        Named.FORMAT, String.valueOf(file.getFileName()), List.of(".xlsx", ".pdf", ".json"));
  }

  private static ReportFile read(ReportFiles.Format format, Path path) {
    ReportFile.Reader reader =
        switch (format) {
          case XLSX -> WorkbookReader::read;
          case PDF -> PdfText::read;
          case JSON -> JsonReader::read;
        };
    try {
      return reader.read(path);
    } catch (IOException e) {
      throw noReport(path, String.valueOf(e.getMessage()));
    }
  }

  private static BadInputException noReport(Path file, String why) {
    return new BadInputException(
        List.of(
            new Problem(
                "VER-001",
                Problem.Severity.ERROR,
                Place.of(file.toString()),
                Phrase.literal("not a report of plumbline: " + why),
                Phrase.literal("give the file as `plumbline evaluate` wrote it"))));
  }

  private Path write(Report report, Optional<Template> template, ReportFiles.Format format) {
    try {
      Path fresh = Files.createTempFile("plumbline-verify-", "." + format.fileName(template));
      new ReportFiles(report, template, stage -> {}).fill(fresh, format);
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException("temporary folder", e);
    }
  }
}
