// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.PlanMark;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Verdict;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.excel.LayoutWriter;
import org.plumbline.report.view.ReportView;

/**
 * Exported sheets carry the headings of the templates, one row an open item, and invent nothing.
 */
class LayoutsTest {
  @TempDir Path templates;

  @Test
  void the_fedramp_plan_has_a_row_an_open_item_and_invents_nothing() throws IOException {
    Report report = report("nist-800-53-r5");
    XSSFWorkbook book = exported("fedramp-poam", report);
    Sheet sheet = book.getSheet("Open POA&M Items");
    assertEquals("POAM ID", sheet.getRow(4).getCell(1).getStringCellValue());
    assertEquals(open(report), sheet.getLastRowNum() - 7, "entries start on row 9");
    assertEquals(
        LocalDate.of(2026, 11, 24),
        sheet.getRow(2).getCell(4).getLocalDateTimeCellValue().toLocalDate());
    emptyColumns(sheet, 8, 1, 5, 6, 7, 8, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22);
    assertEquals(1, book.getSheet("Closed POA&M Items").getLastRowNum(), "nothing is closed");
  }

  @Test
  void the_implementation_summary_never_says_that_anything_is_implemented() throws IOException {
    Report report = report("nist-800-53-r5");
    Map<String, Verdict> verdicts =
        report.assessment().cells().stream()
            .collect(Collectors.toMap(c -> c.control().id(), c -> c.verdict()));
    XSSFWorkbook book = exported("fedramp-cis-crm", report);
    for (String level : List.of("High", "Moderate", "Low", "LI-SaaS")) {
      emptyColumns(book.getSheet(level + " CIS Worksheet"), 3, 0, 1, 2, 3, 4, 6, 7, 8, 9, 12);
      Sheet crm = book.getSheet(level + " CRM Worksheet");
      for (int r = level.equals("High") ? 3 : 4; r <= crm.getLastRowNum(); r++) {
        String part = crm.getRow(r).getCell(0).getStringCellValue();
        Cell inherited = crm.getRow(r).getCell(1);
        assertEquals(
            switch (verdicts.get(part.replaceFirst("\\([a-z]\\)$", ""))) {
              case DELIVERABLE -> "Yes";
              case SHARED -> "Partial";
              case NOT_APPLICABLE -> "";
              default -> "No";
            },
            inherited == null ? "" : inherited.getStringCellValue(),
            part);
      }
    }
  }

  @Test
  void a_level_brings_its_own_sheets_and_the_number_of_controls_fedramp_names() throws IOException {
    Report report = report("nist-800-53-r5");
    for (var level : Map.of("low", 156, "moderate", 323, "high", 410, "li-saas", 156).entrySet()) {
      XSSFWorkbook book = exported("fedramp-cis-crm", report, Optional.of(level.getKey()));
      assertEquals(4, book.getNumberOfSheets());
      Sheet cis = book.getSheetAt(1);
      assertTrue(cis.getSheetName().toLowerCase(Locale.ROOT).startsWith(level.getKey()));
      Set<String> controls = new HashSet<>();
      for (int r = 3; r <= cis.getLastRowNum(); r++) {
        controls.add(
            cis.getRow(r).getCell(0).getStringCellValue().replaceFirst("\\([a-z]\\)$", ""));
      }
      assertEquals(level.getValue(), controls.size(), level.getKey());
    }
  }

  @Test
  void the_operational_plan_holds_all_that_is_open_and_the_conditional_one_what_the_rule_allows()
      throws IOException {
    Report report = report("cmmc-level-2");
    Sheet all = exported("cmmc-operational-plan", report).getSheet("Operational plan");
    assertEquals(open(report), all.getLastRowNum() - 3);
    Sheet some = exported("cmmc-conditional-plan", report).getSheet("Conditional status plan");
    Map<String, Control> controls =
        report.assessment().cells().stream()
            .collect(Collectors.toMap(c -> c.control().id(), c -> c.control()));
    Set<String> eligible = new HashSet<>();
    for (int r = 6; r <= some.getLastRowNum(); r++) {
      String id = some.getRow(r).getCell(0).getStringCellValue();
      eligible.add(id);
      // 32 CFR 170.21(a)(2)(ii): one point, or encryption without a validated module
      boolean encryption = id.equals("SC.L2-3.13.11");
      assertEquals(
          encryption ? 3 : 1, Integer.parseInt(some.getRow(r).getCell(3).getStringCellValue()), id);
      assertNotEquals(PlanMark.NOT_ALLOWED, controls.get(id).poam(), id);
    }
    assertFalse(eligible.isEmpty());
    for (int r = 4; r <= all.getLastRowNum(); r++) {
      String id = all.getRow(r).getCell(0).getStringCellValue();
      assertEquals(
          eligible.contains(id) ? "Yes" : "No (32 CFR 170.21(a)(2))",
          all.getRow(r).getCell(4).getStringCellValue(),
          id);
      assertEquals("Ongoing", all.getRow(r).getCell(11).getStringCellValue());
    }
  }

  @Test
  void a_weakness_is_said_as_a_weakness() throws IOException {
    Sheet plan = exported("cui-plan-of-action", report("cmmc-level-2")).getSheet("Plan of action");
    for (int r = 2; r <= plan.getLastRowNum(); r++) {
      String weakness = plan.getRow(r).getCell(0).getStringCellValue();
      assertTrue(weakness.contains("is not assigned in writing"), weakness);
    }
  }

