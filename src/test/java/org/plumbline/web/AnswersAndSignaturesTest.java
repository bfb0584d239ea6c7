// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.store.Organization;

/** What a provider answers and what both sign is written down, kept, and stands in the papers. */
class AnswersAndSignaturesTest {
  private AuditSite site;
  private String at;

  @BeforeEach
  void start() throws IOException {
    site = SharedSite.site();
    at = site.example("tri-valley-machining");
  }

  private Organization now() {
    return site.store().organizations().find(at.substring(3)).orElseThrow();
  }

  private String record() {
    return new String(
        site.store()
            .organizations()
            .file(now().slug(), now().edition(), "on-record/ridgeline.yaml")
            .orElseThrow(),
        UTF_8);
  }

  @Test
  void an_answer_and_its_price_stand_by_the_change_in_the_sum_and_in_the_letter()
      throws IOException {
    Document form = site.page(at + "/changes/answers");
    String answers = "main form";
    Connection.Response saved =
        site.submit(
            form,
            answers,
            "answer-1",
            "accepted",
            "usd-1",
            "1,250",
            "per-1",
            "month",
            "on-1",
            "2026-11-20",
            "answer-2",
            "refused",
            "words-2",
            "We do not offer this.");
    Document changes = saved.parse();
    String sum = changes.select("#answered").text();
    Document letter = site.page(changes.select("#answered a[href*=follow-up]").attr("href"));
    Document stale = site.submit(form, answers, "answer-1", "refused").parse();
    assertAll(
        () -> assertTrue(sum.contains("1 accepted"), sum),
        () -> assertTrue(sum.contains("What is accepted costs USD 1,250 a month beside"), sum),
        () ->
            assertEquals(
                "Accepted, USD 1,250 a month (November 20, 2026)",
                changes.select(".change .pill").first().text()),
        () -> assertTrue(record().contains("usd_a_month: 1250"), record()),
        () -> assertTrue(letter.text().contains("You accept one point"), letter.text()),
        () -> assertTrue(letter.text().contains("We do not offer this."), letter.text()),
        () -> assertTrue(stale.select("[role=alert]").text().contains("Change 1 Refused Accepted")));
  }

  @Test
  void a_price_that_is_none_is_named_and_nothing_is_saved() throws IOException {
    Document form = site.page(at + "/changes/answers");
    Connection.Response answer =
        site.submit(form, "main form", "answer-1", "accepted", "usd-1", "a lot", "usd-2", "50");
    Document page = answer.parse();
    assertAll(
        () -> assertEquals(422, answer.statusCode()),
        () -> assertTrue(page.select("[role=alert]").text().contains("\"a lot\" is not a price")),
        () -> assertTrue(page.select("[role=alert]").text().contains("Change 2: choose what")),
        () -> assertEquals("a lot", page.select("#usd-1").val()),
        () -> assertEquals(1, now().edition()));
  }
}
