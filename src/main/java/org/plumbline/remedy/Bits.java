// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

/**
 * Sets of changes as bits, bit 0 being the first change by alphabet, 64 to a word. All sets of one
 * run have the same number of words; none is altered once it is handed on.
 */
final class Bits {
  private Bits() {}

  /** No change, where there are so many in all. */
  static long[] none(int changes) {
    return new long[(changes + Long.SIZE - 1) / Long.SIZE];
  }

  static long[] with(long[] set, int bit) {
    long[] out = set.clone();
    out[bit / Long.SIZE] |= 1L << bit;
    return out;
  }

  static long[] both(long[] one, long[] other) {
    long[] out = one.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] |= other[i];
    }
    return out;
  }

  static long[] without(long[] set, long[] gone) {
    long[] out = set.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] &= ~gone[i];
    }
    return out;
  }

  static boolean has(long[] set, int bit) {
    return (set[bit / Long.SIZE] & 1L << bit) != 0;
  }

  static boolean contains(long[] set, long[] part) {
    for (int i = 0; i < set.length; i++) {
      if ((part[i] & ~set[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  static boolean meet(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      if ((one[i] & other[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  static int size(long[] set) {
    int out = 0;
    for (long word : set) {
      out += Long.bitCount(word);
    }
    return out;
  }

  /** The first bit at or after a place; -1 when there is none. */
  static int next(long[] set, int from) {
    for (int i = from / Long.SIZE; i < set.length; i++) {
      long word = i == from / Long.SIZE ? set[i] & -1L << from : set[i];
      if (word != 0) {
        return i * Long.SIZE + Long.numberOfTrailingZeros(word);
      }
    }
    return -1;
  }

  /** Sum of the amounts of the bits. */
  static long sum(long[] amounts, long[] set) {
    long out = 0;
    for (int bit = next(set, 0); bit >= 0; bit = next(set, bit + 1)) {
      out += amounts[bit];
    }
    return out;
  }

  /** By alphabet, for sets of one size: the one that has the first change they differ in. */
  static int byAlphabet(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      long first = Long.lowestOneBit(one[i] ^ other[i]);
      if (first != 0) {
        return (one[i] & first) != 0 ? -1 : 1;
      }
    }
    return 0;
  }
}
