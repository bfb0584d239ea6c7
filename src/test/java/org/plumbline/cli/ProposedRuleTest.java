// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Totals;
import org.plumbline.report.pdf.PdfText;

/** A proposed rule is looked at by name only, marked wherever it stands, and moves nothing else. */
class ProposedRuleTest {
  private static final String MARK = "proposed, not in force";
  private static final String RULE = "hipaa-proposed-2025";

  @TempDir static Path with;
  @TempDir static Path without;

  @BeforeAll
  static void evaluateWithAndWithout() {
    evaluate("hipaa-security-rule," + RULE, with);
    evaluate("hipaa-security-rule", without);
  }

  private static void evaluate(String frameworks, Path out) {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate",
            "examples/cedar-ridge-dental",
            "--frameworks",
            frameworks,
            "--with-kinds",
            "--date",
            "2026-11-24",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void the_cells_and_counts_of_the_rule_in_force_stay_byte_for_byte() throws IOException {
    assertEquals(lines(without, "hipaa-security-rule"), lines(with, "hipaa-security-rule"));
    assertEquals(
        51 * 6 + 6,
        lines(without, "hipaa-security-rule").size(),
        Totals.of("rows of the HIPAA rule"));
    assertEquals(13 * 6 + 6, lines(with, RULE).size(), Totals.of("rows of the proposed rule"));
    assertEquals(List.of(), lines(without, RULE));
  }

  @Test
  void a_capability_only_the_proposed_rule_calls_for_is_in_use() {
    CommandLineRun run = CommandLineRun.of("check");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().contains("CHK-001"), run.out());
    assertTrue(run.out().contains("CHK-007"), run.out());
  }

  @Test
  void gates_and_questions_stay_byte_for_byte() throws IOException {
    assertEquals(between(without), between(with));
  }

  @Test
  void every_json_entry_of_it_says_so() throws IOException {
    for (String line : Files.readAllLines(with.resolve("gap-report.json"))) {
      if (!line.contains("{\"framework\": \"" + RULE + "\"")) {
        continue;
      }
      assertTrue(line.contains("\"status\": \"" + MARK + "\""), line);
    }
    String json = Files.readString(with.resolve("gap-report.json"));
    assertTrue(json.contains("\"status\": \"proposed\""), "catalogue");
    assertFalse(
        Files.readString(without.resolve("gap-report.json")).contains("roposed, not in force"));
  }

  @Test
  void every_page_says_so() throws IOException {
    try (PdfReader pdf = new PdfReader(with.resolve("gap-report.pdf").toString())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        String words = PdfText.page(pdf, page).replaceAll("\\s+", " ");
        assertTrue(words.contains(MARK), "page " + page + ": " + words);
      }
    }
  }

  @Test
  void every_row_or_its_head_and_every_printed_sheet_says_so() throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(with.resolve("gap-report.xlsx").toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        assertTrue(sheet.getHeader().getLeft().contains(MARK), sheet.getSheetName());
        for (Row row : sheet) {
          String words = words(row);
          if (words.contains(RULE) || words.contains("NPRM-HIPAA-")) {
            String said = words(sheet.getRow(0)) + head(sheet) + words;
            assertTrue(said.contains(MARK), sheet.getSheetName() + ": " + words);
          }
        }
      }
    }
  }

  /** Headings that stand below a message. */
  private static String head(Sheet sheet) {
    Row head = sheet.getRow(3);
    return sheet.getPaneInformation() == null || head == null ? "" : words(head);
  }

  @Test
  void no_default_run_and_no_organisation_takes_it_in(@TempDir Path folder, @TempDir Path out)
      throws IOException {
    Files.writeString(
        folder.resolve("organisation.yaml"),
        "name: Test\nframeworks: [" + RULE + "]\ninternal_it_staff: none\n");
    CommandLineRun run = CommandLineRun.of("evaluate", folder.toString(), "--out", out.toString());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("ENG-007"), run.err());
    assertTrue(run.err().contains("looked at only when `--frameworks` names it"), run.err());
  }

  @Test
  void list_and_explain_mark_it() {
    String listed = CommandLineRun.of("list", "frameworks").out();
    String line = listed.lines().filter(l -> l.startsWith(RULE)).findFirst().orElseThrow();
    assertTrue(line.contains(MARK), line);
    assertFalse(CommandLineRun.of("list", "controls").out().contains("NPRM-HIPAA"));
    String told = CommandLineRun.of("explain", "NPRM-HIPAA-9", "--under", "managed").out();
    assertTrue(told.contains(MARK), told);
    assertTrue(told.contains("“Critical updates within 14 days” is needed"), told);
  }

  private static List<String> lines(Path folder, String framework) throws IOException {
    return Files.readAllLines(folder.resolve("gap-report.json")).stream()
        .map(l -> l.replaceFirst(",$", ""))
        .filter(l -> l.strip().startsWith("{\"framework\": \"" + framework + "\""))
        .filter(l -> l.contains("\"severity\": ") || l.contains("\"counts\": "))
        .toList();
  }

  private static String between(Path folder) throws IOException {
    String json = Files.readString(folder.resolve("gap-report.json"));
    return json.substring(json.indexOf("\"organisation\""), json.indexOf("\"cells\""));
  }

  private static String words(Row row) {
    StringBuilder out = new StringBuilder();
    row.forEach(cell -> out.append(cell).append(' '));
    return out.toString();
  }
}
