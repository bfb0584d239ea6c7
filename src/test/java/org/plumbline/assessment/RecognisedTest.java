// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;

/** Papers are judged by their facts; where their name says something else, that is said. */
class RecognisedTest {
  private static Organisation staffed(int level) {
    return Copies.of(
        ProjectData.ARCHETYPE,
        copy -> {
          copy.archetype = false;
          copy.staffLevel = level;
        });
  }

  private static Engagement read(String model, int staff, String... says) {
    return Signed.agreement(model, says).with(staffed(staff));
  }

  @ParameterizedTest
  @CsvSource({
    "break-fix,0,per-incident,none,none,'Break-fix'",
    "break-fix,0,ordered-projects,per-session,none,'Break-fix with ordered projects'",
    "break-fix,0,per-incident,standing-credential,none,'Break-fix that keeps its access between jobs'",
    "break-fix,0,retainer,none,none,'Retainer, judged as break-fix'",
    "managed,0,per-incident,none,none,'Break-fix'",
    "managed,0,standing,persistent-agent,none,'Managed'",
    "break-fix,0,standing,none,none,'Managed'",
    "managed,2,standing,persistent-agent,by-function,'Co-managed'",
    "managed,2,standing,persistent-agent,none,'Managed beside IT staff of your own'",
    "co-managed,2,standing,persistent-agent,none,'Co-managed'",
    "co-managed,1,standing,persistent-agent,by-control,'Managed'"
  })
  void the_agreement_decides_the_kind_whatever_the_name(
      String name, int staff, String continuity, String access, String matrix, String kind) {
    Engagement found =
        read(
            name,
            staff,
            "contract-continuity: " + continuity,
            "retained-access: " + access,
            "responsibility-matrix: " + matrix);
    assertEquals(kind, Said.of(found.recognisedAs()));
  }

  @Test
  void what_is_not_stated_is_misnamed_by_nobody() {
    assertEquals(0, read("managed", 0, "contract-continuity: standing").warnings().size());
    assertEquals(
        1,
        read("managed", 0, "contract-continuity: standing", "retained-access: per-session")
            .warnings()
            .size());
  }
}
