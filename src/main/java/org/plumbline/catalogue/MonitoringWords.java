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
  private final Map<String, Map<String, Framework.Withdrawn>> withdrawn = new LinkedHashMap<>();
  private final Set<String> faulty;

  MonitoringWords(List<Framework> frameworks, Problems problems) {
    this.problems = problems;
    this.faulty = KnownIds.faulty(frameworks, problems);
    for (Framework framework : frameworks) {
      Set<String> ids = new LinkedHashSet<>();
      framework.controls().forEach(c -> ids.add(c.id()));
      active.put(framework.id(), ids);
      Map<String, Framework.Withdrawn> gone = new LinkedHashMap<>();
      framework.withdrawn().forEach(w -> gone.put(w.id(), w));
      withdrawn.put(framework.id(), gone);
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

  /** Checks one control id; MON-001 when the framework lacks it or says otherwise of it. */
  void known(YamlText text, String framework, boolean gone) {
    String id = text.value();
    Set<String> inForce = active.getOrDefault(framework, Set.of());
    Map<String, Framework.Withdrawn> withdrawnIds = withdrawn.getOrDefault(framework, Map.of());
    Set<String> ids = gone ? withdrawnIds.keySet() : inForce;
    if (id.isEmpty()
        || ids.contains(id)
        || faulty.contains(framework)
        || !active.containsKey(framework)) {
      return;
    }
    String of = "` of `" + framework + "`";
    Framework.Withdrawn successor = withdrawnIds.get(id);
    if (successor != null) {
      problems.error(
          "MON-001",
          text.place(),
          "`" + id + of + " is withdrawn",
          successor.help("name", "remove it"));
    } else if (gone && inForce.contains(id)) {
      problems.error(
          "MON-001", text.place(), "`" + id + of + " is in force", "remove `withdrawn: yes`");
    } else {
      problems.error(
          "MON-001",
          text.place(),
          "unknown " + (gone ? "withdrawn " : "") + "control `" + id + of,
          Spelling.help(id, ids, "controls are declared in controls/frameworks/" + framework));
    }
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
          Spelling.help(text.value(), known, ""));
    }
    return Math.max(0, at);
  }
}
