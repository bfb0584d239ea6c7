// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.TrackedItem;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.view.HandoverView;

/**
 * What is open with the offer of the set, by due date, change and owner. The state of each gap is
 * looked up on sheet Tracking, where people type it, and so are the bars of the months.
 */
final class GapsSheet {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

  /** Columns of the table; the counts of the months stand behind an empty one. */
  private static final int COLUMNS = 14;

  private static final int MONTH_AT = 10;
  private static final int STATE_AT = 9;
  private static final int KEY_AT = 13;

  private final Book book;
  private final TrackingSheet items;
  private final Map<String, Status> states = new HashMap<>();

  GapsSheet(Book book, Tracking tracking, TrackingSheet items) {
    this.book = book;
    this.items = items;
    for (TrackedItem item : tracking.items()) {
      Arrays.stream(Status.values())
          .filter(s -> book.said(item.kept().status()).equals(book.say(s)))
          .forEach(s -> states.put(item.id(), s));
    }
  }

  /** How many gaps the set lists. */
  static int count(HandoverView set) {
    return (int) rows(set).count();
  }

  private static Stream<HandoverView.Gap> rows(HandoverView set) {
    return set.rules().stream().flatMap(r -> r.gaps().stream()).flatMap(g -> g.rows().stream());
  }

  void write(HandoverView set) {
    String title = book.listed(set.rules().stream().map(HandoverView.Rule::gapsTitle).toList());
    Table table =
        book.table(
            book.name(SheetName.GAPS), new Opening(title, book.say(BookWord.GAPS_HOW)), columns());
    int first = table.nextRow();
    int last = first + count(set) - 1;
    Map<String, int[]> months = months(set);
    List<List<Object>> beside = beside(months, first, last);
    int at = 0;
    for (HandoverView.Rule rule : set.rules()) {
      for (HandoverView.GapGroup group : rule.gaps()) {
        for (HandoverView.Gap gap : group.rows()) {
          List<Object> row = row(set, rule, group, gap);
          row.set(STATE_AT, state(gap, table.nextRow()));
          if (at < beside.size()) {
            row.add("");
            row.addAll(beside.get(at));
          }
          at++;
          table.row(row.toArray());
        }
      }
    }
    table.none(book.say(BookWord.GAPS_NONE));
    table.end(2);
    if (!months.isEmpty() && beside.size() <= at) {
      chart(months, first - 1);
    }
  }

  private List<Object> row(
      HandoverView set, HandoverView.Rule rule, HandoverView.GapGroup group, HandoverView.Gap gap) {
    return new ArrayList<>(
        List.of(
            group.due(),
            new Table.Link(gap.control().id(), gap.control().link()),
            gap.control().title(),
            group.what(),
            group.numbers(),
            group.owner(),
            gap.weight(),
            gap.plan(),
            gap.records(),
            "",
            MONTH.format(group.due()),
            rule.name(),
            set.provider(),
            gap.item()));
  }

  /** The state as it stands on sheet Tracking, wherever its row was moved to. */
  private Object state(HandoverView.Gap gap, int row) {
    String key = "$" + letter(KEY_AT) + row;
    Status now = states.get(gap.item());
    return new Table.TextFormula(
        "IFERROR(INDEX(" + items.statuses() + ",MATCH(" + key + "," + items.keys() + ",0)),\"\")",
        now == null ? "" : book.say(now));
  }

  /** Open and done gaps by month, as they are now. */
  private Map<String, int[]> months(HandoverView set) {
    Map<String, int[]> out = new TreeMap<>();
    for (HandoverView.Rule rule : set.rules()) {
      for (HandoverView.GapGroup group : rule.gaps()) {
        for (HandoverView.Gap gap : group.rows()) {
          boolean done = states.get(gap.item()) == Status.CLOSED;
          out.computeIfAbsent(MONTH.format(group.due()), k -> new int[2])[done ? 1 : 0]++;
        }
      }
    }
    return out;
  }

  private List<List<Object>> beside(Map<String, int[]> months, int first, int last) {
    List<List<Object>> out = new ArrayList<>();
    out.add(
        List.of(
            new Table.Strong(book.say(Heading.MONTH)),
            new Table.Strong(book.say(Heading.STILL_OPEN)),
            new Table.Strong(book.say(Heading.DONE))));
    int row = first;
    for (Map.Entry<String, int[]> month : months.entrySet()) {
      row++;
      String due =
          "COUNTIFS(%s,$%s%d".formatted(range(MONTH_AT, first, last), letter(COLUMNS + 1), row);
      String state = "," + range(STATE_AT, first, last) + ",";
      String closed = FormulaText.quoted(book.say(Status.CLOSED));
      String open = "\"<>\"&" + closed;
      out.add(
          List.of(
              month.getKey(),
              new Table.Formula(due + state + open + ")", month.getValue()[0]),
              new Table.Formula(due + state + closed + ")", month.getValue()[1])));
    }
    return out;
  }

  private void chart(Map<String, int[]> months, int head) {
    List<StackedChart.Bar> bars = new ArrayList<>();
    months.forEach(
        (month, counts) ->
            bars.add(
                new StackedChart.Bar(
                    month,
                    book.say(BookWord.GAPS_BAR, month, counts[0], counts[1]),
                    List.of(counts[0], counts[1]))));
    List<StackedChart.Series> series =
        List.of(
            new StackedChart.Series(
                book.say(Heading.STILL_OPEN), book.styles().paint().of(Verdict.CONDITIONAL)),
            new StackedChart.Series(
                book.say(Heading.DONE), book.styles().paint().of(Verdict.DELIVERABLE)));
    new StackedChart(book, book.sheet(SheetName.GAPS))
        .add(
            bars,
            series,
            new StackedChart.Counts(head, COLUMNS + 1),
            new StackedChart.Place(head, COLUMNS + 5),
            book.say(
                BookWord.GAPS_CHART,
                String.join(" ", bars.stream().map(StackedChart.Bar::text).toList())));
  }

  private static String range(int column, int first, int last) {
    return "$%s$%d:$%s$%d".formatted(letter(column), first, letter(column), last);
  }

  private static String letter(int column) {
    return org.apache.poi.ss.util.CellReference.convertNumToColString(column);
  }

  private List<Column> columns() {
    Column.Maker make = book.columns();
    return List.of(
        make.text(Heading.DUE_DATE, 11),
        make.text(Heading.DUTY, 17),
        make.text(Heading.TITLE, 25),
        make.text(Heading.CHANGE, 30),
        make.text(Heading.NO, 8),
        make.text(Heading.OWNER, 15),
        make.text(Heading.WEIGHT, 8),
        make.text(Heading.PLAN, 12),
        make.text(Heading.EVIDENCE, 13),
        make.text(Heading.STATE, 11),
        make.text(Heading.MONTH, 10),
        make.text(Heading.RULE, 14),
        make.text(Heading.OFFER, 22),
        make.text(Heading.KEY, 30));
  }
}
