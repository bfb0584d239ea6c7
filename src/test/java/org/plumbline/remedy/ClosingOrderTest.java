// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.remedy.Problems.change;
import static org.plumbline.remedy.Problems.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingOrderTest {
  private static String order(Map<Change, Long> costs, Formula... formulas) {
    StringBuilder out = new StringBuilder();
    for (ClosingOrder.Step step :
        ClosingOrder.of(OpenControls.of(List.of(formulas), costs)).steps()) {
      out.append(String.join("+", step.write().stream().map(Change::key).toList()))
          .append(" closes ")
          .append(String.join(",", step.closesNow()))
          .append(" (")
          .append(step.closedSoFar())
          .append("); ");
    }
    return out.toString().strip();
  }

  @Test
  void a_package_is_one_step_and_the_most_weight_a_change_goes_first() {
    assertEquals(
        "m+s closes b,c (2); x closes a (3);",
        order(Map.of(), formula("a", 2, "x"), formula("b", 3, "s m"), formula("c", 3, "m s")));
  }

  @Test
  void what_is_written_already_is_not_needed_again() {
    assertEquals(
        "x closes a (1); y closes b (2);",
        order(Map.of(), formula("b", 3, "x y"), formula("a", 3, "x")));
  }

  @Test
  void of_equal_weight_a_change_more_controls_go_first() {
    assertEquals(
        "y closes b,c (2); x closes a (3);",
        order(Map.of(), formula("a", 2, "x"), formula("b", 1, "y"), formula("c", 1, "y")));
  }

  @Test
  void a_third_is_a_third_however_it_is_written() {
    assertEquals(
        "p+q+r closes a (1); s+t+u+v+w+x closes b,c (3);",
        order(
            Map.of(),
            formula("b", 1, "s t u v w x"),
            formula("a", 1, "p q r"),
            formula("c", 1, "s t u v w x")));
  }

  @Test
  void then_a_known_cost_goes_before_an_unknown_one_and_the_lower_before_the_higher() {
    assertEquals(
        "z closes c (1); y closes b (2); x closes a (3);",
        order(
            Map.of(change("y"), 200L, change("z"), 100L),
            formula("a", 1, "x"),
            formula("b", 1, "y"),
            formula("c", 1, "z")));
  }

  @Test
  void then_fewer_changes_then_the_alphabet() {
    assertEquals(
        "y closes c (1); z closes d (2); a+b closes a,b (4);",
        order(
            Map.of(),
            formula("a", 1, "a b"),
            formula("b", 1, "a b"),
            formula("d", 1, "z"),
            formula("c", 1, "y")));
  }

  @Test
  void of_several_ways_the_first_that_is_complete_closes() {
    assertEquals(
        "x closes a,b (2);", order(Map.of(), formula("a", 1, "x|y"), formula("b", 1, "x")));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void two_hundred_random_orders_are_those_of_the_rule_read_aloud(double known) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Formula> formulas = Problems.small(random);
      Map<Change, Long> costs = Problems.costs(random, formulas, known);
      ClosingOrder order = ClosingOrder.of(OpenControls.of(formulas, costs));
      assertEquals(plainly(new EverySet(formulas, costs)), order.steps(), "seed " + seed);
      Collections.shuffle(formulas, random);
      assertEquals(order, ClosingOrder.of(OpenControls.of(formulas, costs)), "seed " + seed);
    }
  }

  /** The rule without bits, rows or products: every package is looked at with everything. */
  private static List<ClosingOrder.Step> plainly(EverySet sets) {
    List<ClosingOrder.Step> steps = new ArrayList<>();
    Set<Change> written = new TreeSet<>();
    List<Formula> closed = List.of();
    while (closed.size() < sets.formulas().size()) {
      List<Change> best = List.of();
      String bestRank = "";
      for (Formula formula : sets.formulas()) {
        for (Set<Change> set : closed.contains(formula) ? List.<Set<Change>>of() : formula.sets()) {
          List<Change> left = new ArrayList<>(new TreeSet<>(set));
          left.removeAll(written);
          String rank = rank(left, written, closed, sets);
          if (bestRank.isEmpty() || rank.compareTo(bestRank) < 0) {
            best = left;
            bestRank = rank;
          }
        }
      }
      written.addAll(best);
      List<Formula> now = new ArrayList<>(sets.closedBy(written));
      int soFar = now.size();
      now.removeAll(closed);
      closed = sets.closedBy(written);
      steps.add(
          new ClosingOrder.Step(best, now.stream().map(Formula::control).sorted().toList(), soFar));
    }
    return steps;
  }

  /** Ranks as text of fixed width; 2520 parts of a whole are even for up to ten changes. */
  private static String rank(
      List<Change> left, Set<Change> written, List<Formula> closed, EverySet sets) {
    Set<Change> then = new HashSet<>(written);
    then.addAll(left);
    List<Formula> now = new ArrayList<>(sets.closedBy(then));
    now.removeAll(closed);
    int weight = now.stream().mapToInt(Formula::weight).sum();
    List<Change> priced = left.stream().filter(sets.costs()::containsKey).toList();
    BigDecimal usd = BigDecimal.valueOf(priced.stream().mapToLong(sets.costs()::get).sum());
    return "%09d %09d %03d %09.0f %03d %s"
        .formatted(
            999_999_999 - weight * 2520 / left.size(),
            999_999_999 - now.size() * 2520 / left.size(),
            left.size() - priced.size(),
            usd,
            left.size(),
            left);
  }
}
