// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;

/**
 * How many cells one core judges in a second of its own time: three offers over all frameworks,
 * from papers on. Run by hand.
 */
final class JudgeBenchmark {
  private static final int ROUNDS = 12;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private JudgeBenchmark() {}

  public static void main(String[] args) {
    Client client = Cases.client("shop");
    List<Papers> offers = List.of("A", "B", "C").stream().map(l -> Cases.offer(l, "shop")).toList();
    List<Reading> readings = RandomDraft.READINGS;
    for (int round = 0; round < ROUNDS; round++) {
      long reading = 0;
      long start = THREAD.getCurrentThreadCpuTime();
      int cells = 0;
      int carried = 0;
      for (int again = 0; again < 20; again++) {
        for (Papers offer : offers) {
          long before = THREAD.getCurrentThreadCpuTime();
          Judge judge = new Judge(Cases.VOCABULARY, client, Arrangement.of(offer));
          reading += THREAD.getCurrentThreadCpuTime() - before;
          for (Reading each : readings) {
            for (Judgement judgement : judge.judge(each.controls())) {
              cells++;
              carried += judgement.carried() ? 1 : 0;
            }
          }
        }
      }
      double seconds = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%,d cells, %,d carried: %,.0f cells a second, %.1f %% of it reading the papers%n",
          cells,
          carried,
          cells / seconds,
          reading / 1e7 / seconds);
    }
  }
}
