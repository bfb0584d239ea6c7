// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.List;

/**
 * The fewest changes that close everything that can be closed; of several such, one of the lowest
 * known cost (which of these is fixed by the input, not by alphabet).
 *
 * @param write the changes, by alphabet
 * @param cost what they cost together
 * @param proven false: the search was cut off, so fewer or cheaper ones may do
 */
public record Smallest(List<Change> write, CostOfChanges cost, boolean proven) {
  /**
   * How far a search looks: at so many ways of closing a row, in less than a second. The same on
   * every machine, unlike a time.
   */
  private static final long LOOKS = 2_500_000;

  public Smallest {
    write = List.copyOf(write);
  }

  /**
   * Searches until the answer is proven or it has looked far enough.
   *
   * <p>Any number of changes is taken. What controls with one way force is written first and leaves
   * the problem; what is left falls into parts that share no change and are solved apart. Only the
   * choices inside one part take time, and only they decide how long.
   */
  public static Smallest of(OpenControls open) {
    return of(open, LOOKS);
  }

  /**
   * As {@link #of(OpenControls)}, looking at so many ways of closing a row. None gives the first
   * guess, proven only where nothing had to be chosen.
   */
  static Smallest of(OpenControls open, long looks) {
    SmallestSearch search = new SmallestSearch(open, looks);
    List<Change> write = open.named(search.least());
    return new Smallest(write, open.costOf(write), search.proven());
  }
}
