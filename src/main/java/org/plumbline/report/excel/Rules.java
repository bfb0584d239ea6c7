// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.tracking.Status;
import org.plumbline.wording.Shade;

/** Formats by rule, so that they follow what a reader sorts, filters or types. */
final class Rules {
  private final XSSFSheet sheet;
  private final Paint paint;
  private final List<Column> columns;
  private final int head;
  private final int last;

  Rules(XSSFSheet sheet, Paint paint, List<Column> columns, int head, int lastRow) {
    this.sheet = sheet;
    this.paint = paint;
    this.columns = columns;
    this.head = head;
    this.last = Math.max(head + 1, lastRow);
  }

  /** A shade for every verdict in a column, by the words it stands there with. */
  Rules verdicts(String title, Function<Verdict, String> word) {
    return equal(
        title,
        Arrays.stream(Verdict.values()).map(v -> new Look(word.apply(v), paint.of(v))).toList());
  }

  /** A shade for every severity above Info, by the words it stands there with. */
  Rules severities(String title, Function<Severity, String> word) {
    return equal(
        title,
        Arrays.stream(Severity.values())
            .filter(s -> s != Severity.INFO)
            .map(s -> new Look(word.apply(s), paint.of(s)))
            .toList());
  }

  /**
   * A shade for every status, by the words it stands there with, and one for a due date that has
   * passed on an item in work.
   */
  Rules statuses(String title, String dueTitle, Function<Status, String> word) {
    List<Look> looks = new ArrayList<>();
    for (Status status : Status.values()) {
      if (status != Status.OPEN) {
        looks.add(new Look(word.apply(status), paint.of(status)));
      }
    }
    equal(title, looks);
    String due = "$" + letter(dueTitle) + (head + 2);
    String status = "$" + letter(title) + (head + 2);
    String overdue =
        "AND(ISNUMBER(%s),%s<TODAY(),%s<>%s,%s<>%s)"
            .formatted(
                due,
                due,
                status,
                FormulaText.quoted(word.apply(Status.CLOSED)),
                status,
                FormulaText.quoted(word.apply(Status.ACCEPTED)));
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(overdue);
    paint(rule, paint.overdue());
    formats.addConditionalFormatting(range(dueTitle), rule);
    return this;
  }

  /** The cells under a heading. */
  CellRangeAddress[] range(String title) {
    int column = index(title);
    return new CellRangeAddress[] {new CellRangeAddress(head + 1, last, column, column)};
  }

  private record Look(String word, Shade shade) {}

  private Rules equal(String title, List<Look> looks) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule[] rules = new ConditionalFormattingRule[looks.size()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] =
          formats.createConditionalFormattingRule(
              ComparisonOperator.EQUAL, FormulaText.quoted(looks.get(i).word()));
      paint(rules[i], looks.get(i).shade());
    }
    formats.addConditionalFormatting(range(title), rules);
    return this;
  }

  private static void paint(ConditionalFormattingRule rule, Shade shade) {
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(Paint.color(shade.fill()));
    if (shade.mark() == Shade.Mark.HATCH) {
      pattern.setFillForegroundColor(Paint.color(shade.line()));
      pattern.setFillPattern(PatternFormatting.THIN_FORWARD_DIAG);
    } else {
      pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    }
    FontFormatting font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColor(Paint.color(shade.ink()));
    switch (shade.mark()) {
      case OUTLINE -> outline(rule, BorderStyle.THIN, shade.line());
      case DOTTED -> outline(rule, BorderStyle.DOTTED, shade.line());
      case PLAIN, HATCH -> {
        // no line around these
      }
    }
  }

  private static void outline(ConditionalFormattingRule rule, BorderStyle style, int line) {
    XSSFColor color = Paint.color(line);
    BorderFormatting border = rule.createBorderFormatting();
    border.setBorderTop(style);
    border.setBorderBottom(style);
    border.setBorderLeft(style);
    border.setBorderRight(style);
    border.setTopBorderColor(color);
    border.setBottomBorderColor(color);
    border.setLeftBorderColor(color);
    border.setRightBorderColor(color);
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
