// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.problem.Problems;

/** The dated orders of an offer. */
class OfferOrdersTest {
  @TempDir Path folder;

  @Test
  void an_order_says_who_carries_it_out_when_that_is_not_the_provider() throws IOException {
    Files.createDirectories(folder.resolve("offers"));
    Files.writeString(
        folder.resolve("offers/one.yaml"),
        """
        id: one
        provider: One IT
        calls_itself: managed
        document: {title: Offer, date: 2026-10-01, kind: contract}
        terms:
          contract-continuity: standing
        orders:
          - {capability: independent-assessment, every: P365D, dated: 2026-10-01, by: Northgate Assessors, independent: yes}
          - {capability: restore-testing, every: P92D, dated: 2026-10-01}
        """);
    Problems problems = new Problems();
    List<Offer> offers =
        OfferReader.readAll(folder, ProjectData.VOCABULARY, ProjectData.MODELS, Set.of(), ProjectData.DAY, problems);
    assertEquals(List.of(), problems.all());
    Map<String, Engagement.Order> orders = offers.get(0).orders();
    assertEquals("Northgate Assessors", orders.get("independent-assessment").by());
    assertEquals("", orders.get("restore-testing").by());
  }
}
