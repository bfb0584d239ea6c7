// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one service leaves to other providers or to own staff, because it does not sell it or
 * because a table names somebody else: no gap of its own, told once by area.
 *
 * @param areas ids of controls by service area, most first; an act without an area stands under the
 *     empty name. A control stands once, under the first act of it that is left.
 */
public record LeftToOthers(Map<String, List<String>> areas) {
  public LeftToOthers {
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
  }

  /** What a run leaves; empty where nothing is left. */
  public static LeftToOthers of(List<Judgement> run) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Judgement each : run) {
      if (left(each)) {
        found.computeIfAbsent(area(each), k -> new ArrayList<>()).add(each.control().id());
      }
    }
    List<Map.Entry<String, List<String>>> ordered = new ArrayList<>(found.entrySet());
    ordered.sort(
        Map.Entry.<String, List<String>>comparingByValue(
                (one, other) -> Integer.compare(other.size(), one.size()))
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, List<String>> out = new LinkedHashMap<>();
    ordered.forEach(e -> out.put(e.getKey(), List.copyOf(e.getValue())));
    return new LeftToOthers(out);
  }

  /** How many controls are left. */
  public int count() {
    return areas.values().stream().mapToInt(List::size).sum();
  }

  /** Whether a service that does not do this has no gap of its own by it. */
  static boolean left(Judgement cell) {
    return cell.verdict() == Verdict.UNASSIGNED
        && cell.causes().stream()
            .map(Cause::kind)
            .min(Enum::compareTo)
            .filter(LeftToOthers::elsewhere)
            .isPresent();
  }

  private static boolean elsewhere(Cause.Kind kind) {
    return kind == Cause.Kind.OUTSIDE_SERVICE || kind == Cause.Kind.OTHER_PARTY;
  }

  private static String area(Judgement cell) {
    for (Finding finding : cell.findings()) {
      if (finding.unowned().filter(c -> elsewhere(c.kind())).isPresent()) {
        return finding.need().capability().area().orElse("");
      }
    }
    return "";
  }
}
