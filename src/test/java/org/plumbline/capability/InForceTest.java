// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.Said;
import org.plumbline.capability.InForce.Confidence;
import org.plumbline.capability.InForce.State;

/** What was in force on a day, and what a reader is told about it. */
class InForceTest {
  private static final LocalDate FROM = LocalDate.of(2024, 5, 13);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
  private static final LocalDate READ = LocalDate.of(2026, 1, 1);

  @Test
  void the_first_and_the_last_day_are_in_force_and_the_days_around_them_are_not() {
    InForce rule = dated(Confidence.OFFICIAL, "");
    assertAll(
        () -> assertEquals(State.NOT_YET, rule.on(FROM.minusDays(1))),
        () -> assertEquals(State.IN_FORCE, rule.on(FROM)),
        () -> assertEquals(State.IN_FORCE, rule.on(UNTIL)),
        () -> assertEquals(State.ENDED, rule.on(UNTIL.plusDays(1))),
        () -> assertFalse(rule.answer("The rule", FROM.minusDays(1)).covers()),
        () -> assertTrue(rule.answer("The rule", FROM).covers()));
  }

  @Test
  void without_dates_it_is_in_force_and_there_is_nothing_to_say() {
    InForce undated =
        new InForce(Optional.empty(), Optional.empty(), "", READ, Confidence.UNCLEAR, "");
    assertEquals(State.IN_FORCE, undated.on(LocalDate.of(1, 1, 1)));
    assertEquals(List.of(), said(undated, READ));
  }

  @Test
  void a_source_is_stale_after_180_days_and_not_before() {
    InForce rule = dated(Confidence.OFFICIAL, "");
    assertFalse(rule.staleOn(READ.plusDays(180)));
    assertTrue(rule.staleOn(READ.plusDays(181)));
    assertFalse(rule.staleOn(READ.minusDays(400)));
    assertEquals(
        List.of(
            "The source of The rule was read on January 1, 2026, 181 days before the date of this"
                + " report. Check whether it has changed."),
        said(rule, READ.plusDays(181)));
  }

  @Test
  void an_official_date_is_said_as_a_fact() {
    InForce rule = dated(Confidence.OFFICIAL, "");
    assertEquals(
        List.of(
            "The rule takes effect on May 13, 2024. The date of this report is earlier, and"
                + " Plumbline has no earlier edition."),
        said(rule, LocalDate.of(2024, 5, 12)));
    assertEquals(
        "The rule ended on December 31, 2026. Plumbline has no later edition.",
        said(rule, LocalDate.of(2027, 1, 1)).get(0));
    assertEquals(
        "The rule ended on December 31, 2026. The new rule replaced it.",
        said(dated(Confidence.OFFICIAL, "The new rule"), LocalDate.of(2027, 1, 1)).get(0));
  }

  @Test
  void a_date_without_an_official_text_is_never_said_as_a_fact() {
    for (Confidence confidence : Confidence.values()) {
      if (confidence == Confidence.OFFICIAL) {
        continue;
      }
      InForce rule = dated(confidence, "The new rule");
      for (LocalDate day : List.of(LocalDate.of(2024, 5, 12), LocalDate.of(2027, 1, 1))) {
        String said = said(rule, day).get(0);
        assertTrue(said.contains("no official text we read confirms the day"), said);
      }
    }
  }

  @Test
  void a_successor_of_what_is_still_in_force_is_named() {
    assertEquals(
        List.of(
            "The rule: The new rule has come out since. This report still uses the earlier"
                + " edition."),
        said(dated(Confidence.OFFICIAL, "The new rule"), LocalDate.of(2026, 1, 2)));
  }

  private static InForce dated(Confidence confidence, String replacedBy) {
    return new InForce(
        Optional.of(FROM), Optional.of(UNTIL), replacedBy, READ, confidence, "16 CFR 314.5");
  }

  private static List<String> said(InForce rule, LocalDate day) {
    return rule.answer("The rule", day).says().stream().map(Said::of).toList();
  }
}
