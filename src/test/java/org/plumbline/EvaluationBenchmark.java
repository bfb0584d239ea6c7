// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;

/** Cells derived a second on one core, reasons included; run with {@code ./mvnw -Pbench verify}. */
class EvaluationBenchmark {

  @Test
  void cells_a_second_on_one_core() {
    List<Engagement> engagements =
        ProjectData.MODELS.stream()
            .map(m -> Engagements.ofModel(m, ProjectData.TRAITS, ProjectData.ARCHETYPE))
            .toList();
    long coldStart = System.nanoTime();
    Assessor assessor = new Assessor(ProjectData.VOCABULARY, ProjectData.FRAMEWORKS);
    int cells = assessor.assess(ProjectData.ARCHETYPE, engagements).cells().size();
    double coldMillis = (System.nanoTime() - coldStart) / 1e6;
    double[] rates = new double[9];
    for (int i = 0; i < rates.length; i++) {
      long done = 0;
      long start = System.nanoTime();
      while (System.nanoTime() - start < 500_000_000L) {
        for (Engagement engagement : engagements) {
          done += assessor.cells(ProjectData.ARCHETYPE, engagement).size();
        }
      }
      rates[i] = done / ((System.nanoTime() - start) / 1e9);
    }
    Arrays.sort(rates);
    System.out.printf(
        "first assessment of %d cells, bands beside them: %.1f ms%n", cells, coldMillis);
    System.out.printf(
        "cells a second: median %.0f, least %.0f, most %.0f%n", rates[4], rates[0], rates[8]);
    assertTrue(cells > 3000, "the whole of the catalogues is timed");
  }
}
