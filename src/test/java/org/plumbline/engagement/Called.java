// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.ProjectData;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** What kind of support the stated facts describe, and what is warned of, as stable words. */
final class Called {
  private static final Map<Key, String> KINDS =
      Map.of(
          Recognised.RETAINER, "retainer",
          Recognised.PLAIN, "",
          Recognised.JOBS_KEEPING_ACCESS, "with access",
          Recognised.JOBS_WITH_ORDERS, "with projects",
          Recognised.JOBS_WITH_ORDERS_KEEPING_ACCESS, "with projects and access",
          Recognised.SERVICE_BESIDE_STAFF, "beside staff");

  private static final Map<Remark, String> WARNINGS =
      Map.ofEntries(
          Map.entry(Remark.RETAINER, "retainer"),
          Map.entry(Remark.NO_STANDING_AGREEMENT, "no agreement"),
          Map.entry(Remark.DIVIDED_IN_FACT, "divided"),
          Map.entry(Remark.STANDING_IN_FACT, "standing"),
          Map.entry(Remark.NO_STAFF_TO_DIVIDE_WITH, "no staff"),
          Map.entry(Remark.DIVIDED_WITHOUT_STAFF, "no staff"),
          Map.entry(Remark.DIVIDED_WITH_PART_TIME, "part-time staff"),
          Map.entry(Remark.UNDIVIDED_BESIDE_STAFF, "beside staff"),
          Map.entry(Remark.DIVIDED_WITHOUT_MATRIX, "no division"),
          Map.entry(Remark.DIVIDED_WITHOUT_TOOLS, "no tools"),
          Map.entry(Remark.DIVIDED_WITHOUT_TIERS, "no tiers"),
          Map.entry(Remark.MORE_THAN_THE_NAME, "misnamed"),
          Map.entry(Remark.LESS_THAN_THE_NAME, "misnamed"));

  private Called() {}

  /** The kind of model, and what marks it. */
  static String kind(Engagement engagement) {
    Phrase said = engagement.recognisedAs();
    String mark =
        KINDS.entrySet().stream()
            .filter(e -> e.getKey().key().equals(said.key()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    String model = said.values().values().stream().map(Called::model).findFirst().orElse("");
    return (model + " " + mark).strip();
  }

  private static String model(Object kind) {
    return ProjectData.MODELS.stream()
        .filter(m -> m.title().equals(kind) || KindName.of(m.kind()) == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  static Set<String> warnings(Engagement engagement) {
    Set<String> out = new TreeSet<>();
    engagement.warnings().forEach(warning -> out.add(word(warning)));
    return out;
  }

  private static String word(Phrase warning) {
    return WARNINGS.entrySet().stream()
        .filter(e -> e.getKey().key().equals(warning.key()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** How many terms are outside what goes by the model's name. */
  static long misnamed(Engagement engagement) {
    return engagement.warnings().stream().filter(w -> word(w).equals("misnamed")).count();
  }
}
