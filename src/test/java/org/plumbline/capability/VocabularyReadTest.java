// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** What is written in the vocabulary and the scales is what is read. */
class VocabularyReadTest {
  private static final Map<String, String> WORDS =
      Map.of(
          "capabilities",
          """
          areas: [security-monitoring]
          capabilities:
            - id: watch
              title: Watching of logs
              group: Watching
              means: Look.
              rests_on: the word monitor
              cadence: daily
              evidence: a log
              who: both
              term: a clause
              cost_driver: hours
              delegable: with-oversight
              home: technical
              areas: [security-monitoring]
              technical_half: yes
              kind: periodic
              reach: regulated
              reach_classes: [server, network]
              performer: {managed: joint, co-managed: provider}
              standing:
                - {contract-continuity: standing, monitoring-scope: health}
              deliverable:
                - {contract-continuity: ordered-projects}
              longest_interval: P92D
            - id: decide
              title: Decision
              group: Programme
              means: Decide.
              term: none
              delegable: no
              home: organisation
              kind: governance
              reach: none
              performer: {managed: provider, co-managed: joint}
          """,
          "functions",
          "functions:\n  - {id: sandbox, title: Sandbox, means: a box}\n",
          "facts",
          """
          facts:
            - {id: wireless, title: Wireless, question: Is there any?, reason: rule 2}
            - {id: consumers, title: Consumers, answer: number, question: How many?, reason: rule 3}
            - {id: voip, title: Voip, answer: yes-or-no, question: Is there any?, reason: rule 4}
          """,
          "intervals",
          """
          intervals:
            - id: often
              subject: Looked at
              at_most: 92
              unit: d
              basis: law
              citation: rule 1
              controls: [R-1]
              capability: watch
              stated_by: a clause
              carried_by: [vulnerability-scan-cadence, order]
              limit: {than: 183, controls: [R-1], citation: rule 9}
            - id: kept
              subject: Kept
              at_least: 6
              unit: h
              basis: practice
              capability: watch
          """,
          "evidence",
          """
          evidence:
            - id: log
              title: Log
              is: A log.
              held_by: {break-fix: nobody, managed: provider, co-managed: both, leased: you}
          """,
          "hosting",
          "hosting: [watch]\n");

  @TempDir Path folder;
  private Problems problems = new Problems();

  private Vocabulary read(String file, String old, String now) throws IOException {
    problems = new Problems();
    Files.createDirectories(folder.resolve("vocabulary"));
    for (Map.Entry<String, String> each : WORDS.entrySet()) {
      String text = each.getValue();
      if (each.getKey().equals(file)) {
        assertTrue(text.contains(old), old);
        text = text.replaceFirst(java.util.regex.Pattern.quote(old), now);
      }
      Files.writeString(folder.resolve("vocabulary/" + each.getKey() + ".yaml"), text);
    }
    return VocabularyReader.read(folder, ProjectData.TRAITS, problems);
  }

  private Vocabulary read() throws IOException {
    return read("", "", "");
  }

  private List<String> codes() {
    return problems.all().stream().map(Problem::code).toList();
  }

  @Test
  void every_entry_of_an_act_is_read() throws IOException {
    Vocabulary words = read();
    assertEquals(List.of(), codes());
    Capability watch = words.capabilities().get("watch");
    assertAll(
        () -> assertEquals("Watching", watch.group()),
        () -> assertEquals("Look.", watch.means()),
        () -> assertEquals("the word monitor", watch.restsOn()),
        () -> assertEquals("daily", watch.cadence()),
        () -> assertEquals("a log", watch.evidence()),
        () -> assertEquals("both", watch.who()),
        () -> assertEquals("a clause", watch.term()),
        () -> assertEquals("hours", watch.costDriver()),
        () -> assertEquals(Capability.Delegability.WITH_OVERSIGHT, watch.delegability()),
        () -> assertTrue(watch.technicalHome() && watch.technicalHalf()),
        () -> assertEquals(Capability.Kind.PERIODIC, watch.kind()),
        () -> assertEquals(Capability.Reach.REGULATED, watch.reach()),
        () -> assertEquals(Set.of(SystemClass.SERVER, SystemClass.NETWORK), watch.classes()),
        () -> assertEquals(List.of("security-monitoring"), watch.areas()),
        () -> assertTrue(watch.joint()),
        () -> assertFalse(watch.jointCoManaged()));
    assertEquals(
        "[[contract-continuity: standing, monitoring-scope: health]]",
        watch.standing().stream().map(Ask::levels).toList().toString());
    assertEquals(
        "[[contract-continuity: ordered-projects]]",
        watch.deliverable().stream().map(Ask::levels).toList().toString());
    assertEquals(OptionalInt.of(92), watch.longestDays());
  }