  @Test
  void the_emass_plan_leaves_its_own_columns_empty_and_keeps_formulas_out() throws IOException {
    Report report = report("nist-800-53-r5");
    for (String service : List.of("navy", "army", "marine-corps")) {
      Sheet sheet = exported("emass-poam-" + service, report).getSheet("POA&M");
      assertEquals(open(report), sheet.getLastRowNum() - 6);
      Cell office = sheet.getRow(7).getCell(17);
      assertEquals("=1+1", office.getStringCellValue());
      assertEquals(CellType.STRING, office.getCellType());
      assertTrue(office.getCellStyle().getQuotePrefixed());
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertTrue(cell.getCellType() != CellType.FORMULA, cell.getAddress().toString());
        }
      }
      emptyColumns(sheet, 7, 0, 0, 1, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22);
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    Report report = report("cmmc-level-2");
    assertArrayEquals(
        bytes("cmmc-operational-plan", report, Optional.empty()),
        bytes("cmmc-operational-plan", report, Optional.empty()));
  }

  @Test
  void every_mistake_in_a_layout_is_named_with_its_place_in_one_run() throws IOException {
    Files.createDirectories(templates.resolve("layouts/parts"));
    Files.writeString(templates.resolve("layouts/parts/some.yaml"), "low:\n  AC-1: []\n");
    Files.writeString(
        templates.resolve("layouts/mine.yaml"),
        """
        name: your
        title: t
        issuer: i
        version: v
        source: s
        read_on: 2026-11-23
        frameworks: [cmmc-level-2]
        parts: some
        sheets:
          - name: A/B
            rows: open-item
            cells:
              - {at: B1, field: weakness}
              - {at: 1B, text: Who}
              - {at: C3, to: B1, text: What}
              - {at: B3, text: Inside}
            header_row: 2
            first_column: 3
            columns:
              - {header: Weakness, field: weaknes}
              - {header: weakness, feld: control}
              - {header: Day, day: american}
          - name: a/b
            rows: control-parts
            level: high
            columns_of: A/C
        """);
    Problems problems = new Problems();
    LayoutReader.readAll(templates, problems);
    List<String> found =
        problems.all().stream()
            .map(p -> p.code() + " " + p.place().line() + ":" + p.place().column())
            .toList();
    for (String wanted :
        List.of(
            "LAY-001 1:7",
            "LAY-015 8:8",
            "LAY-004 10:11",
            "LAY-006 11:11",
            "LAY-010 13:25",
            "LAY-012 14:14",
            "LAY-012 15:22",
            "LAY-005 17:5",
            "LAY-007 18:19",
            "LAY-009 20:35",
            "LAY-008 21:18",
            "YAML-013 21:28",
            "LAY-014 22:28",
            "LAY-002 23:5",
            "LAY-013 26:17",
            "LAY-016 2:3")) {
      assertTrue(found.contains(wanted), wanted + " in " + found);
    }
    String said = String.join("\n", problems.all().stream().map(Said::of).toList());
    assertTrue(said.contains("did you mean `weakness`?"), said);
    assertTrue(said.contains("did you mean `open-items`?"), said);
    assertTrue(said.contains("did you mean `field`?"), said);
    assertTrue(said.contains("did you mean `A/B`?"), said);
  }

  @Test
  void a_layout_without_sheets_is_refused() throws IOException {
    Files.createDirectories(templates.resolve("layouts"));
    Files.writeString(
        templates.resolve("layouts/mine.yaml"),
        "name: mine\ntitle: t\nissuer: i\nversion: v\nsource: s\nread_on: 2026-11-23\nsheets: []\n");
    Problems problems = new Problems();
    LayoutReader.readAll(templates, problems);
    assertEquals(List.of("LAY-003"), problems.all().stream().map(Problem::code).toList());
  }

  static Report report(String framework) {
    Organisation example = ProjectData.example("tri-valley-machining");
    Organisation who = Copies.of(example, copy -> copy.name = "=1+1");
    Engagement managed =
        Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who);
    Assessment assessment =
        Assessor.assess(
            who, List.of(managed), ProjectData.frameworks(framework), ProjectData.VOCABULARY);
    return new Report(
        "0123456789abcdef", "test", LocalDate.of(2026, 11, 24), List.of(), assessment, Said.WORDS);
  }

  private static int open(Report report) {
    return (int) report.assessment().cells().stream().filter(c -> c.open()).count();
  }

  private static byte[] bytes(String layout, Report report, Optional<String> level)
      throws IOException {
    Problems problems = new Problems();
    Layout found =
        LayoutReader.readAll(Path.of("templates"), problems).stream()
            .filter(l -> l.name().equals(layout))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(), problems.all());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Engagement engagement = report.assessment().engagements().get(0);
    LayoutWriter.write(
        report, FilledForm.of(found, report, ReportView.of(report), engagement, level), out);
    return out.toByteArray();
  }

  static XSSFWorkbook exported(String layout, Report report) throws IOException {
    return exported(layout, report, Optional.empty());
  }

  private static XSSFWorkbook exported(String layout, Report report, Optional<String> level)
      throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(layout, report, level)));
  }

  /**
   * Columns, counted from the layout's first, that hold no cell at all from a row on.
   *
   * @param from first row of entries, counted from 0
   */
  private static void emptyColumns(Sheet sheet, int from, int first, int... columns) {
    for (int r = from; r <= sheet.getLastRowNum(); r++) {
      for (int column : columns) {
        assertNull(
            sheet.getRow(r).getCell(first + column),
            sheet.getSheetName() + " row " + (r + 1) + " column " + (column + 1));
      }
    }
  }
}
