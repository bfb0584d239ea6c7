// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * How far one kind of support takes each trait and element, as its file says. What is wrong in the
 * file is reported where the kind itself is read.
 */
record KindValues(Map<String, List<String>> levels, List<Set<String>> elements) {
  private static final Set<String> OTHER = Set.of("traits.yaml", "archetype-organisation.yaml");
  private static final List<String> PLACES = List.of("floor", "default", "ceiling");

  /** All kinds of a folder by id; a kind that cannot be read has no values. */
  static Map<String, KindValues> read(Path folder) {
    Map<String, KindValues> out = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml") && !OTHER.contains(name)) {
          Yaml.read(file, "models/" + name, new Problems())
              .ifPresent(map -> out.put(map.textOr("id", ""), of(map)));
        }
      }
    } catch (IOException e) {
      return out;
    }
    return out;
  }

  private static KindValues of(YamlMap map) {
    Map<String, List<String>> levels = new TreeMap<>();
    map.map("traits")
        .ifPresent(
            traits ->
                traits
                    .keys()
                    .forEach(key -> traits.map(key).ifPresent(t -> levels.put(key, three(t)))));
    List<Set<String>> elements =
        PLACES.stream()
            .map(
                place ->
                    map.map("elements")
                        .map(
                            m ->
                                m.texts(place).stream()
                                    .map(YamlText::value)
                                    .collect(Collectors.toSet()))
                        .orElse(Set.of()))
            .toList();
    return new KindValues(levels, elements);
  }

  private static List<String> three(YamlMap band) {
    return PLACES.stream()
        .map(place -> band.map(place).map(v -> v.textOr("level", "")).orElse(""))
        .toList();
  }

  Trait.Values trait(String id, List<String> names) {
    List<String> three = levels.getOrDefault(id, List.of("", "", ""));
    return new Trait.Values(
        rank(three.get(0), names), rank(three.get(1), names), rank(three.get(2), names));
  }

  Trait.Values element(String id) {
    return new Trait.Values(
        elements.get(0).contains(id) ? 1 : 0,
        elements.get(1).contains(id) ? 1 : 0,
        elements.get(2).contains(id) ? 1 : 0);
  }

  private static int rank(String name, List<String> names) {
    return Math.max(0, names.indexOf(name));
  }
}
