// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import java.util.Map;
import org.plumbline.catalogue.Crosswalk;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;

/** What the report was made from, and controls that are no longer in force. */
final class LogSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Entry", 18),
          new Column("Name", 50),
          new Column("Detail", 60),
          new Column("SHA-256 or value", 70));

  private final Book book;

  LogSheet(Book book) {
    this.book = book;
  }

  void write(Report report) {
    Table table = book.table("Log", COLUMNS);
    table.row(
        "report",
        "Report id",
        "Hash over inputs, templates, catalogues, version and date",
        report.id());
    table.row("report", "Date", "The date the report speaks of", report.date());
    table.row("report", "Tool version", "Plumbline", report.toolVersion());
    report
        .origin()
        .baseline()
        .ifPresent(b -> table.row("report", "Baseline", "NIST SP 800-53 baseline looked at", b));
    report
        .look()
        .ifPresent(
            look -> {
              table.row("report", "Template", "What the PDF says and looks like", look.template());
              table.row("report", "Page size", "Paper of the PDF", look.pageSize());
            });
    for (Origin.Catalogue catalogue : report.origin().catalogues()) {
      table.row("catalogue", catalogue.id(), catalogue.edition(), catalogue.sha256());
    }
    for (Report.Input input : report.inputs()) {
      table.row("input", input.name(), "File read", input.sha256());
    }
    for (Crosswalk walk : report.crosswalks().all()) {
      table.row(
          "crosswalk",
          walk.from().title() + " to " + walk.to().title(),
          walk.doubts(),
          walk.source()
              + (walk.copyRead().isEmpty() ? "" : "; copy read: " + walk.copyRead())
              + ", read "
              + walk.readOn());
    }
    report.crosswalks().noneFound().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(none -> table.row("crosswalk", none.getKey(), none.getValue(), "none found"));
    for (Framework framework : report.assessment().frameworks()) {
      for (Framework.Withdrawn gone : framework.withdrawn()) {
        table.row(
            "withdrawn",
            gone.id() + " " + gone.title(),
            framework.title(),
            gone.became().isEmpty()
                ? gone.how()
                : gone.how() + ": " + String.join(", ", gone.became()));
      }
    }
    table.end(0);
  }
}
