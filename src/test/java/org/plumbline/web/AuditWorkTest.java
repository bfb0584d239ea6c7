// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.matrix.Books;
import org.plumbline.store.Progress;
import org.plumbline.store.TrackingRow;
import org.plumbline.store.Who;

/** What an officer writes is kept, told, and never lost. */
class AuditWorkTest {
  private static final String GAP = "cmmc-level-2/CM.L2-3.4.4/ridgeline";

  private static final String RAIL = "#menu a[href$=/tracking] .n";

  @TempDir private Path temp;
  private AuditSite site;
  private String at;

  @BeforeEach
  void start() throws IOException {
    site = SharedSite.site();
    at = site.example("tri-valley-machining");
  }

  private TrackingRow row(String item) {
    return site.store().tracking().find(at.substring(3), item).orElseThrow();
  }

  private org.jsoup.Connection.Response save(int seen, String owner, String due)
      throws IOException {
    return site.send(
        at + "/tracking",
        at + "/tracking",
        "item",
        GAP,
        "seen",
        String.valueOf(seen),
        "owner",
        owner,
        "due",
        due,
        "status",
        "in-progress",
        "note",
        "asked on Monday",
        "evidence",
        "share/3-4-4.pdf");
  }

  @Test
  void a_matrix_is_read_judged_and_said_to_be_read_right() throws IOException {
    Path book =
        Books.write(
            Files.readString(Path.of("src/test/resources/planted/crm.book")),
            temp.resolve("crm.xlsx"));
    String table = at + "/offers/summit/table";
    Document read = table(table, Files.readAllBytes(book));
    Document right = site.submit(read, "form[action$=/table/right]").parse();
    Document empty = table(table, "Control,MSP,Client\n3.1.1,,\n3.6.1,,\n".getBytes(UTF_8));
    assertAll(
        () ->
            assertEquals(
                "Of 17 controls in the table, 6 would hold. 3 give away what stays with you. 2 are"
                    + " nobody's.",
                read.select("h1").text()),
        () ->
            assertTrue(
                read.select("section:has(#w-over) tbody tr").text().contains("PS.L2-3.9.1"),
                read.text()),
        () -> assertTrue(read.text().contains("Nobody has confirmed this reading"), read.text()),
        () -> assertTrue(right.text().contains("You confirmed this reading"), right.text()),
        () -> assertEquals(1, site.page(table).select("a[href$=file=worked-on.xlsx]").size()),
        () -> assertTrue(empty.text().contains("No row of 2 says who acts"), empty.text()));
  }

  @Test
  void a_matrix_that_is_refused_is_kept_and_read_as_a_person_says() throws IOException {
    String table = at + "/offers/summit/table";
    String file = "Ref,Zeta,Omega,Note\n3.1.1,X,,a\n3.6.1,,X,b\n3.5.3,X,,c\n";
    Document refused = table(table, file.getBytes(UTF_8));
    Document named = form(refused, "c2", "provider", "c3", "client", "c4", "words");
    Document two = form(named, "c2", "id", "act", "look");
    Document again = form(two, "c2", "provider", "act", "look");
    Document kept = form(again, "act", "keep");
    Document right = site.submit(kept, "form[action$=/table/right]").parse();
    Document corrected =
        site.page(right.select("a[href*=/table/columns]").attr("href").replace(site.url(""), ""));
    assertAll(
        () -> assertTrue(refused.select("[role=alert]").text().contains("acts"), refused.text()),
        () -> assertTrue(two.select("[role=alert]").text().contains("2 columns are the id")),
        () -> assertEquals("client", two.select("#c3 option[selected]").val()),
        () -> assertTrue(again.text().contains("3 of 3 rows"), again.text()),
        () -> assertTrue(again.text().contains("3.6.1 you (- | X)"), again.text()),
        () -> assertTrue(kept.text().contains("Nobody has confirmed this reading"), kept.text()),
        () -> assertTrue(right.text().contains("You confirmed this reading"), right.text()),
        () -> assertEquals("client", corrected.select("#c3 option[selected]").val()));
  }

