// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plumbline.catalogue.OfficialTexts;
import org.plumbline.report.Report;

/**
 * Exported forms equal the templates they are made for: banners, labels, headings and choices, cell
 * by cell. The cells of the templates are in the reference folder; without it this is skipped.
 */
class OfficialFormsTest {
  /** Layout by form and edition. */
  private static final Map<String, String> LAYOUTS =
      Map.of(
          "FedRAMP POA&M 2.1", "fedramp-poam-2-1",
          "FedRAMP POA&M 3.0", "fedramp-poam",
          "FedRAMP CIS and CRM (SSP Appendix J) 1.1 of 2023-07-13", "fedramp-cis-crm",
          "eMASS POA&M import Navy 2026-06", "emass-poam-navy",
          "eMASS POA&M import Army 2026-06", "emass-poam-army",
          "eMASS POA&M import Marine Corps 2026-06", "emass-poam-marine-corps");

  /** Sheets of guidance and examples, whose sentences are their issuer's. */
  private static final List<String> LEFT_OUT =
      List.of("Example CRM Worksheet Responses", "Key to LI-SaaS Baseline", "Example");

  @Test
  void every_cell_of_a_template_stands_where_the_template_has_it() throws IOException {
    List<Map<String, String>> cells = rows("form-layouts.csv");
    Report report = LayoutsTest.report("nist-800-53-r5");
    int compared = 0;
    for (var layout : LAYOUTS.entrySet()) {
      try (XSSFWorkbook book = LayoutsTest.exported(layout.getValue(), report)) {
        for (Map<String, String> row : cells) {
          String form = row.get("form") + " " + row.get("edition");
          if (form.equals(layout.getKey()) && wanted(row)) {
            compare(book, row, layout.getValue());
            compared++;
          }
        }
      }
    }
    assertTrue(compared > 450, compared + " cells compared");
  }

  @Test
  void the_rows_of_the_responsibility_sheets_are_those_of_the_template() throws IOException {
    List<Map<String, String>> parts = rows("fedramp-cis-rows.csv");
    try (XSSFWorkbook book =
        LayoutsTest.exported("fedramp-cis-crm", LayoutsTest.report("nist-800-53-r5"))) {
      for (Map<String, String> row : parts) {
        for (String kind : List.of("CIS", "CRM")) {
          XSSFSheet sheet = book.getSheet(row.get("level") + " " + kind + " Worksheet");
          int number = Integer.parseInt(row.get(kind.equals("CIS") ? "cis_row" : "crm_row"));
          assertEquals(
              row.get("printed"),
              sheet.getRow(number - 1).getCell(0).getStringCellValue(),
              sheet.getSheetName() + " row " + number);
        }
      }
    }
  }

  private static boolean wanted(Map<String, String> row) {
    return !LEFT_OUT.contains(row.get("sheet"))
        && !(row.get("form").startsWith("eMASS") && row.get("sheet").equals("Instructions"))
        && List.of("sheet", "banner", "block-label", "heading", "sub-heading")
            .contains(row.get("kind"));
  }

  private static void compare(XSSFWorkbook book, Map<String, String> row, String layout) {
    XSSFSheet sheet = book.getSheet(row.get("sheet"));
    assertTrue(sheet != null, layout + " has no sheet " + row.get("sheet"));
    if (row.get("kind").equals("sheet")) {
      return;
    }
    CellAddress at = new CellAddress(row.get("column") + row.get("row"));
    XSSFRow found = sheet.getRow(at.getRow());
    XSSFCell cell = found == null ? null : found.getCell(at.getColumn());
    String place = layout + ", " + row.get("sheet") + " " + at;
    assertEquals(row.get("text"), cell == null ? "" : cell.getStringCellValue(), place);
    String allowed = row.get("allowed");
    if (row.get("kind").equals("heading") && !allowed.isEmpty()) {
      assertEquals(
          allowed.startsWith("date") ? List.of("date") : List.of(allowed.split(";")),
          allowed(sheet, at),
          place);
    }
  }

  /** What may be typed below a heading: "date", its choices, or nothing in particular. */
  private static List<String> allowed(XSSFSheet sheet, CellAddress heading) {
    List<String> allowed = new ArrayList<>();
    for (DataValidation validation : sheet.getDataValidations()) {
      var range = validation.getRegions().getCellRangeAddress(0);
      if (range.isInRange(range.getFirstRow(), heading.getColumn())) {
        String[] choices = validation.getValidationConstraint().getExplicitListValues();
        allowed.addAll(choices == null ? List.of("date") : List.of(choices));
      }
    }
    return allowed;
  }

  private static List<Map<String, String>> rows(String file) {
    OfficialTexts.assumeThere();
    List<List<String>> rows = OfficialTexts.rows(file);
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        values.put(rows.get(0).get(i), row.get(i));
      }
      named.add(values);
    }
    return named;
  }
}
