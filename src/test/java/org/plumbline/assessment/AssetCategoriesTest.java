// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.SystemClass;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Fixes;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.WhatIf;
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

  /** What closes a requirement of level 3 names the system that level leaves nobody out of. */
  @Test
  void the_changes_of_a_level_reach_the_systems_of_that_level() {
    Organisation who = listing("specialised-asset", Optional.of("documented in the plan"));
    Engagement engagement = PAPERS.with(who);
    List<Framework> both =
        ProjectData.FRAMEWORKS.stream()
            .filter(f -> f.id().equals("cmmc-level-2") || f.id().equals("cmmc-level-3"))
            .toList();
    Judge judge = new Assessor(ProjectData.VOCABULARY, both).judge(who, engagement);
    for (Framework framework : both) {
      List<Judgement> run =
          judge.judge(framework.controls().stream().filter(c -> !c.heading()).toList());
      Fixes fixes = new Fixes(judge, run);
      boolean names =
          fixes.sets().values().stream()
              .flatMap(List::stream)
              .flatMap(Set::stream)
              .anyMatch(f -> f.subject().equals("mill"));
      assertEquals(framework.id().equals("cmmc-level-3"), names, framework.id());
      Judge anew = WhatIf.judge(judge, fixes.plan(all(fixes)));
      for (Judgement each : run) {
        boolean closable = !fixes.sets().getOrDefault(each.control().id(), List.of()).isEmpty();
        assertEquals(
            Shares.open(each) && !closable,
            Shares.open(anew.judge(each.control())),
            each.control().id());
      }
    }
  }

  private static List<Fix> all(Fixes fixes) {
    return fixes.sets().values().stream()
        .flatMap(List::stream)
        .flatMap(Set::stream)
        .distinct()
        .toList();
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
            Set.of(),
            category);
    return Copies.of(ProjectData.ARCHETYPE, copy -> copy.systems = List.of(mill));
  }

  private static boolean missed(Organisation who, String rule) {
    return ProjectData.assess(who, PAPERS.with(who), rule).cells().stream()
        .flatMap(cell -> cell.missing().stream())
        .anyMatch(missing -> missing.name().equals("mill"));
  }
}
