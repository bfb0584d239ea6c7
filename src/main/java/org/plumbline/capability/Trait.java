// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Optional;

/**
 * Something a lawyer could read off the contract or the organisation chart, on an ordered scale.
 *
 * @param id name used in data, such as {@code contract-continuity}
 * @param index position among all traits, 0-based
 * @param code short code T01 to T31
 * @param title the name as printed
 * @param ofOrganisation true when it describes the organisation, not the provider's engagement
 * @param measure what a stated quantity means
 * @param unit what the levels measure, in words
 * @param example what an offer would say
 * @param levels the scale, least first; each level includes everything below it
 */
public record Trait(
    String id,
    int index,
    String code,
    String title,
    boolean ofOrganisation,
    Measure measure,
    String unit,
    String example,
    List<Level> levels) {

  /** How a stated number becomes a level. */
  public enum Measure {
    /** Levels are named only. */
    NONE,
    /** Days between two events: fewer is more. */
    DAYS_AT_MOST,
    /** Days kept: more is more. */
    DAYS_AT_LEAST,
    /** Attended hours a week: more is more. */
    HOURS_A_WEEK
  }

  public Trait {
    levels = List.copyOf(levels);
  }

  /** By id alone: traits are keys wherever terms are counted, and no two share an id. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The level of that name, if the scale has it. */
  public Optional<Level> level(String name) {
    return levels.stream().filter(l -> l.name().equals(name)).findFirst();
  }

  /** The level of that rank. */
  public Level level(int rank) {
    return levels.get(rank);
  }

  /** The highest rank. */
  public int top() {
    return levels.size() - 1;
  }

  /**
   * The level a stated number reaches; a number between two levels takes the lower one.
   *
   * @param amount days or hours a week, as {@link #measure} says
   * @throws IllegalStateException when the scale has no numbers
   */
  public Level reachedBy(int amount) {
    if (measure == Measure.NONE) {
      throw new IllegalStateException(id + " has no numbers");
    }
    Level best = levels.get(0);
    for (Level level : levels) {
      if (level.threshold().isPresent()
          && reaches(amount, level.threshold().get())
          && !sameNumberAs(best, level)) {
        best = level;
      }
    }
    return best;
  }

  /**
   * The least level that carries a number asked for; a number between two levels takes the higher
   * one, none when the scale ends before it.
   *
   * @param amount days or hours a week, as {@link #measure} says
   */
  public Optional<Level> levelFor(int amount) {
    return levels.stream()
        .filter(l -> l.threshold().isPresent() && reaches(l.threshold().get(), amount))
        .findFirst();
  }

  private boolean reaches(int amount, int threshold) {
    return measure == Measure.DAYS_AT_MOST ? amount <= threshold : amount >= threshold;
  }

  /** Two levels with one number differ in kind: the number alone shows only the lower. */
  private static boolean sameNumberAs(Level lower, Level higher) {
    return lower.threshold().isPresent() && lower.threshold().equals(higher.threshold());
  }
}
