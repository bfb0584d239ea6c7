// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.Facts;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Verdict;

/** What does not apply says on whose answer, of what day. */
class AnswersTest {
  private static final Signed PAPERS =
      Signed.agreement("managed", "contract-continuity: standing", "retained-access: none");

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, loan system, COO, '(November 1, 2026, from: loan system; confirmed by COO)'",
    "2026-11, '', '', '(November 2026; not confirmed)'",
    "'', loan system, '', '(not dated, from: loan system; not confirmed)'",
    "'', '', '', '(not dated; not confirmed)'"
  })
  void a_control_that_does_not_apply_tells_the_answer_and_where_it_comes_from(
      String date, String source, String by, String told) {
    Facts facts =
        new Facts(
            Map.of("consumers", 3200, "qiOutsourced", 0),
            Map.of(
                "consumers", new Facts.Ground(date, source, by),
                "qiOutsourced", new Facts.Ground(date, source, by)));
    Organisation who = Copies.of(ProjectData.ARCHETYPE, copy -> copy.facts = facts);
    assertEquals("Your answer: 3,200 " + told + ".", note(who, "314.4(i)"));
    assertEquals("Your answer: no " + told + ".", note(who, "314.4(a)(3)"));
  }

  @Test
  void the_example_says_who_stands_for_its_answers() {
    Organisation who = ProjectData.example("harbor-consumer-credit");
    assertEquals(
        "Your answer: no (November 1, 2026, from: organization chart; confirmed by COO).",
        note(who, "314.4(a)(3)"));
  }

  private static String note(Organisation who, String control) {
    Cell cell =
        ProjectData.assess(who, PAPERS.with(who), "glba-safeguards-rule").cells().stream()
            .filter(c -> c.control().id().equals(control))
            .findFirst()
            .orElseThrow();
    assertEquals(Verdict.NOT_APPLICABLE, cell.verdict());
    String said = Said.of(cell.notes().get(0));
    return said.substring(said.indexOf("Your answer"));
  }
}
