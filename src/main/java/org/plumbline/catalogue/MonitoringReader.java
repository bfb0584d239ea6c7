// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.capability.InForce;
import org.plumbline.capability.InForceReader;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the overlay {@code controls/overlays/continuous-monitoring}. */
public final class MonitoringReader {
  private static final String NAME = "controls/overlays/continuous-monitoring/";
  private static final List<String> BASELINES = List.of("low", "moderate", "high");

  private final MonitoringWords words;
  private final Problems problems;

  private MonitoringReader(MonitoringWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /** The overlay, or {@link Monitoring#none} where there is no folder; MON-001 to MON-009. */
  public static Monitoring read(
      Path controlsFolder, List<Framework> frameworks, Vocabulary vocabulary, Problems problems) {
    Path folder = controlsFolder.resolve("overlays").resolve("continuous-monitoring");
    if (!Files.isDirectory(folder)) {
      return Monitoring.none();
    }
    MonitoringWords words = new MonitoringWords(frameworks, problems);
    List<Optional<YamlMap>> files =
        List.of("steps-and-domains", "controls", "rules", "fedramp", "duties").parallelStream()
            .map(name -> Yaml.read(folder.resolve(name + ".yaml"), NAME + name + ".yaml", problems))
            .toList();
    if (files.stream().anyMatch(Optional::isEmpty)) {
      return Monitoring.none();
    }
    return new MonitoringReader(words, problems)
        .overlay(files.stream().map(Optional::orElseThrow).toList(), vocabulary);
  }

  private Monitoring overlay(List<YamlMap> files, Vocabulary vocabulary) {
    YamlMap topics = files.get(0).allow("steps", "domains");
    YamlMap rules = files.get(2).allow("counterparts", "regulatory");
    Map<String, Map<String, Integer>> fedramp = fedramp(files.get(3));
    List<Monitoring.Rule> counterparts = entries(rules, "counterparts", this::rule);
    List<Monitoring.Rule> regulatory = entries(rules, "regulatory", this::rule);
    List<Monitoring.Rule> all = new ArrayList<>(counterparts);
    all.addAll(regulatory);
    MonitoringDutyReader duties =
        new MonitoringDutyReader(words, vocabulary, all, fedramp, problems);
    return new Monitoring(
        entries(topics, "steps", this::topic),
        entries(topics, "domains", this::topic),
        entries(files.get(1).allow("monitoring_controls"), "monitoring_controls", this::member),
        counterparts,
        regulatory,
        fedramp,
        dates(files.get(3)),
        entries(files.get(4).allow("duties"), "duties", duties::duty).stream()
            .flatMap(Optional::stream)
            .toList());
  }

  /** Entries of a list; MON-002 for an id that stands twice. */
  private <T> List<T> entries(YamlMap file, String key, Function<YamlMap, T> read) {
    Map<String, T> out = new LinkedHashMap<>();
    for (YamlMap map : file.maps(key)) {
      YamlText id = map.text("id");
      if (out.putIfAbsent(id.value(), read.apply(map)) != null) {
        problems.error(MonitoringProblem.TWICE, id.place(), id.value(), key);
      }
    }
    return List.copyOf(out.values());
  }

  private Monitoring.Topic topic(YamlMap map) {
    map.allow("id", "title", "means", "controls", "basis", "source");
    return new Monitoring.Topic(
        map.text("id").value(),
        map.text("title").value(),
        map.text("means").value(),
        words.controls(map, "controls", Monitoring.FRAMEWORK),
        words.basis(map),
        map.text("source").value());
  }

  private Monitoring.Member member(YamlMap map) {
    map.allow("id", "part", "withdrawn", "basis", "source");
    boolean withdrawn = map.yes("withdrawn", false);
    words.known(map.text("id"), Monitoring.FRAMEWORK, withdrawn);
    int part = words.oneOf(map, "part", Monitoring.Part.spellings());
    return new Monitoring.Member(
        map.text("id").value(),
        Monitoring.Part.values()[part],
        withdrawn,
        words.basis(map),
        map.text("source").value());
  }

  private Monitoring.Rule rule(YamlMap map) {
    map.allow(
        "id",
        "framework",
        "controls",
        "duty",
        "how_often",
        "every",
        "within",
        "kept",
        "hours_a_week",
        "counterpart_of",
        "basis",
        "source");
    String framework = words.framework(map.text("framework"));
    return new Monitoring.Rule(
        map.text("id").value(),
        framework,
        words.controls(map, "controls", framework),
        map.text("duty").value(),
        map.textOr("how_often", ""),
        number(map),
        words.controls(map, "counterpart_of", Monitoring.FRAMEWORK),
        words.basis(map),
        map.text("source").value());
  }

  private Optional<Monitoring.Number> number(YamlMap map) {
    for (Monitoring.Counts counts : Monitoring.Counts.values()) {
      String key = counts.spelling();
      if (map.has(key)) {
        return counts == Monitoring.Counts.HOURS_A_WEEK
            ? Optional.of(new Monitoring.Number(counts, map.wholeNumber(key, 0)))
            : map.days(key).map(days -> new Monitoring.Number(counts, days));
      }
    }
    return Optional.empty();
  }

  private Optional<InForce> dates(YamlMap file) {
    return InForceReader.KEYS.stream().anyMatch(file::has)
        ? Optional.of(new InForceReader(problems, MonitoringProblem.DATES).read(file))
        : Optional.empty();
  }

  private Map<String, Map<String, Integer>> fedramp(YamlMap file) {
    List<String> keys = new ArrayList<>(InForceReader.KEYS);
    keys.addAll(List.of("source", "basis", "fedramp"));
    file.allow(keys.toArray(String[]::new));
    file.text("source");
    words.basis(file);
    Map<String, Map<String, Integer>> out = new LinkedHashMap<>();
    for (YamlMap map : file.maps("fedramp")) {
      map.allow("id", "low", "moderate", "high");
      words.known(map.text("id"), Monitoring.FRAMEWORK, false);
      Map<String, Integer> values = new LinkedHashMap<>();
      for (String baseline : BASELINES) {
        if (map.textOr(baseline, "").equals("continuous")) {
          values.put(baseline, 0);
        } else {
          map.days(baseline).ifPresent(days -> values.put(baseline, days));
        }
      }
      if (out.putIfAbsent(map.text("id").value(), values) != null) {
        problems.error(
            MonitoringProblem.TWICE, map.text("id").place(), map.text("id").value(), "fedramp");
      }
    }
    return out;
  }
}
