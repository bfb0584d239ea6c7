// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a second reading of papers found beside the first.
 *
 * @param fresh quotations that the earlier reading did not have
 * @param changed quotations that stand in the place of an earlier one about the same thing
 * @param gone quotations of the earlier reading that stand in the papers no more
 */
public record Rereading(List<String> fresh, List<Rereading.Changed> changed, List<String> gone) {
  /** Share of the words of the shorter quotation from which two are taken for the same sentence. */
  private static final double ALIKE = 0.6;

  public Rereading {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }

  /** A sentence as it was and as it is. */
  public record Changed(String before, String now) {}

  /** No earlier reading. */
  static Rereading first() {
    return new Rereading(List.of(), List.of(), List.of());
  }

  /**
   * Compares two readings.
   *
   * @param before words by quotation, of the earlier reading
   * @param now words by quotation
   */
  static Rereading of(Map<String, String> before, Map<String, String> now) {
    Map<String, String> fresh = without(now, before);
    Map<String, String> gone = without(before, now);
    Set<Changed> changed = new LinkedHashSet<>();
    for (Map.Entry<String, String> each : List.copyOf(fresh.entrySet())) {
      Optional<Map.Entry<String, String>> old =
          gone.entrySet().stream()
              .filter(o -> about(o.getKey()).equals(about(each.getKey())))
              .filter(o -> alike(o.getValue(), each.getValue()))
              .findFirst();
      if (old.isPresent()) {
        changed.add(new Changed(old.get().getValue(), each.getValue()));
        fresh.remove(each.getKey());
        gone.remove(old.get().getKey());
      }
    }
    return new Rereading(distinct(fresh), List.copyOf(changed), distinct(gone));
  }

  private static Map<String, String> without(Map<String, String> all, Map<String, String> others) {
    Map<String, String> out = new LinkedHashMap<>(all);
    out.keySet().removeAll(others.keySet());
    return out;
  }

  private static List<String> distinct(Map<String, String> quotations) {
    return new ArrayList<>(new LinkedHashSet<>(quotations.values()));
  }

  /** Section and trait of a quotation. */
  private static String about(String quotation) {
    return quotation.substring(0, quotation.indexOf('\n', quotation.indexOf('\n') + 1));
  }

  private static boolean alike(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return shorter > 0 && first.size() >= ALIKE * shorter;
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
  }
}
