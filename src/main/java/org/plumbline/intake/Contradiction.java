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
 * Two places that say different things of one matter: another number in another paper, or a promise
 * here and a refusal there.
 *
 * @param subject trait
 * @param one quotation of the first
 * @param oneAt where it stands
 * @param other quotation of the second
 * @param otherAt where it stands
 */
public record Contradiction(
    String subject, String one, String oneAt, String other, String otherAt) {

  /** Numbers that differ between papers, and promises that another place refuses. */
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
    Set<String> acts = new LinkedHashSet<>();
    documents
        .values()
        .forEach(
            r ->
                r.suggestions().stream()
                    .filter(s -> s.force().negated() && here(s, plan))
                    .filter(s -> !s.written().refusal().isEmpty())
                    .forEach(refused -> refusedAndHeld(refused, documents, plan, acts, out)));
    return out;
  }

  /** One place promises what another refuses, in one paper or in two; each act is told once. */
  private static void refusedAndHeld(
      Suggestion refused,
      Map<String, Reading> documents,
      String plan,
      Set<String> acts,
      List<Contradiction> out) {
    documents.values().stream()
        .flatMap(r -> r.suggestions().stream())
        .filter(s -> s.held() && here(s, plan) && !s.force().optional())
        .filter(s -> s.subject().equals(refused.subject()) && s.about().equals(refused.about()))
        .filter(s -> !ofOneTable(s, refused))
        .filter(s -> !s.passage().words().equals(refused.passage().words()))
        .findFirst()
        .filter(s -> acts.add(refused.written().refusal() + " " + refused.about()))
        .ifPresent(
            held ->
                out.add(
                    new Contradiction(
                        held.subject(),
                        shown(held),
                        OfferText.place(held.passage()),
                        shown(refused),
                        OfferText.place(refused.passage()))));
  }

  /** Rows of one paper speak of different things, such as scans from outside and from inside. */
  private static boolean ofOneTable(Suggestion one, Suggestion other) {
    return one.passage().file().equals(other.passage().file())
        && !one.passage().row().isEmpty()
        && !other.passage().row().isEmpty();
  }

  private static String shown(Suggestion s) {
    String row = s.passage().row();
    String words = s.passage().words();
    return row.isEmpty() || row.equals(words) ? words : row + "; " + words;
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
