// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.catalogue.Crosswalk.Document;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlText;

/** The ids our frameworks have, to hold the ends of links against. */
final class KnownIds {
  private final Problems problems;
  private final Map<String, Set<String>> inForce = new HashMap<>();
  private final Map<String, Map<String, Framework.Withdrawn>> withdrawn = new HashMap<>();

  KnownIds(List<Framework> frameworks, Problems problems) {
    this.problems = problems;
    Set<String> faulty = faulty(frameworks, problems);
    for (Framework framework : frameworks) {
      if (faulty.contains(framework.id())) {
        continue;
      }
      Set<String> ids = new HashSet<>();
      framework.controls().forEach(c -> ids.add(c.id()));
      inForce.put(framework.id(), ids);
      Map<String, Framework.Withdrawn> gone = new HashMap<>();
      framework.withdrawn().forEach(w -> gone.put(w.id(), w));
      withdrawn.put(framework.id(), gone);
    }
  }

  /** Notes an id its framework lacks (XWK-002) or no longer has (XWK-003). */
  void check(YamlText id, Document document) {
    Set<String> known = inForce.get(document.id());
    if (known == null || id.value().isEmpty() || known.contains(id.value())) {
      return;
    }
    Framework.Withdrawn gone = withdrawn.getOrDefault(document.id(), Map.of()).get(id.value());
    if (gone != null) {
      problems.error(CrosswalkProblem.WITHDRAWN, id.place(), id.value(), gone.successor("link"));
      return;
    }
    problems.error(
        CrosswalkProblem.ID,
        id.place(),
        document.id(),
        id.value(),
        Spelling.hint(id.value(), known, Phrase.of(IdWord.LISTED, document.id())));
  }

  /** Frameworks whose own files are faulty: an id they lack is no mistake of who names it. */
  static Set<String> faulty(List<Framework> frameworks, Problems problems) {
    List<String> files = problems.errors().stream().map(p -> p.place().file()).toList();
    return frameworks.stream()
        .map(Framework::id)
        .filter(id -> files.stream().anyMatch(f -> f.startsWith("controls/frameworks/" + id + "/")))
        .collect(Collectors.toSet());
  }
}
