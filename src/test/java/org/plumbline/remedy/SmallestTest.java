// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.remedy.Problems.change;
import static org.plumbline.remedy.Problems.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestTest {
  /**
   * Each pair of neighbours in a ring of nine: five numbers and nine letters are needed, nothing is
   * forced.
   */
  private static List<Formula> ring() {
    List<Formula> out = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      out.add(formula("c" + i, 1, "%d a%d|%d b%d".formatted(i, i, (i + 1) % 9, (i + 1) % 9)));
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void six_hundred_random_answers_are_the_smallest_and_cheapest_of_all_sets(double known) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Formula> formulas = Problems.small(random);
      Map<Change, Long> costs = Problems.costs(random, formulas, known);
      Smallest smallest = Smallest.of(OpenControls.of(formulas, costs));
      EverySet sets = new EverySet(formulas, costs);
      EverySet.Tried expected = sets.smallest();
      assertEquals(expected.size(), smallest.write().size(), "seed " + seed);
      assertEquals(
          new CostOfChanges(expected.usd(), expected.unpriced()), smallest.cost(), "seed " + seed);
      assertEquals(formulas, sets.closedBy(smallest.write()), "seed " + seed);
      assertTrue(smallest.proven());
      Collections.shuffle(formulas, random);
      assertEquals(smallest, Smallest.of(OpenControls.of(formulas, costs)), "seed " + seed);
    }
  }

  @Test
  void what_has_one_way_is_proven_without_a_look() {
    OpenControls open =
        OpenControls.of(
            List.of(formula("a", 1, "x"), formula("b", 1, "y z"), formula("c", 1, "x|w")),
            Map.of());
    assertEquals(
        new Smallest(List.of(change("x"), change("y"), change("z")), new CostOfChanges(0, 3), true),
        Smallest.of(open, 0));
  }

  @Test
  void without_a_look_the_first_guess_closes_everything_and_is_not_proven() {
    OpenControls open = OpenControls.of(ring(), Map.of());
    Smallest guess = Smallest.of(open, 0);
    assertFalse(guess.proven());
    assertEquals(ring(), new EverySet(ring(), Map.of()).closedBy(guess.write()));
    Smallest smallest = Smallest.of(open);
    assertTrue(smallest.proven());
    assertEquals(5 + 9, smallest.write().size());
  }

  @Test
  void what_is_out_of_reach_is_cut_off_at_the_same_place_each_time() {
    List<Formula> formulas = Problems.even(new Random(1), 64, 400);
    Smallest cut = Smallest.of(OpenControls.of(formulas, Map.of()));
    assertFalse(cut.proven());
    assertEquals(formulas, new EverySet(formulas, Map.of()).closedBy(cut.write()));
    assertEquals(cut, Smallest.of(OpenControls.of(formulas, Map.of())));
  }

  @Test
  void a_hundred_and_fifty_changes_fall_into_parts() {
    List<Formula> formulas = new ArrayList<>();
    for (int part = 0; part < 25; part++) {
      for (int i = 0; i < 5; i++) {
        String sets = "p%02d-%d|p%02d-%d".formatted(part, i, part, (i + 1) % 5);
        formulas.add(formula("c%02d-%d".formatted(part, i), 1, sets));
      }
      formulas.add(formula("d%02d".formatted(part), 1, "forced-%02d".formatted(part)));
    }
    Smallest smallest = Smallest.of(OpenControls.of(formulas, Map.of()));
    assertEquals(25 * (3 + 1), smallest.write().size());
    assertTrue(smallest.proven());
  }
}
