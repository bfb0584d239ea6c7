// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.store.Organization;
import org.plumbline.store.Who;

/** From a paper to a promise that binds: of which systems it speaks, and who signed it when. */
class SignedPaperTest {
  private static final String CONFIRM = "form[action$=/confirm]";
  private static final String SIGNED = "form[action$=/signed]";
  static final String PAPER =
      """
      Managed services agreement by Alder IT

      This agreement runs for 24 months.

      Provider shall back up all data of Client every day and keep each backup for 60 days.
      """;

  private AuditSite site;
  private String at = "";

  @BeforeEach
  void an_organization_with_a_paper_that_was_read() throws IOException {
    site = SharedSite.site();
    byte[] yaml = Files.readAllBytes(Path.of("examples/cedar-ridge-dental/organisation.yaml"));
    Organization made =
        site.store()
            .organizations()
            .create("Cedar Ridge", Map.of("organisation.yaml", yaml), Who.THIS_COMPUTER);
    at = "/o/" + made.slug();
    Connection.Response read = site.paper(site.page(at + "/offers"), "alder.txt", PAPER);
    assertTrue(read.url().getPath().endsWith("/offers/alder-it/confirm"), read.url().toString());
  }

  private Document reader() throws IOException {
    return site.page(at + "/offers/alder-it/confirm");
  }

  private String offer() {
    Organization now = site.store().organizations().find(at.substring(3)).orElseThrow();
    byte[] file =
        site.store().organizations().files(now.slug(), now.edition()).get("offers/alder-it.yaml");
    return new String(file, StandardCharsets.UTF_8);
  }

  /** Ticks "All of them" wherever the words name no system, and says that all is right. */
  private Connection.Response allRight(Document page) throws IOException {
    for (Element all : page.select("fieldset.of input[name^=all-]")) {
      all.attr("checked", "checked");
    }
    return rest(page);
  }

  /** Presses the button under the statements of one page, with more. */
  private Connection.Response rest(Document page, String... more) throws IOException {
    List<String> sent = new ArrayList<>(List.of(more));
    sent.add("rest-right");
    sent.add(page.expectFirst("button[name=rest-right]").val());
    return site.submit(page, CONFIRM, sent.toArray(String[]::new));
  }

  private void scope() throws IOException {
    Document page = reader();
    assertEquals(0, page.select(SIGNED).size(), "signatures are asked for last");
    page.select("input[value=covers]").forEach(r -> r.attr("checked", "checked"));
    assertEquals(200, site.submit(page, "form[action$=/systems]").statusCode());
  }

  private String backups() throws IOException {
    return site.page(at + "/requirements/164.308(a)(7)(ii)(A)").expectFirst("h1").text();
  }

  @Test
  void a_promise_of_backups_reaches_the_systems_that_somebody_ticks() throws IOException {
    Document page = reader();
    Element of = page.expectFirst("fieldset.of");
    String one = of.select("input[name^=of-]").first().val();
    Connection.Response wrong = rest(page, of.expectFirst("input").attr("name"), one);
    Document again = wrong.parse();
    assertAll(
        () -> assertEquals(422, wrong.statusCode()),
        () -> assertTrue(again.select("[role=alert]").text().contains(": tick the systems these")),
        () -> assertEquals(one, again.select("fieldset.of input[checked]").val()),
        () -> assertFalse(offer().contains("- confirmed: yes"), "nothing is saved by half"));
    Document waits = site.page(at + "/decision");
    assertEquals(200, allRight(again).statusCode());
    scope();
    Document settled = site.page(at + "/decision");
    assertAll(
        () -> assertTrue(waits.select(".note").text().contains("They do not count yet"), at),
        () -> assertEquals(1, waits.select("#menu a[href$=/offers] .n").size()),
        () -> assertEquals(0, settled.select(".note").size(), settled.select(".note").text()),
        () -> assertEquals(1, settled.select("#menu a[href$=/offers] .done").size()),
        () -> assertFalse(offer().contains("confirmed: no"), offer()),
        () -> assertTrue(offer().contains("covers: [\"" + one + "\", "), offer()),
        () -> assertTrue(backups().contains("would be bound to it, once signed"), backups()));
  }

