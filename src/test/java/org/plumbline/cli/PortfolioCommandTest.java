// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.GeneratedClients;
import org.plumbline.Said;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.Library;
import org.plumbline.application.Portfolios;
import org.plumbline.application.Request;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Standing;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.ReportView;

/** Many clients at once: each stands where {@code evaluate} says, and none stops the others. */
class PortfolioCommandTest {
  private static final String DAY = "2026-11-24";
  private static final Path SCHEMA = Path.of("src/main/resources/schema/portfolio.schema.json");
  private static final Library LIBRARY = Library.load(Path.of(""));

  @TempDir Path temp;

  @Test
  void every_client_stands_where_the_decision_of_evaluate_says() {
    standAsDecided(Path.of("examples"));
  }

  @Test
  void clients_with_the_same_papers_stand_where_evaluate_says_too() {
    GeneratedClients.write(temp.resolve("clients"), 12, 3);
    standAsDecided(temp.resolve("clients"));
  }

  private static void standAsDecided(Path folder) {
    List<Client> clients = judged(folder);
    assertFalse(clients.isEmpty());
    for (Client client : clients) {
      OwnerView decision = decision(folder.resolve(client.folder()));
      assertEquals(decision.offers().size(), client.standings().size());
      for (int i = 0; i < decision.offers().size(); i++) {
        OfferView offer = decision.offers().get(i);
        Standing standing = client.standings().get(i);
        String where = client.folder() + " " + offer.id();
        assertEquals(offer.id(), standing.offer().id(), where);
        assertEquals(offer.stop(), standing.stop().title(), where);
        assertEquals(offer.remedy().open(), standing.duties().open(), where);
        assertEquals(offer.left(), standing.duties().left(), where);
        assertEquals(offer.carried(), standing.duties().promised(), where);
        assertEquals(
            offer.remedy().steps().stream()
                .flatMap(s -> s.write().stream())
                .map(w -> w.title())
                .toList(),
            standing.changes().stream().map(Standing.Needed::title).toList(),
            where);
      }
    }
  }

