// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Clause;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.ClausesFile;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.problem.Problems;

/** Skeletons of clauses for everything that papers may lack. */
class ClausesTest {
  private static final Clauses CLAUSES = clauses();
  private static final Vocabulary VOCABULARY = Cases.VOCABULARY;

  private static Clauses clauses() {
    Problems problems = new Problems();
    Clauses out = ClausesFile.read(java.nio.file.Path.of(""), Cases.VOCABULARY, problems);
    assertEquals(List.of(), problems.all());
    return out;
  }

  static Stream<Run> runs() {
    return Run.all();
  }

  @Test
  void thereIsOneForEachOfThe262OfTheDomainThreeRulesAndTheEndOfSessions() {
    assertEquals(262 + 3 + 1, CLAUSES.all().size());
    for (Clause each : CLAUSES.all()) {
      assertTrue(each.question().contains("?"), each.key());
      assertTrue(!each.wording().isBlank() && !each.purpose().isBlank(), each.key());
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyChangeOfEveryCaseHasAClause(Run run) {
    Fixes fixes = new Fixes(run.judge(), run.judgements());
    Set<Fix> all = new java.util.HashSet<>();
    fixes.sets().values().forEach(of -> of.forEach(all::addAll));
    Set<String> without = new TreeSet<>();
    fixes
        .plan(all)
        .forEach(
            (fix, extent) -> {
              if (fix.clause(CLAUSES, VOCABULARY, extent.rank()).isEmpty()) {
                without.add(fix.spelling() + " " + extent.rank());
              }
            });

    assertEquals(Set.of(), without);
  }

  @Test
  void everyClauseStandsUnderAHeadingOfTheRider() {
    Set<String> general = new TreeSet<>();
    VOCABULARY.traits().all().forEach(t -> general.add(t.id()));
    general.removeIf(id -> VOCABULARY.known(id).ofOrganisation());
    VOCABULARY.capabilities().values().forEach(c -> general.add(c.group()));
    CLAUSES.groups().forEach(g -> general.removeAll(g.writes()));
    assertEquals(Set.of(), general, "traits and groups of acts without a heading");
  }

  @Test
  void aHeadingThatWritesWhatNobodyKnowsIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("controls/vocabulary/clauses.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "groups:\n  - {title: Incidents, writes: [incident-notise]}\nclauses: []\n");
    Problems problems = new Problems();
    ClausesFile.read(folder, VOCABULARY, problems);
    assertEquals(List.of("VOC-021"), problems.all().stream().map(p -> p.code()).toList());
  }

  @Test
  void aGeneralClauseBearsItsSubject() {
    Clause order = CLAUSES.of("order:restore-testing").orElseThrow().about("Test restores");
    assertEquals("Dated order: Test restores", order.title());
    assertTrue(order.wording().startsWith("Client orders “Test restores” for"), order.wording());
    for (Clause each : CLAUSES.all()) {
      assertEquals(each.general(), each.wording().contains("{subject}"), each.key());
    }
  }

  @Test
  void everythingAnyControlAsksForHasAClause() {
    Set<String> without = new TreeSet<>();
    for (String framework :
        List.of(
            "hipaa-security-rule",
            "glba-safeguards-rule",
            "cmmc-level-1",
            "cmmc-level-2",
            "cmmc-level-3",
            "nist-800-53-r5")) {
      Cases.reading(framework)
          .controls()
          .forEach(
              c ->
                  c.needs().alternatives().stream()
                      .flatMap(List::stream)
                      .forEach(n -> asked(n, without)));
    }

    assertEquals(Set.of(), without);
  }

  private static void asked(Need need, Set<String> without) {
    Capability capability = need.capability();
    if (capability.nonDelegable()) {
      return;
    }
    List<Ask> asks = new java.util.ArrayList<>(capability.standing());
    asks.addAll(capability.deliverable());
    asks.add(need.raised());
    for (Ask ask : asks) {
      for (Ask.Rank rank : ask.levels()) {
        if (rank.rank() > 0 && CLAUSES.of(rank.trait(), rank.rank()).isEmpty()) {
          without.add(rank.trait().id() + " " + rank.rank());
        }
      }
      for (Trait.Element element : VOCABULARY.traits().elements()) {
        if ((ask.elements() & element.bit()) != 0) {
          missing("has:" + element.id(), without);
        }
      }
    }
    need.function().ifPresent(f -> missing("name:" + f.id(), without));
    need.topic().ifPresent(t -> missing("topic:" + t, without));
    if (!capability.deliverable().isEmpty()) {
      missing("order:" + capability.id(), without);
      missing("interval:" + capability.id(), without);
      if (capability.standing().isEmpty() && capability.kind() != Capability.Kind.JOB) {
        missing("deliver:" + capability.id(), without);
      }
    }
  }

  private static void missing(String key, Set<String> without) {
    if (CLAUSES.of(key).isEmpty()) {
      without.add(key);
    }
  }
}
