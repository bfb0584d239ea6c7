// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.tracking.Status;

/** Formats by rule, so that they follow what a reader sorts, filters or types. */
final class Rules {
  private final XSSFSheet sheet;
  private final List<Column> columns;
  private final int last;

  Rules(XSSFSheet sheet, List<Column> columns, int lastRow) {
    this.sheet = sheet;
    this.columns = columns;
    this.last = Math.max(1, lastRow);
  }

  /** A shade for every verdict in the column of that name. */
  Rules verdicts() {
    return equal(
        "Verdict",
        Arrays.stream(Verdict.values())
            .map(v -> new Shade(v.title(), VerdictColour.fill(v), VerdictColour.ink(v)))
            .toList());
  }

  /** A shade for every severity above Info. */
  Rules severities() {
    return equal(
        "Severity",
        Arrays.stream(Severity.values())
            .filter(s -> s != Severity.INFO)
            .map(s -> new Shade(CellTexts.word(s), fill(s), ink(s)))
            .toList());
  }

  /** A shade for every status, and one for a due date that has passed on an item in work. */
  Rules statuses() {
    equal(
        "Status",
        List.of(
            new Shade(Status.IN_PROGRESS.title(), rgb(0xD6E8F5), Styles.INK),
            new Shade(Status.WAITING_ON_PROVIDER.title(), rgb(0xF2C86B), Styles.INK),
            new Shade(Status.CLOSED.title(), rgb(0xD5EBDC), Styles.INK),
            new Shade(Status.ACCEPTED.title(), rgb(0xE3E6EA), Styles.INK)));
    String due = "$" + letter("Due date") + "2";
    String status = "$" + letter("Status") + "2";
    String overdue =
        "AND(ISNUMBER(%s),%s<TODAY(),%s<>\"%s\",%s<>\"%s\")"
            .formatted(due, due, status, Status.CLOSED.title(), status, Status.ACCEPTED.title());
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(overdue);
    paint(rule, rgb(0x6E1423), Styles.WHITE);
    formats.addConditionalFormatting(range("Due date"), rule);
    return this;
  }

  /** The cells under a heading. */
  CellRangeAddress[] range(String title) {
    int column = index(title);
    return new CellRangeAddress[] {new CellRangeAddress(1, last, column, column)};
  }

  private record Shade(String word, byte[] fill, byte[] ink) {}

  private Rules equal(String title, List<Shade> shades) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule[] rules = new ConditionalFormattingRule[shades.size()];
    for (int i = 0; i < rules.length; i++) {
      Shade shade = shades.get(i);
      rules[i] =
          formats.createConditionalFormattingRule(
              ComparisonOperator.EQUAL, "\"" + shade.word() + "\"");
      paint(rules[i], shade.fill(), shade.ink());
    }
    formats.addConditionalFormatting(range(title), rules);
    return this;
  }

  private static void paint(ConditionalFormattingRule rule, byte[] fill, byte[] ink) {
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(new XSSFColor(fill, new DefaultIndexedColorMap()));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    FontFormatting font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColor(new XSSFColor(ink, new DefaultIndexedColorMap()));
  }

  private static byte[] fill(Severity severity) {
    return switch (severity) {
      case CRITICAL -> rgb(0x6E1423);
      case HIGH -> rgb(0xD1603D);
      case MEDIUM -> rgb(0xF2C86B);
      case LOW -> rgb(0xD6E8F5);
      case INFO -> Styles.WHITE;
    };
  }

  private static byte[] ink(Severity severity) {
    return severity == Severity.CRITICAL || severity == Severity.HIGH ? Styles.WHITE : Styles.INK;
  }

  private static byte[] rgb(int value) {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  private String letter(String title) {
    return CellReference.convertNumToColString(index(title));
  }

  private int index(String title) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).title().equals(title)) {
        return i;
      }
    }
    throw new IllegalStateException("no column " + title + " on sheet " + sheet.getSheetName());
  }
}
