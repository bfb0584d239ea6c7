// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code controls/vocabulary}. */
public final class VocabularyReader {
  private VocabularyReader() {}

  /** The vocabulary; VOC-001 to VOC-007 for what is wrong. */
  public static Vocabulary read(Path controlsFolder, Traits traits, Problems problems) {
    List<String> names = List.of("capabilities", "functions", "facts", "intervals", "evidence");
    List<List<YamlMap>> entries =
        names.parallelStream().map(name -> entries(controlsFolder, name, problems)).toList();
    EntryReader reader = new EntryReader(traits, problems);
    Map<String, Capability> capabilities =
        byId(entries.get(0), reader::capability, Capability::id, problems);
    List<Interval> intervals =
        List.copyOf(byId(entries.get(3), reader::interval, Interval::id, problems).values());
    for (YamlMap map : entries.get(3)) {
      known(map.text("capability"), capabilities.keySet(), problems);
    }
    return new Vocabulary(
        traits,
        capabilities,
        byId(entries.get(1), reader::function, NamedFunction::id, problems),
        byId(entries.get(2), reader::fact, Fact::id, problems),
        intervals,
        byId(entries.get(4), reader::evidence, EvidenceKind::id, problems));
  }

  /** Numbers of one framework's own; a proposed rule's never stand in the vocabulary. */
  public static List<Interval> intervals(YamlMap map, Vocabulary vocabulary, Problems problems) {
    EntryReader reader = new EntryReader(vocabulary.traits(), problems);
    List<YamlMap> entries = map.maps("intervals");
    for (YamlMap entry : entries) {
      known(entry.text("capability"), vocabulary.capabilities().keySet(), problems);
    }
    return List.copyOf(byId(entries, reader::interval, Interval::id, problems).values());
  }

  /** What a host does inside its product: the capabilities of {@code hosting.yaml}. */
  public static Set<String> hosting(Path controlsFolder, Vocabulary vocabulary, Problems problems) {
    Set<String> out = new LinkedHashSet<>();
    Optional<YamlMap> file =
        Yaml.read(
            controlsFolder.resolve("vocabulary").resolve("hosting.yaml"),
            "controls/vocabulary/hosting.yaml",
            problems);
    if (file.isPresent()) {
      for (YamlText text : file.get().allow("hosting").texts("hosting")) {
        if (known(text, vocabulary.capabilities().keySet(), problems)) {
          out.add(text.value());
        }
      }
    }
    return out;
  }

  private static boolean known(YamlText text, Set<String> capabilities, Problems problems) {
    if (text.value().isEmpty() || capabilities.contains(text.value())) {
      return !text.value().isEmpty();
    }
    problems.error(
        "VOC-003",
        text.place(),
        "unknown capability `" + text.value() + "`",
        Spelling.help(
            text.value(),
            capabilities,
            "capabilities are declared in controls/vocabulary/capabilities.yaml"));
    return false;
  }

  private static List<YamlMap> entries(Path controlsFolder, String name, Problems problems) {
    Path file = controlsFolder.resolve("vocabulary").resolve(name + ".yaml");
    Optional<YamlMap> top = Yaml.read(file, "controls/vocabulary/" + name + ".yaml", problems);
    return top.isPresent() ? top.get().allow(name).maps(name) : List.of();
  }

  private static <T> Map<String, T> byId(
      List<YamlMap> entries, Function<YamlMap, T> read, Function<T, String> id, Problems problems) {
    Map<String, T> out = new LinkedHashMap<>();
    for (YamlMap map : entries) {
      T entry = read.apply(map);
      if (out.putIfAbsent(id.apply(entry), entry) != null) {
        problems.error(
            "VOC-004",
            map.placeOfKey("id"),
            "`" + id.apply(entry) + "` is declared twice",
            "keep one of them");
      }
    }
    return Collections.unmodifiableMap(out);
  }
}