  @Test
  void a_head_of_two_rows_is_chosen_and_the_columns_are_said() throws IOException {
    String file = "Plan of work,,\n,Work,\nRef,Zeta,Omega\n3.1.1,X,\n3.6.1,,X\n3.5.3,X,\n";
    Document refused = table(at + "/offers/summit/table", file.getBytes(UTF_8));
    Document again = form(refused, "head", "2, 3", "c2", "provider", "c3", "client", "act", "look");
    Document kept = form(again, "act", "keep");
    assertAll(
        () -> assertEquals("B Work / Zeta", again.select("label[for=c2]").text()),
        () -> assertEquals("2, 3", again.select("#head option[selected]").val()),
        () -> assertTrue(again.text().contains("3 of 3 rows"), again.text()),
        () -> assertTrue(kept.text().contains("head in row 2, 3"), kept.text()));
  }

  /** Sends the form of the columns with some fields chosen otherwise. */
  private Document form(Document page, String... chosen) throws IOException {
    return site.submit(page, "main form[action$=/table/columns]", chosen).parse();
  }

  @Test
  void a_file_named_like_a_kept_paper_lies_beside_it() throws IOException {
    String table = at + "/offers/summit/table";
    Document first = table(table, "Control,MSP,Client\n3.1.1,X,\n3.6.1,,X\n".getBytes(UTF_8));
    Document other =
        table(
            at + "/offers/ridgeline/table",
            "Control,MSP,Client\n3.1.1,,X\n3.6.1,X,\n".getBytes(UTF_8));
    assertAll(
        () -> assertFalse(first.text().contains("Both are kept"), first.text()),
        () -> assertTrue(other.text().contains("Both are kept"), other.text()));
  }

  private Document table(String at, byte[] file) throws IOException {
    String seen = site.page(at).select("input[name=seen]").val();
    return site.upload(at, at, "table", file, "seen", seen).parse();
  }

  @Test
  void what_is_typed_beside_a_gap_stands_in_list_matrix_and_trail() throws IOException {
    Document list = save(0, "IT manager", "2026-12-15").parse();
    Document matrix = site.page(at + "/matrix?answer=open");
    Document trail = site.page(at + "/trail");
    assertAll(
        () -> assertEquals(1, row(GAP).version()),
        () ->
            assertEquals(
                "5 gaps are still open. The next one is due in 18 days.", list.select("h1").text()),
        () -> assertTrue(list.select("tbody tr").get(0).text().contains("IT manager")),
        () -> assertTrue(matrix.text().contains("IT manager December 15, 2026"), matrix.text()),
        () -> assertTrue(trail.text().contains("Owner of a gap changed"), trail.text()),
        () -> assertFalse(trail.text().contains("asked on Monday")));
  }

  @Test
  void who_saves_on_top_of_somebody_else_sees_both_and_loses_nothing() throws IOException {
    save(0, "IT manager", "2026-12-15");
    var answer = save(0, "Quality manager", "2027-01-31");
    Document page = answer.parse();
    assertAll(
        () -> assertEquals(409, answer.statusCode()),
        () -> assertEquals("IT manager", row(GAP).progress().owner()),
        () -> assertTrue(page.select("[role=alert]").text().contains("IT manager")),
        () -> assertEquals("Quality manager", page.select("#list input[name=owner]").val()),
        () -> assertEquals("1", page.select("#list input[name=seen]").val()));
    save(1, "Quality manager", "2027-01-31");
    assertEquals("Quality manager", row(GAP).progress().owner());
  }

  @Test
  void a_day_that_is_none_is_named_and_the_rest_stays_typed() throws IOException {
    var answer = save(0, "IT manager", "soon");
    Document page = answer.parse();
    assertAll(
        () -> assertEquals(422, answer.statusCode()),
        () -> assertTrue(page.select("[role=alert]").text().contains("\"soon\" is not a day")),
        () -> assertEquals("asked on Monday", page.select("textarea[name=note]").val()),
        () -> assertTrue(site.store().tracking().all(at.substring(3)).isEmpty()));
  }

