// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Said;
import org.plumbline.application.FrozenReport;
import org.plumbline.application.ReportSet;
import org.plumbline.application.Request;
import org.plumbline.cli.CommandLineRun;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.VerdictView;
import org.plumbline.store.Organization;
import org.plumbline.store.Who;

/** What an officer reads in the browser is what the JSON of the same files says. */
class AuditPagesTest {
  private static AuditSite site;
  private static String at;
  private static List<FrozenReport.Cell> cells;

  @BeforeAll
  static void start() throws IOException {
    site = SharedSite.site();
    at = site.example("tri-valley-providers");
    Organization made = site.store().organizations().find(at.substring(3)).orElseThrow();
    Path folder = site.store().organizations().folder(made.slug(), made.edition());
    Request request =
        new Request(
            Optional.of(folder),
            Optional.empty(),
            Optional.empty(),
            java.time.LocalDate.now(Sites.CLOCK));
    byte[] json = ReportSet.of(Sites.LIBRARY, Said.WORDS, request).bytes("gap-report.json", "");
    String offer = site.page(at + "/tracking").select("input[name=offer]").val();
    cells =
        FrozenReport.of(json).cells().values().stream()
            .filter(c -> c.arrangement().equals(offer))
            .toList();
    assertEquals(110, cells.size());
  }

  private static int counted(Verdict verdict) {
    return (int) cells.stream().filter(c -> c.verdict() == verdict).count();
  }

  private static int open() {
    return counted(Verdict.CONDITIONAL)
        + counted(Verdict.UNASSIGNED)
        + counted(Verdict.STRUCTURAL_GAP);
  }

  @Test
  void what_is_downloaded_is_what_the_command_line_writes(@TempDir Path out) throws IOException {
    Organization made = site.store().organizations().find(at.substring(3)).orElseThrow();
    Path folder = site.store().organizations().folder(made.slug(), made.edition());
    String day = java.time.LocalDate.now(Sites.CLOCK).toString();
    CommandLineRun run =
        CommandLineRun.of("evaluate", folder.toString(), "--date", day, "--out", out.toString());
    assertEquals(0, run.code(), run.err());
    for (String file : List.of("decision.pdf", "gap-report.pdf")) {
      assertArrayEquals(
          Files.readAllBytes(out.resolve(file)),
          site.ask(at + "/documents/" + file).bodyAsBytes(),
          file);
    }
    assertEquals(404, site.ask(at + "/documents/other.pdf").statusCode());
  }

  @Test
  void the_status_counts_what_the_json_says() throws IOException {
    Document page = site.page(at + "/status");
    Map<String, String> total =
        AuditSite.row(page, "table.bars", page.select("table.bars tfoot th").text());
    for (Verdict verdict : VerdictView.ORDER) {
      String word = VerdictView.of(verdict, Said.WORDS).formal();
      assertEquals(
          counted(verdict), Integer.parseInt(total.getOrDefault(word, "0")), verdict.name());
    }
    assertTrue(page.select("h1").text().startsWith(open() + " open"), page.select("h1").text());
  }

