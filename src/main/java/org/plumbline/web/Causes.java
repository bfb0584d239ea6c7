// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.store.Organizations;

/** Why two assessments can differ: codes for a choice of words. */
final class Causes {
  /** The rules, or how they are read. */
  static final String RULES = "rules";

  /** The day: rules begin and end. */
  static final String DAY = "day";

  /** What the organization says of itself. */
  static final String OWN = "own";

  /** Papers of providers. */
  static final String PAPERS = "papers";

  /** What people answered and confirmed of the same papers. */
  static final String ANSWERS = "answers";

  /** What is written beside gaps. */
  static final String TRACKING = "tracking";

  /** All, in the order in which one is taken after the other. */
  static final List<String> ALL = List.of(RULES, DAY, OWN, PAPERS, ANSWERS, TRACKING);

  private static final String OFFERS = "offers/";
  private static final String KEPT = Papers.FOLDER + "/";
  private static final Pattern DOCUMENTS = Pattern.compile("(?ms)^documents:.*?(?=^\\S|\\z)");

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
    if (paths.stream().anyMatch(Causes::own)) {
      out.add(OWN);
    }
    if (paths.stream().anyMatch(p -> p.startsWith(OFFERS))) {
      out.add(paths.stream().anyMatch(p -> paper(p, before, after)) ? PAPERS : ANSWERS);
    }
    return out;
  }

  /** Whether it is the file of the organization. */
  static boolean own(String path) {
    return path.matches("organi[sz]ation\\.yaml");
  }

  /** Whether a paper came, went, or was signed: not only what somebody said of it. */
  private static boolean paper(String path, Map<String, byte[]> before, Map<String, byte[]> after) {
    byte[] old = before.get(path);
    byte[] now = after.get(path);
    if (old == null || now == null) {
      return path.startsWith(OFFERS) || path.startsWith(KEPT);
    }
    return path.startsWith(KEPT)
        || path.startsWith(OFFERS) && !documents(old).equals(documents(now));
  }

  private static String documents(byte[] offer) {
    Matcher found = DOCUMENTS.matcher(new String(offer, StandardCharsets.UTF_8));
    return found.find() ? found.group() : "";
  }
}
