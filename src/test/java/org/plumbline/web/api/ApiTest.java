// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

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
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cli.CommandLineRun;
import org.plumbline.store.FolderFiles;
import org.plumbline.web.RunningPages;
import org.plumbline.web.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface on the real server, with a shipped example. */
class ApiTest {
  private static final String JSON = "application/json";
  private static final String ORG = "/api/v1/organizations/cedar-ridge-dental";

  @TempDir static Path data;
  private static RunningPages server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    server = Sites.started(data);
    client = new Client(server.port());
    Map<String, String> files = new TreeMap<>();
    FolderFiles.read(Path.of("examples/cedar-ridge-dental"))
        .forEach((path, bytes) -> files.put(path, new String(bytes)));
    Client.Answer made = created("Cedar Ridge Dental", files);
    assertEquals(201, made.status(), made.text());
    assertEquals(ORG, made.header("Location"));
    assertEquals("\"1\"", made.header("ETag"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Client.Answer created(String name, Map<String, String> files) throws IOException {
    String body = new JsonMapper().writeValueAsString(Map.of("name", name, "files", files));
    return client.ask("POST", "/api/v1/organizations", body, "Content-Type", JSON);
  }

  @Test
  void rules_and_their_controls_come_in_pages() throws IOException {
    JsonNode rules = client.get("/api/v1/frameworks").json();
    assertTrue(rules.toString().contains("\"id\":\"hipaa-security-rule\""), rules.toString());
    JsonNode page =
        client.get("/api/v1/frameworks/cmmc-level-2/controls?page=2&size=50&q=audit").json();
    JsonNode all = client.get("/api/v1/frameworks/cmmc-level-2/controls?size=200").json();
    assertEquals(110, all.get("total").asInt());
    assertEquals(0, page.get("items").size());
    assertTrue(page.get("total").asInt() > 0, "some of them speak of audit");
    JsonNode one =
        client.get("/api/v1/frameworks/hipaa-security-rule/controls/164.308(a)(1)(ii)(D)").json();
    assertEquals("Information system activity review", one.get("title").asString());
    assertEquals("45 CFR 164.308(a)(1)(ii)(D)", one.get("citation").asString());
  }

  @Test
  void an_assessment_is_the_json_that_the_command_line_writes() throws IOException {
    Client.Answer made = assess("{\"date\": \"2026-11-27\"}");
    assertEquals(201, made.status(), made.text());
    Client.Answer again = assess("{\"date\": \"2026-11-27\"}");
    assertEquals(200, again.status());
    assertEquals(made.json(), again.json());
    Client.Answer json = client.get(made.json().get("json").asString());
    Path out = data.resolve("reports");
    CommandLineRun.of(
        "evaluate",
        "examples/cedar-ridge-dental",
        "--date",
        "2026-11-27",
        "--formats",
        "json",
        "--out",
        out.toString());
    assertArrayEquals(Files.readAllBytes(out.resolve("gap-report.json")), json.http().body());
    assertEquals(
        304,
        client
            .get(made.json().get("json").asString(), "If-None-Match", json.header("ETag"))
            .status());
    assertEquals(1, client.get(ORG + "/assessments?date=2026-11-27").json().get("total").asInt());
    assertEquals(0, client.get(ORG + "/assessments?date=2020-01-01").json().get("total").asInt());
    assertEquals(made.json(), client.get(made.header("Location")).json());
  }

  private static Client.Answer assess(String body) throws IOException {
    return client.ask("POST", ORG + "/assessments", body, "Content-Type", JSON);
  }

  @Test
  void changes_and_what_if_say_what_the_command_line_says() throws IOException {
    JsonNode changes =
        client.get(ORG + "/changes?offer=summit&take=1,2,3&most=3&date=2026-11-27").json();
    CommandLineRun run =
        CommandLineRun.of(
            "changes",
            "summit",
            "examples/cedar-ridge-dental",
            "--take",
            "1,2,3",
            "--most",
            "3",
            "--date",
            "2026-11-27");
    int open = changes.get("open").size();
    int closed = changes.get("taken").get("closed").size();
    assertEquals(open, closed + changes.get("taken").get("left").size());
    assertTrue(run.out().contains(changes.get("fewest").asInt() + " changes leave nothing open"));
    int best = changes.get("best").get(0).get("closes").size();
    assertTrue(run.out().contains("closes " + best + " of " + open + " with 3 changes"), run.out());
    assertFalse(changes.get("steps").get(0).get("write").get(0).get("clause").asString().isBlank());
  }

  @Test
  void documents_are_those_of_the_command_line() throws IOException {
    JsonNode names = client.get(ORG + "/documents").json();
    assertEquals(
        "[\"gap-report.xlsx\",\"gap-report.pdf\",\"decision.pdf\",\"gap-report.json\","
            + "\"letters.zip\",\"hand-over.zip\"]",
        names.toString());
    Client.Answer letters = client.get(ORG + "/documents/letters.zip?under=summit");
    assertEquals("application/zip", letters.header("Content-Type"));
    assertTrue(letters.http().body().length > 10_000);
    Client.Answer decision = client.get(ORG + "/documents/decision.pdf?date=2026-11-27");
    assertTrue(decision.text().startsWith("%PDF-"));
    assertEquals("attachment; filename=\"decision.pdf\"", decision.header("Content-Disposition"));
    assertEquals(404, client.get(ORG + "/documents/other.pdf").status());
    assertEquals(400, client.get(ORG + "/documents/letters.zip?under=nobody").status());
  }

  @Test
  void every_mistake_in_files_is_told_with_its_place_in_them() throws IOException {
    created(
        "Broken",
        Map.of(
            "organisation.yaml",
            Files.readString(Path.of("examples/cedar-ridge-dental/organisation.yaml"))
                + "surprise: yes\n",
            "offers/one.yaml",
            "id: one\nprovder: x\n"));
    Client.Answer refused =
        client.ask("POST", "/api/v1/organizations/broken/assessments", "{}", "Content-Type", JSON);
    assertEquals(422, refused.status(), refused.text());
    assertEquals("application/problem+json", refused.header("Content-Type"));
    JsonNode problems = refused.json().get("problems");
    assertTrue(problems.size() >= 2, refused.text());
    List<String> files = problems.valueStream().map(p -> p.get("file").asString()).toList();
    assertTrue(files.contains("organisation.yaml"), refused.text());
    assertTrue(files.contains("offers/one.yaml"), refused.text());
    assertTrue(problems.get(0).get("line").asInt() > 0, refused.text());
    assertFalse(refused.text().contains(data.toString()), "the place on this computer's disk");
    JsonNode same = client.get("/api/v1/organizations/broken/problems").json();
    assertEquals(problems, same);
    assertEquals("[]", client.get(ORG + "/problems?date=2026-11-27").text());
  }

  @Test
  void a_file_is_changed_on_the_edition_that_was_read_or_not_at_all() throws IOException {
    created("Files", Map.of("organization.yaml", "name: A\n"));
    String file = "/api/v1/organizations/files/files/papers/offer%201.txt";
    assertEquals(428, client.ask("PUT", file, "text", "Content-Type", "text/plain").status());
    Client.Answer saved =
        client.ask("PUT", file, "text", "If-Match", "\"1\"", "Content-Type", "text/plain");
    assertEquals("\"2\"", saved.header("ETag"), saved.text());
    Client.Answer stale = client.ask("PUT", file, "other", "If-Match", "\"1\"");
    assertEquals(412, stale.status());
    assertTrue(stale.text().contains("version 1 was changed, and 2 is the newest"), stale.text());
    Client.Answer read = client.get(file);
    assertEquals("text", read.text());
    assertEquals("application/octet-stream", read.header("Content-Type"));
    assertTrue(read.header("Content-Disposition").startsWith("attachment"));
    assertEquals(200, client.ask("DELETE", file, "", "If-Match", "\"2\"").status());
    assertEquals(404, client.get(file).status());
    assertEquals("text", client.get(file + "?edition=2").text());
    Client.Answer outside =
        client.ask(
            "PUT", "/api/v1/organizations/files/files/a/%2e%2e/%2e%2e/x", "x", "If-Match", "\"3\"");
    assertTrue(outside.status() == 400 || outside.status() == 422, outside.text());
  }

  @Test
  void tracking_keeps_what_is_written_and_the_trail_tells_of_it() throws Exception {
    String item = ORG + "/tracking/hipaa-security-rule/164.312(b)/summit";
    String body =
        "{\"owner\": \"Office manager\", \"due\": \"2026-12-18\", \"note\": \"ask them\","
            + " \"evidence\": \"https://example.org/proof\"}";
    Client.Answer saved = client.ask("PUT", item, body, "If-Match", "\"0\"", "Content-Type", JSON);
    assertEquals(200, saved.status(), saved.text());
    assertEquals("\"1\"", saved.header("ETag"));
    assertEquals(
        412, client.ask("PUT", item, body, "If-Match", "\"0\"", "Content-Type", JSON).status());
    Client.Answer wrong =
        client.ask(
            "PUT", item, "{\"status\": \"done\"}", "If-Match", "\"1\"", "Content-Type", JSON);
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("`done` is not a value of `status`"), wrong.text());
    assertEquals(
        1,
        client
            .get(ORG + "/tracking?owner=office%20manager&due=2026-12-31")
            .json()
            .get("total")
            .asInt());
    assertEquals(0, client.get(ORG + "/tracking?due=2026-12-01").json().get("total").asInt());
    Client.Answer book = client.get(ORG + "/documents/gap-report.xlsx?date=2026-11-27");
    Path file = Files.write(data.resolve("book.xlsx"), book.http().body());
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      StringBuilder row = new StringBuilder();
      for (Row each : workbook.getSheet("Tracking")) {
        if (cells(each).contains("164.312(b)/summit")) {
          row.append(cells(each));
        }
      }
      assertTrue(row.toString().contains("Office manager"), row.toString());
      assertTrue(row.toString().contains("https://example.org/proof"), row.toString());
    }
    JsonNode trail = client.get(ORG + "/trail?size=4").json();
    assertTrue(trail.toString().contains("tracking-owner"), trail.toString());
    assertFalse(trail.toString().contains("ask them"), "a note");
    assertTrue(client.get(ORG + "/trail/check").json().get("holds").asBoolean());
  }

