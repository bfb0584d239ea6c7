// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.capability.InForceReader;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code templates/layouts}. */
public final class LayoutReader {
  /** What the parts file writes for a control that has no parts. */
  private static final String WHOLE = "whole";

  private static final List<String> FORMS =
      Arrays.stream(Layout.Form.values()).map(Layout.Form::spelling).toList();

  private final Path folder;
  private final Problems problems;

  private LayoutReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * All layouts by file name; none when the folder is not there. LAY-001 to LAY-017 for what is
   * wrong.
   *
   * @param templates the templates folder
   */
  public static List<Layout> readAll(Path templates, Problems problems) {
    Path folder = templates.resolve("layouts");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      LayoutReader reader = new LayoutReader(folder, problems);
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(reader::read)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private Optional<Layout> read(Path file) {
    String fileName = String.valueOf(file.getFileName());
    return Yaml.read(file, "templates/layouts/" + fileName, problems)
        .map(map -> layout(map, fileName.substring(0, fileName.length() - ".yaml".length())));
  }

  private Layout layout(YamlMap map, String fileName) {
    List<String> keys = new ArrayList<>(InForceReader.KEYS);
    keys.addAll(
        List.of(
            "name",
            "title",
            "issuer",
            "version",
            "source",
            "frameworks",
            "form",
            "sheets",
            "parts",
            "signing"));
    map.allow(keys.toArray(String[]::new));
    YamlText name = map.text("name");
    if (!name.value().equals(fileName) && !name.value().isEmpty()) {
      problems.error(LayoutProblem.NAME, name.place(), name.value(), fileName + ".yaml");
    }
    List<Layout.Sheet> sheets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMap sheet : map.maps("sheets")) {
      Layout.Sheet read = new SheetReader(problems).read(sheet, sheets);
      if (!names.add(read.name().toLowerCase(Locale.ROOT))) {
        problems.error(LayoutProblem.SHEET_TWICE, sheet.placeOfKey("name"), read.name());
      }
      sheets.add(read);
    }
    if (sheets.isEmpty()) {
      problems.error(LayoutProblem.NO_SHEETS, map.placeOfKey("sheets"));
    }
    Map<String, List<Layout.Part>> parts =
        map.optional("parts").map(text -> parts(text, sheets)).orElse(Map.of());
    return new Layout(
        name.value(),
        map.text("title").value(),
        map.text("issuer").value(),
        map.text("version").value(),
        map.text("source").value(),
        new InForceReader(problems, LayoutProblem.DATES).read(map),
        map.texts("frameworks").stream().map(YamlText::value).toList(),
        sheets,
        parts,
        form(map),
        map.map("signing").map(this::signing));
  }

  private Layout.Form form(YamlMap map) {
    Optional<YamlText> word = map.optional("form");
    int at = word.map(w -> FORMS.indexOf(w.value())).orElse(0);
    if (at < 0) {
      YamlText written = word.orElseThrow();
      problems.error(
          LayoutProblem.FORM,
          written.place(),
          written.value(),
          Spelling.hint(written.value(), FORMS));
    }
    return Layout.Form.values()[Math.max(0, at)];
  }

  private Layout.Signing signing(YamlMap map) {
    map.allow("heading", "statement", "lines");
    return new Layout.Signing(
        map.text("heading").value(),
        map.text("statement").value(),
        map.texts("lines").stream().map(YamlText::value).toList());
  }

  /** Rows of every level, from the file of parts a layout names. */
  private Map<String, List<Layout.Part>> parts(YamlText name, List<Layout.Sheet> sheets) {
    Path file = folder.resolve("parts").resolve(name.value() + ".yaml");
    Optional<YamlMap> levels =
        Yaml.read(file, "templates/layouts/parts/" + file.getFileName(), problems);
    Map<String, List<Layout.Part>> parts = new LinkedHashMap<>();
    levels.ifPresent(map -> map.keys().forEach(level -> parts.put(level, partsOf(map.map(level)))));
    List<String> known = List.copyOf(parts.keySet());
    sheets.stream()
        .filter(s -> s.rows() == Layout.Rows.CONTROL_PARTS && !parts.containsKey(s.level()))
        .forEach(
            s ->
                problems.error(
                    LayoutProblem.PARTS_OF_LEVEL,
                    name.place(),
                    s.level(),
                    Spelling.hint(s.level(), known)));
    return parts;
  }

  private List<Layout.Part> partsOf(Optional<YamlMap> level) {
    List<Layout.Part> parts = new ArrayList<>();
    for (YamlMap map : level.stream().toList()) {
      for (String control : map.keys()) {
        List<YamlText> printed = map.texts(control);
        if (printed.isEmpty()) {
          problems.error(LayoutProblem.NO_PARTS, map.placeOfKey(control), control);
        }
        printed.forEach(
            p -> parts.add(new Layout.Part(control, p.value().equals(WHOLE) ? "" : p.value())));
      }
    }
    return parts;
  }
}
