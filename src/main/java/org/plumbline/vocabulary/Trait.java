// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

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
 * @param code number readers of the domain use, such as T10
 * @param title plain name
 * @param organisation true for the one that describes the organisation
 * @param levels lowest first; the lowest is what silence means
 * @param elements separate promises, each yes or no, with words of their own
 * @param takesCovers whether a statement may hold for some systems only
 * @param generalListStandsIn whether a statement without systems holds for the general list
 * @param holdsWhereWatched whether a statement without systems holds wherever the watch holds
 * @param notCountedOf subjects that are kept and printed, never counted
 * @param effortsAtMost highest rank that counts where the provider only tries
 * @param areas from which rank which service area is named
 * @param values per kind of support: floor, default, ceiling
 */
public record Trait(
    int index,
    String id,
    String code,
    String title,
    boolean organisation,
    List<Level> levels,
    List<Element> elements,
    boolean takesCovers,
    boolean generalListStandsIn,
    boolean holdsWhereWatched,
    Set<String> notCountedOf,
    OptionalInt effortsAtMost,
    List<NamedFrom> areas,
    Map<String, Values> values) {

  public Trait {
    levels = List.copyOf(levels);
    elements = List.copyOf(elements);
    notCountedOf = Set.copyOf(notCountedOf);
    areas = List.copyOf(areas);
    values = Map.copyOf(values);
  }

  /** A rung: what it means, which words count for it and which do not. */
  public record Level(
      int rank, String name, String title, String means, String counts, String doesNotCount) {}

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
   * @param number whether it is a number, which does not count where it is only aimed at
   * @param area service area that its words name
   * @param values per kind of support: 1 where it is included
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
      values = Map.copyOf(values);
    }

    /** Its place in a set of elements. */
    public long bit() {
      return 1L << index;
    }
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

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trait trait && trait.index == index && trait.id.equals(id);
  }
}
