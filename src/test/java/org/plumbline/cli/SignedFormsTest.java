// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.word.WordText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Forms that two sides sign, and those that programs read, say what the report says. */
class SignedFormsTest {
  private static final int FIRST_ROW = 8;
  private static final Map<String, String> ANSWERS =
      Map.of(
          "provider", "Provider",
          "shared", "Shared",
          "organisation", "Customer",
          "open", "Open",
          "nobody", "Nobody named",
          "not-possible", "Not possible");

  @TempDir Path out;

  @Test
  void the_matrix_has_a_row_for_each_objective_with_the_answer_of_the_report() throws IOException {
    run("export", "examples/tri-valley-machining", "--layout", "responsibility-matrix");
    run("evaluate", "examples/tri-valley-machining", "--formats", "json");
    Map<String, Integer> wanted = new TreeMap<>();
    JsonNode decisions = json("gap-report.json").get("decisions");
    for (JsonNode part : decisions.get(0).get("objectives")) {
      String answer = ANSWERS.get(part.get("performs").asString().replace('_', '-'));
      wanted.merge(String.valueOf(answer), 1, Integer::sum);
    }
    String offer = decisions.get(0).get("engagement").asString();
    Map<String, Integer> found = new TreeMap<>();
    List<List<String>> rows = matrix("responsibility-matrix-" + offer + ".xlsx");
    rows.forEach(r -> found.merge(r.get(7), 1, Integer::sum));
    assertEquals(wanted, found);
    for (List<String> row : rows) {
      assertTrue(row.subList(0, 8).stream().noneMatch(String::isBlank), row.toString());
      boolean open = Set.of("Open", "Nobody named", "Not possible").contains(row.get(7));
      assertEquals(open, row.get(6).startsWith("Not written"), row.toString());
      assertEquals("", row.get(8), "the correction is for people");
    }
    String paper = WordText.of(out.resolve("responsibility-matrix-" + offer + ".docx"));
    long lines = paper.lines().filter(l -> l.matches("\\S+.*\t\\[[a-z]]\t.*")).count();
    assertEquals(rows.size(), lines, "the paper has the same rows");
    assertTrue(paper.contains("Tri-Valley Precision Machining\t"), "one side signs");
    assertTrue(paper.contains("Date: "), "with a day");
  }

