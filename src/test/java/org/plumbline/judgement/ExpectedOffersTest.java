// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.papers.Arrangement;

/** Three offers for three organizations, cell by cell. */
class ExpectedOffersTest {
  static Stream<JsonNode> cases() {
    List<JsonNode> out = new ArrayList<>();
    Cases.json("expected-offers.json").forEach(out::add);
    return out.stream();
  }

  static String framework(String organisation) {
    return switch (organisation) {
      case "dental" -> "hipaa-security-rule";
      case "credit" -> "glba-safeguards-rule";
      default -> "cmmc-level-2";
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCellIsAsTheDomainSays(JsonNode expected) {
    String organisation = expected.get("organisation").asText();
    Judge judge =
        new Judge(
            Cases.VOCABULARY,
            Cases.client(organisation),
            Arrangement.of(Cases.offer(expected.get("offer").asText(), organisation)));
    Reading reading = Cases.reading(framework(organisation));
    assertEquals(expected.get("cells").size(), reading.controls().size());
    List<String> wrong = new ArrayList<>();
    for (Judgement each : judge.judge(reading.controls())) {
      String id = each.control().id().replaceFirst("^[A-Z]{2}\\.L2-", "");
      JsonNode cell = expected.get("cells").get(id);
      String want = Told.expected(cell);
      String got = Told.derived(each);
      if (!want.equals(got)) {
        wrong.add("\n" + id + "\n   want " + want + "\n   got  " + got);
      }
    }
    assertEquals(new TreeSet<>(), new TreeSet<>(wrong), wrong.size() + " cells");
  }
}
