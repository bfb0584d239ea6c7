// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.application.Library;
import org.plumbline.application.Portfolios;
import org.plumbline.application.Request;

/** Two thousand clients with three offers each. Run with {@code ./mvnw -Pbench verify}. */
class PortfolioBenchmark {
  private static final int CLIENTS = 2_000;
  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  void two_thousand_clients() {
    Path clients = folder.resolve("clients");
    GeneratedClients.write(clients, CLIENTS, SEED);
    Portfolios portfolios = new Portfolios(Library.load(Path.of("")), Said.WORDS);
    assertEquals(0, timed("judged", portfolios, clients));
    assertEquals(CLIENTS, timed("unchanged", portfolios, clients));
  }

  /** How many clients had an answer that still stands. */
  private int timed(String what, Portfolios portfolios, Path clients) {
    LocalDate day = ProjectData.DAY;
    Request request = new Request(Optional.of(clients), Optional.empty(), Optional.empty(), day);
    Portfolios.Writing writing = new Portfolios.Writing(folder.resolve("out"), false, day, false);
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    Duration before = processor();
    Portfolios.Answer answer =
        portfolios.run(new Portfolios.Asked(request, 1, Optional.of(writing)), (seen, of) -> {});
    System.out.printf(
        "%,d clients with %,d offers, %s: %.1f s, processor %.1f s, heap at most %d MB%n",
        CLIENTS,
        answer.portfolio().offers(),
        what,
        (System.nanoTime() - start) / 1e9,
        processor().minus(before).toMillis() / 1e3,
        heap() >> 20);
    assertEquals(CLIENTS, answer.portfolio().clients().size());
    return answer.portfolio().counts().unchanged();
  }

  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(p -> p.getPeakUsage().getUsed())
        .sum();
  }
}
