// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/** A solver that knows nothing of ours agrees that so many changes do and one less does not. */
class SmallestOracleTest {
  @ParameterizedTest(name = "{0} changes, {1} controls, one way for {2} of them")
  @CsvSource({
    "30, 40, 0.0",
    "36, 60, 0.3",
    "40, 110, 0.5",
    "48, 110, 0.1",
    "56, 80, 0.2",
    "64, 110, 0.6",
    "64, 110, 0.2",
    "64, 400, 0.9",
    "64, 400, 0.5",
    "90, 200, 0.3"
  })
  void papers_of_one_provider(int changes, int controls, double oneWay) throws Exception {
    for (int seed = 0; seed < 6; seed++) {
      agree(Problems.of(new Random(seed), changes, controls, oneWay, 8, 4), "seed " + seed);
    }
  }

  @ParameterizedTest(name = "{0} providers, {1} duties, {2} controls")
  @CsvSource({"2, 16, 30", "2, 30, 60", "3, 16, 40"})
  void papers_of_several_providers(int members, int duties, int controls) throws Exception {
    for (int seed = 0; seed < 6; seed++) {
      agree(Problems.ofMembers(new Random(seed), members, duties, controls), "seed " + seed);
    }
  }

  private static void agree(List<Formula> formulas, String of) throws Exception {
    Smallest smallest = Smallest.of(OpenControls.of(formulas, Map.of()));
    int size = smallest.write().size();
    assertTrue(smallest.proven(), of);
    assertEquals(formulas, new EverySet(formulas, Map.of()).closedBy(smallest.write()), of);
    assertTrue(closableWith(size, formulas), of);
    assertFalse(closableWith(size - 1, formulas), of);
  }

  private static boolean closableWith(int most, List<Formula> formulas) throws TimeoutException {
    Map<Object, Integer> numbers = new HashMap<>();
    ISolver solver = SolverFactory.newDefault();
    solver.setTimeout(600);
    try {
      List<Integer> changes = new ArrayList<>();
      for (Formula formula : formulas) {
        VecInt anySet = new VecInt();
        for (Set<Change> set : formula.sets()) {
          int whole = numbers.computeIfAbsent(set, s -> numbers.size() + 1);
          anySet.push(whole);
          for (Change change : set) {
            int written = numbers.computeIfAbsent(change, c -> numbers.size() + 1);
            solver.addClause(new VecInt(new int[] {-whole, written}));
            if (!changes.contains(written)) {
              changes.add(written);
            }
          }
        }
        solver.addClause(anySet);
      }
      solver.addAtMost(new VecInt(changes.stream().mapToInt(Integer::intValue).toArray()), most);
    } catch (ContradictionException nothing) {
      return false;
    }
    return solver.isSatisfiable();
  }
}
