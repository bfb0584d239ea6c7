// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.ProjectData;
import org.plumbline.engagement.SupportModel;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/** The places of the project that name a source fact, found by reading its data and its code. */
final class FactCarriers {
  /** What carries a statement; the columns of the table. */
  enum Kind {
    TRAIT,
    RULE
  }

  private static final Pattern NUMBERS = Pattern.compile("\\bF(\\d{1,2})(?: to F(\\d{1,2}))?\\b");
  private static final Pattern ENTRY =
      Pattern.compile("^ *- id: (\\S+)|^  ([a-z-]+):$|^([a-z-]+): \\{");

  /** It names facts for readers and carries none. */
  private static final String NAMES = "sources.yaml";

  private final Map<String, Map<Kind, List<String>>> found = new TreeMap<>();

  private FactCarriers() {}

  static FactCarriers found(List<YamlMap> readings) {
    FactCarriers carriers = new FactCarriers();
    readings.forEach(
        r ->
            r.texts("facts")
                .forEach(f -> carriers.add(f.value(), Kind.RULE, r.text("reading").value())));
    ProjectData.MODELS.forEach(carriers::model);
    for (String folder : List.of("controls/vocabulary", "controls/regimes", "models")) {
      files(folder, ".yaml").forEach(carriers::prose);
    }
    files("src/main/java", ".java").forEach(carriers::prose);
    return carriers;
  }

  /** All facts named anywhere. */
  Set<String> facts() {
    return Collections.unmodifiableSet(found.keySet());
  }

  /** What carries one fact; empty when nothing does. */
  SortedMap<Kind, List<String>> of(String fact) {
    return new TreeMap<>(found.getOrDefault(fact, Map.of()));
  }

  private void model(SupportModel model) {
    Path file = Path.of("models", model.id() + ".yaml");
    YamlMap traits =
        Yaml.read(file, file.toString(), new Problems()).orElseThrow().map("traits").orElseThrow();
    for (String trait : traits.keys()) {
      for (String value : List.of("floor", "default", "ceiling")) {
        YamlMap stated = traits.map(trait).orElseThrow().map(value).orElseThrow();
        String carrier = model.id() + " " + trait + " " + stated.text("level").value();
        stated.texts("facts").forEach(f -> add(f.value(), Kind.TRAIT, carrier));
      }
    }
  }

  /**
   * Facts named in running text; in code only where the line speaks of facts or names one in
   * brackets.
   */
  private void prose(Path file) {
    boolean code = file.toString().endsWith(".java");
    String name = String.valueOf(file.getFileName());
    String entry = "";
    for (String line : lines(file)) {
      Matcher start = ENTRY.matcher(line);
      if (!code && start.find()) {
        entry = start.group().replaceAll("- id:|[:{ ]", "") + " in ";
      }
      boolean read =
          code
              ? line.contains("fact") || line.contains("(F")
              : !line.contains("facts: [") && line.charAt(0) != '#';
      Matcher numbers = NUMBERS.matcher(read ? line : "");
      while (numbers.find()) {
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
        for (int n = first; n <= last; n++) {
          add("F" + n, Kind.RULE, entry + name);
        }
      }
    }
  }

  private void add(String fact, Kind kind, String carrier) {
    List<String> carriers =
        found
            .computeIfAbsent(fact, f -> new EnumMap<>(Kind.class))
            .computeIfAbsent(kind, k -> new ArrayList<>());
    if (!carriers.contains(carrier)) {
      carriers.add(carrier);
    }
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(f -> f.toString().endsWith(ending) && !f.endsWith(NAMES))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder, e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
