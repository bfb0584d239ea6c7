// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;

/** What a control asks is said in our own words, not in those of the official statement. */
class OwnWordsTest {
  private static final int LONGEST_RUN = 8;
  private static final Path REFERENCE =
      Path.of(System.getProperty("plumbline.reference", "../shared/reference"));
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
  void no_control_shares_more_than_eight_words_in_a_row_with_its_official_statement()
      throws IOException {
    assumeTrue(
        Files.isDirectory(REFERENCE),
        "no official texts at " + REFERENCE + "; -Dplumbline.reference=PATH names them");
    List<String> shared = new ArrayList<>();
    int compared = 0;
    for (Framework framework : ProjectData.FRAMEWORKS) {
      String file = FILES.get(framework.id());
      if (file == null) {
        continue;
      }
      Map<String, String> statements = statements(REFERENCE.resolve(file));
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
    String[] words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    List<String> out = new ArrayList<>();
    for (int i = 0; i + LONGEST_RUN < words.length; i++) {
      out.add(String.join(" ", List.of(words).subList(i, i + LONGEST_RUN + 1)));
    }
    return out;
  }

  /** Statement by official id, whichever column holds it. */
  private static Map<String, String> statements(Path file) throws IOException {
    List<List<String>> rows = rows(file);
    List<String> head = rows.get(0);
    int id = Math.max(head.indexOf("id"), head.indexOf("citation"));
    Map<String, String> out = new HashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      out.put(row.get(id).strip(), row.get(head.indexOf("text")));
    }
    return out;
  }

  /** RFC 4180: fields in quotes may hold commas, doubled quotes and line ends. */
  private static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          row.add(field.toString());
          field.setLength(0);
        } else if (c == '\n' && !quoted) {
          row.add(field.toString());
          field.setLength(0);
          rows.add(row);
          row = new ArrayList<>();
        } else if (c != '\r' && c != '\ufeff') {
          field.append((char) c);
        }
      }
    }
    return rows;
  }
}
