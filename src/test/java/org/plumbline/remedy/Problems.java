// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Seeded random formulas. */
final class Problems {
  private Problems() {}

  /** Up to ten changes, so that all their sets can be tried. */
  static List<Formula> small(Random random) {
    int changes = 1 + random.nextInt(10);
    int controls = 1 + random.nextInt(12);
    return of(random, changes, controls, random.nextDouble(), 4, 4);
  }

  /**
   * Some controls with one way, the others with 2 to {@code ways}, each of 1 to {@code size}
   * changes; changes early in the alphabet are asked for more often.
   */
  static List<Formula> of(
      Random random, int changes, int controls, double oneWay, int ways, int size) {
    List<Formula> out = new ArrayList<>();
    for (int i = 0; i < controls; i++) {
      int alternatives = random.nextDouble() < oneWay ? 1 : 2 + random.nextInt(ways - 1);
      List<Set<Change>> sets = new ArrayList<>();
      for (int j = 0; j < alternatives; j++) {
        sets.add(set(random, changes, 1 + random.nextInt(size)));
      }
      out.add(new Formula("control-%03d".formatted(i), 1 + random.nextInt(3), sets));
    }
    return out;
  }

  /** None with one way: each has 3 to 8, of one change, and all changes are asked for alike. */
  static List<Formula> even(Random random, int changes, int controls) {
    List<Formula> out = new ArrayList<>();
    for (int i = 0; i < controls; i++) {
      List<Set<Change>> sets = new ArrayList<>();
      for (int j = 3 + random.nextInt(6); j > 0; j--) {
        sets.add(Set.of(new Change("change-%03d".formatted(random.nextInt(changes)))));
      }
      out.add(new Formula("control-%03d".formatted(i), 1, sets));
    }
    return out;
  }

  private static Set<Change> set(Random random, int changes, int size) {
    Set<Change> out = new HashSet<>();
    for (int i = 0; i < size; i++) {
      double skewed = random.nextDouble() * Math.sqrt(random.nextDouble());
      out.add(new Change("change-%03d".formatted((int) (skewed * changes))));
    }
    return out;
  }

  /** Several providers, each of which lacks something else for the same duty. */
  static List<Formula> ofMembers(Random random, int members, int duties, int controls) {
    List<List<Set<Change>>> ways = new ArrayList<>();
    for (int duty = 0; duty < duties; duty++) {
      List<Set<Change>> each = new ArrayList<>();
      for (int member = 0; member < members; member++) {
        Set<Change> lacks = new HashSet<>();
        for (Change change : set(random, duties, 1 + random.nextInt(3))) {
          lacks.add(new Change(member + ": " + change.key()));
        }
        each.add(lacks);
      }
      ways.add(each);
    }
    List<Formula> out = new ArrayList<>();
    for (int i = 0; i < controls; i++) {
      List<Set<Change>> sets = ways.get(random.nextInt(duties));
      if (random.nextBoolean()) {
        sets = both(sets, ways.get(random.nextInt(duties)));
      }
      out.add(new Formula("control-%03d".formatted(i), 1 + random.nextInt(3), sets));
    }
    return out;
  }

  private static List<Set<Change>> both(List<Set<Change>> one, List<Set<Change>> other) {
    List<Set<Change>> out = new ArrayList<>();
    for (Set<Change> first : one) {
      for (Set<Change> second : other) {
        Set<Change> all = new HashSet<>(first);
        all.addAll(second);
        out.add(all);
      }
    }
    return out;
  }

  /** Costs of some of the changes; few different ones, so that there are ties. */
  static Map<Change, Long> costs(Random random, List<Formula> formulas, double known) {
    Map<Change, Long> out = new HashMap<>();
    for (Formula formula : formulas) {
      for (Set<Change> set : formula.sets()) {
        for (Change change : set) {
          if (random.nextDouble() < known) {
            out.put(change, 100L * random.nextInt(5));
          }
        }
      }
    }
    return out;
  }

  static Change change(String key) {
    return new Change(key);
  }

  /** A formula as in {@code a b | c}. */
  static Formula formula(String control, int weight, String sets) {
    List<Set<Change>> out = new ArrayList<>();
    for (String set : sets.isEmpty() ? new String[0] : sets.split("\\|", -1)) {
      Set<Change> changes = new HashSet<>();
      for (String key : set.strip().split(" ", -1)) {
        changes.add(new Change(key));
      }
      out.add(changes);
    }
    return new Formula(control, weight, out);
  }
}
