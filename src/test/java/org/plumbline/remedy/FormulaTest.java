// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plumbline.remedy.Problems.formula;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulaTest {
  @Test
  void a_set_that_contains_another_is_dropped() {
    assertEquals(formula("a", 1, "x|y z").sets(), formula("a", 1, "x y|x|y z|x|y z w|x z").sets());
  }

  @Test
  void sets_stand_shortest_first_then_by_alphabet() {
    assertEquals(
        "[[Change[key=z]], [Change[key=a], Change[key=c]], [Change[key=b], Change[key=c]]]",
        formula("a", 1, "c b|c a|z").sets().toString());
  }

  @Test
  void a_control_that_needs_nothing_is_not_open() {
    List<Set<Change>> nothing = List.of(Set.of());
    assertThrows(IllegalArgumentException.class, () -> new Formula("a", 1, nothing));
  }

  @Test
  void a_weight_is_one_or_more() {
    assertThrows(IllegalArgumentException.class, () -> formula("a", 0, "x"));
  }

  @Test
  void a_change_has_a_key() {
    assertThrows(IllegalArgumentException.class, () -> new Change(" "));
  }
}
