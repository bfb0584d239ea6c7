// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.excel.LayoutWriter;
import org.plumbline.report.view.ReportView;

/**
 * Exported sheets carry the headings of the templates, one row an open item, and invent nothing.
 */
class LayoutsTest {
  private static final List<String> FEDRAMP_POAM =
      List.of(
          "POAM ID",
          "Controls",
          "Weakness Name",
          "Weakness Description",
          "Weakness Detector Source",
          "Weakness Source Identifier",
          "Asset Identifier",
          "Point of Contact",
          "Resources Required",
          "Overall Remediation Plan",
          "Original Detection Date",
          "Scheduled Completion Date",
          "Planned Milestones",
          "Milestone Changes",
          "Status Date",
          "Vendor Dependency",
          "Last Vendor Check-in Date",
          "Vendor Dependent Product Name",
          "Original Risk Rating",
          "Adjusted Risk Rating",
          "Risk Adjustment",
          "False Positive",
          "Operational Requirement",
          "Deviation Rationale",
          "Supporting Documents",
          "Comments",
          "Auto-Approve",
          "Binding Operational Directive 22-01 tracking",
          "Binding Operational Directive 22-01 Due Date",
          "CVE",
          "Service Name");
  private static final List<String> CIS =
      List.of(
          "Control ID",
          "Implemented",
          "Partially Implemented",
          "Planned",
          "Alternative Implementation",
          "N/A",
          "Service Provider Corporate",
          "Service Provider System Specific",
          "Service Provider Hybrid (Corporate and System Specific)",
          "Configured by Customer (Customer System Specific)",
          "Provided by Customer (Customer System Specific)",
          "Shared (Service Provider and Customer Responsibility)",
          "Inherited from Pre-Existing Authorization");
  private static final List<String> CRM =
      List.of(
          "Control ID",
          "Can Be Inherited from CSP",
          "Specific Inheritance and Customer Agency/CSP Responsibilities");
  private static final List<String> CMMC =
      List.of(
          "Control Title",
          "Weakness",
          "Maturity Level",
          "Resource Estimate",
          "Scheduled Completion Date",
          "Milestones with Interim Completion Dates",
          "Changes to Milestones",
          "How was the weakness identified?",
          "Status (Ongoing or Complete)");
  private static final List<String> EMASS =
      List.of(
          "Control Vulnerability Description",
          "Controls / APs",
          "Office/Org",
          "Security Checks",
          "Resources Required",
          "Scheduled Completion Date",
          "Milestone ID",
          "Milestone with Completion Dates",
          "Milestone Changes",
          "Source Identifying Vulnerability",
          "Status",
          "Comments",
          "Raw Severity",
          "Devices Affected",
          "Mitigations (in-house and in conjunction with the Navy CSSP)",
          "Predisposing Conditions",
          "Severity",
          "Relevance of Threat",
          "Threat Description",
          "Likelihood",
          "Impact",
          "Impact Description",
          "Residual Risk Level",
          "Recommendations",
          "Resulting Residual Risk after Proposed Mitigations");

  @TempDir Path templates;

