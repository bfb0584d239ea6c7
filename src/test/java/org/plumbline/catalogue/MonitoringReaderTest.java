// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** The monitoring overlay against the counts of its sources, and what is said of faulty ones. */
class MonitoringReaderTest {
  private static final Monitoring SHIPPED = ProjectData.MONITORING;

  @TempDir Path controls;

  @Test
  void the_overlay_has_the_counts_of_its_sources() {
    assertEquals(List.of(), ProjectData.PROBLEMS.errors());
    assertEquals(6, SHIPPED.steps().size(), "steps of SP 800-137");
    assertEquals(11, SHIPPED.domains().size(), "automation domains");
    assertEquals(117, SHIPPED.members().size(), "controls that make up monitoring");
    assertEquals(31, SHIPPED.counterparts().size(), "counterpart duties");
    assertEquals(18, SHIPPED.regulatory().size(), "numbers in the regulations");
  }

  @Test
  void the_core_is_ca_7_with_its_six_enhancements_and_pm_31() {
    assertEquals(
        List.of("CA-7", "CA-7(1)", "CA-7(2)", "CA-7(3)", "CA-7(4)", "CA-7(5)", "CA-7(6)", "PM-31"),
        SHIPPED.members().stream()
            .filter(m -> m.part() == Monitoring.Part.CORE)
            .map(Monitoring.Member::id)
            .toList());
    assertEquals(
        List.of("CA-7(2)"),
        SHIPPED.members().stream()
            .filter(Monitoring.Member::withdrawn)
            .map(Monitoring.Member::id)
            .toList());
  }

  @Test
  void every_control_of_a_step_or_domain_makes_up_monitoring() {
    TreeSet<String> named = new TreeSet<>();
    SHIPPED.steps().forEach(s -> named.addAll(s.controls()));
    SHIPPED.domains().forEach(s -> named.addAll(s.controls()));
    SHIPPED.members().forEach(m -> named.remove(m.id()));
    assertEquals(new TreeSet<>(), named);
  }

  @Test
  void the_baseline_decides_a_fedramp_value_and_moderate_stands_in() {
    MonitoringDuty.Required accounts =
        SHIPPED.duties().stream()
            .flatMap(d -> d.requires().stream())
            .filter(r -> r.controls().contains("AC-2"))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(365), accounts.amount(Optional.of("low")));
    assertEquals(Optional.of(31), accounts.amount(Optional.of("high")));
    assertEquals(Optional.of(92), accounts.amount(Optional.empty()));
    assertEquals("FedRAMP Rev 5 AC-2, high baseline", accounts.source(Optional.of("high")));
    assertEquals(Map.of("moderate", 0, "high", 0), SHIPPED.fedramp().get("SI-4(4)"));
  }

  @Test
  void no_rule_of_hipaa_s_security_rule_gives_an_interval() {
    assertTrue(
        SHIPPED.counterparts().stream()
            .filter(r -> r.framework().equals("hipaa-security-rule"))
            .allMatch(r -> r.number().isEmpty()));
  }

  @Test
  void a_missing_folder_is_no_overlay() {
    Problems problems = new Problems();
    assertEquals(Monitoring.none(), read(problems));
    assertEquals(List.of(), problems.all());
  }

  @Test
  void an_unknown_control_is_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/steps-and-domains.yaml:6:16: error MON-001: unknown control `CA-77` in `nist-800-53-r5`
             6 |     controls: [CA-77, RA-5]
               |                ^^^^^
          help: did you mean `CA-7`? controls are declared in controls/frameworks/nist-800-53-r5""",
        complaint("steps-and-domains.yaml", "[CA-7,", "[CA-77,"));
  }

  @Test
  void an_id_that_stands_twice_is_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/controls.yaml:4:10: error MON-002: `CA-7` stands twice under `monitoring_controls`
             4 |   - {id: CA-7, part: related, basis: guidance, source: s}
               |          ^^^^
          help: keep one of them""",
        complaint("controls.yaml", "AU-6", "CA-7"));
  }

  @Test
  void an_unknown_framework_is_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/duties.yaml:9:21: error MON-003: unknown framework `nist-800-53`
             9 |       - {framework: nist-800-53, controls: [RA-5], interval: scan-53}
               |                     ^^^^^^^^^^^
          help: did you mean `nist-800-53-r5`? frameworks are declared in controls/frameworks""",
        complaint(
            "duties.yaml",
            "framework: nist-800-53-r5, controls: [RA-5], interval",
            "framework: nist-800-53, controls: [RA-5], interval"));
  }

  @Test
  void an_unknown_part_is_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/controls.yaml:4:22: error MON-004: unknown part `relate`
             4 |   - {id: AU-6, part: relate, basis: guidance, source: s}
               |                      ^^^^^^
          help: did you mean `related`? known are core, related, automation, practice""",
        complaint("controls.yaml", "related", "relate"));
  }

  @Test
  void an_unknown_interval_is_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/duties.yaml:9:65: error MON-005: unknown interval `scan-54`
             9 |       - {framework: nist-800-53-r5, controls: [RA-5], interval: scan-54}
               |                                                                 ^^^^^^^
          help: did you mean `scan-53`? declared in controls/vocabulary/intervals.yaml""",
        complaint("duties.yaml", "scan-53", "scan-54"));
  }

  @Test
  void an_unknown_trait_is_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/duties.yaml:7:25: error MON-006: unknown trait `vulnerability-scan-cadense`
             7 |       - terms: [{trait: vulnerability-scan-cadense}]
               |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: did you mean `vulnerability-scan-cadence`? declared in models/traits.yaml""",
        complaint("duties.yaml", "scan-cadence}", "scan-cadense}"));
  }

  @Test
  void a_number_with_two_origins_is_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/duties.yaml:9:9: error MON-007: a number needs exactly one origin
             9 |       - {framework: nist-800-53-r5, controls: [RA-5], interval: scan-53, fedramp: RA-5}
               |         ^
          help: write one of `interval`, `rule` and `fedramp`""",
        complaint("duties.yaml", "interval: scan-53", "interval: scan-53, fedramp: RA-5"));
  }

  @Test
  void terms_without_a_number_are_pointed_at() throws IOException {
    assertEquals(
        """
        controls/overlays/continuous-monitoring/duties.yaml:7:9: error MON-008: none of these terms carries a number
             7 |       - terms: [{trait: reporting}]
               |         ^^^^^
          help: add `every: P92D` where the words of a level give an interval""",
        complaint("duties.yaml", "vulnerability-scan-cadence}", "reporting}"));
  }

  /** The whole output for a small overlay in which one text is replaced. */
  private String complaint(String file, String right, String wrong) throws IOException {
    Path folder = Files.createDirectories(controls.resolve("overlays/continuous-monitoring"));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/monitoring"))) {
      for (Path from : files.toList()) {
        Files.copy(from, folder.resolve(from.getFileName()));
      }
    }
    Problems none = new Problems();
    read(none);
    assertEquals(List.of(), none.all(), "the small overlay is sound");
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(right), right);
    Files.writeString(folder.resolve(file), text.replace(right, wrong));
    Problems problems = new Problems();
    read(problems);
    return problems.all().stream().map(Problem::render).collect(Collectors.joining("\n"));
  }

  private Monitoring read(Problems problems) {
    return MonitoringReader.read(
        controls, ProjectData.FRAMEWORKS, ProjectData.VOCABULARY, problems);
  }
}