  @Test
  void what_an_act_does_not_say_is_no() throws IOException {
    Capability decide = read().capabilities().get("decide");
    assertTrue(decide.nonDelegable());
    assertFalse(decide.technicalHome() || decide.technicalHalf());
    assertFalse(decide.joint());
    assertTrue(decide.jointCoManaged());
    assertEquals(List.of(), decide.standing());
    assertEquals(List.of(), decide.deliverable());
    assertEquals(Set.of(), decide.classes());
    assertEquals(
        "",
        decide.restsOn()
            + decide.cadence()
            + decide.evidence()
            + decide.who()
            + decide.costDriver());
  }

  @Test
  void every_fact_function_interval_and_record_is_read() throws IOException {
    Vocabulary words = read();
    assertEquals(
        new NamedFunction("sandbox", "Sandbox", "a box"), words.functions().get("sandbox"));
    assertEquals(
        new Fact("wireless", "Wireless", false, "Is there any?", "rule 2"),
        words.facts().get("wireless"));
    assertEquals(
        new Fact("consumers", "Consumers", true, "How many?", "rule 3"),
        words.facts().get("consumers"));
    assertFalse(words.facts().get("voip").number());
    Interval often = words.intervals().get(0);
    assertAll(
        () -> assertEquals("often", often.id()),
        () -> assertEquals("Looked at", often.subject()),
        () -> assertFalse(often.atLeast()),
        () -> assertEquals(92, often.amount()),
        () -> assertEquals(Interval.Unit.DAYS, often.unit()),
        () -> assertEquals(Basis.LAW, often.basis()),
        () -> assertEquals("rule 1", often.citation()),
        () -> assertEquals(List.of("R-1"), often.controls()),
        () -> assertEquals("watch", often.capability()),
        () -> assertEquals("a clause", often.statedBy()),
        () ->
            assertEquals(List.of("vulnerability-scan-cadence", Interval.ORDER), often.carriedBy()),
        () ->
            assertEquals(
                Optional.of(new Interval.Limit(183, List.of("R-1"), "rule 9")), often.limit()));
    Interval kept = words.intervals().get(1);
    assertTrue(kept.atLeast());
    assertEquals(6, kept.amount());
    assertEquals(Basis.PRACTICE, kept.basis());
    assertEquals(Optional.empty(), kept.limit());
    EvidenceKind log = words.evidence().get("log");
    assertAll(
        () -> assertEquals("A log.", log.is()),
        () -> assertEquals(EvidenceKind.Holder.ORGANISATION, log.holder("leased")));
    assertEquals(Set.of("watch"), VocabularyReader.hosting(folder, words, problems));
    assertEquals(List.of(), codes());
  }

  @ParameterizedTest
  @CsvSource({
    "capabilities,monitoring-scope: health,monitoring-scope: healthy,VOC-001",
    "capabilities,monitoring-scope: health,watching: health,VOC-001",
    "capabilities,ordered-projects,any,VOC-001",
    "capabilities,home: technical,home: sweet,VOC-002",
    "capabilities,kind: periodic,kind: strange,VOC-002",
    "capabilities,reach: regulated,reach: far,VOC-002",
    "capabilities,'[server, network]','[server, boat]',VOC-002",
    "capabilities,managed: joint,managed: nobody,VOC-002",
    "capabilities,delegable: no,delegable: perhaps,VOC-002",
    "facts,answer: number,answer: word,VOC-002",
    "intervals,unit: d,unit: moon,VOC-002",
    "intervals,basis: law,basis: organisation,VOC-002",
    "intervals,'[vulnerability-scan-cadence, order]',[retained-access],VOC-002",
    "intervals,capability: watch,capability: watches,VOC-003",
    "capabilities,id: decide,id: watch,VOC-004",
    "functions,'means: a box}','means: a box}\n  - {id: sandbox, title: Again, means: again}',VOC-004",
    "intervals,at_least: 6,'at_least: 6\n    at_most: 7',VOC-006",
    "intervals,at_least: 6,subjects: none,VOC-006"
  })
  void a_word_that_is_none_of_the_known_ones_is_named(
      String file, String old, String now, String code) throws IOException {
    read(file, old, now);
    assertTrue(codes().contains(code), codes().toString());
  }