  @Test
  void the_fedramp_plan_has_its_31_columns_on_row_5_and_a_row_an_open_item() throws IOException {
    Report report = report("nist-800-53-r5");
    Sheet sheet = exported("fedramp-poam", report).getSheet("Open POA&M Items");
    assertEquals(
        List.of("CSP", "System Name", "Impact Level", "POAM Date"), texts(sheet.getRow(1), 0));
    assertEquals(FEDRAMP_POAM, texts(sheet.getRow(4), 0));
    assertEquals(open(report), sheet.getLastRowNum() - 4);
    assertEquals(
        FEDRAMP_POAM,
        texts(exported("fedramp-poam", report).getSheet("Closed POA&M Items").getRow(4), 0));
    assertEquals(
        LocalDate.of(2026, 11, 24),
        sheet.getRow(2).getCell(3).getLocalDateTimeCellValue().toLocalDate());
    emptyColumns(sheet, 4, 0, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
    emptyColumns(sheet, 4, 0, 26, 27, 28, 29, 30);
  }

  @Test
  void the_implementation_summary_never_says_that_anything_is_implemented() throws IOException {
    Report report = report("nist-800-53-r5");
    XSSFWorkbook book = exported("fedramp-cis-crm", report);
    Sheet cis = book.getSheet("CIS Worksheet");
    assertEquals(CIS, texts(cis.getRow(2), 0));
    assertEquals("Implementation Status", cis.getRow(1).getCell(1).getStringCellValue());
    assertEquals("Control Origination", cis.getRow(1).getCell(6).getStringCellValue());
    assertEquals(report.assessment().cells().size(), cis.getLastRowNum() - 2);
    emptyColumns(cis, 2, 0, 1, 2, 3, 4, 6, 7, 8, 9, 12);
    Sheet crm = book.getSheet("CRM Worksheet");
    assertEquals(CRM, texts(crm.getRow(2), 0));
    for (int i = 0; i < report.assessment().cells().size(); i++) {
      var cell = report.assessment().cells().get(i);
      Cell inherited = crm.getRow(3 + i).getCell(1);
      assertEquals(
          switch (cell.verdict()) {
            case DELIVERABLE -> "Yes";
            case SHARED -> "Partial";
            case NOT_APPLICABLE -> "";
            default -> "No";
          },
          inherited == null ? "" : inherited.getStringCellValue(),
          cell.control().id());
    }
  }

  @Test
  void the_cmmc_plan_names_level_weakness_and_what_may_not_stand_on_it() throws IOException {
    Report report = report("cmmc-level-2");
    Sheet sheet = exported("cmmc-poam", report).getSheet("POAM");
    assertEquals(CMMC, texts(sheet.getRow(0), 0));
    assertEquals(open(report), sheet.getLastRowNum());
    emptyColumns(sheet, 0, 0, 3, 4, 5, 6);
    int barred = 0;
    for (int r = 1; r <= sheet.getLastRowNum(); r++) {
      assertEquals("2", sheet.getRow(r).getCell(2).getStringCellValue());
      assertEquals("Ongoing", sheet.getRow(r).getCell(8).getStringCellValue());
      barred += sheet.getRow(r).getCell(1).getStringCellValue().contains("170.21") ? 1 : 0;
    }
    assertEquals(
        report.assessment().cells().stream()
            .filter(
                c -> c.open() && c.control().poam() == org.plumbline.catalogue.PlanMark.NOT_ALLOWED)
            .count(),
        barred);
    assertTrue(barred > 0);
  }

  @Test
  void the_emass_plan_fills_columns_c_to_aa_and_keeps_formulas_out() throws IOException {
    Report report = report("nist-800-53-r5");
    Sheet sheet = exported("emass-poam", report).getSheet("POA&M");
    assertNull(sheet.getRow(6).getCell(0));
    assertNull(sheet.getRow(6).getCell(1));
    assertEquals(EMASS, texts(sheet.getRow(6), 2));
    assertEquals(26, sheet.getRow(6).getLastCellNum() - 1, "column AA");
    assertEquals(open(report), sheet.getLastRowNum() - 6);
    Cell office = sheet.getRow(7).getCell(4);
    assertEquals("=1+1", office.getStringCellValue());
    assertEquals(CellType.STRING, office.getCellType());
    assertTrue(office.getCellStyle().getQuotePrefixed());
    for (Row row : sheet) {
      for (Cell cell : row) {
        assertTrue(cell.getCellType() != CellType.FORMULA, cell.getAddress().toString());
      }
    }
    emptyColumns(sheet, 6, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24);
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    Report report = report("cmmc-level-2");
    assertArrayEquals(bytes("cmmc-poam", report), bytes("cmmc-poam", report));
  }

  @Test
  void every_mistake_in_a_layout_is_named_with_its_place_in_one_run() throws IOException {
    Files.createDirectories(templates.resolve("layouts"));
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
        sheets:
          - name: A/B
            rows: open-item
            block_row: 1
            block:
              - {header: Who, field: weakness}
            header_row: 2
            first_column: 3
            columns:
              - {header: Weakness, field: weaknes}
              - {header: weakness, feld: control}
          - name: a/b
            rows: controls
            columns: []
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
            "LAY-004 9:11",
            "LAY-006 10:11",
            "LAY-010 13:30",
            "LAY-005 14:5",
            "LAY-007 15:19",
            "LAY-009 17:35",
            "LAY-008 18:18",
            "YAML-013 18:28",
            "LAY-002 19:5")) {
      assertTrue(found.contains(wanted), wanted + " in " + found);
    }
    String said = String.join("\n", problems.all().stream().map(Said::of).toList());
    assertTrue(said.contains("did you mean `weakness`?"), said);
    assertTrue(said.contains("did you mean `open-items`?"), said);
    assertTrue(said.contains("did you mean `field`?"), said);
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

  private static Report report(String framework) {
    Organisation example = ProjectData.example("tri-valley-machining");
    Organisation who = Copies.of(example, copy -> copy.name = "=1+1");
    Engagement managed = Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who);
    Assessment assessment =
        Assessor.assess(
            who, List.of(managed), ProjectData.frameworks(framework), ProjectData.VOCABULARY);
    return new Report(
        "0123456789abcdef", "test", LocalDate.of(2026, 11, 24), List.of(), assessment, Said.WORDS);
  }

  private static int open(Report report) {
    return (int) report.assessment().cells().stream().filter(c -> c.open()).count();
  }

  private static byte[] bytes(String layout, Report report) throws IOException {
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
        report, FilledSheet.of(found, report, ReportView.of(report), engagement), out);
    return out.toByteArray();
  }

  private static XSSFWorkbook exported(String layout, Report report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(layout, report)));
  }

  private static List<String> texts(Row row, int from) {
    List<String> texts = new ArrayList<>();
    for (int i = from; i < row.getLastCellNum(); i++) {
      texts.add(row.getCell(i).getStringCellValue());
    }
    return texts;
  }

  /** Columns, counted from the layout's first, that hold no cell at all under the heading. */
  private static void emptyColumns(Sheet sheet, int head, int first, int... columns) {
    for (int r = head + 1; r <= sheet.getLastRowNum(); r++) {
      for (int column : columns) {
        assertNull(
            sheet.getRow(r).getCell(first + column),
            sheet.getSheetName() + " row " + (r + 1) + " column " + (column + 1));
      }
    }
  }
}
