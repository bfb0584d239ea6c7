// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Framework;
import org.plumbline.files.FixedZip;
import org.plumbline.hash.Sha256;
import org.plumbline.report.Report;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsReader;

/**
 * The documents about an organization in memory, byte by byte as the command line writes them into
 * a folder.
 */
public final class ReportSet {
  /** The set for an assessor; it is about one offer. */
  public static final String HAND_OVER = "hand-over.zip";

  /** Letters and calendars; they are about one offer. */
  public static final String LETTERS = "letters.zip";

  private final Library library;
  private final Words words;
  private final Tracked tracked;
  private final Map<String, byte[]> proofs;
  private final Evaluation evaluation;
  private final List<Template> looks;
  private final Report report;

  private ReportSet(
      Library library, Words words, Request request, Tracked tracked, Map<String, byte[]> proofs) {
    this.library = library;
    this.words = words;
    this.tracked = tracked;
    this.proofs = Collections.unmodifiableMap(new LinkedHashMap<>(proofs));
    Evaluator evaluator = new Evaluator(library);
    this.evaluation = evaluator.evaluate(request);
    this.looks = allLooks(library);
    this.report =
        evaluator.report(
            evaluation,
            CarryOver.of(tracked, evaluation.assessment(), words),
            looks.stream().findFirst(),
            true,
            words);
  }

  private static List<Template> allLooks(Library library) {
    return new Looks(library).all(Optional.empty(), Optional.empty(), true);
  }

  /**
   * Judges what was asked.
   *
   * @throws UnknownWordException when a framework is not known
   * @throws org.plumbline.problem.BadInputException when the folder has mistakes
   */
  public static ReportSet of(Library library, Words words, Request request) {
    return of(library, words, request, Tracked.NOTHING);
  }

  /**
   * The same with what is noted beside the open items; the number of the reports stays the same, as
   * it does when somebody types into a workbook.
   */
  public static ReportSet of(Library library, Words words, Request request, Tracked tracked) {
    return of(library, words, request, tracked, Map.of());
  }

  /**
   * The same with files that show that something was done.
   *
   * @param proofs of the offer that is asked about, by their place in its set
   */
  public static ReportSet of(
      Library library, Words words, Request request, Tracked tracked, Map<String, byte[]> proofs) {
    return new ReportSet(library, words, request, tracked, proofs);
  }

  public Evaluation evaluation() {
    return evaluation;
  }

  /** The number printed on each of its reports. */
  public String number() {
    return report.id();
  }

  /** SHA-256 over the catalogs that were looked at, each by its own. */
  public String catalogHash() {
    return catalogHash(report.assessment());
  }

  /** The same of an assessment without its documents. */
  public static String catalogHash(Assessment assessment) {
    StringBuilder all = new StringBuilder();
    for (Framework each : assessment.frameworks()) {
      all.append(each.id()).append(' ').append(each.sha256()).append('\n');
    }
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of the file of words; of nothing where the words are those built in. */
  public String wordsHash() {
    String file = WordsReader.fileOf(words.language());
    return report.inputs().stream()
        .filter(i -> i.name().equals(file))
        .map(Report.Input::sha256)
        .findFirst()
        .orElseGet(() -> Sha256.hex(new byte[0]));
  }

  /** Names of the files that a run writes. */
  public static List<String> reports(Library library) {
    List<Template> looks = allLooks(library);
    List<String> out = new ArrayList<>();
    for (Format format : Formats.shipped().all()) {
      looks(format, looks).forEach(look -> out.add(format.fileName(look)));
    }
    return out;
  }

  /** Names of all documents there can be; the last two are about one offer. */
  public static List<String> names(Library library) {
    List<String> out = new ArrayList<>(reports(library));
    out.add(LETTERS);
    out.add(HAND_OVER);
    return out;
  }

  /**
   * One document.
   *
   * @param under the offer it is about, where it is about one
   * @throws UnknownWordException when there is no such document or offer
   */
  public byte[] bytes(String name, String under) {
    UnknownWordException.known(Named.FORMAT, name, names(library));
    try {
      Path work = Files.createTempDirectory("plumbline-");
      try {
        return switch (name) {
          case LETTERS -> letters(under, work);
          case HAND_OVER -> handOver(under, work);
          default -> report(name, work);
        };
      } finally {
        HandOver.remove(work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private byte[] report(String name, Path work) throws IOException {
    for (Format format : Formats.shipped().all()) {
      for (Optional<Template> look : looks(format, looks)) {
        if (format.fileName(look).equals(name)) {
          Path file = work.resolve(name);
          new ReportFiles(report, looks, stage -> {}).fill(file, format, look);
          return Files.readAllBytes(file);
        }
      }
    }
    throw new IllegalStateException(name);
  }

  private static List<Optional<Template>> looks(Format format, List<Template> looks) {
    return format.templated() && !looks.isEmpty()
        ? looks.stream().map(Optional::of).toList()
        : List.of(looks.stream().findFirst());
  }

  private byte[] letters(String under, Path work) throws IOException {
    LetterFinder finder = new LetterFinder(library, words, tracked);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path each :
        finder.write(finder.find(evaluation.request(), under), work.resolve("letters"), guard())) {
      files.put(String.valueOf(each.getFileName()), Files.readAllBytes(each));
    }
    Path zip = work.resolve(LETTERS);
    try (var out = Files.newOutputStream(zip)) {
      FixedZip.write(files, out);
    }
    return Files.readAllBytes(zip);
  }

  private byte[] handOver(String under, Path work) throws IOException {
    Path zip = work.resolve(HAND_OVER);
    new HandOver(library, words, tracked, proofs).write(evaluation.request(), under, zip, guard());
    return Files.readAllBytes(zip);
  }

  /** Nothing lies in the folder yet that would have to be kept. */
  private WriteGuard guard() {
    return new WriteGuard(evaluation.request().date(), false, Optional.empty());
  }
}
