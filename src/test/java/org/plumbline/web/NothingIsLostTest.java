// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.store.Organization;
import org.plumbline.store.Progress;
import org.plumbline.store.Who;

/** What people bring in stays, and what is to be done stays in sight. */
class NothingIsLostTest {
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

  private Map<String, byte[]> files() {
    return site.store().organizations().files(now().slug(), now().edition());
  }

  private Document read(String name, String text) throws IOException {
    return site.paper(site.page(at + "/offers"), name, text).parse();
  }

  @Test
  void a_paper_named_like_another_is_kept_beside_it() throws IOException {
    String first = "# Proposal of Birchwood IT\n\nProvider shall back up all data every day.\n";
    String second = "# Proposal of Elmfield IT\n\nProvider shall patch all servers every month.\n";
    read("proposal.md", first);
    Document other = read("Proposal.md", second);
    Document again = read("proposal.md", first);
    Map<String, byte[]> files = files();
    assertAll(
        () -> assertArrayEquals(first.getBytes(UTF_8), files.get("papers/proposal.md")),
        () -> assertArrayEquals(second.getBytes(UTF_8), files.get("papers/Proposal-2.md")),
        () -> assertEquals(2, files.keySet().stream().filter(f -> f.startsWith("papers/")).count()),
        () ->
            assertTrue(
                other
                    .select(".note.good")
                    .text()
                    .startsWith("Read: Proposal-2.md. Another paper has its name already"),
                other.text()),
        () -> assertTrue(again.select(".note.good").text().startsWith("Read: proposal.md. ")));
  }

  @Test
  void a_record_whose_file_cannot_be_kept_has_not_come_in() throws IOException {
    String edit = site.page(at + "/evidence").select("a[href*='edit=']").attr("href");
    String key = site.page(edit.replaceFirst("#.*", "")).select("input[name=item]").val();
    byte[] file = "%PDF-1.7 record".getBytes(UTF_8);
    // a name that some disks do not take
    var refused = evidence(key, "con.pdf", file, "2026-12-01");
    Document page = refused.parse();
    var noDay = evidence(key, "record.pdf", file, "soon");
    assertAll(
        () -> assertEquals(422, refused.statusCode()),
        () -> assertTrue(page.select("[role=alert]").text().contains("con.pdf"), page.text()),
        () -> assertEquals(422, noDay.statusCode()),
        () -> assertEquals(Optional.empty(), site.store().tracking().find(now().slug(), key)),
        () -> assertEquals(1, now().edition(), "no file of a form that is sent again is kept"));
  }

  private org.jsoup.Connection.Response evidence(String key, String name, byte[] file, String due)
      throws IOException {
    return site.upload(
        at + "/evidence",
        at + "/evidence",
        "proof",
        name,
        file,
        "item",
        key,
        "seen",
        "0",
        "due",
        due,
        "note",
        "",
        "evidence",
        "");
  }

  @Test
  void what_is_late_takes_one_line_and_hides_nothing_that_comes_next() throws IOException {
    List<String> own = new ArrayList<>();
    for (int moment = 0; own.size() < 6; moment++) {
      own.addAll(
          site.page(at + "/yours?edit=" + moment).select("input[name=item]").eachAttr("value"));
    }
    int day = 1;
    for (String each : own) {
      due(each, LocalDate.of(2026, 10, day++));
    }
    due("cmmc-level-2/CM.L2-3.4.4/ridgeline", LocalDate.of(2026, 12, 15));
    List<String> next =
        site.page(at + "/status").select("section[aria-labelledby=z2] li").eachText();
    assertEquals(
        "October 1, 2026: the first of " + own.size() + " duties of yours that are late",
        next.get(0));
    assertTrue(next.get(1).startsWith("December 15, 2026: "), next.toString());
  }

  private void due(String item, LocalDate day) {
    site.store()
        .tracking()
        .save(
            now().slug(),
            item,
            0,
            new Progress("", Optional.of(day), "open", "", ""),
            Who.THIS_COMPUTER);
  }

  @Test
  void a_duty_that_does_not_concern_somebody_keeps_the_reason_and_stays() throws IOException {
    at = site.example("cedar-ridge-dental");
    Document before = site.page(at + "/yours");
    int all = before.select(".when ul > li").size();
    String item = before.select("#which option").get(1).val();
    String choice = at + "/yours?concern=" + item;
    Document empty =
        site.submit(site.page(choice), "form[action$=/yours/concern]", "reason", "no").parse();
    Document saved =
        site.submit(
                site.page(choice),
                "form[action$=/yours/concern]",
                "reason",
                "We have no such thing in this practice.",
                "instead",
                "The landlord does it for the whole house.")
            .parse();
    Document back = site.submit(saved, "form[action$=/concern/back]").parse();
    assertAll(
        () -> assertTrue(site.page(choice).select("#concern li").text().contains("45 CFR 164.306")),
        () -> assertTrue(empty.select("[role=alert]").text().contains("Say why"), empty.text()),
        () -> assertTrue(saved.select("#concern .said").text().contains("We have no such thing")),
        () -> assertEquals(all, saved.select(".when ul > li").size(), "nothing is credited"),
        () -> assertEquals(before.select("h1").text(), saved.select("h1").text()),
        () -> assertEquals(0, back.select("#concern .said").size()));
  }
}
