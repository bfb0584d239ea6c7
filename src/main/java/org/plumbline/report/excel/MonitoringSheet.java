// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Report;
import org.plumbline.wording.Words;

/**
 * How often monitoring asks for each duty, and what each arrangement puts in writing: one a row.
 */
final class MonitoringSheet {
  static final String NAME = "Monitoring";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Duty", 30),
          new Column("Rule", 14),
          new Column("Controls", 22),
          Column.number("Required", 10),
          new Column("Unit", 14),
          new Column("Basis", 10),
          new Column("Source", 36),
          new Column("Arrangement", 26),
          Column.number("In writing", 9),
          Column.number("Shortfall", 9),
          new Column("Answer", 20),
          new Column("Where it stands, or why not", 70));

  private final Book book;

  MonitoringSheet(Book book) {
    this.book = book;
  }

  void write(Report report) {
    Map<String, String> rules =
        report.assessment().frameworks().stream()
            .collect(Collectors.toMap(Framework::id, Framework::shortTitle));
    Map<String, String> names =
        report.assessment().engagements().stream()
            .collect(Collectors.toMap(Engagement::id, Engagement::name));
    Table table = book.table(NAME, COLUMNS);
    for (Cadence row : report.monitoring().rows()) {
      String rule = rules.getOrDefault(row.required().framework(), row.required().framework());
      for (Promise promise : row.promises()) {
        row(
            table,
            row,
            promise,
            rule,
            names.getOrDefault(promise.engagement(), ""),
            report.words());
      }
    }
    table.end(1);
  }

  private static void row(
      Table table, Cadence row, Promise promise, String rule, String arrangement, Words words) {
    boolean written = promise.answer() == Answer.MET || promise.answer() == Answer.SHORT;
    table.row(
        row.duty().title(),
        rule,
        String.join(", ", row.required().controls()),
        row.amount(),
        row.required().hours() ? "hours a week" : row.amount() == 0 ? "continuous" : "days",
        row.required().basis().spelling(),
        row.source(),
        arrangement,
        written ? (Object) promise.inWriting() : "",
        written ? (Object) promise.shortfall() : "",
        words.say(promise.answer()),
        words.say(promise.where()));
  }
}
