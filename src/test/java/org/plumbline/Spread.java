// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Repeated measurements in order: the middle one, and the two ends, since the machine is shared.
 *
 * @param least the smallest
 * @param median the middle one
 * @param most the largest
 */
public record Spread(double least, double median, double most) {
  /** How often each measurement is repeated. */
  public static final int ROUNDS = 7;

  public static Spread of(double... measured) {
    double[] sorted = measured.clone();
    Arrays.sort(sorted);
    return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  /** The measurement repeated. */
  public static Spread of(DoubleSupplier measurement) {
    double[] measured = new double[ROUNDS];
    Arrays.setAll(measured, i -> measurement.getAsDouble());
    return of(measured);
  }

  /** Processor milliseconds of one run, repeated after one that is not counted. */
  public static Spread millis(Runnable work) {
    work.run();
    return of(
        () -> {
          long start = processor();
          work.run();
          return (processor() - start) / 1e6;
        });
  }

  /**
   * Nanoseconds a processor has given this thread: on a shared machine the clock on the wall counts
   * the work of others.
   */
  public static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** {@code 12.3 (11.9 to 14.0)}; whole numbers from a thousand on. */
  @Override
  public String toString() {
    String form = median < 1000 ? "%,.1f (%,.1f to %,.1f)" : "%,.0f (%,.0f to %,.0f)";
    return String.format(Locale.ROOT, form, median, least, most);
  }
}
