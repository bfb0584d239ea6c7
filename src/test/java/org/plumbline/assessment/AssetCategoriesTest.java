// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.SystemClass;
import org.plumbline.engagement.Organisation;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.ListedSystem.Data;

/** A reason to leave a system out counts where its asset category and the level allow it. */
class AssetCategoriesTest {
  private static final Signed PAPERS =
      Signed.agreement(
          "managed",
          "contract-continuity: standing",
          "retained-access: persistent-agent",
          "monitoring-scope: security-telemetry");

  @ParameterizedTest
  @CsvSource({
    "'', false, true, false",
    "specialised-asset, false, true, false",
    "contractor-risk-managed-asset, false, false, false",
    "out-of-scope-asset, false, false, false",
    "cui-asset, true, true, false",
    "security-protection-asset, true, true, false"
  })
  void a_system_with_a_reason_is_in_reach_where_the_level_leaves_none_out(
      String category, boolean two, boolean three, boolean hipaa) {
    Organisation who = listing(category, Optional.of("documented in the plan"));
    assertEquals(two, missed(who, "cmmc-level-2"));
    assertEquals(three, missed(who, "cmmc-level-3"));
    assertEquals(hipaa, missed(who, "hipaa-security-rule"));
  }

  @ParameterizedTest
  @CsvSource({"''", "specialised-asset", "contractor-risk-managed-asset", "out-of-scope-asset"})
  void a_category_without_a_written_reason_leaves_nothing_out(String category) {
    Organisation who = listing(category, Optional.empty());
    assertEquals(true, missed(who, "cmmc-level-2"));
    assertEquals(true, missed(who, "cmmc-level-3"));
  }

  private static Organisation listing(String category, Optional<String> reason) {
    ListedSystem mill =
        new ListedSystem(
            "mill",
            SystemClass.SPECIALISED,
            Data.STORED,
            Set.of(),
            "",
            List.of(),
            reason,
            category);
    return Copies.of(ProjectData.ARCHETYPE, copy -> copy.systems = List.of(mill));
  }

  private static boolean missed(Organisation who, String rule) {
    return ProjectData.assess(who, PAPERS.with(who), rule).cells().stream()
        .flatMap(cell -> cell.missing().stream())
        .anyMatch(missing -> missing.name().equals("mill"));
  }
}
