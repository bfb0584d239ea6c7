// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.view.BarView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.view.VerdictView;

/** First sheet: the message, the answer, the counts as a chart, how far it is, where to go. */
final class StartSheet {
  /** Letters of an answer that fit on one line above its figures. */
  private static final int SHORT = 9;

  private static final int LABELS = 36;
  private static final int COUNTS = 11;

  /** Offers up to which the counts after the first changes are shown as well. */
  private static final int FEW = 3;

  /** Bars that are left out where there are more. */
  private static final Set<BarView.State> BETWEEN =
      Set.of(BarView.State.FIRST, BarView.State.COMMON);

  private static final int MOST = 6;

  /** Rows above the links with which these still fit the first page. */
  private static final int PAGE = 32;

  private static final int COLUMNS = 7;

  /** Letters that fit a line of the answer, which is set larger than the rest. */
  private static final int ANSWER = 82;

  private static final int TEXT_END = 4;
  private static final int TEXT = COUNTS * TEXT_END;

  private final Book book;
  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  StartSheet(Book book) {
    this.book = book;
    this.sheet = book.sheet(SheetName.START);
    this.styles = book.styles();
  }

  /** The sheets that people type in, for the formulas that count what they did. */
  record Work(ChangesSheet changes, YoursSheet yours, TrackingSheet tracking) {}

  /** A report with nothing behind its verdicts: one sentence, and where to go. */
  void write(ReportView view) {
    widths();
    put(row(26), 0, book.say(PageWord.TITLE), styles.message());
    put(row(16), 0, book.say(BookWord.NOTHING_DERIVED), styles.todo());
  }

  void write(ReportView view, OwnerView owner, Work work) {
    widths();
    put(row(26), 0, owner.title(), styles.message());
    put(row(16), 0, about(view, owner), styles.todo());
    row(6);
    Row answer = row(Lines.of(owner.answer(), ANSWER) * 17 + 14);
    put(answer, 0, owner.answer(), styles.answer());
    merge(answer, 0, COLUMNS - 1);
    row(10);
    counts(owner);
    progress(view, owner, work);
    links(view, owner);
  }

  private void widths() {
    sheet.setColumnWidth(0, LABELS * 256);
    for (int i = 1; i < COLUMNS; i++) {
      sheet.setColumnWidth(i, COUNTS * 256);
    }
  }

  private String about(ReportView view, OwnerView owner) {
    return book.say(
        BookWord.START_ABOUT,
        view.organization().name(),
        owner.kinds() ? 0 : owner.offers().size(),
        book.listed(view.frameworks().stream().map(FrameworkView::shortTitle).toList()),
        view.identification().date());
  }

  private void counts(OwnerView owner) {
    List<Verdict> verdicts = owner.legend().stream().map(VerdictView::verdict).toList();
    List<StackedChart.Bar> bars = bars(owner, verdicts);
    int head = next;
    boolean one = verdicts.stream().allMatch(v -> book.answer(v).length() <= SHORT);
    Row row = row(one ? 18 : 30);
    put(row, 0, book.say(BookWord.DUTIES, owner.offers().get(0).assignable()), styles.head(false));
    for (int i = 0; i < verdicts.size(); i++) {
      put(row, i + 1, book.answer(verdicts.get(i)), styles.verdict(verdicts.get(i)));
    }
    for (StackedChart.Bar bar : bars) {
      Row line = row(Lines.of(bar.name(), LABELS) * 13.5f + 2);
      put(line, 0, bar.name(), styles.text());
      for (int i = 0; i < verdicts.size(); i++) {
        Cell cell = line.createCell(i + 1);
        cell.setCellStyle(styles.number());
        if (bar.counts().get(i) > 0) {
          cell.setCellValue(bar.counts().get(i));
        }
      }
    }
    List<StackedChart.Series> series =
        verdicts.stream()
            .map(v -> new StackedChart.Series(book.answer(v), book.styles().paint().of(v)))
            .toList();
    next =
        new StackedChart(book, sheet)
                .add(
                    bars,
                    series,
                    new StackedChart.Counts(head, 0),
                    new StackedChart.Place(next + 1, 0),
                    book.say(
                        BookWord.CHART,
                        String.join(" ", bars.stream().map(StackedChart.Bar::text).toList())))
            + 1;
  }

  private List<StackedChart.Bar> bars(OwnerView owner, List<Verdict> verdicts) {
    List<StackedChart.Bar> out = new ArrayList<>();
    boolean few = owner.offers().size() <= FEW;
    for (OfferView offer : owner.first(MOST)) {
      for (BarView bar : offer.bars()) {
        if (!few && BETWEEN.contains(bar.state())) {
          continue;
        }
        String name = book.say(BookWord.BAR, offer.name(), bar.label());
        out.add(
            new StackedChart.Bar(
                name,
                book.say(SheetWord.BAR, name, List.of(bar.text())),
                verdicts.stream().map(v -> bar.counts().of(v)).toList()));
      }
    }
    return out;
  }

