// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code controls/vocabulary}. */
public final class VocabularyReader {
  private static final String INTERVALS = "intervals";
  private static final List<String> BESIDE_ACTS =
      List.of("areas", "default_days", "usual_topics", "matrix_law", "matrix_law_every");

  private VocabularyReader() {}

  /** The vocabulary; VOC-001 to VOC-007 and VOC-015 for what is wrong. */
  public static Vocabulary read(Path controlsFolder, Traits traits, Problems problems) {
    List<String> names = List.of("capabilities", "functions", "facts", INTERVALS, "evidence");
    List<Optional<YamlMap>> files =
        names.parallelStream().map(name -> file(controlsFolder, name, problems)).toList();
    List<List<YamlMap>> entries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      entries.add(files.get(i).map(file -> file.maps(name)).orElse(List.of()));
    }
    EntryReader reader = new EntryReader(traits, problems);
    Map<String, Capability> capabilities =
        byId(entries.get(0), map -> reader.capability(map), Capability::id, problems);
    List<Interval> intervals =
        List.copyOf(byId(entries.get(3), reader::interval, Interval::id, problems).values());
    for (YamlMap map : entries.get(3)) {
      known(map.text("capability"), capabilities.keySet(), problems);
    }
    Optional<YamlMap> acts = files.get(0);
    return new Vocabulary(
        traits,
        capabilities,
        acts.map(map -> words(map, "areas")).orElse(Set.of()),
        byId(entries.get(1), reader::function, NamedFunction::id, problems),
        byId(entries.get(2), reader::fact, Fact::id, problems),
        intervals,
        files.get(3).flatMap(file -> dates(file, problems)),
        byId(entries.get(4), reader::evidence, EvidenceKind::id, problems),
        new Vocabulary.Usual(
            acts.map(map -> numbers(map, "default_days")).orElse(Map.of()),
            acts.map(VocabularyReader::topics).orElse(Map.of())),
        acts.map(reader::matrixLaw)
            .map(
                levels ->
                    new Vocabulary.MatrixLaw(
                        levels, acts.map(map -> numbers(map, "matrix_law_every")).orElse(Map.of())))
            .orElse(new Vocabulary.MatrixLaw(List.of(), Map.of())),
        cmmcScope(controlsFolder, problems),
        AgreementRules.read(controlsFolder, problems));
  }

  /** The tables of CMMC; a catalogue without them has none. */
  private static CmmcScope cmmcScope(Path controlsFolder, Problems problems) {
    String name = "vocabulary/cmmc-scope.yaml";
    Path file = controlsFolder.resolve(name);
    return Files.exists(file)
        ? CmmcScopeFile.read(file, "controls/" + name, problems)
        : CmmcScope.NONE;
  }

  private static Set<String> words(YamlMap map, String key) {
    Set<String> out = new LinkedHashSet<>();
    map.texts(key).forEach(text -> out.add(text.value()));
    return out;
  }

  private static Map<String, Integer> numbers(YamlMap map, String key) {
    Map<String, Integer> out = new LinkedHashMap<>();
    map.map(key).ifPresent(m -> m.keys().forEach(k -> out.put(k, m.wholeNumber(k, 0))));
    return out;
  }

  private static Map<String, Set<String>> topics(YamlMap map) {
    Map<String, Set<String>> out = new LinkedHashMap<>();
    map.map("usual_topics").ifPresent(m -> m.keys().forEach(k -> out.put(k, words(m, k))));
    return out;
  }

  /** Numbers of one framework's own; a proposed rule's never stand in the vocabulary. */
  public static List<Interval> intervals(YamlMap map, Vocabulary vocabulary, Problems problems) {
    EntryReader reader = new EntryReader(vocabulary.traits(), problems);
    List<YamlMap> entries = map.maps(INTERVALS);
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
        VocabularyProblem.CAPABILITY,
        text.place(),
        text.value(),
        Spelling.hint(text.value(), capabilities, Phrase.of(Declared.CAPABILITIES)));
    return false;
  }

  private static Optional<YamlMap> file(Path controlsFolder, String name, Problems problems) {
    Path file = controlsFolder.resolve("vocabulary").resolve(name + ".yaml");
    Optional<YamlMap> top = Yaml.read(file, "controls/vocabulary/" + name + ".yaml", problems);
    List<String> keys = new ArrayList<>(List.of(name));
    if (name.equals(INTERVALS)) {
      keys.addAll(InForceReader.KEYS);
    }
    if (name.equals("capabilities")) {
      keys.addAll(BESIDE_ACTS);
    }
    return top.map(map -> map.allow(keys.toArray(String[]::new)));
  }

  private static Optional<InForce> dates(YamlMap file, Problems problems) {
    boolean dated = InForceReader.KEYS.stream().anyMatch(file::has);
    return dated
        ? Optional.of(new InForceReader(problems, VocabularyProblem.DATES).read(file))
        : Optional.empty();
  }

  private static <T> Map<String, T> byId(
      List<YamlMap> entries, Function<YamlMap, T> read, Function<T, String> id, Problems problems) {
    Map<String, T> out = new LinkedHashMap<>();
    for (YamlMap map : entries) {
      T entry = read.apply(map);
      if (out.putIfAbsent(id.apply(entry), entry) != null) {
        problems.error(VocabularyProblem.TWICE, map.placeOfKey("id"), id.apply(entry));
      }
    }
    return Collections.unmodifiableMap(out);
  }
}
