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
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;

/** Three papers, and two of them together with and without a common table, cell by cell. */
class ExpectedPapersTest {
  private static final Client SHOP = PaperCases.client("shop");

  static Stream<JsonNode> cases() {
    List<JsonNode> out = new ArrayList<>();
    Cases.json("expected-papers.json").forEach(out::add);
    return out.stream();
  }

  static Arrangement arrangement(JsonNode expected) {
    List<Papers> members =
        Cases.texts(expected.get("members")).stream().map(PaperCases::papers).toList();
    if (expected.has("table")) {
      return PaperCases.arrangement("arrangement", members);
    }
    return members.size() == 1
        ? Arrangement.of(members.get(0))
        : new Arrangement("together", members, java.util.Map.of());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCellIsAsTheDomainSays(JsonNode expected) {
    Judge judge = new Judge(Cases.VOCABULARY, SHOP, arrangement(expected));
    boolean several = expected.get("members").size() > 1;
    List<String> wrong = new ArrayList<>();
    for (Judgement each : judge.judge(Cases.reading("cmmc-level-2"))) {
      String id = each.control().id().replaceFirst("^[A-Z]{2}\\.L2-", "");
      String want = ToldCell.expected(expected.get("cells").get(id), several);
      String got = ToldCell.derived(each, several);
      if (!want.equals(got)) {
        wrong.add("\n" + id + "\n   want " + want + "\n   got  " + got);
      }
    }
    assertEquals(new TreeSet<>(), new TreeSet<>(wrong), wrong.size() + " cells");
  }
}
