// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Problems;
import org.plumbline.report.Derived;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Palette;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsReader;

/** Hashes that let a reader see whether two reports rest on the same inputs. */
public final class Fingerprint {
  /** What counts for every report, whatever the frameworks; those count by their own hashes. */
  private static final List<String> SHARED =
      List.of(
          "models",
          "controls/vocabulary",
          "controls/crosswalks",
          "controls/overlays",
          "controls/regimes");

  /** What a template is made of. */
  private static final Pattern TEMPLATE = Pattern.compile("\\.(yaml|xhtml|css|svg|png)$");

  /** The day of a kept file, and its count when there are several. */
  private static final Pattern DATED =
      Pattern.compile("\\.\\d{4}-\\d{2}-\\d{2}(?:-\\d+)?(\\.[A-Za-z]+)$");

  /** Stands among the inputs where the kinds of support were asked for beside offers. */
  private static final String WITH_KINDS = "asked for: kinds of support";

  private Fingerprint() {}

  /** True when a report says that the kinds of support were asked for beside offers. */
  static boolean withKinds(Origin origin) {
    return origin.inputs().stream().anyMatch(i -> i.name().equals(WITH_KINDS));
  }

  /** The version built into the jar, or {@code development} when run from classes. */
  public static String toolVersion() {
    String version = Fingerprint.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** A report with the files it rests on; the folder's are known by the bytes that were parsed. */
  static Report report(
      Library library,
      Evaluation evaluation,
      Crosswalks crosswalks,
      MonitoringCadence monitoring,
      Optional<Template> template,
      CarryOver carried,
      Words words,
      Map<String, Derived> derived) {
    Path home = library.home();
    List<Report.Input> inputs = new ArrayList<>();
    carried
        .earlier()
        .ifPresent(
            e ->
                inputs.add(new Report.Input("carried over: " + plainNameOf(e.file()), e.sha256())));
    if (evaluation.request().withKinds()) {
      byte[] asked = WITH_KINDS.getBytes(StandardCharsets.UTF_8);
      inputs.add(new Report.Input(WITH_KINDS, Sha256.hex(asked)));
    }
    evaluation.request().folder().ifPresent(f -> inputs.addAll(parsed(f, evaluation)));
    for (String folder : SHARED) {
      library
          .files()
          .shared(folder)
          .forEach((name, hash) -> inputs.add(new Report.Input(name, hash)));
    }
    template.ifPresent(t -> setOf(t).forEach((name, folder) -> inputs.addAll(below(folder, name))));
    Path colors = home.resolve("templates").resolve(PaletteReader.FILE);
    if (Files.exists(colors)) {
      inputs.add(input(colors, colors, "templates/" + PaletteReader.FILE));
    }
    Path sentences = home.resolve(WordsReader.fileOf(words.language()));
    if (Files.exists(sentences)) {
      inputs.add(input(sentences, sentences, WordsReader.fileOf(words.language())));
    }
    String version = toolVersion();
    Report unnamed =
        new Report(
            "",
            version,
            evaluation.request().date(),
            inputs,
            evaluation.assessment(),
            crosswalks,
            monitoring,
            template.map(t -> new Origin.Look(t.name(), t.pageSize().spelling())),
            carried.tracking(),
            words,
            palette(home),
            derived);
    return unnamed.withId(unnamed.origin().expectedId());
  }

  /** Folders of the set a template belongs to by their names, or of itself alone. */
  private static Map<String, Path> setOf(Template template) {
    Map<String, Path> out = new LinkedHashMap<>();
    List<String> names =
        Origin.Look.SET.contains(template.name()) ? Origin.Look.SET : List.of(template.name());
    names.forEach(n -> out.put("templates/reports/" + n, template.folder().resolveSibling(n)));
    return out;
  }

  private static Palette palette(Path home) {
    Problems problems = new Problems();
    Optional<Palette> palette = PaletteReader.read(home.resolve("templates"), problems);
    problems.throwIfAny();
    return palette.orElseThrow();
  }

  static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "folder" : name.toString();
  }

  /** The name that a report had before it was kept under one with a day. */
  static String plainNameOf(Path file) {
    return DATED.matcher(nameOf(file)).replaceFirst("$1");
  }

  private static List<Report.Input> parsed(Path folder, Evaluation evaluation) {
    String name = nameOf(folder);
    return evaluation.parsed().entrySet().stream()
        .filter(e -> e.getKey().startsWith(folder))
        .map(e -> new Report.Input(named(folder, e.getKey(), name), e.getValue()))
        .toList();
  }

  private static String named(Path folder, Path file, String name) {
    String relative = folder.relativize(file).toString().replace('\\', '/');
    return relative.isEmpty() ? name : name + "/" + relative;
  }

  /** What a template is made of; nothing when its folder is not there. */
  private static List<Report.Input> below(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files
          .filter(p -> TEMPLATE.matcher(p.toString()).find())
          .filter(Files::isRegularFile)
          .map(p -> input(folder, p, name))
          .sorted(java.util.Comparator.comparing(Report.Input::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static Report.Input input(Path folder, Path file, String name) {
    try {
      return new Report.Input(named(folder, file, name), Sha256.hex(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