  private static String cells(Row row) {
    StringBuilder out = new StringBuilder();
    DataFormatter format = new DataFormatter();
    row.forEach(cell -> out.append(format.formatCellValue(cell)).append('|'));
    return out.toString();
  }

  @Test
  void an_archive_goes_out_and_comes_back() throws IOException {
    Client.Answer one = client.get(ORG + "/archive");
    assertEquals("application/zip", one.header("Content-Type"));
    Client.Answer back =
        client.ask("POST", "/api/v1/archive", one.http().body(), "Content-Type", "application/zip");
    assertEquals(200, back.status(), back.text());
    assertEquals("cedar-ridge-dental", back.json().get(0).get("slug").asString());
    Client.Answer bad =
        client.ask("POST", "/api/v1/archive", "no zip", "Content-Type", "application/zip");
    assertEquals(422, bad.status());
    assertTrue(bad.text().contains("not an archive of Plumbline"), bad.text());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/frameworks/nothing, 404",
    "/api/v1/frameworks?page=0, 400",
    "/api/v1/frameworks?size=many, 400",
    "/api/v1/frameworks?size=501, 400",
    "/api/v1/organizations/nobody, 404",
    "/api/v1/organizations/nobody/trail, 404",
    "/api/v1/organizations/nobody/files, 404",
    "/api/v1/organizations/cedar-ridge-dental/files?edition=99, 404",
    "/api/v1/organizations/cedar-ridge-dental/changes, 400",
    "/api/v1/organizations/cedar-ridge-dental/changes?offer=nobody, 400",
    "/api/v1/organizations/cedar-ridge-dental/changes?offer=summit&take=99, 400",
    "/api/v1/organizations/cedar-ridge-dental/assessments/none, 404",
  })
  void what_cannot_be_answered_says_why(String path, int status) throws IOException {
    Client.Answer answer = client.get(path);
    assertAll(
        () -> assertEquals(status, answer.status(), answer.text()),
        () -> assertEquals("application/problem+json", answer.header("Content-Type")),
        () -> assertFalse(answer.json().get("detail").asString().isBlank(), answer.text()),
        () -> assertFalse(answer.text().contains("Exception"), answer.text()));
  }

  @Test
  void a_broken_body_and_a_change_sent_by_another_page_are_refused() throws IOException {
    assertEquals(400, assess("{\"date\": \"yesterday\"}").status());
    Client.Answer forged =
        client.ask(
            "POST",
            ORG + "/assessments",
            "{}",
            "Content-Type",
            JSON,
            "Origin",
            "https://attacker.example");
    assertEquals(403, forged.status());
    assertEquals(
        403,
        client
            .ask("DELETE", ORG + "/files/organization.yaml", "", "Sec-Fetch-Site", "cross-site")
            .status());
  }

  private static JsonNode job(String body) throws IOException {
    Client.Answer begun = client.ask("POST", "/api/v1/jobs", body, "Content-Type", JSON);
    assertEquals(202, begun.status(), begun.text());
    JsonNode job = begun.json();
    while (List.of("waiting", "running").contains(job.get("state").asString())) {
      job = client.get(begun.header("Location")).json();
    }
    return job;
  }

  @Test
  void long_work_makes_the_documents_that_are_made_one_by_one_and_what_is_unchanged_only_once()
      throws IOException {
    String body = "{\"kind\": \"documents\", \"organization\": \"work\"}";
    Map<String, String> files = new TreeMap<>();
    FolderFiles.read(Path.of("examples/cedar-ridge-dental"))
        .forEach((path, bytes) -> files.put(path, new String(bytes)));
    created("Work", files);
    JsonNode job = job(body);
    assertEquals("done", job.get("state").asString(), job.toString());
    assertEquals(4, job.get("done").asInt(), "without an offer neither letters nor set");
    assertEquals(0, job.get("unchanged").asInt());
    String at = "/api/v1/jobs/" + job.get("id").asString();
    JsonNode items = client.get(at + "/items").json().get("items");
    assertEquals("gap-report.json", items.get(3).get("subject").asString());
    Client.Answer result = client.get(at + "/items/4/result");
    assertArrayEquals(
        client.get("/api/v1/organizations/work/documents/gap-report.json").http().body(),
        result.http().body());
    assertEquals("\"" + items.get(3).get("result_sha256").asString() + "\"", result.header("ETag"));
    assertEquals(4, job(body).get("unchanged").asInt());
    assertEquals("done", client.ask("POST", at + "/stop", "").json().get("state").asString());
    JsonNode all = job("{\"kind\": \"portfolio\"}");
    assertEquals(all.get("items").asInt(), all.get("done").asInt(), all.toString());
    assertEquals(400, client.ask("POST", "/api/v1/jobs", "{}", "Content-Type", JSON).status());
    assertEquals(404, client.get("/api/v1/jobs/none").status());
  }

  @Test
  void the_description_names_every_address() throws IOException {
    JsonNode description = client.get("/v3/api-docs").json();
    List<String> paths = description.get("paths").propertyNames().stream().sorted().toList();
    assertEquals(
        List.of(
            "/api/v1/archive",
            "/api/v1/frameworks",
            "/api/v1/frameworks/{rules}",
            "/api/v1/frameworks/{rules}/controls",
            "/api/v1/frameworks/{rules}/controls/{number}",
            "/api/v1/jobs",
            "/api/v1/jobs/{id}",
            "/api/v1/jobs/{id}/go-on",
            "/api/v1/jobs/{id}/items",
            "/api/v1/jobs/{id}/items/{number}/result",
            "/api/v1/jobs/{id}/stop",
            "/api/v1/organizations",
            "/api/v1/organizations/{slug}",
            "/api/v1/organizations/{slug}/archive",
            "/api/v1/organizations/{slug}/arrangements",
            "/api/v1/organizations/{slug}/assessments",
            "/api/v1/organizations/{slug}/assessments/{id}",
            "/api/v1/organizations/{slug}/assessments/{id}/json",
            "/api/v1/organizations/{slug}/changes",
            "/api/v1/organizations/{slug}/documents",
            "/api/v1/organizations/{slug}/documents/{name}",
            "/api/v1/organizations/{slug}/editions",
            "/api/v1/organizations/{slug}/files",
            "/api/v1/organizations/{slug}/files/{path}",
            "/api/v1/organizations/{slug}/problems",
            "/api/v1/organizations/{slug}/tracking",
            "/api/v1/organizations/{slug}/tracking/{item}",
            "/api/v1/organizations/{slug}/trail",
            "/api/v1/organizations/{slug}/trail/check"),
        paths);
    assertEquals("Plumbline", description.get("info").get("title").asString());
  }

  @Test
  void an_assistant_reads_what_the_pages_say_with_places_and_clauses() {
    try (Assistant assistant = new Assistant(server.port(), "")) {
      String list = assistant.ask("list_organizations", Map.of());
      String why =
          assistant.ask(
              "explain_requirement",
              Map.of(
                  "organization",
                  "cedar ridge dental",
                  "requirement",
                  "164.308(a)(5)(ii)(B)",
                  "offer",
                  "Summit Managed IT"));
      String compared =
          assistant.ask(
              "compare_options",
              Map.of(
                  "organization",
                  "Cedar Ridge Dental",
                  "one",
                  "Summit Managed IT",
                  "other",
                  "Lakeside Computer Repair"));
      String changes =
          assistant.ask(
              "changes_of_offer",
              Map.of("organization", "Cedar Ridge Dental", "offer", "Summit Managed IT"));
      assertAll(
          () -> assertTrue(assistant.about().contains("never changes anything"), "instructions"),
          () ->
              assertTrue(
                  assistant.tools().stream().allMatch(t -> t.annotations().readOnlyHint()),
                  "read-only"),
          () -> assertTrue(list.contains("- Cedar Ridge Dental: Lakeside Computer Repair, "), list),
          () -> assertTrue(why.contains("Protection from malicious software"), why),
          () -> assertTrue(why.contains("“EDR and mail filter” (3 Tools)"), why),
          () -> assertTrue(why.contains("imaging servers: the papers do not cover it"), why),
          () -> assertTrue(compared.contains("9 requirements are better under Summit"), compared),
          () -> assertTrue(compared.contains("HIPAA 164.312(b) Audit controls\n"), compared),
          () -> assertTrue(changes.contains("1. Closes 10 requirements, 10 of 27"), changes),
          () -> assertTrue(changes.contains("  Ask: Do your services cover this system?"), changes),
          () -> assertTrue(changes.endsWith("before anybody signs."), changes),
          () ->
              assertFalse((list + why + compared + changes).contains("cedar-ridge-dental"), "ids"));
    }
  }

  @Test
  void an_assistant_is_told_in_words_what_cannot_be_answered() {
    try (Assistant assistant = new Assistant(server.port(), "")) {
      Map<String, Object> one = Map.of("organization", "Cedar Ridge Dental");
      assertAll(
          () ->
              assertEquals(
                  "!say organization, in up to 200 characters",
                  assistant.ask("explain_requirement", Map.of("requirement", "x"))),
          () ->
              assertEquals(
                  "!say organization, in up to 200 characters",
                  assistant.ask("changes_of_offer", Map.of("organization", "x".repeat(201)))),
          () ->
              assertTrue(
                  assistant
                      .ask("changes_of_offer", Map.of("organization", "<b>x"))
                      .startsWith(
                          "!There is no organization “<b>x” that you may see. You may see")),
          () ->
              assertEquals(
                  "!Cedar Ridge Dental has several offers; name one of: Lakeside Computer Repair,"
                      + " Ridgeline Co-Managed Security, Summit Managed IT",
                  assistant.ask("changes_of_offer", one)),
          () ->
              assertEquals(
                  "!there is no control “164.999”; there are: 164.400, 164.402, 164.306(a)",
                  assistant.ask(
                      "explain_requirement",
                      Map.of(
                          "organization",
                          "Cedar Ridge Dental",
                          "requirement",
                          "164.999",
                          "offer",
                          "managed"))));
    }
  }

  @Test
  void a_page_elsewhere_cannot_ask_in_the_place_of_an_assistant() throws IOException {
    String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
    String[] plain = {"Content-Type", JSON, "Accept", "application/json, text/event-stream"};
    String[] foreign = {
      "Content-Type",
      JSON,
      "Accept",
      "application/json, text/event-stream",
      "Origin",
      "https://attacker.example"
    };
    assertAll(
        () -> assertEquals(200, client.ask("POST", "/mcp", body, plain).status()),
        () -> assertEquals(403, client.ask("POST", "/mcp", body, foreign).status()),
        () -> assertEquals(405, client.get("/mcp").status()),
        () -> assertEquals(405, client.ask("DELETE", "/mcp", "").status()),
        () ->
            assertEquals(
                413, client.ask("POST", "/mcp", body + " ".repeat(1 << 17), plain).status()));
  }
}
