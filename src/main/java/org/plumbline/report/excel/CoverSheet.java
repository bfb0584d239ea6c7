// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.view.ArrangementView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.view.VerdictView;

/** First sheet: what this is, of whom, under which arrangements, and what it is not. */
final class CoverSheet {
  private static final int LABELS = 30;
  private static final int WIDTH = 110;
  private static final List<PageWord> NOT =
      List.of(
          PageWord.NOT_TESTED,
          PageWord.NOT_ADVICE,
          PageWord.NOT_RESPONSIBLE,
          PageWord.NOT_SILENCE,
          PageWord.NOT_LAW);

  private final Book book;
  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  CoverSheet(Book book) {
    this.book = book;
    this.sheet = book.sheet(SheetName.COVER);
    this.styles = book.styles();
  }

  void write(ReportView view) {
    sheet.setColumnWidth(0, LABELS * 256);
    sheet.setColumnWidth(1, WIDTH * 256);
    Row title = sheet.createRow(next++);
    put(title, 0, book.say(PageWord.TITLE), styles.title());
    title.setHeightInPoints(30);
    line(book.say(PageWord.ORGANIZATION), view.organization().name());
    line(book.say(PageWord.REPORT), view.identification().id());
    date(book.say(PageWord.DATE), view.identification().date());
    line(book.say(PageWord.VERSION), book.say(SheetWord.PROGRAM, view.identification().version()));
    disclaimers();
    heading(book.say(PageWord.OPTIONS));
    view.arrangements().forEach(this::arrangement);
    heading(book.say(PageWord.RULES));
    for (FrameworkView framework : view.frameworks()) {
      line(
          framework.shortTitle(), book.say(SheetWord.RULE, framework.title(), framework.edition()));
    }
    heading(book.say(SheetWord.ANSWERS));
    for (VerdictView verdict : view.verdicts()) {
      Row row = line(verdict.title(), verdict.sentence());
      row.getCell(0).setCellStyle(styles.verdict(verdict.verdict()));
    }
  }

  private void disclaimers() {
    heading(book.say(PageWord.NOT));
    List<String> said = new ArrayList<>(NOT.stream().map(word -> book.say(word)).toList());
    said.add(book.say(SheetWord.PRACTICE, book.name(SheetName.ASSUMPTIONS)));
    said.add(book.say(PageWord.NOT_PRICES));
    for (int i = 0; i < said.size(); i++) {
      line(Integer.toString(i + 1), said.get(i));
    }
  }

  private void arrangement(ArrangementView of) {
    List<String> lines = new ArrayList<>();
    lines.add(of.offer() ? book.say(SheetWord.OFFER, of.model()) : book.say(SheetWord.MODEL));
    if (of.offer() && !of.recognisedAs().isBlank()) {
      lines.add(book.say(SheetWord.RECOGNIZED, of.recognisedAs()));
    }
    if (of.read()) {
      lines.add(book.say(SheetWord.PAPER, of.document()));
    }
    line(of.name(), String.join("\n", lines));
    of.warnings().forEach(w -> line("  " + book.say(SheetWord.WARNING), w));
  }

  private void heading(String text) {
    next++;
    put(sheet.createRow(next++), 0, text, styles.heading());
  }

  private Row line(String label, String text) {
    Row row = sheet.createRow(next++);
    put(row, 0, label, styles.label());
    put(row, 1, text, styles.plain());
    int lines = Math.max(Lines.of(text, WIDTH), Lines.of(label, LABELS - 4));
    row.setHeightInPoints(lines * 13.5f + 2);
    return row;
  }

  private void date(String label, LocalDate date) {
    Row row = line(label, "");
    row.getCell(1).setCellValue(date);
    row.getCell(1).setCellStyle(styles.day());
  }

  private void put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.safe(style, text));
  }
}
