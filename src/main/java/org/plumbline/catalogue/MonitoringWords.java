// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.capability.Basis;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Checks the names an overlay uses against the frameworks it lies over. */
final class MonitoringWords {
  private final Problems problems;
  private final Map<String, Set<String>> active = new LinkedHashMap<>();
  private final Map<String, Set<String>> withdrawn = new LinkedHashMap<>();

  /** Frameworks whose own files are faulty: their missing ids are no mistake of the overlay. */
  private final Set<String> faulty = new LinkedHashSet<>();

  MonitoringWords(List<Framework> frameworks, Problems problems) {
    this.problems = problems;
    List<String> files = problems.errors().stream().map(p -> p.place().file()).toList();
    for (Framework framework : frameworks) {
      Set<String> ids = new LinkedHashSet<>();
      framework.controls().forEach(c -> ids.add(c.id()));
      active.put(framework.id(), ids);
      Set<String> gone = new LinkedHashSet<>();
      framework.withdrawn().forEach(w -> gone.add(w.id()));
      withdrawn.put(framework.id(), gone);
      String folder = "controls/frameworks/" + framework.id() + "/";
      if (files.stream().anyMatch(file -> file.startsWith(folder))) {
        faulty.add(framework.id());
      }
    }
  }

  /** The framework a text names; MON-003 when there is none. */
  String framework(YamlText text) {
    if (!text.value().isEmpty() && !active.containsKey(text.value())) {
      problems.error(
          "MON-003",
          text.place(),
          "unknown framework `" + text.value() + "`",
          Spelling.help(
              text.value(), active.keySet(), "frameworks are declared in controls/frameworks"));
    }
    return text.value();
  }

  /** Control ids under a key; MON-001 for each that the framework lacks. */
  List<String> controls(YamlMap map, String key, String framework) {
    List<YamlText> texts = map.texts(key);
    texts.forEach(text -> known(text, framework, false));
    return texts.stream().map(YamlText::value).toList();
  }

  /** Checks one control id; MON-001 when the framework lacks it. */
  void known(YamlText text, String framework, boolean gone) {
    Set<String> ids = (gone ? withdrawn : active).getOrDefault(framework, Set.of());
    if (text.value().isEmpty()
        || ids.contains(text.value())
        || faulty.contains(framework)
        || !active.containsKey(framework)) {
      return;
    }
    problems.error(
        "MON-001",
        text.place(),
        (gone ? "no withdrawn control `" : "unknown control `")
            + text.value()
            + "` in `"
            + framework
            + "`",
        Spelling.help(
            text.value(), ids, "controls are declared in controls/frameworks/" + framework));
  }

  Basis basis(YamlMap map) {
    return Basis.values()[oneOf(map, "basis", Basis.spellings())];
  }

  /** Position of the word under a key among those known; MON-004 when it is none of them. */
  int oneOf(YamlMap map, String key, List<String> known) {
    YamlText text = map.text(key);
    int at = known.indexOf(text.value());
    if (at < 0 && !text.value().isEmpty()) {
      problems.error(
          "MON-004",
          text.place(),
          "unknown " + key + " `" + text.value() + "`",
          Spelling.help(text.value(), known, "known are " + String.join(", ", known)));
    }
    return Math.max(0, at);
  }
}
