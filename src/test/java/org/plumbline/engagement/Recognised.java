// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What kind of support the stated facts describe, and what is warned of, as stable words. */
final class Recognised {
  private static final Map<String, String> KINDS =
      Map.of(
          "Retainer, judged as break-fix", "retainer",
          "Break-fix", "break-fix",
          "Break-fix that keeps its access between jobs", "break-fix with access",
          "Break-fix with ordered projects", "projects",
          "Break-fix with ordered projects that keeps its access between jobs",
              "projects with access",
          "Co-managed", "co-managed",
          "Managed", "managed",
          "Managed beside IT staff of your own", "managed beside staff");

  private static final Map<String, String> WARNINGS =
      Map.of(
          "are a retainer", "retainer",
          "no standing agreement is stated", "no agreement",
          "duties are divided with your own IT staff", "divided",
          "it is a standing agreement", "standing",
          "you have no full-time IT person", "no staff",
          "works beside this provider", "beside staff",
          "without a written division", "no division",
          "cannot use the provider's tools", "no tools",
          "without written escalation", "no tiers",
          "It is judged as stated", "misnamed");

  private Recognised() {}

  static String kind(Engagement engagement) {
    return KINDS.getOrDefault(engagement.recognisedAs(), "unknown: " + engagement.recognisedAs());
  }

  static Set<String> warnings(Engagement engagement) {
    Set<String> out = new TreeSet<>();
    for (String warning : engagement.warnings()) {
      String known =
          WARNINGS.entrySet().stream()
              .filter(e -> warning.contains(e.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("unknown: " + warning);
      out.add(known);
    }
    return out;
  }

  /** How many terms are outside what goes by the model's name. */
  static long misnamed(Engagement engagement) {
    return engagement.warnings().stream().filter(w -> w.contains("It is judged as stated")).count();
  }
}
