// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the regimes under {@code controls/regimes}, one a file. */
public final class RegimeReader {
  private static final String ENDING = ".yaml";
  private static final int MOST_WEIGHT = 3;

  private final Problems problems;
  private final Vocabulary vocabulary;
  private final Map<String, Own> byId = new TreeMap<>();

  /** A regime before it takes over the rules of those it includes. */
  private record Own(Regime regime, List<YamlText> includes, YamlText id) {}

  private RegimeReader(Vocabulary vocabulary, Problems problems) {
    this.problems = problems;
    this.vocabulary = vocabulary;
  }

  /** Every regime; problems REG-001 to REG-010. A folder that is missing holds none. */
  public static Regimes readAll(Path controlsFolder, Vocabulary vocabulary, Problems problems) {
    Path folder = controlsFolder.resolve("regimes");
    if (!Files.isDirectory(folder)) {
      return new Regimes(Map.of());
    }
    RegimeReader reader = new RegimeReader(vocabulary, problems);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
          .sorted()
          .forEach(reader::own);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
    return reader.resolved();
  }

  private void own(Path file) {
    String name = String.valueOf(file.getFileName());
    Yaml.read(file, "controls/regimes/" + name, problems)
        .ifPresent(map -> own(map, name.substring(0, name.length() - ENDING.length())));
  }

  private void own(YamlMap map, String fileName) {
    map.allow(
        "id",
        "title",
        "level",
        "tailored",
        "includes",
        "weights",
        "notes",
        "conditions",
        "gates",
        "questions",
        "observations",
        "scores");
    YamlText id = map.text("id");
    if (!id.value().isEmpty() && !id.value().equals(fileName)) {
      problems.error(RegimeProblem.FILE_NAME, id.place(), id.value(), fileName);
    }
    RegimeRuleReader rules = new RegimeRuleReader(vocabulary, map.map("conditions"), problems);
    Regime regime =
        new Regime(
            fileName,
            map.text("title").value(),
            Set.of(fileName),
            map.textOr("level", ""),
            map.yes("tailored", false),
            map.maps("weights").stream().map(this::weight).toList(),
            map.maps("notes").stream().map(this::note).toList(),
            map.maps("gates").stream().map(rules::gate).toList(),
            map.maps("questions").stream().map(rules::question).toList(),
            map.maps("observations").stream().map(rules::observation).toList(),
            map.map("scores").map(rules::score));
    byId.put(fileName, new Own(regime, map.texts("includes"), id));
  }

  private RegimeWeight weight(YamlMap map) {
    map.allow("given", "designation", "points", "plan", "baseline", "weight", "why");
    RegimeMatch match = match(map);
    int weight = map.wholeNumber("weight", 0);
    if (!match.given() && (weight < 1 || weight > MOST_WEIGHT)) {
      problems.error(RegimeProblem.WEIGHT, map.placeOfKey("weight"), weight);
    }
    return new RegimeWeight(match, weight, map.text("why").value());
  }

  private RegimeNote note(YamlMap map) {
    map.allow("given", "designation", "points", "plan", "baseline", "says", "citation");
    return new RegimeNote(match(map), map.text("says").value(), map.text("citation").value());
  }

  private RegimeMatch match(YamlMap map) {
    Set<Integer> points = new LinkedHashSet<>();
    for (YamlText text : map.texts("points")) {
      if (text.value().matches("\\d{1,3}")) {
        points.add(Integer.valueOf(text.value()));
      } else {
        problems.error(RegimeProblem.POINTS, text.place(), text.value());
      }
    }
    return new RegimeMatch(
        map.yes("given", false),
        word(map, "designation", Designation.values(), Designation::spelling),
        points,
        word(map, "plan", PlanMark.values(), PlanMark::spelling),
        baseline(map));
  }

  private Optional<String> baseline(YamlMap map) {
    Optional<YamlText> text = map.optional("baseline");
    text.filter(t -> !ControlReader.BASELINES.contains(t.value()))
        .ifPresent(t -> unknown("baseline", t, ControlReader.BASELINES));
    return text.map(YamlText::value);
  }

  private <T> Optional<T> word(YamlMap map, String key, T[] all, Function<T, String> spelling) {
    Optional<YamlText> text = map.optional(key);
    for (T one : all) {
      if (text.isPresent() && spelling.apply(one).equals(text.get().value())) {
        return Optional.of(one);
      }
    }
    List<String> known = Arrays.stream(all).map(spelling).filter(word -> !word.isEmpty()).toList();
    text.ifPresent(t -> unknown(key, t, known));
    return Optional.empty();
  }

  private void unknown(String key, YamlText text, List<String> known) {
    problems.error(
        RegimeProblem.WORD, text.place(), key, text.value(), Spelling.hint(text.value(), known));
  }

  private Regimes resolved() {
    Map<String, Regime> out = new LinkedHashMap<>();
    Map<String, Set<String>> known = new HashMap<>();
    for (Own own : byId.values()) {
      differing(own, known);
      Regime regime = withIncluded(own);
      List<RegimeWeight> weights = regime.weights();
      if (weights.isEmpty() || !weights.get(weights.size() - 1).match().all()) {
        problems.error(RegimeProblem.WEIGHT_MISSING, own.id().place(), regime.id());
      }
      out.put(regime.id(), regime);
    }
    return new Regimes(out);
  }

  private Regime withIncluded(Own own) {
    Set<Regime> all = new LinkedHashSet<>();
    include(own, all);
    Regime regime = own.regime();
    return new Regime(
        regime.id(),
        regime.title(),
        all.stream().map(Regime::id).collect(Collectors.toCollection(LinkedHashSet::new)),
        regime.level(),
        regime.tailored(),
        joined(all, Regime::weights),
        joined(all, Regime::notes),
        joined(all, Regime::gates),
        joined(all, Regime::questions),
        joined(all, Regime::observations),
        regime.score());
  }

  /** A regime, then those it includes, each once, however they include each other. */
  private void include(Own own, Set<Regime> into) {
    if (!into.add(own.regime())) {
      return;
    }
    for (YamlText name : own.includes()) {
      Own other = byId.get(name.value());
      if (other == null) {
        problems.error(
            RegimeProblem.UNKNOWN,
            name.place(),
            name.value(),
            Spelling.hint(name.value(), byId.keySet()));
      } else {
        include(other, into);
      }
    }
  }

  private static <T> List<T> joined(Set<Regime> regimes, Function<Regime, List<T>> part) {
    List<T> out = new ArrayList<>();
    regimes.forEach(regime -> out.addAll(part.apply(regime)));
    return out;
  }

  /** Notes a key that is given different values: no sentence could use both. */
  private void differing(Own own, Map<String, Set<String>> known) {
    for (Regime.Named named : own.regime().named()) {
      Set<String> before = known.putIfAbsent(named.key(), named.values());
      if (before != null && !before.equals(named.values())) {
        problems.error(
            RegimeProblem.VALUES_DIFFER,
            own.id().place(),
            named.key(),
            values(named.values()),
            values(before));
      }
    }
  }

  private static List<Object> values(Set<String> names) {
    return names.isEmpty()
        ? List.of(RegimeValue.Unnamed.VALUES)
        : names.stream().sorted().<Object>map(name -> "`" + name + "`").toList();
  }
}
