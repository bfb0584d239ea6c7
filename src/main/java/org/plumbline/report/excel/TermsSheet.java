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

  void write(List<TermGroup> groups) {
    Table table = book.table("Terms to add", COLUMNS);
    for (TermGroup group : groups) {
      table.row(
          CellTexts.word(group.severity()),
          group.engagement(),
          group.kind().spelling(),
          group.name(),
          group.required(),
          group.stated(),
          group.wording(),
          group.cells().size(),
          (int) group.closedAlone(),
          controls(group));
    }
    table.end(4);
    table.rules().severities();
  }

  private static String controls(TermGroup group) {
    String listed =
        group.cells().stream()
            .limit(LISTED)
            .map(c -> c.control().id())
            .collect(Collectors.joining(", "));
    int more = group.cells().size() - LISTED;
    return more > 0
        ? listed + " and " + more + " more: filter column Missing of sheet Cells"
        : listed;
  }
}
