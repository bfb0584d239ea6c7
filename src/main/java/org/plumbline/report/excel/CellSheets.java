// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Verdict;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Report;
import org.plumbline.wording.Words;

/** The long sheets with one row a cell. */
final class CellSheets {
  private static final List<Column> CELLS =
      List.of(
          new Column("Framework", 18),
          new Column("Engagement", 18),
          new Column("Control", 18),
          new Column("Verdict", 14),
          new Column("Sub-type", 12),
          new Column("Severity", 10),
          Column.number("Weight", 8),
          new Column("Assignable", 10),
          new Column("Read on", 15),
          new Column("Family", 20),
          new Column("Title", 28),
          new Column("Citation", 24),
          new Column("What it asks", 48),
          new Column("Deciding capabilities", 24),
          new Column("Reason", 40),
          new Column("Missing", 38),
          new Column("Stated", 48),
          new Column("Flags", 13),
          new Column("Owner", 16),
          new Column("Evidence", 26),
          new Column("Note", 34));
  private static final List<Column> RETAINED =
      List.of(
          new Column("Control", 18),
          new Column("Title", 28),
          new Column("Citation", 24),
          new Column("Engagement", 18),
          new Column("Duty", 30),
          new Column("Owner", 20),
          new Column("Interval", 34),
          new Column("Evidence", 30),
          new Column("Severity", 10),
          new Column("Flags", 13),
          new Column("Framework", 20));

  private final Book book;
  private final Assessment assessment;
  private final Words words;
  private final Places places;
  private final Map<String, Framework> frameworks = new HashMap<>();

  CellSheets(Book book, Report report, Places places) {
    this.book = book;
    this.assessment = report.assessment();
    this.words = report.words();
    this.places = places;
    assessment.frameworks().forEach(f -> frameworks.put(f.id(), f));
  }

  /** Everything, one row a cell; the counts on sheet Summary read these columns. */
  void cells() {
    Table table = book.table("Cells", CELLS);
    for (Cell cell : assessment.cells()) {
      Framework framework = framework(cell);
      List<Finding> deciding = cell.deciding();
      table.row(
          framework.label(),
          cell.engagement(),
          cell.control().id(),
          cell.verdict(),
          cell.subtype().spelling(),
          CellTexts.word(cell.severity()),
          cell.weight(),
          CellTexts.assignable(cell) ? "yes" : "no",
          places.readOn(cell),
          framework.families().getOrDefault(cell.control().family(), cell.control().family()),
          cell.control().title(),
          citation(framework, cell),
          cell.control().asks(),
          CellTexts.capabilities(deciding),
          CellTexts.reason(deciding, words),
          CellTexts.missing(cell),
          CellTexts.stated(deciding, assessment.engagement(cell.engagement()), words),
          CellTexts.flags(cell),
          cell.owner().orElse(""),
          String.join(", ", cell.control().evidence()),
          words.all(cell.notes()));
    }
    table.end(4);
    table.rules().verdicts().severities();
  }

  /** What stays with the organisation, with room for an owner. */
  void retained() {
    Table table = book.table("Retained duties", RETAINED);
    for (Cell cell : assessment.cells()) {
      if (cell.verdict() == Verdict.RETAINED) {
        Framework framework = framework(cell);
        table.row(
            cell.control().id(),
            cell.control().title(),
            citation(framework, cell),
            cell.engagement(),
            CellTexts.capabilities(cell.findings()),
            cell.owner().orElse(""),
            CellTexts.intervals(cell, assessment.vocabulary().intervals()),
            cell.control().evidence().stream().collect(Collectors.joining(", ")),
            CellTexts.word(cell.severity()),
            CellTexts.flags(cell),
            framework.label());
      }
    }
    table.end(1);
    table.rules().severities();
  }

  /** Column of a heading of sheet Cells, as a letter. */
  static String column(String title) {
    for (int i = 0; i < CELLS.size(); i++) {
      if (CELLS.get(i).title().equals(title)) {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(i);
      }
    }
    throw new IllegalStateException(title);
  }

  private Framework framework(Cell cell) {
    return java.util.Objects.requireNonNull(frameworks.get(cell.control().framework()));
  }

  private static Table.Link citation(Framework framework, Cell cell) {
    return new Table.Link(framework.citation(cell.control()), framework.linkTo(cell.control()));
  }
}
