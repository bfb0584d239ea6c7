// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.Arrays;
import java.util.List;

/**
 * The changes that close most weight within a limit. Of equals the one that closes most controls,
 * then fewest changes, lowest known cost, alphabet.
 *
 * @param write the changes, by alphabet
 * @param closes controls closed by them, by alphabet
 * @param weight of these controls
 * @param cost what the changes cost together
 * @param proven false: the search was cut off, so others may close more
 */
public record Best(
    List<Change> write, List<String> closes, int weight, CostOfChanges cost, boolean proven) {
  /** How far a search looks: the same on every machine, unlike a time. */
  private static final int NODES = 200_000;

  public Best {
    write = List.copyOf(write);
    closes = List.copyOf(closes);
  }

  /**
   * At most so many changes.
   *
   * @throws IllegalArgumentException when {@code most} is below zero
   */
  public static Best of(int most, OpenControls open) {
    long[] sizes = new long[open.changes().size()];
    Arrays.fill(sizes, 1);
    return within(most, sizes, open);
  }

  /**
   * Changes whose known costs together stay within so many US dollars a year.
   *
   * @param unpricedToo true: changes of unknown cost may be written and count as nothing here; the
   *     cost of the answer says how many there are. False: none is written.
   * @throws IllegalArgumentException when {@code usd} is below zero
   */
  public static Best withinBudget(long usd, boolean unpricedToo, OpenControls open) {
    long[] sizes = new long[open.changes().size()];
    for (int i = 0; i < sizes.length; i++) {
      CostOfChanges cost = open.costOf(Bits.with(Bits.none(sizes.length), i));
      sizes[i] = cost.unpriced() == 0 ? cost.usdAYear() : unpricedToo ? 0 : Long.MAX_VALUE;
    }
    return within(Math.min(usd, open.costOf(open.changes()).usdAYear()), sizes, open);
  }

  private static Best within(long room, long[] sizes, OpenControls open) {
    if (room < 0) {
      throw new IllegalArgumentException("a limit of " + room);
    }
    return new BestSearch(open, sizes, NODES).within(room);
  }
}
