// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.papers.Arrangement;

/** What each kind of support usually includes, cell by cell. */
class ExpectedArchetypesTest {
  private static final Map<String, String> FRAMEWORKS =
      Map.of(
          "HIPAA", "hipaa-security-rule",
          "GLBA", "glba-safeguards-rule",
          "CMMC-L1", "cmmc-level-1",
          "CMMC-L2", "cmmc-level-2",
          "CMMC-L3", "cmmc-level-3");

  @ParameterizedTest
  @CsvSource({"BF, break-fix, 0", "MG, managed, 0", "CM, co-managed, 2"})
  void everyCellIsAsTheDomainSays(String column, String kind, int staff) {
    Judge judge =
        new Judge(
            Cases.VOCABULARY,
            Cases.archetype(staff),
            Arrangement.of(Archetypes.papers(kind, Archetypes.Value.USUAL)));
    Map<String, String> derived = new LinkedHashMap<>();
    FRAMEWORKS.forEach(
        (catalogue, framework) ->
            judge
                .judge(Cases.reading(framework).controls())
                .forEach(
                    j ->
                        derived.put(
                            catalogue + j.control().id().replaceFirst("^[A-Z]{2}\\.L2-", ""),
                            told(j))));
    List<String> wrong = new ArrayList<>();
    for (JsonNode row : Cases.json("expected-archetypes.json")) {
      String key = row.get("catalogue").asText() + row.get("control").asText();
      JsonNode cell = row.get(column);
      String want =
          cell.get("verdict").asText()
              + " "
              + cell.get("lead").asText()
              + " "
              + sorted(cell.get("why").asText());
      String got = derived.get(key);
      if (!want.equals(got)) {
        wrong.add("\n" + key + "\n   want " + want + "\n   got  " + got);
      }
    }
    assertEquals(new TreeSet<>(), new TreeSet<>(wrong), wrong.size() + " cells");
  }

  private static String told(Judgement each) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : each.findings()) {
      TreeSet<String> missing = new TreeSet<>();
      finding.missing().forEach(m -> missing.add(Cases.spelled(m)));
      finding.unowned().ifPresent(c -> missing.add(Told.why(c)));
      out.append(out.isEmpty() ? "" : "; ")
          .append(finding.need().capability().id())
          .append('=')
          .append(finding.outcome().letter())
          .append(missing.isEmpty() ? "" : "(" + String.join(",", missing) + ")");
    }
    return each.verdict()
        + " "
        + each.lead().map(l -> l.name().toLowerCase(java.util.Locale.ROOT)).orElse("")
        + " "
        + out;
  }

  private static String sorted(String why) {
    StringBuilder out = new StringBuilder();
    for (String part : why.split("; ")) {
      int at = part.indexOf('(');
      String text = part;
      if (at > 0) {
        TreeSet<String> items =
            new TreeSet<>(List.of(part.substring(at + 1, part.length() - 1).split(",")));
        text = part.substring(0, at) + "(" + String.join(",", items) + ")";
      }
      out.append(out.isEmpty() ? "" : "; ").append(text);
    }
    return out.toString();
  }

}