  @Test
  void many_gaps_are_changed_at_once_and_notes_stay() throws IOException {
    save(0, "IT manager", "2026-12-15");
    Document before = site.page(at + "/tracking");
    List<String> picks = before.select("input[name=pick]").eachAttr("value");
    assertEquals(5, picks.size());
    String[] values = new String[2 * picks.size() + 2];
    for (int i = 0; i < picks.size(); i++) {
      values[2 * i] = "pick";
      values[2 * i + 1] = picks.get(i);
    }
    values[values.length - 2] = "status";
    values[values.length - 1] = "closed";
    Document page = site.send(at + "/tracking", at + "/tracking/many", values).parse();
    assertAll(
        () -> assertTrue(page.text().contains("5 gaps were changed."), page.text()),
        () -> assertEquals("asked on Monday", row(GAP).progress().note()),
        () -> assertEquals("Nothing is open. All 5 gaps are settled.", page.select("h1").text()),
        () -> assertEquals("5", before.select(RAIL).text(), "the way there says how many wait"),
        () -> assertEquals("", page.select(RAIL).text()));
  }

  @Test
  void a_workbook_is_taken_out_worked_on_and_brought_back_with_an_account() throws IOException {
    save(0, "IT manager", "2026-12-15");
    byte[] out = site.ask(at + "/tracking/gap-report.xlsx").bodyAsBytes();
    String same =
        site.upload(at + "/tracking", at + "/tracking/workbook", "workbook", out)
            .parse()
            .select("h1")
            .text();
    byte[] back = workedOn(out);
    Document account =
        site.upload(at + "/tracking", at + "/tracking/workbook", "workbook", back).parse();
    assertAll(
        () -> assertEquals("worked-on.xlsx changes nothing", same),
        () -> assertEquals("worked-on.xlsx changes one gap", account.select("h1").text()),
        () ->
            assertTrue(
                account.text().contains("Owner: IT manager becomes Plant manager"), account.text()),
        () -> assertEquals("IT manager", row(GAP).progress().owner()));
    site.send(
        at + "/tracking",
        at + "/tracking/brought",
        "take",
        account.select("input[name=take]").val());
    assertEquals(
        new Progress(
            "Plant manager",
            java.util.Optional.of(LocalDate.of(2026, 12, 15)),
            "in-progress",
            "asked on Monday",
            "share/3-4-4.pdf"),
        row(GAP).progress());
  }

  private static byte[] workedOn(byte[] workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.getSheet("Tracking");
      Map<String, Integer> heads = new HashMap<>();
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.toString().equals("Owner")) {
            heads.put("Owner", cell.getColumnIndex());
          }
          if (cell.toString().equals(GAP)) {
            row.getCell(heads.get("Owner")).setCellValue("Plant manager");
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void what_is_no_workbook_is_refused_in_words() throws IOException {
    var answer =
        site.upload(
            at + "/tracking",
            at + "/tracking/workbook",
            "workbook",
            "no".getBytes(StandardCharsets.UTF_8));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.parse().text().contains("This is no workbook of Plumbline."));
  }

