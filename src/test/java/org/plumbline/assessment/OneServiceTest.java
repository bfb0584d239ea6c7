// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;

/** One service alone is not blamed for what it leaves to others. */
class OneServiceTest {
  private static final Organisation WHO = ProjectData.example("tri-valley-providers");

  @Test
  void what_a_watching_service_does_not_sell_is_no_gap_of_its_own_column() {
    List<Cell> left = nobody("nightwatch");
    assertTrue(left.size() > 50, "cells: " + left.size());
    left.forEach(c -> assertEquals(Severity.INFO, c.severity(), c.control().id()));
  }

  @Test
  void what_a_whole_provider_leaves_out_keeps_its_weight() {
    assertTrue(nobody("larch").stream().anyMatch(c -> c.severity() == Severity.CRITICAL));
  }

  private static List<Cell> nobody(String offer) {
    Engagement engagement =
        ProjectData.engagement(WHO, ProjectData.offer("tri-valley-providers", offer));
    return Assessor.assess(
            WHO,
            List.of(engagement),
            ProjectData.frameworks("cmmc-level-2"),
            ProjectData.VOCABULARY)
        .cells()
        .stream()
        .filter(c -> c.verdict() == Verdict.UNASSIGNED)
        .toList();
  }
}
