// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Arrays;

/** Numbers keys from 0 in the order in which they come, and counts each; without boxes. */
final class Numbered {
  private static final int FIRST = 1 << 12;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST];
  private int[] numbers = new int[FIRST];
  private int[] counts = new int[FIRST];
  private int size;

  /** How many keys there are. */
  int size() {
    return size;
  }

  /** How often the key of that number was added. */
  int count(int number) {
    return counts[number];
  }

  /** The number of a key, -1 where it never came. */
  int of(long key) {
    int at = place(key);
    return numbers[at] == 0 ? -1 : numbers[at] - 1;
  }

  /** Counts a key; its number. */
  int add(long key) {
    int at = place(key);
    if (numbers[at] == 0) {
      if (2 * size >= keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      numbers[at] = ++size;
    }
    int number = numbers[at] - 1;
    counts[number]++;
    return number;
  }

  /** Where the key stands, or would. */
  private int place(long key) {
    int last = keys.length - 1;
    int at = (int) ((key * SPREAD) >>> Integer.SIZE) & last;
    while (numbers[at] != 0 && keys[at] != key) {
      at = (at + 1) & last;
    }
    return at;
  }

  private void grow() {
    long[] old = keys;
    int[] had = numbers;
    keys = new long[old.length * 2];
    numbers = new int[keys.length];
    counts = Arrays.copyOf(counts, keys.length);
    for (int i = 0; i < old.length; i++) {
      if (had[i] != 0) {
        int at = place(old[i]);
        keys[at] = old[i];
        numbers[at] = had[i];
      }
    }
  }
}
