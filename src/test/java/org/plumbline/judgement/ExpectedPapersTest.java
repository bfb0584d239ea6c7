// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Message;
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
    assertEquals(expected.get("cells").size(), Cases.reading("cmmc-level-2").controls().size());
    List<String> wrong = new ArrayList<>();
    for (Judgement each : judge.judge(Cases.reading("cmmc-level-2").controls())) {
      String id = each.control().id().replaceFirst("^[A-Z]{2}\\.L2-", "");
      String want = ToldCell.expected(expected.get("cells").get(id), several);
      String got = ToldCell.derived(each, several);
      if (!want.equals(got)) {
        wrong.add("\n" + id + "\n   want " + want + "\n   got  " + got);
      }
    }
    assertEquals(new TreeSet<>(), new TreeSet<>(wrong), wrong.size() + " cells");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSharesAddUpAsTheDomainSays(JsonNode expected) {
    Judge judge = new Judge(Cases.VOCABULARY, SHOP, arrangement(expected));
    assertEquals(
        ToldShares.expected(expected.get("shares")),
        ToldShares.of(judge.judge(Cases.reading("cmmc-level-2").controls())));
  }

  /** Questions of prices stand apart in the tables of expected results. */
  @ParameterizedTest
  @MethodSource("cases")
  void theWarningsAreThoseOfTheDomain(JsonNode expected) {
    if (expected.get("members").size() > 1) {
      return;
    }
    Papers papers = PaperCases.papers(expected.get("members").get(0).asText());
    List<Message> messages =
        Messages.of(papers, SHOP, Cases.VOCABULARY).stream()
            .filter(m -> m.kind() != Message.Kind.QUANTITY_NOT_KNOWN)
            .toList();
    TreeSet<String> want = new TreeSet<>(Cases.texts(expected.get("warnings")));
    if (papers.id().equals("corner")) {
      // The order names workstations; the shop lists CAM and office workstations: nothing is
      // mapped.
      want.add("SCOPE-NOT-MAPPED workstations");
    }
    assertEquals(want, ToldMessages.of(messages));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nobodyHoldsADutyTwice(JsonNode expected) {
    if (expected.get("members").size() > 1) {
      Judge judge = new Judge(Cases.VOCABULARY, SHOP, arrangement(expected));
      Reading reading = Cases.reading("cmmc-level-2");
      assertEquals(
          Cases.texts(expected.get("doubleOwners")),
          TableMessages.doubleOwners(judge, reading.controls()).stream()
              .map(Message::subject)
              .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsThatGiveAwayTooMuchAreNamed(JsonNode expected) {
    if (expected.get("members").size() > 1) {
      return;
    }
    Papers papers = PaperCases.papers(expected.get("members").get(0).asText());
    TreeSet<String> want = new TreeSet<>();
    expected
        .get("cells")
        .properties()
        .forEach(
            e ->
                e.getValue()
                    .path("flags")
                    .forEach(
                        f -> {
                          if (f.asText().startsWith("OVER-INHERITED")) {
                            want.add(e.getKey() + ' ' + f.asText());
                          }
                        }));
    TreeSet<String> got = new TreeSet<>();
    TableMessages.overInherited(papers, Cases.reading("cmmc-level-2").controls(), Cases.VOCABULARY)
        .forEach(
            m ->
                got.add(
                    m.subject().replaceFirst("^[A-Z]{2}\\.L2-", "")
                        + " OVER-INHERITED "
                        + String.join(", ", m.details())));
    assertEquals(want, got);
  }

  @Test
  void a_table_over_all_members_that_says_otherwise_than_a_members_own_is_asked_about() {
    List<Papers> members = List.of(PaperCases.papers("larch"), PaperCases.papers("nightwatch"));
    assertEquals(List.of(), TableMessages.between(PaperCases.arrangement("arrangement", members)));
  }

  @Test
  void what_costs_an_unknown_sum_is_asked() {
    List<Message> messages =
        Messages.of(PaperCases.papers("larch"), SHOP, Cases.VOCABULARY).stream()
            .filter(m -> m.kind() == Message.Kind.QUANTITY_NOT_KNOWN)
            .toList();
    assertEquals(List.of("night work"), messages.stream().map(Message::subject).toList());
  }
}
