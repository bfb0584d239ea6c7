// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plumbline.store.Organizations;

/** Why two assessments can differ: codes for a choice of words. */
final class Causes {
  static final String RULES = "rules";
  static final String DAY = "day";
  private static final String PAPERS = "papers";
  private static final String OWN = "own";
  private static final String OFFERS = "offers/";

  private Causes() {}

  /** Which kinds of files differ between two editions. */
  static List<String> files(Organizations organizations, String slug, int one, int other) {
    if (one == other) {
      return List.of();
    }
    Map<String, byte[]> before = organizations.judged(slug, one);
    Map<String, byte[]> after = organizations.judged(slug, other);
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(p -> Arrays.equals(before.get(p), after.get(p)));
    List<String> out = new ArrayList<>();
    if (paths.stream().anyMatch(p -> p.startsWith(OFFERS))) {
      out.add(PAPERS);
    }
    if (paths.stream().anyMatch(p -> p.matches("organi[sz]ation\\.yaml"))) {
      out.add(OWN);
    }
    return out;
  }
}
