// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Suggestion;

/**
 * Two papers that say different things of one matter.
 *
 * @param subject trait
 * @param one quotation of the first
 * @param oneAt where it stands
 * @param other quotation of the second
 * @param otherAt where it stands
 */
public record Contradiction(
    String subject, String one, String oneAt, String other, String otherAt) {

  /** Contradictions between papers: the same thing of the same systems, with another number. */
  static List<Contradiction> among(Map<String, Reading> documents, String plan) {
    List<Contradiction> out = new ArrayList<>();
    Map<String, List<Suggestion>> said = new HashMap<>();
    Set<String> told = new LinkedHashSet<>();
    for (Reading reading : documents.values()) {
      for (Suggestion now : reading.suggestions()) {
        if (now.number().isEmpty() || !now.held() || !here(now, plan)) {
          continue;
        }
        String key = now.subject() + " " + now.about() + " " + kind(now);
        for (Suggestion before : said.getOrDefault(key, List.of())) {
          if (differs(before, now) && told.add(key)) {
            out.add(
                new Contradiction(
                    now.subject(),
                    before.passage().words(),
                    OfferText.place(before.passage()),
                    now.passage().words(),
                    OfferText.place(now.passage())));
          }
        }
        said.computeIfAbsent(key, k -> new ArrayList<>()).add(now);
      }
    }
    return out;
  }

  private static boolean here(Suggestion s, String plan) {
    return s.passage().plan().isEmpty() || s.passage().plan().equals(plan);
  }

  /** A rhythm contradicts a rhythm, a deadline a deadline. */
  private static String kind(Suggestion s) {
    return s.unit().equals("hour/week") ? "hours" : s.written().key();
  }

  private static boolean differs(Suggestion one, Suggestion other) {
    boolean otherPaper = !one.passage().file().equals(other.passage().file());
    boolean same =
        one.unit().equals(other.unit()) && one.number().orElse(0) == other.number().orElse(0);
    return otherPaper && !same;
  }
}
