// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Progress;
import org.plumbline.store.Who;

/** Each row between two assessments says what made its answer another. */
class DifferencesTest {
  private static final String GAP = "cmmc-level-2/CM.L2-3.4.4/ridgeline";

  @Test
  void each_row_has_its_cause_and_is_found_by_it() throws IOException {
    AuditSite site = SharedSite.site();
    String at = site.example("tri-valley-machining");
    site.send(at + "/status", at + "/assessments");
    change(site, at.substring(3));
    Document page = site.page(at + "/differences?offer=ridgeline");
    List<String> own = rows(site.page(at + "/differences?offer=ridgeline&cause=own"));
    List<String> answers = rows(site.page(at + "/differences?offer=ridgeline&cause=answers"));
    Document tracked = site.page(at + "/differences?offer=ridgeline&kind=tracking");
    List<String> list =
        site.ask(tracked.select("a[href*='differences.csv']").attr("href")).body().lines().toList();
    assertAll(
        () -> assertEquals(rows(page).size(), own.size() + answers.size() + 1),
        () -> assertFalse(own.isEmpty(), page.text()),
        () -> assertTrue(own.stream().noneMatch(r -> r.contains("AU.L2-3.3.1 ")), own.toString()),
        () -> assertTrue(answers.stream().anyMatch(r -> r.contains("AU.L2-3.3.1 "))),
        () ->
            assertTrue(answers.stream().allMatch(r -> r.contains("Answers ")), answers.toString()),
        () -> assertEquals(1, rows(tracked).size()),
        () ->
            assertTrue(
                tracked
                    .select("tbody tr")
                    .text()
                    .endsWith(
                        "Tracking Owner: nobody becomes Plant manager. Due: no day becomes December 15, 2026."),
                tracked.select("tbody tr").text()),
        () ->
            assertTrue(list.get(list.size() - 1).startsWith("Tracked,Tracking,"), list.toString()));
  }

  private static List<String> rows(Document page) {
    return page.select("section[aria-labelledby^=d-] tbody tr").eachText();
  }

  /** Logs are kept no longer by the offer, there is no IT staff, a gap has an owner. */
  private static void change(AuditSite site, String slug) {
    Organizations organizations = site.store().organizations();
    Organization now = organizations.find(slug).orElseThrow();
    Map<String, byte[]> files = organizations.files(slug, now.edition());
    String offer = new String(files.get("offers/ridgeline.yaml"), UTF_8);
    String own = new String(files.get("organisation.yaml"), UTF_8);
    organizations.save(
        slug,
        now.edition(),
        Map.of(
            "offers/ridgeline.yaml",
            offer.replaceFirst("(?m)^  log-retention:.*$", "").getBytes(UTF_8),
            "organisation.yaml",
            own.replace("one-person", "none").getBytes(UTF_8)),
        Who.THIS_COMPUTER,
        "both");
    site.store()
        .tracking()
        .save(
            slug,
            GAP,
            0,
            new Progress("Plant manager", Optional.of(LocalDate.of(2026, 12, 15)), "open", "", ""),
            Who.THIS_COMPUTER);
  }
}