  private void progress(ReportView view, OwnerView owner, Work work) {
    OfferView best = owner.offers().get(0);
    heading(BookWord.PROGRESS);
    if (best.remedy().changes() > 0) {
      ChangesSheet changes = work.changes();
      ChangesSheet.Agreed agreed = changes.agreed(best.id());
      String yes =
          changes.range(Heading.OFFER)
              + ","
              + FormulaText.exactly(best.name())
              + ","
              + changes.range(Heading.REPLY)
              + ","
              + FormulaText.quoted(book.say(BookWord.REPLY_YES))
              + ")";
      progress(
          book.say(BookWord.AGREED, best.name()),
          "COUNTIFS(" + yes,
          agreed.changes(),
          best.remedy().changes());
      progress(
          book.say(BookWord.DUTIES_CLOSED),
          "SUMIFS(" + changes.range(Heading.CLOSES) + "," + yes,
          agreed.duties(),
          best.remedy().open());
    }
    progress(
        book.say(BookWord.OWN_DONE),
        "COUNT(" + work.yours().done() + ")",
        work.yours().days(),
        owner.yours().lines());
    String closed = book.say(Status.CLOSED);
    int items = view.tracking().items().size();
    progress(
        book.say(BookWord.ITEMS_CLOSED),
        "COUNTIF(" + work.tracking().statuses() + "," + FormulaText.quoted(closed) + ")",
        (int)
            view.tracking().items().stream()
                .filter(i -> i.status().equalsIgnoreCase(closed))
                .count(),
        items);
  }

  private void progress(String label, String formula, int value, int all) {
    Row row = row(Lines.of(label, LABELS) * 13.5f + 2);
    put(row, 0, label, styles.text());
    Cell cell = row.createCell(1);
    cell.setCellFormula(formula);
    cell.setCellValue(value);
    cell.setCellStyle(styles.number());
    put(row, 2, book.say(BookWord.OF), styles.text());
    Cell of = row.createCell(3);
    of.setCellValue(all);
    of.setCellStyle(styles.number());
  }

  private void links(ReportView view, OwnerView owner) {
    row(8);
    if (next > PAGE) {
      // whole on a second page rather than all of it too small to read
      sheet.setRowBreak(next - 1);
    }
    heading(BookWord.WHERE_TO_GO);
    int changes = owner.offers().stream().mapToInt(o -> o.remedy().changes()).sum();
    go(book.name(SheetName.OFFERS), book.say(BookWord.GO_OFFERS), BookWord.WHO_OWNER);
    go(TypedSheet.CHANGES.sheet(), book.say(BookWord.GO_CHANGES, changes), BookWord.WHO_COUNSEL);
    go(book.name(SheetName.JOBS), book.say(BookWord.GO_JOBS), BookWord.WHO_OWNER);
    go(
        TypedSheet.YOURS.sheet(),
        book.say(BookWord.GO_YOURS, owner.yours().lines()),
        BookWord.WHO_OFFICE);
    go(book.name(SheetName.COST), book.say(BookWord.GO_COST), BookWord.WHO_OWNER);
    go(
        TrackingSheet.NAME,
        book.say(BookWord.GO_TRACKING, view.tracking().items().size()),
        BookWord.WHO_OFFICER);
    view.handover()
        .ifPresent(
            set ->
                go(
                    book.name(SheetName.GAPS),
                    book.say(BookWord.GO_GAPS, GapsSheet.count(set)),
                    BookWord.WHO_OFFICER));
    go(book.name(SheetName.CELLS), book.say(BookWord.GO_ANSWERS), BookWord.WHO_ASKS);
    go(TypedSheet.EVIDENCE.sheet(), book.say(BookWord.GO_EVIDENCE), BookWord.WHO_AUDIT);
    go(book.name(SheetName.COVER), book.say(BookWord.GO_COVER), BookWord.WHO_FIRST);
  }

  private void go(String sheetName, String text, BookWord who) {
    Row row = row(Lines.of(text, TEXT) * 13.5f + 3);
    Cell cell = put(row, 0, sheetName, styles.link());
    Hyperlink link = book.frame().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
    put(row, 1, text, styles.text());
    merge(row, 1, TEXT_END);
    put(row, TEXT_END + 1, book.say(who), styles.text());
    merge(row, TEXT_END + 1, COLUMNS - 1);
  }

  private void heading(BookWord word) {
    put(row(22), 0, book.say(word), styles.heading());
  }

  private Row row(float height) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(height);
    return row;
  }

  private void merge(Row row, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      row.createCell(i).setCellStyle(row.getCell(first).getCellStyle());
    }
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
  }

  private Cell put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.safe(style, text));
    return cell;
  }
}
