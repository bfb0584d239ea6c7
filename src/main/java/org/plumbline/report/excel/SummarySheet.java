// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.CmmcScore;
import org.plumbline.assessment.Shares;
import org.plumbline.assessment.Summary;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.Report;

/** Counts a framework and arrangement, as live formulas over sheet Cells, with charts. */
final class SummarySheet {
  static final String NAME = "Summary";

  private static final String YES = "\"yes\"";

  private final Book book;

  SummarySheet(Book book) {
    this.book = book;
  }

  void write(Report report) {
    Assessment assessment = report.assessment();
    boolean scored = assessment.summaries().stream().anyMatch(s -> s.cmmc().isPresent());
    Table table = book.table(NAME, columns(scored));
    Map<String, List<Summary>> byFramework = new LinkedHashMap<>();
    Map<String, Integer> firstRow = new LinkedHashMap<>();
    int end = assessment.cells().size() + 1;
    for (Summary summary : assessment.summaries()) {
      int number = table.last() + 1;
      byFramework.computeIfAbsent(summary.framework(), k -> new ArrayList<>()).add(summary);
      firstRow.putIfAbsent(summary.framework(), number);
      List<Object> row = new ArrayList<>();
      row.add(assessment.framework(summary.framework()).label());
      row.add(summary.engagement());
      row.add(assessment.engagement(summary.engagement()).name());
      counts(row, summary, same(number + 1, end), end);
      summary.cmmc().ifPresent(score -> points(row, score));
      table.row(row.toArray());
    }
    table.end(VerdictChart.FIRST_COLUMN);
    int top = table.last() + 2;
    int place = 0;
    for (Map.Entry<String, List<Summary>> entry : byFramework.entrySet()) {
      VerdictChart.add(
          book.sheet(NAME),
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

  private static void counts(List<Object> row, Summary summary, String same, int end) {
    for (Verdict verdict : Verdict.values()) {
      row.add(
          new Table.Formula(count(same, end, verdict), summary.counts().getOrDefault(verdict, 0)));
    }
    String assignable = same + "," + range("Assignable", end) + "," + YES;
    Shares shares = summary.shares();
    row.add(new Table.Formula("COUNTIFS(" + assignable + ")", shares.assignable()));
    row.add(
        new Table.Formula(
            count(assignable, end, Verdict.DELIVERABLE)
                + "+"
                + count(assignable, end, Verdict.SHARED),
            shares.carried()));
    row.add(new Table.Formula(count(assignable, end, Verdict.RETAINED), shares.left()));
    row.add(
        new Table.Formula(
            count(assignable, end, Verdict.CONDITIONAL)
                + "+"
                + count(assignable, end, Verdict.UNASSIGNED),
            shares.open()));
    row.add(new Table.Formula(count(assignable, end, Verdict.STRUCTURAL_GAP), shares.impossible()));
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

  private static void points(List<Object> row, CmmcScore score) {
    row.addAll(List.of(score.asOffered(), score.withTerms(), score.ceiling(), score.retained()));
  }
}
