// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.Totals;
import org.plumbline.catalogue.Crosswalks.Sight;
import org.plumbline.problem.Problems;

/** The shipped crosswalks hold what their sources hold, and say what they rest on. */
class CrosswalkTest {
  private static final Problems PROBLEMS = new Problems();
  private static final Crosswalks WALKS =
      CrosswalkReader.readAll(Path.of("controls"), ProjectData.FRAMEWORKS, PROBLEMS);

  @Test
  void reading_gives_no_problem() {
    assertEquals(List.of(), PROBLEMS.all());
  }

  @Test
  void no_folder_is_no_mistake(@TempDir Path controls) {
    Problems problems = new Problems();
    assertEquals(
        Crosswalks.NONE, CrosswalkReader.readAll(controls, ProjectData.FRAMEWORKS, problems));
    assertEquals(List.of(), problems.all());
  }

  @ParameterizedTest(name = "{0} to {1}: {2} links")
  @CsvSource({
    "hipaa-security-rule, nist-800-53-r5, 278, 68, 108",
    "hipaa-security-rule, csf-1.1, 757, 68, 106",
    "hipaa-security-rule, csf-2.0, 953, 68, 93",
    "nist-800-171-r2, nist-800-53-r4, 186, 110, 127",
    "nist-800-171-r2, nist-800-53-r5, 183, 109, 122",
    "cmmc-level-1, nist-800-171-r2, 17, 15, 17",
    "cmmc-level-2, nist-800-171-r2, 110, 110, 110",
    "cmmc-level-1, far-52-204-21, 15, 15, 15",
    "cmmc-level-3, nist-800-172, 24, 24, 24"
  })
  void a_crosswalk_has_all_links_and_keeps_many_to_many(
      String from, String to, int links, int left, int right) {
    Crosswalk walk = walk(from, to);
    assertEquals(links, walk.links().size());
    assertEquals(left, walk.links().stream().map(Crosswalk.Link::from).distinct().count());
    assertEquals(right, walk.links().stream().map(Crosswalk.Link::to).distinct().count());
  }

  @Test
  void there_are_no_other_crosswalks() {
    assertEquals(9, WALKS.all().size());
    assertEquals(
        2523,
        WALKS.all().stream().mapToInt(w -> w.links().size()).sum(),
        Totals.of("links of all crosswalks"));
  }