  @Test
  void hosting_that_names_no_act_is_named_and_left_out() throws IOException {
    Vocabulary words = read();
    Files.writeString(folder.resolve("vocabulary/hosting.yaml"), "hosting: [watch, nothing]\n");
    assertEquals(Set.of("watch"), VocabularyReader.hosting(folder, words, problems));
    assertEquals(List.of("VOC-003"), codes());
  }

  @Test
  void the_same_words_with_other_numbers_keep_the_rest() throws IOException {
    Vocabulary words = read();
    Vocabulary other = words.with(List.of());
    assertEquals(List.of(), other.intervals());
    assertEquals(words.capabilities(), other.capabilities());
  }

  private Traits traits(String text) throws IOException {
    problems = new Problems();
    Files.writeString(folder.resolve("traits.yaml"), text);
    return TraitsReader.read(folder, problems);
  }

  private static final String TRAITS =
      """
      traits:
        - id: one
          code: T01
          title: One
          unit: level
          example: as one says
          levels:
            - {name: none, title: None, means: nothing}
            - {name: some, title: Some, means: something}
        - id: two
          code: T02
          title: Two
          describes: organisation
          measure: days-at-most
          unit: days
          levels:
            - {name: none, title: None, means: nothing}
            - {name: monthly, title: Monthly, means: each month, at_most: P31D}
        - id: three
          code: T03
          title: Three
          measure: days-at-least
          unit: days
          levels:
            - {name: kept, title: Kept, means: kept, at_least: P90D}
        - id: four
          code: T04
          title: Four
          measure: hours-a-week
          unit: hours
          levels:
            - {name: day, title: Day, means: by day, hours_a_week: 40}
      """;

  @Test
  void every_entry_of_a_scale_is_read() throws IOException {
    Traits traits = traits(TRAITS);
    Trait one = traits.named("one");
    Trait two = traits.named("two");
    assertAll(
        () -> assertEquals("T01", one.code()),
        () -> assertEquals("One", one.title()),
        () -> assertEquals("as one says", one.example()),
        () -> assertEquals(Trait.Measure.NONE, one.measure()),
        () -> assertFalse(one.ofOrganisation()),
        () ->
            assertEquals(
                new Level(1, "some", "Some", "something", Optional.empty(), "", ""), one.level(1)),
        () -> assertTrue(two.ofOrganisation()),
        () -> assertEquals(1, two.index()),
        () -> assertEquals(Trait.Measure.DAYS_AT_MOST, two.measure()),
        () -> assertEquals(Optional.of(31), two.level(1).threshold()),
        () -> assertEquals(Optional.empty(), two.level(0).threshold()),
        () -> assertEquals(Optional.of(90), traits.named("three").level(0).threshold()),
        () -> assertEquals(Optional.of(40), traits.named("four").level(0).threshold()));
    assertEquals(Set.of("one", "two", "three", "four"), traits.ids());
    assertEquals(
        Set.of("VOC-014"), Set.copyOf(codes()), "the rules speak of traits this file lacks");
  }

  @ParameterizedTest
  @CsvSource({
    "id: two,id: one,VOC-010",
    "measure: days-at-most,measure: days-at-mast,VOC-011",
    "'at_most: P31D','at_least: P31D',VOC-013",
    "'means: something}','means: something, hours_a_week: 3}',VOC-013",
    "'at_least: P90D','at_most: P90D',VOC-013",
    "'hours_a_week: 40','at_most: P40D',VOC-013"
  })
  void a_scale_that_is_declared_twice_or_measured_otherwise_is_named(
      String old, String now, String code) throws IOException {
    traits(TRAITS.replaceFirst(java.util.regex.Pattern.quote(old), now));
    assertTrue(codes().contains(code), codes().toString());
  }

  @Test
  void a_scale_without_levels_is_named() throws IOException {
    traits("traits:\n  - {id: one, code: T01, title: One, unit: level}\n");
    assertTrue(codes().contains("VOC-012"));
    traits(TRAITS);
    assertFalse(codes().contains("VOC-012"));
  }
}