  @Test
  void what_may_speak_of_something_else_is_never_taken_with_the_rest() throws IOException {
    Document offers = site.page(at + "/offers");
    String paper = PAPER.replace("Alder", "Brook") + "\nOur engineers know firmware.\n";
    Document page = site.paper(offers, "brook.txt", paper).parse();
    Element alone = page.expectFirst("#single ~ fieldset");
    String doubtful = alone.expectFirst("input[type=radio]").attr("name").substring(2);
    String button = page.expectFirst("button[name=rest-right]").val();
    page.select("input[name^=all-]").forEach(all -> all.attr("checked", "checked"));
    Document left = site.submit(page, CONFIRM, "rest-right", button + " " + doubtful).parse();
    assertAll(
        () -> assertTrue(alone.text().contains("engineers know"), alone.text()),
        () -> assertFalse(button.contains(doubtful), button),
        () -> assertEquals(page.select(".said").size() - 1, button.split(" ").length, button),
        () -> assertEquals(1, left.select(".said").size(), left.text()),
        () -> assertEquals(1, left.select("#single ~ fieldset").size(), left.text()));
  }

  @Test
  void two_plans_of_one_provider_are_told_apart() throws IOException {
    Organization now = site.store().organizations().find(at.substring(3)).orElseThrow();
    String plus =
        offer()
            .replace("id: alder-it\n", "id: alder-it-plus\n")
            .replace("    title: \"alder.txt\"", "    title: \"alder.txt\"\n    option: Plus");
    site.store()
        .organizations()
        .save(
            now.slug(),
            now.edition(),
            Map.of("offers/alder-it-plus.yaml", plus.getBytes(StandardCharsets.UTF_8)),
            Who.THIS_COMPUTER,
            "");
    assertEquals(
        List.of("Alder IT", "Alder IT (Plus)"),
        site.page(at + "/decision").select("article h3").eachText().stream().sorted().toList());
  }

  @Test
  void ticks_beside_a_saved_answer_are_still_there() throws IOException {
    Document page = reader();
    Element of = page.expectFirst("fieldset.of");
    of.expectFirst("input").attr("checked", "checked");
    Element first = page.expectFirst(".said:not(:has(.of)) input[value=no]");
    first.attr("checked", "checked");
    Document again = site.submit(page, CONFIRM).parse();
    Connection.Response nothing = site.submit(reader(), CONFIRM);
    assertAll(
        () -> assertEquals(422, nothing.statusCode()),
        () -> assertEquals(page.select(".said").size() - 1, again.select(".said").size()),
        () ->
            assertEquals(
                of.expectFirst("input").val(), again.select("fieldset.of input[checked]").val()));
  }

  @Test
  void what_a_paper_does_not_say_reaches_no_system_and_can_be_said_later() throws IOException {
    Document page = reader();
    page.select("input[name^=unsaid-]").forEach(u -> u.attr("checked", "checked"));
    assertEquals(200, rest(page).statusCode());
    scope();
    assertAll(
        () -> assertFalse(offer().contains("      covers: ["), offer()),
        () -> assertFalse(backups().contains("bound to it"), backups()));
    for (Element look : reader().select("button[value=open]")) {
      site.submit(reader(), CONFIRM, look.attr("name"), "open");
    }
    allRight(reader());
    assertTrue(backups().contains("would be bound to it"), backups());
    site.submit(
        reader(), CONFIRM, reader().select("button[value=open]").last().attr("name"), "open");
    assertEquals(1, reader().select("fieldset.of").size(), "systems are asked for again");
  }

