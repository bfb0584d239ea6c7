// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.CountsView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.view.VerdictView;

/** Counts a framework and arrangement, as live formulas over the sheet of cells, with charts. */
final class SummarySheet {
  private static final List<Heading> SHARES =
      List.of(Heading.ASSIGNABLE, Heading.PROMISED, Heading.LEFT, Heading.OPEN, Heading.IMPOSSIBLE);
  private static final List<Heading> POINTS =
      List.of(
          Heading.POINTS_OFFERED,
          Heading.POINTS_WITH_TERMS,
          Heading.POINTS_MOST,
          Heading.POINTS_RETAINED);

  /** Column with the key of the option, past what is printed. */
  static final int KEY_COLUMN =
      VerdictChart.FIRST_COLUMN + VerdictView.ORDER.size() + SHARES.size();

  private final Book book;
  private final ReportView view;
  private final SummaryFormulas formulas;

  SummarySheet(Book book, ReportView view, CellSheets cells) {
    this.book = book;
    this.view = view;
    this.formulas = new SummaryFormulas(book, cells, view.cells().size());
  }

  void write() {
    int rows = view.frameworks().stream().mapToInt(f -> f.counts().size()).sum();
    Table table =
        book.table(
            SheetName.SUMMARY, BookWord.SUMMARY_TITLE, rows, BookWord.SUMMARY_HOW, columns());
    List<Integer> firstRows = new ArrayList<>();
    for (FrameworkView framework : view.frameworks()) {
      firstRows.add(table.last() + 1);
      for (CountsView counts : framework.counts()) {
        table.row(row(counts, table.last() + 2).toArray());
      }
    }
    table.end(VerdictChart.FIRST_COLUMN);
    int top = table.last() + 2;
    for (int i = 0; i < view.frameworks().size(); i++) {
      new VerdictChart(book).add(view.frameworks().get(i), firstRows.get(i), top, i);
    }
  }

  private List<Object> row(CountsView counts, int number) {
    List<Object> row = new ArrayList<>();
    row.add(counts.frameworkTitle());
    row.add(counts.name());
    for (Verdict verdict : VerdictView.ORDER) {
      row.add(new Table.Formula(formulas.count(number, verdict), counts.verdicts().of(verdict)));
    }
    Shares shares = counts.shares();
    row.add(new Table.Formula(formulas.assignable(number), shares.assignable()));
    row.add(new Table.Formula(formulas.carried(number), shares.carried()));
    row.add(new Table.Formula(formulas.left(number), shares.left()));
    row.add(
        new Table.Formula(
            formulas.assignable(number, Verdict.CONDITIONAL, Verdict.UNASSIGNED), shares.open()));
    row.add(
        new Table.Formula(
            formulas.assignable(number, Verdict.STRUCTURAL_GAP), shares.impossible()));
    row.add(counts.arrangement());
    counts.points().ifPresent(score -> points(row, score));
    return row;
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(List.of(make.text(Heading.RULE, 26), make.text(Heading.OPTION, 34)));
    for (Verdict verdict : VerdictView.ORDER) {
      columns.add(Column.number(book.answer(verdict), 11));
    }
    SHARES.forEach(title -> columns.add(make.number(title, 12)));
    columns.add(make.text(Heading.OPTION_ID, 20));
    boolean scored =
        view.frameworks().stream()
            .flatMap(f -> f.counts().stream())
            .anyMatch(c -> c.points().isPresent());
    if (scored) {
      POINTS.forEach(title -> columns.add(make.number(title, 12)));
    }
    return columns;
  }

  private static void points(List<Object> row, CmmcPoints score) {
    row.addAll(List.of(score.asOffered(), score.withTerms(), score.ceiling(), score.retained()));
  }
}
