// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.problem.Problems;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Palette;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;

/** Hashes that let a reader see whether two reports rest on the same inputs. */
public final class Fingerprint {
  private static final Pattern READ = Pattern.compile("\\.yaml$");

  /** What a template is made of. */
  private static final Pattern TEMPLATE = Pattern.compile("\\.(yaml|xhtml|css|svg|png)$");

  private Fingerprint() {}

  /** The version built into the jar, or {@code development} when run from classes. */
  public static String toolVersion() {
    String version = Fingerprint.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** An assessment with the files it rests on, and what was carried over from an earlier report. */
  public static Report report(
      Path home,
      Optional<Path> folder,
      LocalDate date,
      Assessment assessment,
      CarryOver carried,
      Words words) {
    return report(
        home,
        folder,
        date,
        assessment,
        Crosswalks.NONE,
        MonitoringCadence.none(),
        Optional.empty(),
        carried,
        words);
  }

  /** The report with crosswalks, monitoring and what was carried over from an earlier one. */
  public static Report report(
      Path home,
      Optional<Path> folder,
      LocalDate date,
      Assessment assessment,
      Crosswalks crosswalks,
      MonitoringCadence monitoring,
      Optional<Template> template,
      CarryOver carried,
      Words words) {
    List<Report.Input> inputs = new ArrayList<>();
    carried.file().ifPresent(f -> inputs.add(input(f, f, "carried over: " + nameOf(f))));
    folder.ifPresent(
        f -> new OrganisationFolder(f).read().forEach(p -> inputs.add(input(f, p, nameOf(f)))));
    inputs.addAll(below(home.resolve("models"), "models", READ));
    inputs.addAll(below(home.resolve("controls/vocabulary"), "controls/vocabulary", READ));
    for (String shared : List.of("controls/crosswalks", "controls/overlays")) {
      inputs.addAll(below(home.resolve(shared), shared, READ));
    }
    template.ifPresent(
        t -> inputs.addAll(below(t.folder(), "templates/reports/" + t.name(), TEMPLATE)));
    Path colors = home.resolve("templates").resolve(PaletteReader.FILE);
    if (Files.exists(colors)) {
      inputs.add(input(colors, colors, "templates/" + PaletteReader.FILE));
    }
    String version = toolVersion();
    Report unnamed =
        new Report(
            "",
            version,
            date,
            inputs,
            assessment,
            crosswalks,
            monitoring,
            template.map(t -> new Origin.Look(t.name(), t.pageSize().spelling())),
            carried.tracking(),
            words,
            palette(home));
    return unnamed.withId(unnamed.origin().expectedId());
  }

  private static Palette palette(Path home) {
    Problems problems = new Problems();
    Optional<Palette> palette = PaletteReader.read(home.resolve("templates"), problems);
    problems.throwIfAny();
    return palette.orElseThrow();
  }

  public static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "folder" : name.toString();
  }

  /** What is read below a folder; nothing when there is none. */
  private static List<Report.Input> below(Path folder, String name, Pattern read) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files
          .filter(p -> read.matcher(p.toString()).find())
          .filter(Files::isRegularFile)
          // a proposed rule counts by its own hash, and only where it was asked for
          .filter(p -> !Files.exists(p.resolveSibling("framework.yaml")))
          .map(p -> input(folder, p, name))
          .sorted(java.util.Comparator.comparing(Report.Input::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static Report.Input input(Path folder, Path file, String name) {
    try {
      String relative = folder.relativize(file).toString().replace('\\', '/');
      return new Report.Input(
          relative.isEmpty() ? name : name + "/" + relative, sha256(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
