// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.Progress;
import org.plumbline.store.Who;

/** Who looks after many clients sees them all on one page, and what takes longer goes on alone. */
class ManyClientsTest {
  private static final String ITEM = "glba-safeguards-rule/314.4(c)(5)/ridgeline";

  @TempDir static Path data;
  private static AuditSite site;

  @BeforeAll
  static void start() throws IOException {
    site = new AuditSite(data);
    site.example("cedar-ridge-dental");
    site.example("harbor-consumer-credit");
    site.store()
        .organizations()
        .create(
            "Broken Paper",
            Map.of("organization.yaml", "name: Broken Paper\nsurprise: 1\n".getBytes(UTF_8)),
            Who.THIS_COMPUTER);
    LocalDate due = LocalDate.ofInstant(Sites.CLOCK.instant(), Sites.CLOCK.getZone()).minusDays(12);
    site.store()
        .tracking()
        .save(
            "harbor-consumer-credit",
            ITEM,
            0,
            new Progress("Owner", Optional.of(due), "open", "", ""),
            Who.THIS_COMPUTER);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static List<String> names(Document page) {
    return page.select("tbody th a").eachText();
  }

  @Test
  void the_worst_comes_first_and_each_says_what_it_needs() throws IOException {
    Document page = site.page("/clients");
    assertEquals("3 of 3 clients need something from you", page.select("h1").text());
    assertEquals(
        List.of("harbor-consumer-credit", "Broken Paper", "cedar-ridge-dental"), names(page));
    String harbor = page.select("tbody tr").get(0).text();
    assertTrue(harbor.contains("November 15, 2026 Late by 12 days"), harbor);
    assertTrue(harbor.contains("314.4(c)(5), untouched since November 27, 2026"), harbor);
    String broken = page.select("tbody tr").get(1).text();
    assertTrue(
        broken.contains("Its files have a mistake. organization.yaml:1:1: \"internal_it_staff\""),
        broken);
    String cedar = page.select("tbody tr").get(2).text();
    assertTrue(cedar.contains("27 of 41 under Summit Managed IT; 15 changes"), cedar);
    assertTrue(page.text().contains("What they share"), page.text());
    assertEquals(List.of("Broken Paper"), names(site.page("/clients?needs=unread")));
    assertEquals(List.of("cedar-ridge-dental"), names(site.page("/clients?q=CEDAR")));
  }

  @Test
  void a_provider_that_drops_something_leaves_those_who_are_hit() throws IOException {
    String asked = "/clients?provider=Ridgeline+Co-Managed+Security&term=";
    Document hit = site.page(asked + "central+logging");
    assertTrue(names(hit).contains("harbor-consumer-credit"), hit.text());
    String harbor = hit.select("tbody tr").get(0).text();
    assertTrue(harbor.matches(".* loses \\d+ of \\d+ dut(y|ies) in writing: .*"), harbor);
    Document unknown = site.page(asked + "flying+carpets");
    assertTrue(unknown.text().contains("Nobody knows \"flying carpets\"."), unknown.text());
  }

  private static Document ended(String at) throws Exception {
    Document page = site.page(at);
    for (int i = 0; i < 1_000 && !page.select("#job[hx-get]").isEmpty(); i++) {
      Thread.sleep(20);
      page = site.page(at);
    }
    return page;
  }

  @Test
  void a_long_paper_that_was_kept_becomes_an_offer_that_waits_for_its_reader() throws Exception {
    String paper =
        """
        Managed Services Agreement between Fern Hill IT and the Client.
        Provider will back up all servers every night and keep the copies for 30 days.
        Provider will test a restore of one server every quarter and send the record.
        Provider will review the logs of the firewall every day.
        """;
    site.store()
        .organizations()
        .save(
            "harbor-consumer-credit",
            1,
            Map.of(
                "papers/fern-hill.txt", (paper + "Filler words of an agreement. ").getBytes(UTF_8)),
            Who.THIS_COMPUTER,
            "");
    Job job =
        site.store()
            .jobs()
            .begin(
                new Job.Asked(
                    "paper", "harbor-consumer-credit", "NOT_SAID\n\nfern-hill.txt", "0".repeat(64)),
                List.of(new JobItem.New("fern-hill.txt", "0".repeat(64), 1)),
                Who.THIS_COMPUTER);
    Document page = ended("/jobs/" + job.id());
    String next = page.select("a:containsOwn(Check what was read)").attr("href");
    assertTrue(next.matches("/o/harbor-consumer-credit/offers/[a-z0-9-]+/confirm"), page.text());
    assertEquals(200, site.ask(next).statusCode());
    assertEquals(
        3, site.store().organizations().find("harbor-consumer-credit").orElseThrow().edition());
  }

  @Test
  void long_work_has_a_page_of_its_own_until_it_is_done() throws Exception {
    Document begun =
        site.send(
                "/clients",
                "/jobs",
                "kind",
                "drop",
                "provider",
                "Ridgeline Co-Managed Security",
                "term",
                "central logging")
            .parse();
    String at = begun.location().replaceFirst("^http://[^/]*", "");
    Document page = ended(at);
    assertEquals(
        "Who is hit if Ridgeline Co-Managed Security drops central logging: done",
        page.select("h1").text());
    assertTrue(page.text().contains("harbor-consumer-credit: "), page.text());
    assertTrue(site.page("/jobs").text().contains("Who is hit if Ridgeline"));
    assertEquals(404, site.ask("/jobs/none").statusCode());
  }
}
