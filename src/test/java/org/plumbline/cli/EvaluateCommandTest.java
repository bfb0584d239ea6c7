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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Said;
import org.plumbline.Totals;
import org.plumbline.assessment.Cadence;
import org.plumbline.report.json.JsonReader;
import org.plumbline.report.view.NameWord;

/** The main job from command to files: without a folder, and for each example. */
class EvaluateCommandTest {
  @TempDir static Path out;
  private static CommandLineRun run;

  @BeforeAll
  static void the_main_job() {
    run = CommandLineRun.of("evaluate", "--out", out.toString(), "--date", "2026-11-24");
  }

  @Test
  void it_writes_three_reports_and_says_where() {
    assertEquals(0, run.code(), run.err());
    for (String name : List.of("gap-report.xlsx", "gap-report.pdf", "gap-report.json")) {
      assertTrue(Files.exists(out.resolve(name)), name);
      assertTrue(run.out().contains(name), run.out());
    }
  }

  @Test
  void the_same_inputs_and_date_give_the_same_bytes(@TempDir Path again) throws IOException {
    assertEquals(
        0, CommandLineRun.of("evaluate", "--out", again.toString(), "--date", "2026-11-24").code());
    for (String name : List.of("gap-report.json", "gap-report.xlsx", "gap-report.pdf")) {
      assertArrayEquals(
          Files.readAllBytes(out.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
    }
  }

  @Test
  void the_json_follows_its_schema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("src/main/resources/schema/gap-report.schema.json")),
                InputFormat.JSON);
    var errors =
        schema.validate(Files.readString(out.resolve("gap-report.json")), InputFormat.JSON);
    assertEquals(List.of(), errors.stream().limit(5).toList());
  }

  @Test
  void the_json_says_of_monitoring_what_the_sheet_says() throws IOException {
    Map<String, String> json = JsonReader.read(out.resolve("gap-report.json")).parts();
    List<String> said = new ArrayList<>();
    for (int d = 0; json.containsKey("/monitoring/" + d + "/duty"); d++) {
      String duty = "/monitoring/" + d;
      for (int r = 0; json.containsKey(duty + "/rules/" + r + "/framework"); r++) {
        String rule = duty + "/rules/" + r;
        for (int a = 0; json.containsKey(rule + "/answers/" + a + "/answer"); a++) {
          String answer = rule + "/answers/" + a;
          said.add(
              String.join(
                  " | ",
                  json.get(duty + "/title"),
                  json.get(rule + "/controls/0"),
                  json.get(rule + "/required"),
                  Said.WORDS.say("basis." + json.get(rule + "/basis"), Map.of()),
                  json.get(rule + "/source"),
                  json.getOrDefault(answer + "/in_writing", ""),
                  json.getOrDefault(answer + "/shortfall", ""),
                  Said.WORDS.say(
                      NameWord.of(Cadence.Answer.valueOf(json.get(answer + "/answer"))))));
        }
      }
    }
    List<String> sheet = new ArrayList<>();
    try (Workbook workbook =
        WorkbookFactory.create(out.resolve("gap-report.xlsx").toFile(), null, true)) {
      for (Row row : workbook.getSheet("Monitoring")) {
        if (row.getRowNum() > 3) {
          String controls = text(row, 2, 3);
          sheet.add(
              String.join(
                  " | ",
                  text(row, 0, 1),
                  controls.split(", ")[0],
                  whole(row, 3),
                  text(row, 5, 6),
                  text(row, 11, 12),
                  whole(row, 7),
                  whole(row, 8),
                  text(row, 9, 10)));
        }
      }
    }
    assertTrue(sheet.size() > 100, sheet.size() + " rows");
    assertEquals(sheet, said);
    List<String> claims =
        json.entrySet().stream()
            .filter(e -> e.getKey().matches("/monitoring_claims/\\d+/(framework|finding)"))
            .map(Map.Entry::getValue)
            .toList();
    assertTrue(claims.contains("cmmc-level-2"), claims.toString());
    assertTrue(claims.contains("the claim is right"), claims.toString());
  }

  private static String whole(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null || cell.getCellType() != CellType.NUMERIC
        ? ""
        : String.valueOf((int) cell.getNumericCellValue());
  }

  @Test
  void the_workbook_has_its_sheets_and_one_row_a_control_and_arrangement() throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(out.resolve("gap-report.xlsx").toFile(), null, true)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(s -> names.add(s.getSheetName()));
      assertEquals(
          List.of(
              "Start here",
              "Offers",
              "Changes",
              "Jobs and systems",
              "Yours",
              "Cost",
              "Tracking",
              "Matrix",
              "Matrix by objective",
              "Answers",
              "Evidence",
              "Monitoring",
              "Before you sign",
              "What is open",
              "Your duties",
              "Summary",
              "Assumptions",
              "Rules read",
              "Cover",
              "Kinds of support",
              "Work index",
              "Crosswalk",
              "Log"),
          names);
      Sheet cells = workbook.getSheet("Answers");
      assertEquals(1259 * 3 + 3, cells.getLastRowNum(), Totals.of("controls under three models"));
      assertEquals(0, cells.getNumMergedRegions());
      Row head = cells.getRow(3);
      assertTrue(head.getLastCellNum() > 15, "columns of sheet Answers");
    }
  }

  @Test
  void the_workbook_lists_links_by_capability_and_published_apart() throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(out.resolve("gap-report.xlsx").toFile(), null, true)) {
      Row head = workbook.getSheet("Work index").getRow(3);
      Row review = row(workbook.getSheet("Work index"), 0, "Review of logs");
      assertEquals("HIPAA", head.getCell(5).getStringCellValue());
      assertEquals(
          "164.308(a)(1)(ii)(D), 164.308(a)(5)(ii)(C), 164.312(b)",
          review.getCell(5).getStringCellValue());
      assertEquals(4, review.getCell(3).getNumericCellValue());
      Sheet links = workbook.getSheet("Crosswalk");
      Row first = row(links, 1, "164.308(a)(1)(ii)(C)");
      assertEquals(
          "HIPAA Security Rule | 164.308(a)(1)(ii)(C) | Sanction policy"
              + " | NIST Cybersecurity Framework 1.1",
          text(first, 0, 4));
      Row translated = row(links, 8, "translated to Rev 5; Rev 4 AU-2(3) was");
      assertEquals("3.3.3", translated.getCell(1).getStringCellValue());
      assertEquals(
          "derived: this maps to it by its translated id",
          translated.getCell(6).getStringCellValue(),
          "as explain says it");
      Row joined = row(links, 7, "joined through 800-171 Rev 2 3.3.3");
      assertEquals(
          "CMMC 2.0 Level 2 | AU.L2-3.3.3 | Event Review | NIST SP 800-53 Rev 4 | AU-2(3)",
          text(joined, 0, 5));
      Row none = row(workbook.getSheet("Log"), 2, "No official crosswalk");
      assertEquals("GLBA Safeguards Rule", none.getCell(1).getStringCellValue());
    }
  }

  /** The first row whose cell in this column holds the text. */
  private static Row row(Sheet sheet, int column, String text) {
    for (Row row : sheet) {
      if (row.getCell(column) != null && row.getCell(column).getStringCellValue().contains(text)) {
        return row;
      }
    }
    throw new AssertionError("no " + text + " on sheet " + sheet.getSheetName());
  }

  private static String text(Row row, int from, int to) {
    List<String> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cells.add(row.getCell(i).getStringCellValue());
    }
    return String.join(" | ", cells);
  }

  @Test
  void the_reports_never_promise_compliance() throws IOException {
    // Official titles such as "Integrity Violations" are not our statements.
    String json =
        Files.readString(out.resolve("gap-report.json"))
            .replaceAll("\"title\": ?\"[^\"]*\"", "")
            .toLowerCase(Locale.ROOT);
    for (String word : List.of("non-compliant", "is compliant", "is certified", "violation")) {
      assertFalse(json.contains(word), word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"})
  void every_example_is_evaluated_and_beside_the_kinds_of_support_when_asked(
      String example, @TempDir Path there) throws IOException {
    String folder = "examples/" + example;
    String[] args = {"evaluate", folder, "--out", there.toString(), "--date", "2026-11-24"};
    List<String> offers = List.of("lakeside", "ridgeline", "summit");
    CommandLineRun alone = CommandLineRun.of(args);
    assertEquals(0, alone.code(), alone.err());
    assertEquals(offers, arrangements(there));
    assertTrue(alone.out().contains("--with-kinds shows them too"), alone.out());
    String[] more = java.util.Arrays.copyOf(args, args.length + 1);
    more[args.length] = "--with-kinds";
    CommandLineRun beside = CommandLineRun.of(more);
    assertEquals(0, beside.code(), beside.err());
    List<String> all = new ArrayList<>(List.of("break-fix", "managed", "co-managed"));
    all.addAll(offers);
    assertEquals(all, arrangements(there));
    assertFalse(beside.out().contains("--with-kinds shows them too"), beside.out());
    for (String file : List.of("gap-report.json", "gap-report.xlsx", "gap-report.pdf")) {
      CommandLineRun same =
          CommandLineRun.of("verify", there.resolve(file).toString(), "--against", folder);
      assertEquals(0, same.code(), file + ": " + same.out() + same.err());
    }
    assertTrue(Files.size(there.resolve("gap-report.pdf")) > 20_000);
    assertTrue(Files.size(there.resolve("gap-report.xlsx")) > 20_000);
  }

  private static List<String> arrangements(Path there) throws IOException {
    Map<String, String> parts = JsonReader.read(there.resolve("gap-report.json")).parts();
    List<String> out = new ArrayList<>();
    for (int i = 0; parts.containsKey("/engagements/" + i + "/id"); i++) {
      out.add(parts.get("/engagements/" + i + "/id"));
    }
    return out;
  }

  @Test
  void what_nobody_has_said_follows_the_summary_with_how_much_hangs_on_it(@TempDir Path there) {
    CommandLineRun found =
        CommandLineRun.of(
            "evaluate", "examples/cedar-ridge-dental", "--formats", "json", "--out", "" + there);
    assertEquals(0, found.code(), found.err());
    String out = found.out().replaceAll("\\s+", " ");
    for (String part :
        List.of(
            "What nobody has said yet, and how much hangs on it, Summit Managed IT:",
            "- Somebody is named to look after imaging servers: 10 answers change, 10 gaps close",
            "- You and Ridgeline Co-Managed Security sign the data protection agreement: 6"
                + " answers change, 6 gaps close")) {
      assertTrue(out.contains(part), part + "\n is missing in\n" + out);
    }
    assertFalse(
        run.out().contains("What nobody has said"), "kinds of support leave nothing unsaid");
  }

  @Test
  void fail_on_answers_one_when_a_cell_is_that_severe(@TempDir Path there) {
    String[] base = {
      "evaluate", "examples/harbor-consumer-credit", "--formats", "json", "--out", there.toString()
    };
    String[] critical = java.util.Arrays.copyOf(base, base.length + 2);
    critical[base.length] = "--fail-on";
    critical[base.length + 1] = "critical";
    assertEquals(1, CommandLineRun.of(critical).code());
    assertEquals(0, CommandLineRun.of(base).code());
  }

  @Test
  void explain_gives_the_reasons_down_to_the_source_in_plain_words() {
    CommandLineRun found =
        CommandLineRun.of("explain", "164.308(a)(1)(ii)(D)", "--under", "break-fix");
    assertEquals(0, found.code(), found.err());
    for (String part :
        List.of(
            "45 CFR 164.308(a)(1)(ii)(D)",
            "Not possible.",
            "- Review of logs: not possible",
            "- Contract continuity: “Standing agreement” is needed",
            "published descriptions of this kind of support")) {
      assertTrue(found.out().contains(part), part + " is missing in\n" + found.out());
    }
    for (String id : List.of("log-review", "monitoring-scope", "IMPOSSIBLE", "F7", "T04")) {
      assertFalse(found.out().contains(id), id + " is an id of ours in\n" + found.out());
    }
  }

  @Test
  void explain_says_what_became_of_a_withdrawn_control_and_guesses_a_misspelt_one() {
    assertTrue(CommandLineRun.of("explain", "SI-9", "--under", "managed").out().contains("AC-2"));
    CommandLineRun misspelt = CommandLineRun.of("explain", "AC-2(99)", "--under", "managed");
    assertEquals(2, misspelt.code());
    assertTrue(misspelt.err().contains("AC-2"), misspelt.err());
  }

  @Test
  void explain_names_the_successor_of_a_withdrawn_enhancement_and_what_to_ask_instead() {
    CommandLineRun found = CommandLineRun.of("explain", "AC-2(10)", "--under", "managed");
    assertEquals(0, found.code(), found.err());
    assertTrue(found.out().contains("Withdrawn: incorporated into AC-2."), found.out());
    assertTrue(found.out().contains("plumbline explain \"AC-2\" --under managed"), found.out());
  }

  @Test
  void check_finds_nothing_wrong_with_the_shipped_data() {
    CommandLineRun found = CommandLineRun.of("check");
    assertEquals(0, found.code(), found.out() + found.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"frameworks", "controls", "capabilities", "traits", "models", "layouts"})
  void list_prints_every_kind(String kind) {
    CommandLineRun found = CommandLineRun.of("list", kind);
    assertEquals(0, found.code(), found.err());
    assertTrue(found.out().lines().count() > 3, found.out());
  }
}
