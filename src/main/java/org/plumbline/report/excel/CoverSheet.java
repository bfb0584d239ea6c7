// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Verdict;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Report;

/** First sheet: what this is, of whom, under which arrangements, and what it is not. */
final class CoverSheet {
  private static final int LABELS = 30;
  private static final int WIDTH = 110;

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  CoverSheet(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void write(Report report) {
    Assessment assessment = report.assessment();
    sheet.setColumnWidth(0, LABELS * 256);
    sheet.setColumnWidth(1, WIDTH * 256);
    Row title = sheet.createRow(next++);
    put(title, 0, "Structural gap report", styles.title());
    title.setHeightInPoints(30);
    line("Organisation", assessment.organisation().name());
    line("Report", report.id());
    date("Date", report.date());
    line("Tool", "Plumbline " + report.toolVersion());
    heading("What this report does not say");
    int number = 1;
    for (String disclaimer : disclaimers(report)) {
      line(Integer.toString(number++), disclaimer);
    }
    heading("Arrangements");
    for (Engagement engagement : assessment.engagements()) {
      line(
          engagement.id(),
          engagement.name()
              + "\nModel: "
              + engagement.model().title()
              + (engagement.offer() ? " (offer)" : " (support model)")
              + "\nRecognised as: "
              + report.words().say(engagement.recognisedAs())
              + (engagement.paper().document().isBlank()
                  ? ""
                  : "\nRead: " + engagement.paper().document()));
      engagement.warnings().forEach(w -> line("  warning", report.words().say(w)));
    }
    heading("Frameworks");
    for (Framework framework : assessment.frameworks()) {
      line(framework.label(), framework.title() + ", " + framework.edition());
    }
    heading("Verdicts");
    for (Verdict verdict : Verdict.values()) {
      Row row = line(verdict.title(), verdict.sentence());
      row.getCell(0).setCellStyle(styles.verdict(verdict));
    }
  }

  private static List<String> disclaimers(Report report) {
    return List.of(
        "Structural ceiling, not attained compliance: it says what the terms of an arrangement "
            + "oblige somebody to do. Whether it is done, or works, was not tested.",
        "Not legal advice, and not an audit, attestation, HIPAA evaluation under 164.308(a)(8), "
            + "risk analysis, CMMC assessment or SPRS score.",
        "The organisation stays responsible under every model (45 CFR 164.308, "
            + "16 CFR 314.4(a)(1), 32 CFR 170.22).",
        "Values of support models come from two published texts and stated practice assumptions; "
            + "a concrete offer overrides them. What is not stated counts as the least the model "
            + "offers.",
        "Frameworks are those on sheet Catalogues, with source, date read and hash. Law after "
            + report.date()
            + " was not considered. State law, other contracts and insurance were "
            + "not evaluated.",
        "Intervals marked (P) are practice assumptions; sheet Assumptions lists them for editing.",
        "Prices, where they appear, are as offered; estimates are marked.");
  }

  private void heading(String text) {
    next++;
    put(sheet.createRow(next++), 0, text, styles.heading());
  }

  private Row line(String label, String text) {
    Row row = sheet.createRow(next++);
    put(row, 0, label, styles.label());
    put(row, 1, text, styles.plain());
    int lines = Math.max(Table.lines(text, WIDTH), Table.lines(label, LABELS - 4));
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
