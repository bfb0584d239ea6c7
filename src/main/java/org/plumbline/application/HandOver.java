// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.files.FixedZip;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.format.Format;
import org.plumbline.report.letter.ContentsPage;
import org.plumbline.report.letter.Letter;
import org.plumbline.report.letter.SignaturePage;
import org.plumbline.report.letter.Stationery;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.MatrixSheet;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.word.WordWriter;
import org.plumbline.wording.Words;
import org.plumbline.yaml.Yaml;

/**
 * Writes the set an assessor takes: reports, letters, calendars, and the inputs they were made
 * from, one zip file. Offers of other providers stay out of it.
 */
public final class HandOver {
  static final String INPUTS = "inputs";
  static final String CHECKSUMS = "checksums.txt";
  private static final String CONTENTS = "contents.docx";
  private static final String SIGNATURES = "signatures.docx";
  private static final String LETTERS = "letters/";
  private static final String FORMS = "forms/";

  private final Library library;
  private final Words words;
  private final Tracked tracked;
  private final Map<String, byte[]> proofs;

  public HandOver(Library library, Words words) {
    this(library, words, Tracked.NOTHING, Map.of());
  }

  /**
   * The set with what people wrote beside open items.
   *
   * @param proofs files that show that something was done, by their place in the set
   */
  public HandOver(Library library, Words words, Tracked tracked, Map<String, byte[]> proofs) {
    this.proofs = Collections.unmodifiableMap(new TreeMap<>(proofs));
    this.library = library;
    this.words = words;
    this.tracked = tracked;
  }