  @Test
  void differences_tell_what_a_changed_paper_made_worse() throws IOException {
    site.send(at + "/status", at + "/assessments");
    assertEquals(
        "All 110 requirements have the answer of November 27, 2026",
        site.page(at + "/differences").select("h1").text());
    String slug = at.substring(3);
    String file = "offers/ridgeline.yaml";
    String paper =
        new String(site.store().organizations().files(slug, 1).get(file), StandardCharsets.UTF_8);
    String less = paper.replaceAll("(?m)^excludes:.*$", "") + "\nexcludes: {classes: [server]}\n";
    site.store()
        .organizations()
        .save(
            slug,
            1,
            Map.of(file, less.getBytes(StandardCharsets.UTF_8)),
            Who.THIS_COMPUTER,
            "servers left out");
    Document page = site.page(at + "/differences");
    int worse = page.select("section[aria-labelledby=d-worse] tbody tr").size();
    assertAll(
        () -> assertTrue(worse > 0, page.text()),
        () ->
            assertEquals(
                "0 better, " + worse + " worse since November 27, 2026", page.select("h1").text()),
        () ->
            assertTrue(
                page.text().contains("answered or confirmed of the papers changed"), page.text()),
        () -> assertTrue(site.page(at + "/status").text().contains(worse + " worse.")),
        () -> assertEquals(worse, lines(page.select("a[href*='differences.csv']"))),
        () ->
            assertTrue(
                cells(
                        site.ask(page.select("a[href*='differences.xlsx']").attr("href"))
                            .bodyAsBytes(),
                        "Differences")
                    .contains("0 better, " + worse + " worse")));
  }

  /** How many rows of a list say that something is worse. */
  private long lines(org.jsoup.select.Elements link) throws IOException {
    return site.ask(link.attr("href")).body().lines().filter(l -> l.startsWith("Worse,")).count();
  }

  @Test
  void the_chain_can_be_taken_out_and_checked_elsewhere() throws Exception {
    save(0, "=IT manager", "2026-12-15");
    var chain =
        new tools.jackson.databind.json.JsonMapper().readTree(site.ask(at + "/trail.json").body());
    String hash = "0".repeat(64);
    for (var each : chain.get("entries")) {
      StringBuilder all = new StringBuilder(hash + "\n");
      for (String part :
          List.of(
              chain.get("organization").asString(),
              each.get("number").asString(),
              each.get("at").asString(),
              each.get("who").asString(),
              each.get("action").asString(),
              each.get("subject").asString(),
              each.get("before").asString(),
              each.get("after").asString())) {
        all.append(part.length()).append(':').append(part).append('\n');
      }
      assertEquals(hash, each.get("previous").asString());
      hash = org.plumbline.hash.Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
      assertEquals(hash, each.get("hash").asString());
    }
    assertEquals(hash, chain.get("last").asString());
    String list = site.ask(at + "/trail.csv").body();
    assertTrue(list.contains(hash), list);
    assertTrue(list.contains(",'=IT manager,"), list);
  }

  @Test
  void a_record_that_came_in_is_told_with_the_day_until_which_it_is_kept() throws IOException {
    Document before = site.page(at + "/evidence");
    String all = before.select("h1").text().split(" ", -1)[0];
    String edit = before.select("a[href*='edit=']").attr("href").replaceFirst("#.*", "");
    String key = site.page(edit).select("input[name=item]").val();
    Document after =
        site.send(
                edit,
                at + "/evidence",
                "item",
                key,
                "seen",
                "0",
                "due",
                "",
                "note",
                "",
                "evidence",
                "er.pdf",
                "received",
                "yes")
            .parse();
    assertAll(
        () ->
            assertEquals(
                (Integer.parseInt(all) - 1) + " of " + all + " records are not received",
                after.select("h1").text()),
        () -> assertTrue(after.text().contains("er.pdf"), after.text()),
        () -> assertTrue(after.text().contains("until November"), after.text()));
  }

  @Test
  void each_holder_has_its_letter_and_its_list() throws IOException {
    Document page = site.page(at + "/evidence");
    Map<String, String> files = new HashMap<>();
    for (var letter : page.select("a[href*='evidence/request']")) {
      String to = site.ask(letter.attr("href")).url().getPath();
      files.put(letter.select(".vh").text(), to.substring(to.lastIndexOf('/') + 1));
    }
    String own =
        site.ask(page.select("a[href*='evidence.csv'][href*=organization]").attr("href")).body();
    assertAll(
        () -> assertEquals("evidence-ridgeline.docx", files.get("The provider"), files.toString()),
        () -> assertEquals("evidence-own.docx", files.get("The organization"), files.toString()),
        () -> assertTrue(own.contains("The organization,ER-"), own),
        () -> assertFalse(own.contains("The provider,ER-"), own),
        () -> assertTrue(own.contains("\"November 27, 2025 to November 27, 2026\""), own));
  }

