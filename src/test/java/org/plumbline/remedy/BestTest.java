// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.remedy.Problems.change;
import static org.plumbline.remedy.Problems.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestTest {
  private static void assertSame(EverySet.Tried expected, Best best, String of) {
    assertEquals(expected.write(), best.write(), of);
    assertEquals(expected.weight(), best.weight(), of);
    assertEquals(expected.controls(), best.closes().size(), of);
    assertEquals(new CostOfChanges(expected.usd(), expected.unpriced()), best.cost(), of);
    assertTrue(best.proven(), of);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void six_hundred_random_answers_are_the_best_of_all_sets_down_to_the_alphabet(double known) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Formula> formulas = Problems.small(random);
      Map<Change, Long> costs = Problems.costs(random, formulas, known);
      OpenControls open = OpenControls.of(formulas, costs);
      List<EverySet.Tried> sets = new EverySet(formulas, costs).all();
      Collections.shuffle(formulas, random);
      OpenControls shuffled = OpenControls.of(formulas, costs);
      for (int k : List.of(0, 1, 3, 5)) {
        String of = "seed %d, %d changes".formatted(seed, k);
        Best best = Best.of(k, open);
        assertSame(EverySet.best(sets, t -> t.size() <= k), best, of);
        assertEquals(best, Best.of(k, shuffled), of);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void six_hundred_random_budgets_are_spent_on_the_best_of_all_sets(double known) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Formula> formulas = Problems.small(random);
      Map<Change, Long> costs = Problems.costs(random, formulas, known);
      OpenControls open = OpenControls.of(formulas, costs);
      List<EverySet.Tried> sets = new EverySet(formulas, costs).all();
      for (long usd : List.of(0L, 250L, 700L, Long.MAX_VALUE)) {
        String of = "seed %d, %d dollars".formatted(seed, usd);
        assertSame(
            EverySet.best(sets, t -> t.usd() <= usd),
            Best.withinBudget(usd, true, open),
            of + " and more");
        assertSame(
            EverySet.best(sets, t -> t.usd() <= usd && t.unpriced() == 0),
            Best.withinBudget(usd, false, open),
            of);
      }
    }
  }

  @Test
  void a_package_that_does_not_fit_whole_is_worth_nothing() {
    OpenControls open =
        OpenControls.of(List.of(formula("a", 3, "x y z"), formula("b", 1, "w")), Map.of());
    assertEquals(List.of("b"), Best.of(2, open).closes());
    assertEquals(List.of("a"), Best.of(3, open).closes());
  }

  @Test
  void what_has_no_price_is_bought_only_when_that_is_said() {
    OpenControls open =
        OpenControls.of(
            List.of(formula("a", 1, "priced"), formula("b", 3, "unpriced")),
            Map.of(change("priced"), 900L));
    Best sure = Best.withinBudget(1000, false, open);
    assertEquals(List.of("a"), sure.closes());
    assertEquals(new CostOfChanges(900, 0), sure.cost());
    Best hopeful = Best.withinBudget(1000, true, open);
    assertEquals(List.of("a", "b"), hopeful.closes());
    assertEquals(new CostOfChanges(900, 1), hopeful.cost());
  }

  @Test
  void sixty_equal_changes_are_chosen_by_alphabet_at_once() {
    List<Formula> formulas = new ArrayList<>();
    for (int i = 59; i >= 0; i--) {
      formulas.add(formula("c%02d".formatted(i), 2, "x%02d".formatted(i)));
    }
    Best best = Best.of(5, OpenControls.of(formulas, Map.of()));
    assertTrue(best.proven());
    assertEquals(List.of("c00", "c01", "c02", "c03", "c04"), best.closes());
  }

  @Test
  void a_search_that_is_cut_off_says_so_and_gives_what_it_found() {
    List<Formula> formulas = Problems.of(new Random(1), 30, 60, 0.9, 4, 4);
    Best best = search(formulas, 100_000);
    assertTrue(best.proven());
    Best found = search(formulas, 5);
    assertFalse(found.proven());
    assertTrue(found.weight() > 0 && found.weight() < best.weight(), found::toString);
    assertTrue(found.write().size() <= 8);
    Collections.shuffle(formulas, new Random(2));
    assertEquals(found, search(formulas, 5));
  }

  private static Best search(List<Formula> formulas, int nodes) {
    OpenControls open = OpenControls.of(formulas, Map.of());
    long[] sizes = new long[open.changes().size()];
    Arrays.fill(sizes, 1);
    return new BestSearch(open, sizes, nodes).within(8);
  }

  @Test
  void a_limit_is_not_below_zero() {
    OpenControls open = OpenControls.of(List.of(), Map.of());
    assertThrows(IllegalArgumentException.class, () -> Best.of(-1, open));
    assertThrows(IllegalArgumentException.class, () -> Best.withinBudget(-1, true, open));
  }
}