  @Test
  void a_rule_without_objectives_is_divided_by_acts_and_no_requirement_is_left_out()
      throws IOException {
    run(
        "export",
        "examples/cedar-ridge-dental",
        "--layout",
        "responsibility-matrix",
        "--frameworks",
        "hipaa-security-rule",
        "--under",
        "summit");
    Set<String> requirements = new LinkedHashSet<>();
    for (List<String> row : matrix("responsibility-matrix-summit.xlsx")) {
      requirements.add(row.get(0).split(" ", 2)[0]);
    }
    run(
        "evaluate",
        "examples/cedar-ridge-dental",
        "--formats",
        "json",
        "--frameworks",
        "hipaa-security-rule");
    Set<String> binding = new LinkedHashSet<>();
    for (JsonNode cell : json("gap-report.json").get("cells")) {
      if (cell.get("engagement").asString().equals("summit")
          && !cell.get("verdict").asString().equals("NOT_APPLICABLE")) {
        binding.add(cell.get("control").asString());
      }
    }
    assertEquals(binding, requirements);
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out.resolve("responsibility-matrix-summit.xlsx")))) {
      assertEquals("Signatures", book.getSheetName(1));
    }
  }

  @Test
  void a_kind_of_support_signs_nothing() {
    CommandLineRun none =
        CommandLineRun.of("export", "--layout", "responsibility-matrix", "--out", out.toString());
    assertEquals(2, none.code(), none.err());
    assertTrue(none.err().contains("no offer to sign about"), none.err());
  }

  @Test
  void the_security_decisions_hold_the_baseline_and_never_say_that_anything_is_implemented()
      throws IOException {
    run(
        "export",
        "examples/fairview-clinic",
        "--layout",
        "fedramp-security-decisions",
        "--frameworks",
        "nist-800-53-r5",
        "--baseline",
        "moderate");
    JsonNode record = json("fedramp-security-decisions-alder-bay.json");
    assertEquals("2026-11-27", record.get("record").get("last_updated").asString());
    assertEquals(287, record.get("controls").size(), "controls of the Moderate baseline");
    for (JsonNode control : record.get("controls")) {
      String status = control.get("implementation_status").asString("");
      assertTrue(status.isEmpty() || status.equals("Not Applicable"), status);
      for (String unknown :
          List.of("verification", "validation", "independent_verification", "artifacts")) {
        assertTrue(control.get(unknown).isNull(), unknown);
      }
      assertFalse(
          status.isEmpty() && control.get("mechanisms_and_activities").isNull(),
          control.get("control").asString());
    }
    String paper = WordText.of(out.resolve("fedramp-security-decisions-alder-bay.docx"));
    for (JsonNode control : record.get("controls")) {
      String row = control.get("control").asString() + " " + control.get("title").asString();
      assertTrue(paper.contains(row + "\t"), row + " is on the paper too");
    }
    assertEquals(287, paper.split("Independent validation:", -1).length - 1, "left to others");
  }

  @Test
  void the_accepted_weaknesses_are_those_somebody_has_marked() throws IOException {
    run("evaluate", "examples/fairview-clinic", "--frameworks", "nist-800-53-r5");
    Path marked = out.resolve("marked.xlsx");
    String item;
    try (XSSFWorkbook book =
            new XSSFWorkbook(Files.newInputStream(out.resolve("gap-report.xlsx")));
        OutputStream to = Files.newOutputStream(marked)) {
      Sheet tracking = book.getSheet("Tracking");
      Row head = heads(tracking, "Item");
      Row first = tracking.getRow(head.getRowNum() + 1);
      item = first.getCell(column(head, "Item")).getStringCellValue();
      first.getCell(column(head, "Status")).setCellValue("Accepted");
      first.getCell(column(head, "Notes")).setCellValue("The vendor ends this service in May.");
      book.write(to);
    }
    run(
        "export",
        "examples/fairview-clinic",
        "--layout",
        "fedramp-accepted-weaknesses",
        "--frameworks",
        "nist-800-53-r5",
        "--carry-over",
        marked.toString());
    JsonNode list = json("fedramp-accepted-weaknesses-alder-bay.json").get("accepted_weaknesses");
    assertEquals(1, list.size());
    assertEquals(item, list.get(0).get("tracking_identifier").asString());
    assertEquals(
        "The vendor ends this service in May.", list.get(0).get("why_accepted").asString());
    assertTrue(list.get(0).get("internet_reachable").isNull());
  }

  private static Row heads(Sheet sheet, String wanted) {
    for (Row row : sheet) {
      if (column(row, wanted) >= 0) {
        return row;
      }
    }
    throw new AssertionError(wanted);
  }

  private static int column(Row row, String wanted) {
    for (var cell : row) {
      if (cell.toString().equals(wanted)) {
        return cell.getColumnIndex();
      }
    }
    return -1;
  }

  private List<List<String>> matrix(String file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out.resolve(file)))) {
      Sheet sheet = book.getSheet("Responsibility matrix");
      for (int r = FIRST_ROW; r <= sheet.getLastRowNum(); r++) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < 9; c++) {
          row.add(String.valueOf(sheet.getRow(r).getCell(c)));
        }
        rows.add(row);
      }
    }
    assertFalse(rows.isEmpty(), file);
    return rows;
  }

  private JsonNode json(String file) {
    return new ObjectMapper().readTree(out.resolve(file).toFile());
  }

  private void run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--date", "2026-11-27", "--out", out.toString()));
    CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }
}