  @ParameterizedTest
  @CsvSource({
    "hipaa-security-rule, nist-800-53-r5, intersects 278",
    "hipaa-security-rule, csf-2.0, intersects-derived 953",
    "nist-800-171-r2, nist-800-53-r4, maps-to 186",
    "nist-800-171-r2, nist-800-53-r5, maps-to 179; maps-to-derived 4",
    "cmmc-level-1, nist-800-171-r2, corresponds 17",
    "cmmc-level-2, nist-800-171-r2, identical 110",
    "cmmc-level-1, far-52-204-21, identical 15",
    "cmmc-level-3, nist-800-172, selected-from 24"
  })
  void every_link_says_its_relation(String from, String to, String expected) {
    String found =
        walk(from, to).links().stream()
            .collect(Collectors.groupingBy(Crosswalk.Link::relation, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(e -> e.getKey().spelling() + " " + e.getValue())
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hipaa-security-rule|nist-800-53-r5|164.308(a)(1)(ii)(A)|RA-1 RA-3",
        "hipaa-security-rule|nist-800-53-r5|164.308(a)(1)(ii)(D)|AU-6 AU-7 CA-7 IR-5 IR-6 SI-4",
        "hipaa-security-rule|csf-2.0|164.308(a)(1)(ii)(C)|GV.OC-03 GV.RM-03 GV.RR-04",
        "nist-800-171-r2|nist-800-53-r4|3.5.3|IA-2(1) IA-2(2) IA-2(3)",
        "nist-800-171-r2|nist-800-53-r5|3.5.3|IA-2(1) IA-2(2)",
        "nist-800-171-r2|nist-800-53-r4|3.13.14|SC-19",
        "nist-800-171-r2|nist-800-53-r4|3.3.3|AU-2(3)",
        "nist-800-171-r2|nist-800-53-r5|3.3.3|AU-2",
        "cmmc-level-1|nist-800-171-r2|PE.L1-b.1.ix|3.10.3 3.10.4 3.10.5",
        "cmmc-level-1|far-52-204-21|AC.L1-b.1.iii|52.204-21(b)(1)(iii)",
        "cmmc-level-3|nist-800-172|SI.L3-3.14.6e|3.14.6e"
      })
  void samples_say_what_the_source_says(String from, String to, String left, String rights) {
    assertEquals(
        Arrays.asList(rights.split(" ")),
        walk(from, to).links().stream()
            .filter(l -> l.from().equals(left))
            .map(Crosswalk.Link::to)
            .toList());
  }

  @Test
  void a_requirement_whose_rev_4_control_has_no_successor_maps_to_nothing_in_rev_5() {
    assertTrue(
        walk("nist-800-171-r2", "nist-800-53-r5").links().stream()
            .noneMatch(l -> l.from().equals("3.13.14")));
  }

  @Test
  void a_translated_id_says_what_it_was() {
    List<String> reasons =
        walk("nist-800-171-r2", "nist-800-53-r5").links().stream()
            .filter(l -> l.relation() == Relation.MAPS_TO_DERIVED)
            .map(l -> l.from() + " " + l.to() + ": " + l.because())
            .toList();
    assertEquals(
        List.of(
            "3.3.3 AU-2: Rev 4 AU-2(3) was incorporated into AU-2",
            "3.3.7 SC-45(1): Rev 4 AU-8(1) was moved to SC-45(1)",
            "3.8.6 SC-28(1): Rev 4 MP-5(4) was incorporated into SC-28(1)",
            "3.8.8 MP-7: Rev 4 MP-7(1) was incorporated into MP-7"),
        reasons);
  }

  @ParameterizedTest
  @CsvSource({
    "csf-1.1, '[A-Z]{2}\\.[A-Z]{2}-\\d{1,2}'",
    "csf-2.0, '[A-Z]{2}\\.[A-Z]{2}(-\\d{2})?'",
    "nist-800-53-r4, '[A-Z]{2}-\\d{1,2}(\\(\\d{1,2}\\))?'",
    "nist-800-171-r2, '3\\.\\d{1,2}\\.\\d{1,2}'",
    "nist-800-172, '3\\.\\d{1,2}\\.\\d{1,2}e'",
    "far-52-204-21, '52\\.204-21\\(b\\)\\(1\\)\\([ivx]+\\)'"
  })
  void ids_of_documents_that_are_no_framework_have_their_form(String document, String form) {
    Set<String> ids = new HashSet<>();
    for (Crosswalk walk : WALKS.all()) {
      boolean left = walk.from().id().equals(document);
      if (left || walk.to().id().equals(document)) {
        walk.links().forEach(l -> ids.add(left ? l.from() : l.to()));
      }
    }
    assertTrue(ids.size() > 10, document);
    ids.forEach(id -> assertTrue(id.matches(form), document + " " + id));
  }

  @Test
  void a_link_is_seen_from_both_sides() {
    assertTrue(
        seen("nist-800-53-r5", "RA-3")
            .contains("hipaa-security-rule 164.308(a)(1)(ii)(A) intersects"));
    assertTrue(
        seen("hipaa-security-rule", "164.308(a)(1)(ii)(A)")
            .contains("nist-800-53-r5 RA-3 intersects"));
  }

  @Test
  void cmmc_reaches_800_53_only_through_the_requirement_it_equals() {
    assertEquals(
        List.of(
            "nist-800-171-r2 3.3.3 identical",
            "nist-800-53-r4 AU-2(3) maps-to through 3.3.3",
            "nist-800-53-r5 AU-2 maps-to-derived through 3.3.3"),
        seen("cmmc-level-2", "AU.L2-3.3.3"));
  }

  @Test
  void the_looser_of_two_joined_links_gives_the_relation() {
    assertTrue(
        seen("cmmc-level-2", "AC.L2-3.1.1")
            .contains("cmmc-level-1 AC.L1-b.1.i corresponds through 3.1.1"));
  }

  @Test
  void two_links_that_only_have_something_in_common_are_never_joined() {
    assertTrue(
        seen("hipaa-security-rule", "164.308(a)(1)(ii)(D)").stream()
            .noneMatch(s -> s.contains("through")));
  }

  @Test
  void glba_has_none_and_says_so() {
    assertEquals(List.of(), seen("glba-safeguards-rule", "314.4(c)(8)"));
    assertTrue(
        WALKS
            .noneFound()
            .getOrDefault("glba-safeguards-rule", "")
            .startsWith("No official crosswalk of the GLBA Safeguards Rule was found"));
  }

  @Test
  void a_control_shares_acts_with_controls_of_other_frameworks_most_shared_first() {
    CapabilityIndex index =
        new CapabilityIndex(
            ProjectData.FRAMEWORKS.stream().flatMap(f -> f.assessed().stream()).toList());
    Control control =
        ProjectData.frameworks("glba-safeguards-rule").get(0).control("314.4(c)(8)").orElseThrow();
    List<CapabilityIndex.Sharing> sharing = index.sharing(control, CapabilityIndex.acts(control));
    assertEquals("164.312(b)", sharing.get(0).control().id());
    assertEquals(List.of("log-collection", "log-review"), sharing.get(0).acts());
    assertTrue(sharing.stream().noneMatch(s -> s.control().equals(control)));
    for (int i = 1; i < sharing.size(); i++) {
      assertTrue(sharing.get(i - 1).acts().size() >= sharing.get(i).acts().size());
    }
  }

  @Test
  void a_demanded_product_function_is_an_act_of_its_own() {
    Framework nist = ProjectData.frameworks("nist-800-53-r5").get(0);
    assertEquals(
        Set.of("account-lifecycle", "named-tooling[account-automation]"),
        CapabilityIndex.acts(nist.control("AC-2(1)").orElseThrow()));
  }

  private static List<String> seen(String document, String id) {
    return WALKS.seenFrom(document, id).stream().map(CrosswalkTest::told).toList();
  }

  private static String told(Sight sight) {
    return sight.other().document().id()
        + " "
        + sight.other().id()
        + " "
        + sight.link().relation().spelling()
        + sight.through().map(t -> " through " + t.end().id()).orElse("");
  }

  private static Crosswalk walk(String from, String to) {
    return WALKS.all().stream()
        .filter(w -> w.from().id().equals(from) && w.to().id().equals(to))
        .findFirst()
        .orElseThrow();
  }
}
