// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Finds acts by what people call them. */
public final class EverydayNames {
  /** Where the names stand, from the home. */
  public static final String FILE = "controls/vocabulary/everyday-names.yaml";

  /** More acts than this share the words by chance. */
  private static final int MOST = 5;

  private static final int SHORTEST_STEM = 5;

  private final Vocabulary vocabulary;
  private final Map<String, List<String>> called = new LinkedHashMap<>();

  private EverydayNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads the names; VOC-021 for a capability nobody knows. A home without the file has the titles
   * alone.
   */
  public static EverydayNames read(Path home, Vocabulary vocabulary, Problems problems) {
    EverydayNames names = new EverydayNames(vocabulary);
    Path file = home.resolve(FILE);
    if (Files.exists(file)) {
      Yaml.read(file, FILE, problems)
          .ifPresent(map -> map.allow("names").maps("names").forEach(m -> names.read(m, problems)));
    }
    return names;
  }

  private void read(YamlMap map, Problems problems) {
    map.allow("capability", "called");
    YamlText capability = map.text("capability");
    if (!vocabulary.capabilities().containsKey(capability.value())) {
      problems.error(
          VocabularyProblem.UNKNOWN,
          capability.place(),
          capability.value(),
          Spelling.hint(capability.value(), vocabulary.capabilities().keySet()));
    }
    called
        .computeIfAbsent(capability.value(), k -> new ArrayList<>())
        .addAll(map.texts("called").stream().map(YamlText::value).toList());
  }

  /**
   * The acts that somebody means: those of this very name, else those whose names hold every word
   * of it; none where nothing fits, or so much that nothing is meant.
   */
  public List<Capability> find(String text) {
    String wanted = plain(text);
    List<Capability> exact = new ArrayList<>();
    List<Capability> close = new ArrayList<>();
    for (Capability each : vocabulary.capabilities().values()) {
      Set<String> names = names(each);
      if (names.contains(wanted)) {
        exact.add(each);
      } else if (!wanted.isEmpty() && names.stream().anyMatch(n -> holds(n, wanted))) {
        close.add(each);
      }
    }
    return !exact.isEmpty() ? exact : close.size() <= MOST ? close : List.of();
  }

  /** Every name in use, as written: titles first. */
  public List<String> all() {
    List<String> out = new ArrayList<>();
    vocabulary.capabilities().values().forEach(c -> out.add(c.title()));
    called.values().forEach(out::addAll);
    return out;
  }

  private Set<String> names(Capability capability) {
    Set<String> out = new LinkedHashSet<>();
    out.add(plain(capability.id()));
    out.add(plain(capability.title()));
    called.getOrDefault(capability.id(), List.of()).forEach(n -> out.add(plain(n)));
    return out;
  }

  private static boolean holds(String name, String wanted) {
    List<String> words = List.of(name.split(" "));
    for (String each : wanted.split(" ")) {
      if (words.stream().noneMatch(w -> same(w, each))) {
        return false;
      }
    }
    return true;
  }

  /** The same word, or long words with one beginning, such as backup and backups. */
  private static boolean same(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= SHORTEST_STEM
            && (one.startsWith(other) || other.startsWith(one));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&]+", " ").strip();
  }
}
