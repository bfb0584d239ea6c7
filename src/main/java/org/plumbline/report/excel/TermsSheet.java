// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.TermGroup;
import org.plumbline.report.TermGroups;
import org.plumbline.report.view.CauseView;
import org.plumbline.report.view.ControlView;

/** What to put in writing: one row a missing item and arrangement, most urgent first. */
final class TermsSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Severity", 10),
          new Column("Engagement", 18),
          new Column("Kind", 10),
          new Column("Item", 26),
          new Column("Required", 24),
          new Column("Stated", 20),
          new Column("Contract wording", 60),
          Column.number("Cells touched", 9),
          Column.number("Closed by this alone", 11),
          new Column("Controls", 60));
  private static final int LISTED = 60;

  private final Book book;

  TermsSheet(Book book) {
    this.book = book;
  }

  /** The rows, most urgent first, then those that touch most cells. */
  static List<TermGroup> groups(Assessment assessment) {
    List<TermGroup> groups = new ArrayList<>();
    for (Engagement engagement : assessment.engagements()) {
      groups.addAll(TermGroups.of(assessment, engagement.id()));
    }
    groups.sort(
        Comparator.comparing(TermGroup::severity).reversed().thenComparing(g -> -g.cells().size()));
    return groups;
  }

  void write(List<CauseView> causes) {
    Table table = book.table("Terms to add", COLUMNS);
    for (CauseView cause : causes) {
      table.row(
          CellTexts.word(cause.severity().value()),
          cause.arrangement(),
          cause.kind().value().spelling(),
          cause.id(),
          cause.required(),
          cause.stated(),
          cause.full(),
          cause.controls().size(),
          cause.closedAlone(),
          controls(cause));
    }
    table.end(4);
    table.rules().severities();
  }

  private static String controls(CauseView cause) {
    String listed =
        cause.controls().stream()
            .limit(LISTED)
            .map(ControlView::id)
            .collect(Collectors.joining(", "));
    int more = cause.controls().size() - LISTED;
    return more > 0
        ? listed + " and " + more + " more: filter column Missing of sheet Cells"
        : listed;
  }
}
