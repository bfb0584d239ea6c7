// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** The dated orders of an offer. */
class OfferOrdersTest {
  @TempDir Path folder;

  @Test
  void an_order_says_who_carries_it_out_when_that_is_not_the_provider() throws IOException {
    Problems problems = new Problems();
    List<Offer> offers =
        read(
            """
              - {capability: independent-assessment, every: P365D, dated: 2026-10-01, by: Northgate Assessors, independent: yes}
              - {capability: restore-testing, every: P92D, dated: 2026-10-01}
            """,
            problems);
    assertEquals(List.of(), problems.all());
    Map<String, Engagement.Order> orders = offers.get(0).orders();
    assertEquals("Northgate Assessors", orders.get("independent-assessment").by());
    assertEquals("", orders.get("restore-testing").by());
    assertTrue(orders.get("independent-assessment").independent());
    assertFalse(orders.get("restore-testing").independent());
  }

  @ParameterizedTest
  @CsvSource({
    "'One IT, Inc.', yes, false",
    "one it, yes, false",
    "Northgate Assessors, no, false",
    "Northgate Assessors, yes, true"
  })
  void only_another_party_that_is_said_to_be_independent_is_one(
      String by, String said, boolean independent) throws IOException {
    Problems problems = new Problems();
    List<Offer> offers =
        read(
            "  - {capability: independent-assessment, every: P365D, dated: 2026-10-01, by: '"
                + by
                + "', independent: "
                + said
                + "}\n",
            problems);
    assertEquals(independent, offers.get(0).orders().get("independent-assessment").independent());
    assertEquals(
        independent ? List.of() : List.of("ENG-034"),
        problems.all().stream().map(Problem::code).toList());
  }

  private List<Offer> read(String orders, Problems problems) throws IOException {
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
        """
            + orders);
    return OfferReader.readAll(
        folder, ProjectData.VOCABULARY, ProjectData.MODELS, Set.of(), ProjectData.DAY, problems);
  }
}
