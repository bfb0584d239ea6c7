// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Arrays;

/** Keys of a passage, each once with its greatest weight, in the order in which they came. */
final class Gathered {
  private static final int FIRST = 64;

  private long[] keys = new long[FIRST];
  private double[] weights = new double[FIRST];
  private int size;

  void add(long key, double weight) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        weights[i] = Math.max(weights[i], weight);
        return;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    keys[size] = key;
    weights[size++] = weight;
  }

  long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  double[] weights() {
    return Arrays.copyOf(weights, size);
  }
}
