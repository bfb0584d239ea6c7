// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mistakes are collected, and what is unknown gets a suggestion. */
class ProblemsTest {
  private static final int MANY = 3000;

  private static final ProblemKey MISTAKE = () -> new ProblemKey.Spec("ONE-001", "", List.of());

  @Test
  void an_error_is_found_behind_any_number_of_warnings_and_notes() {
    Problems problems = new Problems();
    for (int i = 0; i < MANY; i++) {
      problems.warning(MISTAKE, Place.of("warned" + i));
      problems.note(MISTAKE, Place.of("noted" + i));
    }
    problems.error(MISTAKE, Place.of("wrong"));
    BadInputException thrown = assertThrows(BadInputException.class, problems::throwIfAny);
    assertEquals(List.of("wrong"), thrown.problems().stream().map(p -> p.place().file()).toList());
  }

  @Test
  void a_very_long_word_is_no_slip_of_a_known_one() {
    String known = "a".repeat(150);
    assertEquals(Optional.of("beta"), Spelling.nearest("betta", List.of("beta", known)));
    assertEquals(Optional.empty(), Spelling.nearest(known + "b", List.of("beta", known)));
  }
}
