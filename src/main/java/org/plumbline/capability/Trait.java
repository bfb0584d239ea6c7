// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Something a lawyer could read off a provider's papers, as a ladder of levels.
 *
 * @param index place in the vocabulary, from 0
 * @param id name in files, such as {@code backup-commitment}
 * @param code number the domain uses, such as T10
 * @param title plain name for readers
 * @param ofOrganisation true for the one that describes the organization
 * @param measure how a stated number becomes a level
 * @param unit what its levels or numbers count, in words
 * @param example words of a paper, or empty
 * @param levels lowest first; the lowest is what silence means
 * @param elements separate promises, each yes or no, with words of their own
 * @param takesCovers whether a statement may hold for some systems only
 * @param generalListStandsIn whether a statement without systems holds for the general list
 * @param holdsWhereWatched whether a statement without systems holds wherever the watch holds
 * @param notCountedOf subjects that are kept and printed, never counted
 * @param effortsAtMost highest rank that counts where the provider only tries
 * @param otherRuleAtMost highest rank that counts for a rule its statement does not name; empty
 *     where statements name no rules
 * @param areas from which rank which service area is named
 * @param values ranks by kind of support: floor, usual, ceiling
 */
public record Trait(
    int index,
    String id,
    String code,
    String title,
    boolean ofOrganisation,
    Measure measure,
    String unit,
    String example,
    List<Level> levels,
    List<Element> elements,
    boolean takesCovers,
    boolean generalListStandsIn,
    boolean holdsWhereWatched,
    Set<String> notCountedOf,
    OptionalInt effortsAtMost,
    OptionalInt otherRuleAtMost,
    List<NamedFrom> areas,
    Map<String, Values> values) {

  public Trait {
    levels = List.copyOf(levels);
    elements = List.copyOf(elements);
    notCountedOf = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(notCountedOf));
    areas = List.copyOf(areas);
    values = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(values));
  }

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

  /** A service area named from a rank on. */
  public record NamedFrom(int rank, String area) {}

  /** Ranks of a kind of support: least sold, usual, most a contract can add. */
  public record Values(int floor, int usual, int ceiling) {
    /** Nothing known of this kind. */
    public static final Values NONE = new Values(0, 0, 0);
  }

  /**
   * A separate promise inside a trait.
   *
   * @param index place among all elements of the vocabulary, 0 to 63
   * @param trait index of the trait it stands under
   * @param id name in files
   * @param title plain name for readers
   * @param means what is promised
   * @param number whether it is a number, which does not count where it is only aimed at
   * @param area service area that its words name
   * @param values by kind of support: 1 where it is included
   */
  public record Element(
      int index,
      int trait,
      String id,
      String title,
      String means,
      boolean number,
      Optional<String> area,
      Map<String, Values> values) {
    public Element {
      values = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(values));
    }

    /** Values of a kind of support. */
    public Values of(String kind) {
      return values.getOrDefault(kind, Values.NONE);
    }

    /** Its place in a set of elements. */
    public long bit() {
      return 1L << index;
    }
  }

  /** Whether its promises can be made for one rule and not for another. */
  public boolean namesRules() {
    return otherRuleAtMost.isPresent();
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

  /** The rank of a level by name. */
  public OptionalInt rank(String name) {
    return levels.stream().filter(l -> l.name().equals(name)).mapToInt(Level::rank).findFirst();
  }

  /** Values of a kind of support. */
  public Values of(String kind) {
    return values.getOrDefault(kind, Values.NONE);
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

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trait trait && trait.index == index && trait.id.equals(id);
  }
}
