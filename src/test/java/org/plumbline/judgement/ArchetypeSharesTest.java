// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/**
 * What each kind of support carries at the least, usually and at the most: carried / left with the
 * organization / open / impossible.
 */
class ArchetypeSharesTest {
  private static final String MANY = "nist-800-53-r5";

  @ParameterizedTest(name = "{0} {1}: {2} {3} {4}")
  @CsvSource({
    "break-fix, USUAL, 0/10/18/8 of 36, 0/13/6/5 of 24, 0/7/59/33 of 99",
    "break-fix, ORDERED, 27/1/0/8 of 36, 13/6/0/5 of 24, 57/9/0/33 of 99",
    "managed, FLOOR, 0/10/26/0 of 36, 0/13/11/0 of 24, 0/7/92/0 of 99",
    "managed, USUAL, 25/2/9/0 of 36, 11/5/8/0 of 24, 64/10/25/0 of 99",
    "managed, CEILING, 36/0/0/0 of 36, 23/1/0/0 of 24, 92/7/0/0 of 99",
    "co-managed, FLOOR, 0/10/26/0 of 36, 0/13/11/0 of 24, 0/7/92/0 of 99",
    "co-managed, USUAL, 16/10/10/0 of 36, 2/15/7/0 of 24, 61/15/23/0 of 99",
    "co-managed, CEILING, 36/0/0/0 of 36, 23/1/0/0 of 24, 92/7/0/0 of 99"
  })
  void theThreeRules(String kind, Archetypes.Value value, String hipaa, String glba, String cmmc) {
    assertEquals(
        List.of(hipaa, glba, cmmc),
        List.of(
            told(judged(kind, value, "hipaa-security-rule", Map.of())),
            told(judged(kind, value, "glba-safeguards-rule", Map.of())),
            told(judged(kind, value, "cmmc-level-2", Map.of()))));
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3} {4} {5}")
  @CsvSource({
    "break-fix, USUAL, 0/45/46/29 of 120, 0/72/98/63 of 233, 0/78/132/94 of 304,"
        + " 0/137/369/263 of 769",
    "break-fix, ORDERED, 67/24/0/29 of 120, 128/42/0/63 of 233, 159/51/0/94 of 304,"
        + " 384/122/0/263 of 769",
    "managed, FLOOR, 0/45/75/0 of 120, 0/72/161/0 of 233, 0/78/226/0 of 304,"
        + " 0/137/632/0 of 769",
    "managed, USUAL, 61/23/36/0 of 120, 118/42/73/0 of 233, 138/49/117/0 of 304,"
        + " 232/105/432/0 of 769",
    "managed, CEILING, 107/13/0/0 of 120, 211/22/0/0 of 233, 277/25/2/0 of 304,"
        + " 688/77/4/0 of 769",
    "co-managed, FLOOR, 0/45/75/0 of 120, 0/72/161/0 of 233, 0/78/226/0 of 304,"
        + " 0/137/632/0 of 769",
    "co-managed, USUAL, 34/52/34/0 of 120, 83/82/68/0 of 233, 102/91/111/0 of 304,"
        + " 180/166/423/0 of 769",
    "co-managed, CEILING, 107/13/0/0 of 120, 211/22/0/0 of 233, 277/25/2/0 of 304,"
        + " 688/77/4/0 of 769"
  })
  void theBaselinesOfNist(
      String kind, Archetypes.Value value, String low, String moderate, String high, String all) {
    Map<String, Integer> facts =
        Map.of("federalAgency", 0, "classifiedData", 0, "privacyActRecords", 0);
    List<Judgement> judged = judged(kind, value, MANY, facts);

    assertEquals(
        List.of(low, moderate, high, all),
        List.of(
            told(selected(judged, "low")),
            told(selected(judged, "moderate")),
            told(selected(judged, "high")),
            told(judged)));
  }

  @ParameterizedTest(name = "{0} {1} {2}: carries {3}, {4} gaps")
  @CsvSource({
    "break-fix, USUAL, cmmc-level-1, 0, 4, 12",
    "managed, USUAL, cmmc-level-1, 9, 0, 12",
    "managed, CEILING, cmmc-level-1, 11, 0, 12",
    "co-managed, USUAL, cmmc-level-1, 9, 0, 12",
    "co-managed, CEILING, cmmc-level-1, 11, 0, 12",
    "break-fix, USUAL, cmmc-level-3, 0, 15, 24",
    "managed, USUAL, cmmc-level-3, 2, 0, 24",
    "co-managed, USUAL, cmmc-level-3, 1, 0, 24"
  })
  void theOtherLevelsOfCmmc(
      String kind,
      Archetypes.Value value,
      String framework,
      int carried,
      int impossible,
      int assignable) {
    Shares shares = Shares.of(judged(kind, value, framework, Map.of()));

    assertEquals(
        List.of(carried, impossible, assignable),
        List.of(shares.carried(), shares.impossible(), shares.assignable()));
  }

  @ParameterizedTest
  @CsvSource({
    "hipaa-security-rule, 36",
    "glba-safeguards-rule, 23",
    "cmmc-level-2, 92",
    "nist-800-53-r5, 694"
  })
  void whatAProviderCanCarryDoesNotHangOnTheArrangement(String framework, int carriable) {
    Map<String, Integer> facts =
        Map.of("federalAgency", 0, "classifiedData", 0, "privacyActRecords", 0);
    for (String kind : List.of("break-fix", "managed", "co-managed")) {
      List<Judgement> judged = judged(kind, Archetypes.Value.USUAL, framework, facts);

      assertEquals(carriable, Shares.of(judged).carriable());
    }
  }

  private static List<Judgement> selected(List<Judgement> judged, String baseline) {
    Set<String> selected = baseline(baseline);
    return judged.stream().filter(j -> selected.contains(j.control().id())).toList();
  }

  private static Set<String> baseline(String baseline) {
    Set<String> out = new HashSet<>();
    Path folder = Path.of("controls/frameworks", MANY);
    for (String family :
        List.of(
            "ac", "at", "au", "ca", "cm", "cp", "ia", "ir", "ma", "mp", "pe", "pl", "pm", "ps",
            "pt", "ra", "sa", "sc", "si", "sr")) {
      YamlMap file =
          Yaml.read(folder.resolve(family + ".yaml"), family, new Problems()).orElseThrow();
      for (YamlMap control : file.maps("controls")) {
        if (control.texts("baselines").stream().anyMatch(t -> t.value().equals(baseline))) {
          out.add(control.text("id").value());
        }
      }
    }
    return out;
  }

  static List<Judgement> judged(
      String kind, Archetypes.Value value, String framework, Map<String, Integer> facts) {
    Client client = Cases.archetype(kind.equals("co-managed") ? 2 : 0);
    Map<String, Integer> answers = new HashMap<>(client.facts());
    answers.putAll(facts);
    Client told =
        new Client(client.name(), client.staff(), answers, client.declared(), client.systems());
    Papers papers = Archetypes.papers(kind, value);
    return new Judge(Cases.VOCABULARY, told, Arrangement.of(papers))
        .judge(Cases.reading(framework).controls());
  }

  private static String told(List<Judgement> judged) {
    Shares shares = Shares.of(judged);
    return shares.carried()
        + "/"
        + shares.left()
        + "/"
        + shares.open()
        + "/"
        + shares.impossible()
        + " of "
        + shares.assignable();
  }
}
