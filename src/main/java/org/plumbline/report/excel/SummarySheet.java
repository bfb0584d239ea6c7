// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.CmmcScore;
import org.plumbline.assessment.Summary;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.Report;

/** Counts a framework and arrangement, as live formulas over sheet Cells, with charts. */
final class SummarySheet {
  private static final String YES = "\"yes\"";

  private final XSSFSheet sheet;
  private final Styles styles;

  SummarySheet(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void write(Report report) {
    Assessment assessment = report.assessment();
    boolean scored = assessment.summaries().stream().anyMatch(s -> s.cmmc().isPresent());
    List<Column> columns = columns(scored);
    Table table = new Table(sheet, styles, columns);
    Map<String, List<Summary>> byFramework = new LinkedHashMap<>();
    Map<String, Integer> firstRow = new LinkedHashMap<>();
    int end = assessment.cells().size() + 1;
    for (Summary summary : assessment.summaries()) {
      Row row =
          table.row(
              assessment.framework(summary.framework()).label(),
              summary.engagement(),
              assessment.engagement(summary.engagement()).name());
      byFramework.computeIfAbsent(summary.framework(), k -> new ArrayList<>()).add(summary);
      firstRow.putIfAbsent(summary.framework(), row.getRowNum());
      counts(row, summary, end);
      summary.cmmc().ifPresent(score -> points(row, score));
    }
    Page.table(sheet, columns, table.last(), 3);
    int top = table.last() + 2;
    int place = 0;
    for (Map.Entry<String, List<Summary>> entry : byFramework.entrySet()) {
      VerdictChart.add(
          sheet,
          assessment.framework(entry.getKey()).title(),
          entry.getValue(),
          firstRow.getOrDefault(entry.getKey(), 1),
          top,
          place++);
    }
  }

  private static List<Column> columns(boolean scored) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("Framework", 26), new Column("Engagement", 20), new Column("Name", 30)));
    for (Verdict verdict : Verdict.values()) {
      columns.add(Column.number(verdict.title(), 13));
    }
    List<String> shares = List.of("Assignable", "Carried", "Left with you", "Open", "Impossible");
    shares.forEach(title -> columns.add(Column.number(title, 12)));
    if (scored) {
      List<String> points =
          List.of(
              "CMMC points as offered",
              "CMMC points with terms",
              "CMMC points ceiling",
              "CMMC points retained");
      points.forEach(title -> columns.add(Column.number(title, 12)));
    }
    return columns;
  }

  private void counts(Row row, Summary summary, int end) {
    String same = same(row.getRowNum() + 1, end);
    String assignable = same + "," + range("Assignable", end) + "," + YES;
    int column = VerdictChart.FIRST_COLUMN;
    for (Verdict verdict : Verdict.values()) {
      formula(row, column++, count(same, end, verdict), summary.counts().getOrDefault(verdict, 0));
    }
    formula(row, column++, "COUNTIFS(" + assignable + ")", summary.shares().assignable());
    formula(
        row,
        column++,
        count(assignable, end, Verdict.DELIVERABLE) + "+" + count(assignable, end, Verdict.SHARED),
        summary.shares().carried());
    formula(row, column++, count(assignable, end, Verdict.RETAINED), summary.shares().left());
    formula(
        row,
        column++,
        count(assignable, end, Verdict.CONDITIONAL)
            + "+"
            + count(assignable, end, Verdict.UNASSIGNED),
        summary.shares().open());
    formula(
        row, column, count(assignable, end, Verdict.STRUCTURAL_GAP), summary.shares().impossible());
  }

  private static String same(int row, int end) {
    return range("Framework", end) + ",$A" + row + "," + range("Engagement", end) + ",$B" + row;
  }

  private static String count(String conditions, int end, Verdict verdict) {
    return "COUNTIFS(" + conditions + "," + range("Verdict", end) + ",\"" + verdict.title() + "\")";
  }

  private static String range(String title, int end) {
    String column = CellSheets.column(title);
    return "Cells!$" + column + "$2:$" + column + "$" + Math.max(2, end);
  }

  private void formula(Row row, int column, String formula, int value) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    cell.setCellStyle(styles.number());
  }

  private void points(Row row, CmmcScore score) {
    int column = VerdictChart.FIRST_COLUMN + Verdict.values().length + 5;
    for (int value :
        new int[] {score.asOffered(), score.withTerms(), score.ceiling(), score.retained()}) {
      Cell cell = row.createCell(column++);
      cell.setCellValue(value);
      cell.setCellStyle(styles.number());
    }
  }
}
