// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the closing order, the smallest set and the best few take, least to most of 8 seeds. */
class RemedyBenchmark {
  @Test
  void one_provider() {
    measure("110 controls, 9 of 10 with one way", 64, 110, 0.9);
    measure("400 controls, 9 of 10 with one way", 64, 400, 0.9);
    measure("400 controls, half with one way", 64, 400, 0.5);
    measure("110 controls, none with one way", 64, 110, 0);
  }

  @Test
  void several_providers() {
    measure("2 providers, 110 controls", seed -> Problems.ofMembers(seed, 2, 40, 110));
    measure("3 providers, 400 controls", seed -> Problems.ofMembers(seed, 3, 50, 400));
  }

  /** How long a search takes that is cut off. */
  @Test
  void out_of_reach() {
    List<OpenControls> open =
        IntStream.range(0, 8)
            .mapToObj(seed -> OpenControls.of(Problems.even(new Random(seed), 64, 400), Map.of()))
            .toList();
    System.out.printf(
        "64 changes shared evenly, 400 controls, ms: smallest %s, proven %d of 8%n",
        millis(open, Smallest::of), proven(open));
  }

  private interface Made {
    List<Formula> from(Random seed);
  }

  private static void measure(String what, int changes, int controls, double oneWay) {
    measure(what, seed -> Problems.of(seed, changes, controls, oneWay, 8, 4));
  }

  private static void measure(String what, Made made) {
    List<OpenControls> open =
        IntStream.range(0, 8)
            .mapToObj(seed -> OpenControls.of(made.from(new Random(seed)), Map.of()))
            .toList();
    open.forEach(ClosingOrder::of);
    System.out.printf(
        "%s, %d changes, ms: order %s, smallest %s, proven %d of 8, best of 5 %s, of 10 %s%n",
        what,
        open.get(0).changes().size(),
        millis(open, ClosingOrder::of),
        millis(open, Smallest::of),
        proven(open),
        millis(open, o -> assertTrue(Best.of(5, o).proven(), what)),
        millis(open, o -> Best.of(10, o)));
  }

  private static long proven(List<OpenControls> open) {
    return open.stream().filter(o -> Smallest.of(o).proven()).count();
  }

  private static String millis(List<OpenControls> open, Consumer<OpenControls> work) {
    double[] taken = new double[open.size()];
    for (int i = 0; i < taken.length; i++) {
      long start = processor();
      work.accept(open.get(i));
      taken[i] = (processor() - start) / 1e6;
    }
    Arrays.sort(taken);
    return "%.1f (%.1f to %.1f)".formatted(taken[taken.length / 2], taken[0], taken[7]);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