  /**
   * What was written.
   *
   * @param files how many files the set holds
   * @param reportId number of its reports
   * @param remarks what the writers noticed
   */
  public record Written(Letters letters, int files, String reportId, List<Problem> remarks) {
    public Written {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Writes the set; nothing when anything fails.
   *
   * @param under an offer, or offers judged together
   * @throws UnknownWordException when there is no such offer
   * @throws UncheckedIOException when the disk fails
   */
  public Written write(Request request, String under, Path out, WriteGuard guard) {
    Scope scope = Scope.of(library.workspace(), request);
    List<Engagement> offers = scope.engagements().stream().filter(Engagement::offer).toList();
    UnknownWordException.known(
        Named.ARRANGEMENT, under, offers.stream().map(Engagement::id).toList());
    Path folder = request.folder().orElseThrow();
    Engagement chosen = offers.stream().filter(e -> e.id().equals(under)).findFirst().orElseThrow();
    try {
      Path work = Files.createTempDirectory("plumbline-");
      try {
        return write(request, inputs(folder, chosen, work), under, out, guard);
      } finally {
        remove(work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    }
  }

  private Written write(Request request, Path inputs, String under, Path out, WriteGuard guard)
      throws IOException {
    Request own =
        new Request(Optional.of(inputs), request.frameworks(), request.baseline(), request.date());
    Map<String, byte[]> files = new LinkedHashMap<>();
    Evaluator evaluator = new Evaluator(library);
    Evaluation evaluation = evaluator.evaluate(own);
    List<Template> looks = new Looks(library).all(Optional.empty(), Optional.empty(), true);
    Report report =
        evaluator.report(
            evaluation,
            CarryOver.of(tracked, evaluation.assessment(), words),
            looks.stream().findFirst(),
            true,
            words);
    ReportFiles reports = new ReportFiles(report, looks, stage -> {});
    for (Format format : Formats.shipped().all()) {
      for (Path part : reports.fillInto(Objects.requireNonNull(inputs.getParent()), format)) {
        files.put(String.valueOf(part.getFileName()), Files.readAllBytes(part));
      }
    }
    Letters letters = new LetterFinder(library, words, tracked).find(own, under);
    for (Map.Entry<String, LetterFinder.Content> each :
        LetterFinder.contents(letters, report.palette().inks()).entrySet()) {
      files.put(LETTERS + each.getKey(), bytes(each.getValue()));
    }
    for (Map.Entry<String, LetterFinder.Content> each :
        new Exporter(library).toSign(report, under).entrySet()) {
      files.put(FORMS + each.getKey(), bytes(each.getValue()));
    }
    Letter signed = signatures(report, inputs, under);
    files.put(SIGNATURES, bytes(to -> WordWriter.write(signed, report.palette().inks(), to)));
    files.putAll(proofs);
    List<Path> read = new ArrayList<>(new OrganisationFolder(inputs).read());
    Optional.of(OnRecord.file(inputs, under)).filter(Files::isRegularFile).ifPresent(read::add);
    for (Path each : read) {
      String name = inputs.relativize(each).toString().replace('\\', '/');
      files.put(INPUTS + "/" + inputs.getFileName() + "/" + name, Files.readAllBytes(each));
    }
    Map<String, byte[]> all = withContents(files, letters, report);
    save(all, out, guard);
    return new Written(letters, all.size(), report.id(), reports.remarks());
  }

  /** Who has signed the matrix of this set. */
  private Letter signatures(Report report, Path inputs, String under) {
    Stationery paper = Stationery.of(report.assessment(), report.date(), words);
    HandoverView set = ReportView.of(report).handover(under).orElseThrow();
    Map<String, String> parties = new LinkedHashMap<>();
    set.parties().forEach(p -> parties.put(p.id(), p.name()));
    boolean agreed =
        report.assessment().engagements().stream()
            .filter(e -> e.id().equals(under))
            .flatMap(e -> e.members().stream())
            .allMatch(LetterFinder::signed);
    return SignaturePage.of(
        paper,
        new SignaturePage.Basis(
            set.provider(),
            agreed,
            MatrixSheet.hash(set),
            parties,
            OnRecord.read(inputs, under).signatures()));
  }

  /** The page of contents first, the checksums of everything last. */
  private Map<String, byte[]> withContents(
      Map<String, byte[]> files, Letters letters, Report report) throws IOException {
    List<ContentsPage.Entry> entries = new ArrayList<>();
    Map<String, String> titles = new LinkedHashMap<>();
    letters.letters().forEach(l -> titles.put(LETTERS + l.file() + ".docx", l.title()));
    letters.calendars().forEach(c -> titles.put(LETTERS + c.file() + ".ics", c.name()));
    files
        .keySet()
        .forEach(
            name ->
                entries.add(new ContentsPage.Entry(name, Optional.ofNullable(titles.get(name)))));
    Stationery paper = Stationery.of(report.assessment(), report.date(), words);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        CONTENTS,
        bytes(
            to ->
                WordWriter.write(
                    ContentsPage.of(
                        paper, letters.changes().engagement().name(), report.id(), entries),
                    report.palette().inks(),
                    to)));
    all.putAll(files);
    StringBuilder sums = new StringBuilder();
    all.forEach(
        (name, bytes) -> sums.append(Sha256.hex(bytes)).append("  ").append(name).append('\n'));
    all.put(CHECKSUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static byte[] bytes(LetterFinder.Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    return out.toByteArray();
  }

  private static void save(Map<String, byte[]> files, Path out, WriteGuard guard)
      throws IOException {
    Path folder = Optional.ofNullable(out.toAbsolutePath().getParent()).orElse(Path.of("/"));
    try (WholeFiles whole = new WholeFiles(folder, guard)) {
      Path part = whole.beside(String.valueOf(out.getFileName()));
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(part))) {
        FixedZip.write(files, to);
      }
      whole.moveIntoPlace();
    }
  }

  /** The files of the organization and of this arrangement alone, under the folder's own name. */
  private static Path inputs(Path folder, Engagement chosen, Path work) throws IOException {
    Set<String> ids = new TreeSet<>();
    ids.add(chosen.id());
    chosen.members().forEach(m -> ids.add(m.id()));
    Path from = folder.toAbsolutePath().normalize();
    Path to = work.resolve(String.valueOf(from.getFileName()));
    OrganisationFolder files = new OrganisationFolder(from);
    List<Path> wanted = new ArrayList<>();
    files.organisation().ifPresent(wanted::add);
    files.offers().stream().filter(f -> ids.contains(id(f))).forEach(wanted::add);
    Optional.of(OnRecord.file(from, chosen.id()))
        .filter(Files::isRegularFile)
        .ifPresent(wanted::add);
    for (Path file : wanted) {
      Path copy = to.resolve(from.relativize(file.toAbsolutePath().normalize()).toString());
      Files.createDirectories(Optional.ofNullable(copy.getParent()).orElse(to));
      Files.copy(file, copy);
    }
    return to;
  }

  /** The id a file gives its offer, by its name where it gives none. */
  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    return Yaml.read(file, name, new Problems())
        .flatMap(map -> map.optional("id"))
        .map(text -> text.value())
        .orElse(stem);
  }

  static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
