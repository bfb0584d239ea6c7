// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Actor;
import org.plumbline.report.Responsibility;

/** Who does what, one row a control and arrangement: the draft of a responsibility matrix. */
final class MatrixSheet {
  static final String NAME = "Matrix";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Control", 20),
          new Column("Engagement", 20),
          new Column("Provider does", 46),
          new Column("You do", 46),
          new Column("Other", 36),
          new Column("Nobody yet", 46),
          new Column("Accountable", 16),
          new Column("Title", 36),
          new Column("Framework", 22));

  private final Book book;

  MatrixSheet(Book book) {
    this.book = book;
  }

  void write(Assessment assessment) {
    Table table = book.table(NAME, COLUMNS);
    for (Cell cell : assessment.cells()) {
      Engagement engagement = assessment.engagement(cell.engagement());
      List<Responsibility> all =
          Responsibility.of(cell, engagement, assessment.vocabulary().traits());
      if (!all.isEmpty()) {
        table.row(
            cell.control().id(),
            cell.engagement(),
            listed(all, Responsibility::provider, r -> r.organisation() ? " (with you)" : ""),
            listed(all, Responsibility::organisation, MatrixSheet::yours),
            listed(all, r -> r.actors().contains(Actor.OTHERS), MatrixSheet::named),
            listed(all, r -> r.actors().contains(Actor.NOBODY), r -> ""),
            "organisation",
            cell.control().title(),
            assessment.framework(cell.control().framework()).label());
      }
    }
    table.end(2);
  }

  private static String yours(Responsibility one) {
    Actor own = one.actors().contains(Actor.YOUR_IT) ? Actor.YOUR_IT : Actor.MANAGEMENT;
    return ": "
        + (own == Actor.YOUR_IT ? "your IT" : "management")
        + (one.provider() ? ", with the provider" : "");
  }

  private static String named(Responsibility one) {
    return ": " + one.others().stream().sorted().collect(Collectors.joining(", "));
  }

  private static String listed(
      List<Responsibility> all,
      Predicate<Responsibility> wanted,
      java.util.function.Function<Responsibility, String> addition) {
    return all.stream()
        .filter(wanted)
        .map(r -> r.label() + addition.apply(r))
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
