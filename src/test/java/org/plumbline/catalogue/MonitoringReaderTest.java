// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.Totals;
import org.plumbline.problem.Problems;

/** The monitoring overlay against the counts of its sources. */
class MonitoringReaderTest {
  private static final Monitoring SHIPPED = ProjectData.MONITORING;

  @TempDir Path controls;

  @Test
  void the_overlay_has_the_counts_of_its_sources() {
    assertEquals(List.of(), ProjectData.PROBLEMS.errors());
    assertEquals(6, SHIPPED.steps().size(), "steps of SP 800-137");
    assertEquals(11, SHIPPED.domains().size(), Totals.of("automation domains"));
    assertEquals(117, SHIPPED.members().size(), Totals.of("controls that make up monitoring"));
    assertEquals(31, SHIPPED.counterparts().size(), Totals.of("counterpart duties"));
    assertEquals(18, SHIPPED.regulatory().size(), Totals.of("numbers in the regulations"));
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

  private Monitoring read(Problems problems) {
    return MonitoringReader.read(
        controls, ProjectData.FRAMEWORKS, ProjectData.VOCABULARY, problems);
  }
}
