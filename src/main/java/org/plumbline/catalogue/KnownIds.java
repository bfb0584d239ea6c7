// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.catalogue.Crosswalk.Document;
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
    for (Framework framework : frameworks) {
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
      problems.error("XWK-003", id.place(), "`" + id.value() + "` is withdrawn", successor(gone));
      return;
    }
    problems.error(
        "XWK-002",
        id.place(),
        "`" + document.id() + "` has no `" + id.value() + "`",
        Spelling.help(
            id.value(),
            known,
            "`plumbline list controls --framework " + document.id() + "` prints all"));
  }

  private static String successor(Framework.Withdrawn gone) {
    String how = "it was " + gone.how().replace('-', ' ');
    return gone.became().isEmpty()
        ? how + " and has no successor; remove the link"
        : how + " `" + String.join("`, `", gone.became()) + "`; link to that instead";
  }
}