  @Test
  void a_promise_binds_once_somebody_says_who_signed_and_when() throws IOException {
    allRight(reader());
    scope();
    Document page = reader();
    Connection.Response wrong =
        site.submit(page, SIGNED, "signed-0", "yes", "by-0", "A. Alder for us, B. Brook for them");
    Document again = wrong.parse();
    assertAll(
        () -> assertEquals("no", page.select("input[name=signed-0][checked]").val()),
        () -> assertEquals(422, wrong.statusCode()),
        () -> assertTrue(again.select("[role=alert]").text().contains("Write the day")),
        () -> assertEquals("A. Alder for us, B. Brook for them", again.select("#by-0").val()));
    assertTrue(site.submit(page, SIGNED).url().getPath().endsWith("/decision"));
    Document list = site.page(at + "/offers");
    assertAll(
        () -> assertTrue(offer().contains("signed: no"), offer()),
        () -> assertEquals(1, list.select("a[href$=/alder-it/confirm#signed]").size()));
    site.submit(
        reader(), SIGNED, "signed-0", "yes", "by-0", "A and B of both", "on-0", "2026-11-20");
    Document bound = site.page(at + "/offers");
    assertAll(
        () -> assertTrue(offer().contains("signed_on: 2026-11-20"), offer()),
        () -> assertEquals(0, bound.select("a[href$=#signed]").size()),
        () -> assertEquals("Yes", bound.select("td[data-l='Signed by both'] .st").text()),
        () -> assertTrue(backups().contains("the provider is bound to it"), backups()),
        () -> assertEquals(0, reader().select(SIGNED).size()));
  }

  @Test
  void a_signature_can_be_taken_back_and_the_trail_keeps_both() throws IOException {
    allRight(reader());
    scope();
    String before = offer();
    site.submit(
        reader(), SIGNED, "signed-0", "yes", "by-0", "A \"Al\" and B", "on-0", "2026-11-20");
    Document signed = reader();
    assertTrue(
        signed.select("section:has(#done)").text().contains("A \"Al\" and B, November 20, 2026"),
        signed.text());
    Document back = site.submit(signed, "form[action$=/unsigned]").parse();
    Document trail = site.page(at + "/trail");
    assertAll(
        () -> assertEquals(before, offer().replaceFirst(" *signed: no\n", "")),
        () -> assertTrue(backups().contains("would be bound to it, once signed"), backups()),
        () -> assertEquals(1, back.select(SIGNED).size()),
        () -> assertTrue(trail.text().contains("took back that"), trail.text()),
        () -> assertTrue(trail.text().contains("said which papers"), trail.text()));
  }

  @Test
  void which_text_of_marked_changes_counts_is_asked_before_anything_is_written()
      throws IOException {
    Document page =
        site.paper(site.page(at + "/offers"), "marked.docx", MarkedPaper.bytes()).parse();
    assertAll(
        () -> assertEquals(2, page.select("input[name=changes]").size(), page.text()),
        () -> assertEquals(2, edition(), "nothing is written before"));
    page.select("input[value=without]").forEach(r -> r.attr("checked", "checked"));
    Connection.Response read = site.submit(page, "form[action$=/offers/choice]");
    Document reader = read.parse();
    assertAll(
        () -> assertTrue(read.url().getPath().endsWith("/confirm"), reader.text()),
        () -> assertTrue(reader.select(".paper").text().contains("for 90 days"), reader.text()),
        () -> assertEquals(3, edition()));
    Connection.Response gone =
        site.submit(page, "form[action$=/offers/choice]", "held", "0".repeat(32));
    assertEquals(422, gone.statusCode());
  }

  private int edition() {
    return site.store().organizations().find(at.substring(3)).orElseThrow().edition();
  }

  @Test
  void answers_show_what_they_close_before_anything_is_saved() throws IOException {
    allRight(reader());
    scope();
    int before = edition();
    byte[] form = site.answers(at, "Alder IT");
    Document page = site.upload(at + "/letters", at + "/answers", "answers", form).parse();
    assertAll(
        () ->
            assertTrue(
                page.select("h1").text().matches("The answers of Alder IT close \\d+ of .*"),
                page.text()),
        () -> assertFalse(page.select("table tbody tr").isEmpty(), page.text()),
        () -> assertEquals(before, edition(), "nothing is saved before"));
    Connection.Response saved = site.submit(page, "form[action$=/answers/save]");
    assertAll(
        () -> assertTrue(saved.url().getPath().endsWith("/decision"), saved.url().toString()),
        () -> assertEquals(before + 1, edition()),
        () -> assertTrue(offer().contains("logs are kept one year"), offer()));
  }
}
