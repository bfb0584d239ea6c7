// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How well papers are read, and how fast: the papers of the tests, and those of the folder that
 * PLUMBLINE_PAPERS names. Run with {@code ./mvnw -Pbench verify}.
 */
class IntakeQualityBenchmark {
  private static final double SECONDS = 2;

  @Test
  void papers_of_the_tests() throws IOException {
    print("papers of the tests", Path.of("src/test/resources/intake/papers"));
  }

  @Test
  void papers_kept_apart() throws IOException {
    String folder = System.getenv("PLUMBLINE_PAPERS");
    if (folder == null || !Files.isDirectory(Path.of(folder))) {
      System.out.println("intake: PLUMBLINE_PAPERS names no folder of papers with gold readings");
      return;
    }
    print("papers kept apart", Path.of(folder));
  }

  private static void print(String name, Path folder) throws IOException {
    List<Path> papers = PaperGold.papers(folder);
    PaperGold gold = new PaperGold();
    for (Path paper : papers) {
      System.out.printf("intake  %-34s %s%n", paper.getFileName(), gold.measure(List.of(paper)));
    }
    long start = System.nanoTime();
    PaperGold.Figures all = gold.measure(papers);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("intake  %s: %s; %.2f s for %d papers%n", name, all, seconds, papers.size());
    assertTrue(seconds < SECONDS * papers.size(), "slow: " + seconds + " s");
  }
}
