// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Declared;
import org.plumbline.phrase.Phrase;
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
          MonitoringProblem.FRAMEWORK,
          text.place(),
          text.value(),
          Spelling.hint(text.value(), active.keySet(), Phrase.of(Declared.FRAMEWORKS)));
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
    Framework.Withdrawn successor = withdrawnIds.get(id);
    if (successor != null) {
      problems.error(
          MonitoringProblem.WITHDRAWN, text.place(), id, framework, successor.successor("name"));
    } else if (gone && inForce.contains(id)) {
      problems.error(MonitoringProblem.IN_FORCE, text.place(), id, framework);
    } else {
      problems.error(
          gone ? MonitoringProblem.NOT_WITHDRAWN : MonitoringProblem.CONTROL,
          text.place(),
          id,
          framework,
          Spelling.hint(id, ids, Phrase.of(IdWord.LISTED, framework)));
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
          MonitoringProblem.WORD,
          text.place(),
          key,
          text.value(),
          Spelling.hint(text.value(), known));
    }
    return Math.max(0, at);
  }
}
