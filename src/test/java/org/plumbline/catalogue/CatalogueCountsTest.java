// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.Totals;
import org.plumbline.capability.Traits;
import org.plumbline.capability.TraitsReader;
import org.plumbline.capability.Vocabulary;
import org.plumbline.capability.VocabularyReader;
import org.plumbline.problem.Problems;

/** The shipped catalogues hold exactly what the rules hold. */
class CatalogueCountsTest {
  private static final Problems PROBLEMS = new Problems();
  private static List<Framework> frameworks = List.of();

  @BeforeAll
  static void readEverything() {
    Traits traits = TraitsReader.read(Path.of("models"), PROBLEMS);
    Vocabulary vocabulary = VocabularyReader.read(Path.of("controls"), traits, PROBLEMS);
    frameworks =
        CatalogueReader.readAll(
            Path.of("controls"), org.plumbline.ProjectData.REGIMES, vocabulary, PROBLEMS);
  }

  @Test
  void readingGivesNoProblem() {
    assertEquals(List.of(), PROBLEMS.all());
  }

  @Test
  void frameworksStandInFixedOrder() {
    assertEquals(
        List.of(
            "hipaa-security-rule",
            "hipaa-breach-notification",
            "glba-safeguards-rule",
            "cmmc-level-1",
            "cmmc-level-2",
            "cmmc-level-3",
            "nist-800-53-r5"),
        frameworks.stream().map(Framework::id).toList(),
        Totals.of("frameworks in force, in order"));
  }

  @Test
  void hipaaSecurityRule() {
    Framework hipaa = framework("hipaa-security-rule");
    assertEquals(51, hipaa.assessed().size(), Totals.of("assessed HIPAA entries"));
    assertEquals(
        22,
        count(hipaa.controls(), c -> c.kind().equals("standard")),
        Totals.of("HIPAA standards"));
    assertEquals(
        41,
        count(hipaa.controls(), c -> c.kind().equals("specification")),
        Totals.of("HIPAA specifications"));
  }

  @Test
  void glbaSafeguardsRule() {
    assertEquals(
        29, framework("glba-safeguards-rule").assessed().size(), Totals.of("GLBA elements"));
  }

  @Test
  void cmmcLevels() {
    assertEquals(
        15, framework("cmmc-level-1").assessed().size(), Totals.of("CMMC level 1 requirements"));
    assertEquals(
        110, framework("cmmc-level-2").assessed().size(), Totals.of("CMMC level 2 requirements"));
    assertEquals(
        24, framework("cmmc-level-3").assessed().size(), Totals.of("CMMC level 3 requirements"));
  }

  @Test
  void cmmcLevelTwoPoints() {
    List<Control> controls = framework("cmmc-level-2").assessed();
    assertEquals(313, controls.stream().mapToInt(Control::points).sum(), Totals.of("CMMC points"));
    assertEquals(44, count(controls, c -> c.points() == 5), Totals.of("requirements worth 5"));
    assertEquals(14, count(controls, c -> c.points() == 3), Totals.of("requirements worth 3"));
    assertEquals(51, count(controls, c -> c.points() == 1), Totals.of("requirements worth 1"));
  }

  @Test
  void nist80053() {
    Framework nist = framework("nist-800-53-r5");
    assertEquals(1014, nist.assessed().size(), Totals.of("800-53 controls in force"));
    assertEquals(182, nist.withdrawn().size(), Totals.of("800-53 controls withdrawn"));
    assertEquals(
        149, count(nist.assessed(), c -> c.baselines().contains("low")), Totals.of("low baseline"));
    assertEquals(
        287,
        count(nist.assessed(), c -> c.baselines().contains("moderate")),
        Totals.of("moderate baseline"));
    assertEquals(
        370,
        count(nist.assessed(), c -> c.baselines().contains("high")),
        Totals.of("high baseline"));
    assertEquals(
        96,
        count(nist.assessed(), c -> c.baselines().contains("privacy")),
        Totals.of("privacy baseline"));
  }

  private static long count(List<Control> controls, Predicate<Control> test) {
    return controls.stream().filter(test).count();
  }

  private static Framework framework(String id) {
    return frameworks.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void every_framework_has_issuer_edition_dates_source_and_the_hash_of_our_files() {
    List<Framework> all = new java.util.ArrayList<>(frameworks);
    all.addAll(
        CatalogueReader.readProposed(
            Path.of("controls"),
            org.plumbline.ProjectData.REGIMES,
            org.plumbline.ProjectData.VOCABULARY,
            PROBLEMS));
    assertEquals(8, all.size(), Totals.of("frameworks, proposed ones too"));
    for (Framework f : all) {
      for (String field : List.of(f.issuer(), f.edition(), f.source(), f.link(), f.cite())) {
        org.junit.jupiter.api.Assertions.assertFalse(field.isBlank(), f.id());
      }
      org.junit.jupiter.api.Assertions.assertTrue(f.sha256().matches("[0-9a-f]{64}"), f.id());
      org.junit.jupiter.api.Assertions.assertTrue(
          f.effectiveFrom().isAfter(java.time.LocalDate.of(2000, 1, 1)), f.id());
      org.junit.jupiter.api.Assertions.assertFalse(f.readOn().isBefore(f.effectiveFrom()), f.id());
    }
  }

  @Test
  void every_withdrawn_control_names_a_successor_that_is_active_or_says_why_not() {
    Framework nist = framework("nist-800-53-r5");
    for (Framework.Withdrawn gone : nist.withdrawn()) {
      for (String successor : gone.became()) {
        org.junit.jupiter.api.Assertions.assertTrue(
            nist.control(successor).isPresent()
                || nist.families().containsKey(successor.toLowerCase(java.util.Locale.ROOT)),
            gone.id() + " became " + successor);
      }
      org.junit.jupiter.api.Assertions.assertTrue(
          !gone.became().isEmpty() || gone.how().equals("addressed-otherwise"), gone.id());
    }
  }

  @Test
  void every_interval_stands_at_controls_that_exist() {
    java.util.Set<String> ids = new java.util.HashSet<>();
    org.plumbline.ProjectData.FRAMEWORKS.forEach(f -> f.controls().forEach(c -> ids.add(c.id())));
    for (org.plumbline.capability.Interval interval :
        org.plumbline.ProjectData.VOCABULARY.intervals()) {
      for (String control : interval.controls()) {
        org.junit.jupiter.api.Assertions.assertTrue(
            ids.contains(control), interval.id() + " names " + control);
      }
    }
  }
}
