// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
        () ->
            assertTrue(stale.select("[role=alert]").text().contains("Change 1 Refused Accepted")));
  }

  @Test
  void two_people_who_answer_different_changes_keep_both() throws IOException {
    Document mine = site.page(at + "/changes/answers");
    Document theirs = site.page(at + "/changes/answers");
    site.submit(theirs, "main form", "answer-2", "refused", "words-2", "Not ours.");
    Document both =
        site.submit(mine, "main form", "answer-1", "accepted", "words-1", "In section 4.").parse();
    String alert = both.select("[role=alert]").text();
    site.submit(both, "main form");
    assertAll(
        () -> assertTrue(alert.contains("In section 4."), alert),
        () -> assertEquals("refused", both.select("#answer-2 option[selected]").val()),
        () -> assertTrue(record().contains("In section 4."), record()),
        () -> assertTrue(record().contains("Not ours."), record()));
  }

  @Test
  void words_typed_for_a_change_follow_it_when_the_papers_move_it() throws IOException {
    Document form = site.page(at + "/changes/answers");
    String key = form.select("input[name=change-1]").val();
    form.select("input[name=change-1]").attr("name", "change-999");
    Document wrong = site.submit(form, "main form", "words-999", "for the first").parse();
    assertEquals(key, wrong.select("input[name=change-1]").val());
    assertEquals("for the first", wrong.select("#words-1").text());
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

  @Test
  void what_no_file_can_hold_is_named_or_left_out_and_the_pages_stay() throws IOException {
    Document form = site.page(at + "/changes/answers");
    String said = "answer-1";
    for (String day : List.of("+12345-01-01", "-0044-03-15", "0001-01-01")) {
      assertEquals(
          422, site.submit(form, "main form", said, "accepted", "on-1", day).statusCode(), day);
    }
    String words = "=cmd|'/c calc'!A1 <script>a</script>\u0007\u202e\u2028\ud83e\udee8 yes";
    site.submit(form, "main form", said, "accepted", "words-1", words, "on-1", "9999-12-31");
    Document page = site.page(at + "/changes");
    Document matrix = site.page(at + "/matrix");
    assertEquals(422, sign(matrix, "organization", "Ada", "-0044-03-15").statusCode());
    Document signed = sign(matrix, "organization", "Ada\u0000\u2028 <b>Moss", "2026-11-26").parse();
    assertAll(
        () -> assertTrue(page.text().contains("<script>a</script>"), page.text()),
        () ->
            assertTrue(
                page.select("script:containsData(a)").stream()
                    .noneMatch(s -> s.data().equals("a"))),
        () -> assertTrue(signed.text().contains("Ada <b>Moss"), signed.text()),
        () -> assertTrue(record().contains("yes"), record()));
  }

  private Connection.Response sign(Document matrix, String party, String name, String on)
      throws IOException {
    return site.submit(
        matrix,
        "form[action$=/matrix/signed]:has(input[name=party][value=" + party + "])",
        "name",
        name,
        "role",
        "Managing partner",
        "on",
        on);
  }

  @Test
  void both_sides_sign_the_matrix_and_the_set_says_so_until_it_is_taken_back() throws IOException {
    Document before = site.page(at + "/matrix");
    Connection.Response tomorrow = sign(before, "organization", "Ada Moss", "2026-11-28");
    Document one = sign(before, "organization", "Ada Moss", "2026-11-26").parse();
    Document both = sign(one, "ridgeline", "Bo Tarn", "2026-11-27").parse();
    Document set = site.page(at + "/hand-over");
    Document back =
        site.submit(both, "form[action$=unsigned]:has(input[name=party][value=ridgeline])").parse();
    String later = words(site.ask(at + "/hand-over.zip").bodyAsBytes());
    assertAll(
        () -> assertEquals(422, tomorrow.statusCode()),
        () -> assertEquals(1, one.select("#signed .pill.ok").size()),
        () -> assertEquals(2, both.select("#signed .pill.ok").size()),
        () -> assertTrue(both.text().contains("Bo Tarn, Managing partner, on November 27, 2026")),
        () -> assertTrue(set.text().contains("The papers are not signed by both."), set.text()),
        () -> assertTrue(later.contains("November 26, 2026\tThe matrix of this set"), later),
        () -> assertTrue(back.text().contains("(taken back on November 27, 2026)"), back.text()),
        () -> assertTrue(later.contains("One of 2 sides"), later),
        () -> assertTrue(later.contains("Still to sign: Ridgeline"), later),
        () -> assertTrue(record().contains("taken_back: 2026-11-27"), record()));
  }

  @Test
  void a_signature_under_a_matrix_that_has_changed_since_does_not_hold() throws IOException {
    Document old = site.page(at + "/matrix");
    sign(old, "organization", "Ada Moss", "2026-11-26");
    Connection.Response other =
        site.submit(
            site.page(at + "/matrix"),
            "form[action$=/matrix/signed]",
            "sheet",
            "0".repeat(64),
            "name",
            "Bo Tarn");
    assertEquals(409, other.statusCode());
    assertEquals("Bo Tarn", other.parse().select("#name-ridgeline").val());
    byte[] offer =
        site.store()
            .organizations()
            .files(now().slug(), now().edition())
            .get("offers/ridgeline.yaml");
    String changed = new String(offer, UTF_8).replaceFirst("(?m)^  log-retention:.*$", "");
    site.store()
        .organizations()
        .save(
            now().slug(),
            now().edition(),
            java.util.Map.of("offers/ridgeline.yaml", changed.getBytes(UTF_8)),
            org.plumbline.store.Who.THIS_COMPUTER,
            "");
    Document page = site.page(at + "/matrix");
    assertEquals(0, page.select("#signed .pill.ok").size(), page.select("#signed").text());
    assertTrue(page.select("#signed").text().contains("an earlier matrix"), page.text());
  }

  private static String words(byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (e.getName().equals("signatures.docx")) {
          try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(in))) {
            return text.getText();
          }
        }
      }
    }
    return "";
  }
}
