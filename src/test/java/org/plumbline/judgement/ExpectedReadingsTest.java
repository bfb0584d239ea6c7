// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Cost;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Totals;

/** Two papers as a compliance officer reads them, read again and judged. */
class ExpectedReadingsTest {
  private static final Client PRACTICE = PaperCases.client("practice");

  static Stream<JsonNode> cases() {
    List<JsonNode> out = new ArrayList<>();
    Cases.json("expected-readings.json").forEach(out::add);
    return out.stream();
  }

  static Papers papers(JsonNode expected) {
    return PaperCases.papers(
        expected.get("reading").asText().startsWith("01") ? "kestrel" : "lumenary");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCellIsAsTheDomainSays(JsonNode expected) {
    Judge judge = new Judge(Cases.VOCABULARY, PRACTICE, Arrangement.of(papers(expected)));
    assertEquals(
        expected.get("cells").size(), Cases.reading("hipaa-security-rule").controls().size());
    List<String> wrong = new ArrayList<>();
    for (Judgement each : judge.judge(Cases.reading("hipaa-security-rule").controls())) {
      String id = each.control().id();
      String want = ToldCell.expected(expected.get("cells").get(id), false);
      String got = ToldCell.derived(each, false);
      if (!want.equals(got)) {
        wrong.add("\n" + id + "\n   want " + want + "\n   got  " + got);
      }
    }
    assertEquals(new TreeSet<>(), new TreeSet<>(wrong), wrong.size() + " cells");
  }

  /** Efforts and contradictions stand in the messages of the domain, not beside each cell. */
  @ParameterizedTest
  @MethodSource("cases")
  void theFlagsOfEveryCellAreThoseOfTheDomain(JsonNode expected) {
    Judge judge = new Judge(Cases.VOCABULARY, PRACTICE, Arrangement.of(papers(expected)));
    Flags flags = new Flags(judge);
    Map<String, Set<String>> wanted = new TreeMap<>();
    Map<String, Set<String>> got = new TreeMap<>();
    for (Judgement each : judge.judge(Cases.reading("hipaa-security-rule").controls())) {
      String id = each.control().id();
      wanted.put(id, new TreeSet<>(Cases.texts(expected.get("cells").get(id).path("flags"))));
      Set<String> found = new TreeSet<>();
      flags.of(each, true, each.control().flags()).stream()
          .filter(f -> f.kind() != FlagKind.EFFORTS && f.kind() != FlagKind.CONTRADICTION)
          .forEach(f -> found.add(f.spelling()));
      got.put(id, found);
    }
    assertEquals(wanted, got);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theMessagesAreThoseOfTheDomain(JsonNode expected) {
    assertEquals(
        new TreeSet<>(Cases.texts(expected.get("messages"))),
        ToldMessages.of(Messages.of(papers(expected), PRACTICE, Cases.VOCABULARY)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSharesAddUpAsTheDomainSays(JsonNode expected) {
    Judge judge = new Judge(Cases.VOCABULARY, PRACTICE, Arrangement.of(papers(expected)));
    assertEquals(
        ToldShares.expected(expected.get("shares")),
        ToldShares.of(judge.judge(Cases.reading("hipaa-security-rule").controls())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLevelsAndElementsAreThoseOfTheDomain(JsonNode expected) {
    Digest digest = new Digest(papers(expected), PRACTICE, Cases.VOCABULARY);
    Map<String, String> levels = new TreeMap<>();
    Map<String, Set<String>> perSystem = new TreeMap<>();
    Set<String> elements = new TreeSet<>();
    for (Trait trait : Cases.VOCABULARY.traits().all()) {
      for (Digest.Entry entry : digest.entries(trait.index())) {
        if (entry.level() >= 0) {
          String name = trait.levels().get(digest.level(trait)).name();
          levels.put(trait.id(), name);
          entry
              .statement()
              .covers()
              .ifPresent(
                  c ->
                      perSystem
                          .computeIfAbsent(trait.id(), k -> new TreeSet<>())
                          .add(trait.levels().get(entry.level()).name() + new TreeSet<>(c)));
        }
      }
    }
    for (Trait.Element element : Cases.VOCABULARY.traits().elements()) {
      if (digest.lacking(element.bit()) == 0) {
        elements.add(element.id());
      }
    }
    Map<String, String> wanted = new TreeMap<>();
    expected.get("levels").properties().forEach(e -> wanted.put(e.getKey(), e.getValue().asText()));
    Map<String, Set<String>> wantedPerSystem = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : expected.get("perSystem").properties()) {
      Set<String> said = new TreeSet<>();
      each.getValue()
          .forEach(
              s -> said.add(s.get("level").asText() + new TreeSet<>(Cases.texts(s.get("covers")))));
      wantedPerSystem.put(each.getKey(), said);
    }
    assertAll(
        () -> assertEquals(wanted, levels),
        () -> assertEquals(wantedPerSystem, perSystem),
        () -> assertEquals(new TreeSet<>(Cases.texts(expected.get("elements"))), elements));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatDoesNotCountIsKeptApart(JsonNode expected) {
    Papers papers = papers(expected);
    Digest digest = new Digest(papers, PRACTICE, Cases.VOCABULARY);
    List<String> notTaken = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    for (Statement each : papers.statements()) {
      String of = each.of().orElse("");
      if (!each.taken() || !digest.standing().read(each.where().document())) {
        notTaken.add(each.trait().id());
      } else if (each.trait().notCountedOf().contains(of)) {
        beside.add(each.trait().id() + ": " + of);
      }
    }
    Set<String> deliverables = new TreeSet<>();
    Cases.VOCABULARY.capabilities().values().stream()
        .filter(c -> !digest.listed().deliverables(c).isEmpty())
        .forEach(c -> deliverables.add(c.id()));
    assertAll(
        () -> assertEquals(Cases.texts(expected.get("notCounted").get("notTaken")), notTaken),
        () -> assertEquals(Cases.texts(expected.get("notCounted").get("beside")), beside),
        () -> assertEquals(new TreeSet<>(Cases.texts(expected.get("deliverables"))), deliverables));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePricesComeToTheTotalsOfTheDomain(JsonNode expected) {
    Totals totals = Totals.of(papers(expected).aside().prices().get(0).prices(), PRACTICE.counts());
    assertAll(
        () -> assertEquals(ends(expected, "1 years"), totals.oneYear()),
        () -> assertEquals(ends(expected, "3 years"), totals.threeYears()));
  }

  private static Cost ends(JsonNode expected, String years) {
    JsonNode ends = expected.get("totals").get(years);
    return new Cost(ends.get(0).decimalValue(), ends.get(1).decimalValue());
  }
}