  @Test
  void who_needs_somebody_first_stands_first_and_what_clients_share_is_told_once() {
    CommandLineRun run = portfolio("examples");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("5 clients with 14 offers, judged for November 24, 2026."));
    assertTrue(
        run.out().indexOf("tri-valley-providers ") < run.out().indexOf("fairview-clinic "),
        run.out());
    assertTrue(
        run.out()
            .contains(
                "  - Summit Managed IT: Records of activity. 3 of 3 clients lack it; it helps to"
                    + " close 8 duties."),
        run.out());
  }

  @Test
  void a_broken_client_is_named_with_place_and_remedy_and_stops_nobody() throws IOException {
    Path all = clients("harbor-consumer-credit", "fairview-clinic");
    CopiedFolder.of("examples/cedar-ridge-dental", all.resolve("broken"))
        .with("offers/summit.yaml", "level: daily", "level: dayly");
    Files.createDirectories(all.resolve("nothing here"));
    CommandLineRun run = portfolio(all.toString(), "--out", temp.resolve("out").toString());
    assertEquals(ExitCode.BAD_DATA, run.code(), run.err());
    assertTrue(run.out().contains("One client with something that could not be read:"));
    assertTrue(run.out().contains("broken/offers/summit.yaml:"), run.out());
    assertTrue(run.out().contains("`dayly`"), run.out());
    assertTrue(run.out().contains("    help: did you mean `daily`?"), run.out());
    assertTrue(run.out().contains("One folder holds no client: nothing here"), run.out());
    assertTrue(run.out().contains("\nharbor-consumer-credit  "), run.out());
    assertEquals("broken", text(temp.resolve("out"), "Not read", 4, "Client"));
    assertEquals(
        List.of("fairview-clinic", "harbor-consumer-credit"),
        lines(temp.resolve("out")).stream()
            .filter(l -> !l.contains("\"offer\":null"))
            .map(l -> l.replaceAll(".*\"client\":\"([^\"]*)\".*", "$1"))
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void every_line_follows_the_contract_to_the_letter() throws IOException {
    Path all = clients("tri-valley-providers", "fairview-clinic");
    Files.createDirectories(all.resolve("broken/offers"));
    Files.writeString(all.resolve("broken/organization.yaml"), "name: [\n");
    Files.createDirectories(all.resolve("no offer"));
    Files.copy(
        Path.of("examples/fairview-clinic/organisation.yaml"),
        all.resolve("no offer/organization.yaml"));
    portfolio(all.toString(), "--out", temp.resolve("out").toString());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    List<String> lines = lines(temp.resolve("out"));
    assertEquals(7, lines.size());
    for (String line : lines) {
      assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
    }
    String offer = lines.get(0);
    for (String wrong :
        List.of(
            offer.replace("\"open\":", "\"opened\":"),
            offer.replace("\"best\":true,", ""),
            offer.replace("\"changes\":[{", "\"changes\":[{\"key\":1,"),
            offer.replaceFirst("\"offer\":\\{[^}]*}", "\"offer\":null"))) {
      assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty(), wrong);
    }
  }

  @Test
  void a_killed_run_goes_on_where_it_stopped_and_ends_with_the_same_bytes() throws Exception {
    Path all = temp.resolve("clients");
    GeneratedClients.write(all, 60, 5);
    Path whole = temp.resolve("whole");
    assertEquals(0, portfolio(all.toString(), "--out", whole.toString()).code());

    Path out = temp.resolve("out");
    Path journal = out.resolve(".plumbline-portfolio");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dplumbline.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                KilledRunTest.classPath(),
                "org.plumbline.Plumbline",
                "portfolio",
                all.toString(),
                "--date",
                DAY,
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && (Files.notExists(journal) || Files.size(journal) < 20_000)) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
    long kept = Files.readAllLines(journal).size();
    // what the kill may have done to the last line
    Files.writeString(journal, Files.readString(journal) + "abc\tdef\t{\"schema_ver");

    CommandLineRun again = portfolio(all.toString(), "--out", out.toString());
    assertEquals(0, again.code(), again.err());
    assertTrue(kept > 0);
    assertTrue(again.out().contains(kept + " unchanged, " + (60 - kept) + " judged"), again.out());
    for (String file : List.of("portfolio.jsonl", "portfolio.xlsx", ".plumbline-portfolio")) {
      assertArrayEquals(
          Files.readAllBytes(whole.resolve(file)), Files.readAllBytes(out.resolve(file)), file);
    }
  }

  @Test
  void only_a_client_whose_papers_changed_is_judged_again_and_what_people_typed_stays()
      throws IOException {
    Path all = clients("harbor-consumer-credit", "fairview-clinic");
    Path out = temp.resolve("out");
    assertEquals(0, portfolio(all.toString(), "--out", out.toString()).code());
    PracticeReports.edit(
        out.resolve("portfolio.xlsx"),
        book -> {
          Row row = row(book.getSheet("Clients"), "fairview-clinic");
          cell(row, "Who").setCellValue("Kim");
          cell(row, "Notes").setCellValue("call on Monday");
        });
    new CopiedFolder(all.resolve("harbor-consumer-credit"))
        .with("offers/summit.yaml", "level: daily", "level: rhythm-not-said");

    CommandLineRun run = portfolio(all.toString(), "--out", out.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("1 unchanged, 1 judged"), run.out());
    assertFalse(run.out().contains("kept"), run.out());
    try (InputStream in = Files.newInputStream(out.resolve("portfolio.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Row row = row(book.getSheet("Clients"), "fairview-clinic");
      assertEquals("Kim", cell(row, "Who").getStringCellValue());
      assertEquals("call on Monday", cell(row, "Notes").getStringCellValue());
    }

    PracticeReports.edit(out.resolve("portfolio.xlsx"), book -> book.createSheet("Mine"));
    CommandLineRun next =
        portfolio(all.toString(), "--out", out.toString(), "--date", "2026-11-25");
    assertTrue(
        next.out().startsWith("2 clients with 4 offers, judged for November 25, 2026."),
        next.out());
    assertFalse(next.out().contains("unchanged"), next.out());
    assertTrue(Files.isRegularFile(out.resolve("portfolio.2026-11-24.xlsx")), next.out());
  }

  @Test
  void a_due_date_that_has_passed_puts_a_client_first() throws IOException {
    Path all = clients("tri-valley-providers", "fairview-clinic");
    Path client = all.resolve("fairview-clinic");
    CommandLineRun.of(
        "evaluate",
        client.toString(),
        "--date",
        DAY,
        "--formats",
        "xlsx",
        "--out",
        client.resolve("reports").toString());
    PracticeReports.edit(
        client.resolve("reports/gap-report.xlsx"),
        book -> {
          PracticeReports.cell(book, 1, "Due date").setCellValue("2026-11-20");
          PracticeReports.cell(book, 2, "Due date").setCellValue("2026-11-02");
          PracticeReports.cell(book, 2, "Status").setCellValue("Closed");
        });
    CommandLineRun run = portfolio(all.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("One client is past a due date"), run.out());
    assertTrue(run.out().contains("2026-11-20 (passed)"), run.out());
    assertTrue(
        run.out().indexOf("fairview-clinic ") < run.out().indexOf("tri-valley-providers "),
        run.out());
  }

  @Test
  void what_a_dropped_promise_costs_is_what_evaluate_says_of_papers_without_it()
      throws IOException {
    Path all = clients("tri-valley-providers", "fairview-clinic");
    CommandLineRun run =
        portfolio(all.toString(), "--drop", "central logging", "--offer", "nightwatch soc");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("If Nightwatch SOC drops: Collection of logs"), run.out());
    assertTrue(
        run.out().contains("“sources: workstations, servers, firewall, office tenant”"), run.out());
    assertTrue(run.out().contains("1 of 1 client of Nightwatch SOC would lose"), run.out());

    OwnerView before = decision(all.resolve("tri-valley-providers"));
    CopiedFolder.of("examples/tri-valley-providers", temp.resolve("copy"))
        .with(
            "offers/nightwatch.yaml",
            "central-logs: \"sources: workstations, servers, firewall, office tenant\", ",
            "");
    OwnerView after = decision(temp.resolve("copy"));
    List<String> told = new ArrayList<>();
    for (OfferView offer : before.offers()) {
      OfferView then =
          after.offers().stream().filter(o -> o.id().equals(offer.id())).findFirst().orElseThrow();
      int lost = offer.carried() - then.carried();
      if (lost > 0) {
        told.add(offer.name() + " " + lost + " " + offer.carried());
      }
    }
    assertEquals(2, told.size());
    for (String each : told) {
      assertTrue(run.out().replaceAll(" +", " ").contains(each), each + "\n" + run.out());
    }
  }

  @Test
  void the_full_sets_lie_in_a_folder_a_client_and_are_not_written_twice() throws IOException {
    Path all = clients("fairview-clinic");
    Path out = temp.resolve("out");
    CommandLineRun run = portfolio(all.toString(), "--out", out.toString(), "--documents");
    assertEquals(0, run.code(), run.err());
    Path report = out.resolve("fairview-clinic/gap-report.json");
    for (String file : List.of("decision.pdf", "gap-report.pdf", "gap-report.xlsx")) {
      assertTrue(Files.isRegularFile(report.resolveSibling(file)), file);
    }
    assertEquals(
        0,
        CommandLineRun.of(
                "verify", report.toString(), "--against", all.resolve("fairview-clinic").toString())
            .code());
    var written = Files.getLastModifiedTime(report);
    CommandLineRun again = portfolio(all.toString(), "--out", out.toString(), "--documents");
    assertTrue(again.out().contains("1 unchanged, 0 judged"), again.out());
    assertEquals(written, Files.getLastModifiedTime(report));
  }

  @Test
  void what_cannot_be_asked_is_told_with_what_can() throws IOException {
    CommandLineRun alone = portfolio("examples", "--drop", "patching");
    assertEquals(ExitCode.USAGE, alone.code());
    assertTrue(alone.err().contains("this command needs --offer PROVIDER"), alone.err());
    assertEquals(ExitCode.USAGE, portfolio("examples", "--documents").code());
    CommandLineRun nobody = portfolio("examples", "--drop", "patching", "--offer", "summit managd");
    assertEquals(ExitCode.USAGE, nobody.code());
    assertTrue(nobody.err().contains("did you mean `Summit Managed IT`?"), nobody.err());
    CommandLineRun empty = portfolio(Files.createDirectory(temp.resolve("empty")).toString());
    assertEquals(ExitCode.BAD_DATA, empty.code());
    assertTrue(empty.out().startsWith("There is no client in "), empty.out());
    assertEquals(ExitCode.FILE_TROUBLE, portfolio(temp.resolve("gone").toString()).code());
    Path all = clients("fairview-clinic");
    assertEquals(0, portfolio(all.getParent().toString(), "--depth", "2").code());
    assertEquals(0, portfolio(all.toString(), "--out", all.toString()).code());
    CommandLineRun beside = portfolio(all.toString(), "--out", all.toString());
    assertTrue(beside.out().contains("1 unchanged, 0 judged"), beside.out());
  }

  private static CommandLineRun portfolio(String... words) {
    List<String> all = new ArrayList<>(List.of("portfolio"));
    all.addAll(List.of(words));
    if (!all.contains("--date")) {
      all.addAll(List.of("--date", DAY));
    }
    return CommandLineRun.of(all.toArray(String[]::new));
  }

  /** A folder with copies of examples. */
  private Path clients(String... examples) throws IOException {
    Path all = temp.resolve("practices/clients");
    for (String example : examples) {
      CopiedFolder.of("examples/" + example, all.resolve(example));
    }
    return all;
  }

  private static List<Client> judged(Path folder) {
    return new Portfolios(LIBRARY, Said.WORDS)
        .run(new Portfolios.Asked(request(folder), 1, Optional.empty()), (seen, of) -> {})
        .portfolio()
        .clients();
  }

  private static Request request(Path folder) {
    return new Request(
        Optional.of(folder), Optional.empty(), Optional.empty(), LocalDate.parse(DAY));
  }

  private static OwnerView decision(Path folder) {
    Evaluator evaluator = new Evaluator(LIBRARY);
    Evaluation evaluation = evaluator.evaluate(request(folder));
    CarryOver nothing = CarryOver.read(Optional.empty(), evaluation.assessment(), Said.WORDS);
    return ReportView.of(evaluator.report(evaluation, nothing, Optional.empty(), false, Said.WORDS))
        .owner()
        .orElseThrow();
  }

  private static List<String> lines(Path out) throws IOException {
    return Files.readAllLines(out.resolve("portfolio.jsonl"));
  }

  private static Row row(Sheet sheet, String client) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(client)) {
        return row;
      }
    }
    throw new IllegalStateException(client);
  }

  /** The cell of a row under a heading, which stands in row 4. */
  private static Cell cell(Row row, String title) {
    for (Cell head : row.getSheet().getRow(3)) {
      if (head.getStringCellValue().equals(title)) {
        return row.getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalStateException(title);
  }

  private static String text(Path out, String sheet, int row, String title) throws IOException {
    try (InputStream in = Files.newInputStream(out.resolve("portfolio.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return cell(book.getSheet(sheet).getRow(row), title).getStringCellValue();
    }
  }
}
