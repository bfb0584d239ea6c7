// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.Arrays;
import java.util.List;

/**
 * What can be closed at most. Each row loads its worth on the changes it needs, so that every one
 * of its sets carries it in full; the changes that are written then carry at least what they close.
 */
final class Ceiling {
  /** Parts of a worth: shares of up to ten changes come out even, others are rounded up. */
  private static final long PARTS = 2520;

  private final long[] sizes;
  private final long perControl;
  private final long perWeight;

  Ceiling(OpenControls open, long[] sizes) {
    this.sizes = sizes;
    this.perControl = sizes.length + 1L;
    this.perWeight = perControl * (1 + open.rows().stream().mapToLong(OpenGroup::controls).sum());
    long all = open.rows().stream().mapToLong(this::worth).reduce(0, Math::addExact);
    Math.multiplyExact(all, PARTS * perControl);
  }

  /** Weight first, then controls, then (1 off for each) fewest changes, in one number. */
  long worth(OpenGroup row) {
    return Math.addExact(Math.multiplyExact(perWeight, row.weight()), perControl * row.controls());
  }

  /** Loads of the changes, in parts, each set carrying in equal shares. */
  long[] loads(List<OpenGroup> rows) {
    long[] loads = new long[sizes.length];
    rows.forEach(row -> addEqually(row, 1, loads));
    return loads;
  }

  private void addEqually(OpenGroup row, int times, long[] loads) {
    long[] done = Bits.none(loads.length);
    for (long[] need : row.needs()) {
      int size = Bits.size(need);
      long share = times * ((worth(row) * PARTS + size - 1) / size);
      for (int bit = Bits.next(need, 0); bit >= 0; bit = Bits.next(need, bit + 1)) {
        loads[bit] += Bits.has(done, bit) ? 0 : share;
      }
      done = row.needs().size() == 1 ? done : Bits.both(done, need);
    }
  }

  /** Moves loads from changes that carry much for their size to those that carry little. */
  void level(long[] loads, List<OpenGroup> rows) {
    for (OpenGroup row : rows) {
      addEqually(row, -1, loads);
      long[] before = loads.clone();
      for (long[] need : row.needs()) {
        long due = worth(row) * PARTS - Bits.sum(loads, need) + Bits.sum(before, need);
        long portion = -Math.floorDiv(-due, Bits.size(need));
        for (; due > 0; due -= portion) {
          loads[lightest(need, portion, loads)] += Math.min(due, portion);
        }
      }
    }
  }

  private int lightest(long[] need, long portion, long[] loads) {
    int lightest = -1;
    long least = 0;
    for (int bit = Bits.next(need, 0); bit >= 0; bit = Bits.next(need, bit + 1)) {
      long rate = sizes[bit] == 0 ? Long.MAX_VALUE : (loads[bit] + portion) / sizes[bit];
      if (lightest < 0 || rate < least) {
        lightest = bit;
        least = rate;
      }
    }
    return lightest;
  }

  /**
   * No changes within the room are worth more. At any rate a unit of room, what is carried is no
   * more than the room at this rate and what single changes carry beyond it; the rate taken is the
   * one at which the room is just used up. Every change counts as one less, for fewest changes.
   */
  long above(long[] loads, long room) {
    long[] rates = new long[sizes.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = sizes[i] == 0 ? Long.MAX_VALUE : Math.max(0, loads[i] - PARTS) / sizes[i];
    }
    long rate = rateThatFills(room, rates);
    long out = rate == 0 ? 0 : rate * room;
    for (int i = 0; i < rates.length; i++) {
      if (loads[i] > PARTS && rates[i] >= rate) {
        out += loads[i] - PARTS - rate * sizes[i];
      }
    }
    return out / PARTS;
  }

  /** The highest rate at which the changes that reach it need more than the room; 0: none does. */
  private long rateThatFills(long room, long[] rates) {
    long[] sorted = rates.clone();
    Arrays.sort(sorted);
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) / 2;
      if (needed(sorted[middle], rates) > room) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from == 0 ? 0 : sorted[from - 1];
  }

  private long needed(long rate, long[] rates) {
    long out = 0;
    for (int i = 0; i < rates.length; i++) {
      out += rates[i] >= rate && rates[i] > 0 ? sizes[i] : 0;
    }
    return out;
  }
}
