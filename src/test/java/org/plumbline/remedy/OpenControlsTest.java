// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plumbline.remedy.Problems.change;
import static org.plumbline.remedy.Problems.formula;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenControlsTest {
  @Test
  void what_no_change_closes_is_told_apart() {
    OpenControls open =
        OpenControls.of(
            List.of(formula("refused", 3, ""), formula("b", 1, "x"), formula("other party", 2, "")),
            Map.of());
    assertEquals(List.of("other party", "refused"), open.nothingCloses());
    assertEquals(1, ClosingOrder.of(open).steps().size());
    assertEquals(List.of(change("x")), Smallest.of(open).write());
    assertEquals(List.of("b"), Best.of(5, open).closes());
  }

  @Test
  void without_open_controls_nothing_is_written() {
    OpenControls open = OpenControls.of(List.of(), Map.of());
    assertEquals(new ClosingOrder(List.of()), ClosingOrder.of(open));
    assertEquals(new Smallest(List.of(), new CostOfChanges(0, 0), true), Smallest.of(open, 0));
    assertEquals(
        new Best(List.of(), List.of(), 0, new CostOfChanges(0, 0), true), Best.of(5, open));
  }

  @Test
  void costs_are_summed_as_far_as_they_are_known() {
    OpenControls open =
        OpenControls.of(
            List.of(formula("a", 1, "x y z")), Map.of(change("x"), 5L, change("z"), 7L));
    assertEquals(
        new CostOfChanges(12, 1), open.costOf(List.of(change("x"), change("y"), change("z"))));
  }

  @Test
  void a_control_is_given_once_and_a_cost_is_not_below_zero() {
    List<Formula> twice = List.of(formula("a", 1, "x"), formula("a", 1, "y"));
    assertThrows(IllegalArgumentException.class, () -> OpenControls.of(twice, Map.of()));
    Map<Change, Long> below = Map.of(change("x"), -1L);
    assertThrows(IllegalArgumentException.class, () -> OpenControls.of(List.of(), below));
  }
}
