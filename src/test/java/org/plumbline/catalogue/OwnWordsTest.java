// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;

/** What a control asks is said in our own words, not in those of the official statement. */
class OwnWordsTest {
  private static final int LONGEST_RUN = 8;
  private static final Map<String, String> FILES =
      Map.of(
          "hipaa-security-rule", "hipaa-security-rule.csv",
          "hipaa-breach-notification", "hipaa-breach-notification.csv",
          "glba-safeguards-rule", "glba-safeguards-rule.csv",
          "cmmc-level-1", "cmmc.csv",
          "cmmc-level-2", "cmmc.csv",
          "cmmc-level-3", "cmmc.csv",
          "nist-800-53-r5", "nist-800-53r5.csv");

  @Test
  void no_control_shares_more_than_eight_words_in_a_row_with_its_official_statement() {
    OfficialTexts.assumeThere();
    List<String> shared = new ArrayList<>();
    int compared = 0;
    for (Framework framework : ProjectData.FRAMEWORKS) {
      String file = FILES.get(framework.id());
      if (file == null) {
        continue;
      }
      Map<String, String> statements = statements(file);
      int before = compared;
      for (Control control : framework.controls()) {
        String statement = statements.get(control.id());
        if (statement != null) {
          compared++;
          longestShared(control.asks(), statement)
              .forEach(run -> shared.add(control.id() + ": " + run));
        }
      }
      assertTrue(compared > before, "no statement found for " + framework.id());
    }
    assertEquals(List.of(), shared, compared + " controls were compared");
  }

  /** Their sentences are short: the whole one may not be ours, nor any long part of it. */
  @ParameterizedTest
  @CsvSource({
    "cmmc-level-1, cmmc-l1-objectives.csv, 59",
    "cmmc-level-2, nist-800-171a-objectives.csv, 320"
  })
  void no_objective_is_an_official_sentence_or_shares_more_than_eight_words_in_a_row_with_one(
      String id, String file, int count) {
    OfficialTexts.assumeThere();
    List<String> official =
        OfficialTexts.columns(file, "text").stream().map(row -> row.get(0)).toList();
    assertEquals(count, official.size());
    Set<String> sentences = new HashSet<>();
    Set<String> runs = new HashSet<>();
    for (String text : official) {
      sentences.add(plain(text));
      runs.addAll(runs(text));
    }
    List<String> shared = new ArrayList<>();
    for (Objective objective : ProjectData.frameworks(id).get(0).objectives()) {
      if (sentences.contains(plain(objective.asks()))) {
        shared.add(objective.id() + ": " + objective.asks());
      }
      runs(objective.asks()).stream()
          .filter(runs::contains)
          .forEach(run -> shared.add(objective.id() + ": " + run));
    }
    assertEquals(List.of(), shared);
  }

  @Test
  void nine_shared_words_are_found_and_eight_are_not() {
    String eight = "one two three four five six seven eight";
    assertEquals(List.of(), longestShared("Zero " + eight + ".", eight + " ten"));
    assertEquals(List.of(eight + " nine"), longestShared(eight + ", nine", "X " + eight + " Nine"));
  }

  /** Every run of one word more than allowed. */
  private static List<String> longestShared(String ours, String official) {
    Set<String> runs = new HashSet<>(runs(official));
    return runs(ours).stream().filter(runs::contains).toList();
  }

  private static List<String> runs(String text) {
    String[] words = plain(text).split(" ");
    List<String> out = new ArrayList<>();
    for (int i = 0; i + LONGEST_RUN < words.length; i++) {
      out.add(String.join(" ", List.of(words).subList(i, i + LONGEST_RUN + 1)));
    }
    return out;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Statement by official id, whichever column holds it. */
  private static Map<String, String> statements(String file) {
    List<List<String>> rows = OfficialTexts.rows(file);
    List<String> head = rows.get(0);
    int id = Math.max(head.indexOf("id"), head.indexOf("citation"));
    Map<String, String> out = new HashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      out.put(row.get(id).strip(), row.get(head.indexOf("text")));
    }
    return out;
  }
}