  @Test
  void the_matrix_has_every_requirement_and_objective_and_narrows_to_what_is_asked()
      throws IOException {
    Document all = site.page(at + "/matrix?show=objectives");
    Document open = site.page(at + "/matrix?answer=open");
    Document family = site.page(at + "/matrix?family=Media+Protection");
    Document none = site.page(at + "/matrix?q=nothing-of-this");
    assertAll(
        () -> assertEquals(110, all.select("#list tbody tr:not(.fam):not(.obj)").size()),
        () -> assertEquals(320, all.select("#list tbody tr.obj").size()),
        () -> assertEquals(open(), open.select("#list tbody tr:not(.fam)").size()),
        () -> assertEquals(9, family.select("#list tbody tr:not(.fam)").size()),
        () -> assertTrue(none.select("#list").text().contains("Nothing fits"), none.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3.1", "AU.L2-3.3.1", "au.l2-3.3.1", "cmmc-level-2/3.3.1"})
  void a_number_is_taken_in_any_spelling(String spelling) throws IOException {
    var answer = site.ask(at + "/requirements/" + spelling);
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer.url().getPath().endsWith("/requirements/cmmc-level-2/AU.L2-3.3.1"),
        answer.url().toString());
  }

  @Test
  void a_number_nobody_knows_leads_to_the_search() throws IOException {
    Document page = site.page(at + "/requirements/3.3.99");
    assertEquals("Nothing is known as \"3.3.99\"", page.select("h1").text());
    assertFalse(page.select("#s0 ~ ul a").isEmpty(), page.text());
  }

  @Test
  void each_requirement_says_the_answer_of_the_json_and_its_reasons() throws IOException {
    for (Verdict verdict : Verdict.values()) {
      Optional<FrozenReport.Cell> one =
          cells.stream().filter(c -> c.verdict() == verdict).findFirst();
      if (one.isPresent()) {
        Document page = site.page(at + "/requirements/cmmc-level-2/" + one.get().control());
        assertAll(
            () ->
                assertEquals(
                    VerdictView.of(verdict, Said.WORDS).formal(),
                    page.select(".lead .pill").text()),
            () -> assertTrue(page.select("h1").text().startsWith(one.get().title())),
            () -> assertFalse(page.select(".tree li").isEmpty()),
            () -> assertFalse(page.select("#qo").isEmpty()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "requirements",
        "requirements/3.1.1",
        "matrix",
        "tracking",
        "evidence",
        "differences",
        "hand-over",
        "trail",
        "search",
        "search?q=log"
      })
  void every_page_has_one_heading_and_says_nothing_by_its_id(String path) throws IOException {
    Document page = site.page(at + "/" + path);
    assertAll(
        () -> assertEquals(1, page.select("h1").size()),
        () -> assertTrue(page.select("[style], script:not([src]), style").isEmpty()),
        () -> assertFalse(page.text().contains("??"), page.text()),
        () -> assertFalse(page.select("main").text().contains("cmmc-level-2"), page.text()),
        () -> assertEquals(1, page.select("nav.rail [aria-current=page]").size()));
  }

  @Test
  void without_an_offer_each_page_says_what_is_needed_first() throws IOException {
    Map<String, byte[]> files = Edits.read(Path.of("examples/tri-valley-providers"));
    files.keySet().removeIf(f -> f.startsWith("offers"));
    String empty =
        "/o/" + site.store().organizations().create("Empty", files, Who.THIS_COMPUTER).slug();
    for (String path :
        List.of(
            "status",
            "requirements",
            "matrix",
            "tracking",
            "evidence",
            "differences",
            "hand-over")) {
      Document page = site.page(empty + "/" + path);
      assertEquals("No provider is in scope yet", page.select("h1").text(), path);
      assertFalse(page.select("main a[href='" + empty + "/offers']").isEmpty(), path);
    }
  }

  @Test
  void the_rules_are_there_to_read() throws IOException {
    assertAll(
        () -> assertFalse(site.page("/rules").select("a[href='/rules/cmmc-level-2']").isEmpty()),
        () ->
            assertEquals(
                "CMMC L2: 110 requirements", site.page("/rules/cmmc-level-2").select("h1").text()),
        () -> assertFalse(site.page("/rules/cmmc-level-2/3.3.1").select("#r3 + ul li").isEmpty()),
        () -> assertEquals(7, site.page("/method").select("dl.facts dt").size()),
        () -> assertEquals(404, site.ask("/rules/no-such-rules").statusCode()));
  }

  @Test
  void the_best_changes_within_a_budget_are_those_of_the_command() throws IOException {
    String clinic = site.example("cedar-ridge-dental") + "/changes?offer=summit";
    Document three = site.page(clinic + "&most=3");
    Document free = site.page(clinic + "&month=0");
    Document wrong = site.page(clinic + "&month=a+lot");
    assertAll(
        () ->
            assertTrue(
                three
                    .select("#worth")
                    .text()
                    .contains("The best 3 changes: closes 14 of 27 with 3 changes."),
                three.select("#worth").text()),
        () -> assertTrue(three.select("#worth").text().contains("15 changes leave nothing open")),
        () -> assertEquals(3, three.select("#worth li").size()),
        () ->
            assertTrue(
                free.select("#worth").text().contains("Without paying more: closes "),
                free.select("#worth").text()),
        () -> assertTrue(free.select("#worth").text().contains("Known cost: 0 US dollars.")),
        () -> assertEquals("#month", wrong.select("[role=alert] a").attr("href")));
  }

  @Test
  void what_no_rule_is_called_leads_to_the_nearest_spellings() throws IOException {
    var number = site.ask("/rules/cmmc-level-2/3.3.12");
    Document near = number.parse();
    assertAll(
        () -> assertEquals(404, number.statusCode()),
        () ->
            assertTrue(
                near.select("#s0 + ul a")
                    .eachAttr("href")
                    .contains("/rules/cmmc-level-2/AU.L2-3.3.1"),
                near.text()),
        () ->
            assertTrue(
                site.page("/rules?q=encripted")
                    .select("#s0 + ul a")
                    .eachText()
                    .contains("encrypted")),
        () ->
            assertEquals(
                "security awareness",
                site.page("/rules?q=securty+awarness").select("#s0 + ul a").text()),
        () -> assertFalse(site.page("/rules?q=3.3.1").select("#s1 + ul a").isEmpty()));
  }
}