  private org.jsoup.Connection.Response proof(String key, int seen, String name, byte[] file)
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
        String.valueOf(seen),
        "due",
        "",
        "note",
        "year 2026",
        "evidence",
        "");
  }

  private String firstRecord() throws IOException {
    String edit =
        site.page(at + "/evidence").select("a[href*='edit=']").attr("href").replaceFirst("#.*", "");
    return site.page(edit).select("input[name=item]").val();
  }

  @Test
  void a_proof_is_kept_with_its_hash_and_what_could_run_is_not() throws IOException {
    String key = firstRecord();
    Document systems = site.page(at + "/systems");
    byte[] file = "%PDF-1.7 restore record".getBytes(StandardCharsets.UTF_8);
    Document refused = proof(key, 0, "tool.exe", file).parse();
    Document disguised = proof(key, 0, "record.pdf", "MZ".getBytes(StandardCharsets.UTF_8)).parse();
    Document kept = proof(key, 0, "../restore record.pdf", file).parse();
    String hash = org.plumbline.hash.Sha256.hex(file);
    var link = kept.select("a[href*='/evidence/files/']");
    var saved = site.ask(link.attr("href"));
    String list = site.ask(at + "/evidence.csv").body();
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    site.store().archives().write(at.substring(3), archive, Who.THIS_COMPUTER);
    var elsewhere = site.submit(systems, "form[action$=systems]", "go", "go");
    assertAll(
        () -> assertTrue(refused.select("[role=alert]").text().contains("tool.exe cannot be kept")),
        () -> assertTrue(disguised.select("[role=alert]").text().contains("record.pdf cannot")),
        () -> assertEquals("restore record.pdf", link.text()),
        () -> assertTrue(kept.text().contains("SHA-256 " + hash.substring(0, 12)), kept.text()),
        () -> assertEquals("closed", row(key).progress().status()),
        () -> assertEquals("%PDF-1.7 restore record", saved.body()),
        () ->
            assertTrue(
                String.valueOf(saved.header("Content-Disposition")).startsWith("attachment")),
        () -> assertTrue(list.contains(hash), list),
        () -> assertTrue(list.contains("year 2026"), list),
        () -> assertTrue(zip(archive.toByteArray()).containsKey("blobs/" + hash)),
        () -> assertEquals(200, elsewhere.statusCode(), "no conflict with who changes systems"));
    site.send(
        at + "/evidence",
        at + "/evidence/files/remove",
        "path",
        link.attr("href").replaceFirst("^.*/files/", "").replace("%20", " "));
    assertEquals(404, site.ask(link.attr("href")).statusCode());
  }

  @Test
  void the_plan_of_action_of_the_rules_is_a_workbook_with_every_gap() throws IOException {
    Document page = site.page(at + "/hand-over");
    String plan = page.select("a[href$=cmmc-operational-plan.xlsx]").attr("href");
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(site.ask(plan).bodyAsBytes()))) {
      StringBuilder text = new StringBuilder();
      book.getSheet("Operational plan").forEach(r -> r.forEach(c -> text.append(c).append(' ')));
      site.page(at + "/tracking")
          .select("tbody .id")
          .eachText()
          .forEach(id -> assertTrue(text.indexOf(id.split(" ", -1)[0]) >= 0, id));
    }
    assertEquals(404, site.ask(at + "/exports/no-such-layout.xlsx").statusCode());
  }

  private org.jsoup.Connection.Response name(String act, String owner, String due)
      throws IOException {
    return site.send(
        at + "/yours?edit=0",
        at + "/yours",
        "item",
        "yours/" + act,
        "seen",
        "0",
        "owner",
        owner,
        "due",
        due);
  }

  @Test
  void who_sees_to_what_stays_is_named_on_the_page_and_in_the_calendar() throws IOException {
    String act = "physical-access";
    Document wrong = name(act, "Ada, of the office", "soon").parse();
    Document saved = name(act, "Ada, of the office", "2026-11-20").parse();
    var second = name(act, "Brook", "2026-12-01");
    String calendar = site.ask(at + "/calendar.ics").body().replaceAll("\r\n ", "");
    assertAll(
        () -> assertTrue(wrong.select("[role=alert]").text().contains("\"soon\" is not a day")),
        () -> assertTrue(wrong.select("input[value='Ada, of the office']").hasAttr("name")),
        () -> assertTrue(saved.text().contains("Ada, of the office 7 days late"), saved.text()),
        () -> assertEquals(409, second.statusCode()),
        () -> assertEquals("Ada, of the office", row("yours/" + act).progress().owner()),
        () -> assertTrue(calendar.contains("DTSTART;VALUE=DATE:20261120"), calendar),
        () -> assertTrue(calendar.contains("Who sees to it: Ada\\, of the office."), calendar),
        () -> assertTrue(site.page(at + "/trail").text().contains("Doors, visitors")),
        () -> assertEquals(404, name("no-such-act", "Ada", "").statusCode()));
  }

  @Test
  void the_set_in_one_file_says_who_sees_to_what() throws IOException {
    save(0, "Wendell of the shop floor", "2026-12-15");
    name("physical-access", "Ada of the office", "2026-12-20");
    String key = firstRecord();
    proof(key, 0, "record.txt", "done".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> files = zip(site.ask(at + "/hand-over.zip").bodyAsBytes());
    String forPrograms = "/api/v1/organizations/" + at.substring(3) + "/documents/hand-over.zip";
    String offer = key.substring(key.lastIndexOf('/') + 1);
    Map<String, byte[]> same = zip(site.ask(forPrograms + "?under=" + offer).bodyAsBytes());
    String text = cells(files.get("gap-report.xlsx"), "Tracking");
    String own = cells(files.get("gap-report.xlsx"), "Yours");
    assertAll(
        () -> assertTrue(files.containsKey("checksums.txt"), files.keySet().toString()),
        () -> assertEquals(files.keySet(), same.keySet()),
        () -> assertTrue(text.contains("Wendell of the shop floor"), text),
        () -> assertTrue(text.contains("share/3-4-4.pdf"), text),
        () -> assertTrue(own.contains("Ada of the office"), own),
        () ->
            assertTrue(
                files.keySet().stream().anyMatch(f -> f.matches("proofs/[^/]+/record.txt")),
                files.keySet().toString()),
        () -> assertTrue(cells(files.get("gap-report.xlsx"), "Evidence").contains("record.txt (")));
  }

  @Test
  void a_proof_whose_name_differs_by_capitals_lies_beside_the_other() throws IOException {
    String key = firstRecord();
    proof(key, 0, "Log.txt", "one".getBytes(StandardCharsets.UTF_8));
    var second = proof(key, row(key).version(), "log.txt", "two".getBytes(StandardCharsets.UTF_8));
    assertEquals(200, second.statusCode());
    assertEquals(
        List.of("2-log.txt", "Log.txt"),
        second.parse().select("a[href*='/evidence/files/']").eachText());
  }

  /** The matrix with planted faults, as a provider would send it. */
  static byte[] planted() throws IOException {
    Path file = Files.createTempFile("plumbline-crm-", ".xlsx");
    try {
      String text = Files.readString(Path.of("src/test/resources/planted/crm.book"));
      return Files.readAllBytes(Books.write(text, file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Map<String, byte[]> zip(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        files.put(e.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String cells(byte[] workbook, String sheet) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      StringBuilder text = new StringBuilder();
      book.getSheet(sheet).forEach(r -> r.forEach(c -> text.append(c).append(' ')));
      return text.toString();
    }
  }
}
