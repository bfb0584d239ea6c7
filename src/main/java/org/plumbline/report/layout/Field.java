// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Papers;
import org.plumbline.report.Report;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.TrackedItem;
import org.plumbline.report.view.DivisionView;

/** What can fill a column; a layout names nothing else. */
public enum Field {
  ITEM_ID("item-id", row -> TrackedItem.idOf(row.cell())),
  CONTROL_ID("control-id", row -> row.cell().control().id()),
  CONTROL("control", row -> row.cell().control().id() + " " + row.cell().control().title()),
  /** A part of a control as the form prints it, such as AC-2(a). */
  PART("part", row -> row.line().printed()),
  CONTROL_TITLE("control-title", row -> row.cell().control().title()),
  FAMILY("family", row -> row.view().control().family()),
  /** What must be so, or what must be done, on the row of a part. */
  ASKS("asks", row -> row.share(DivisionView.DivisionPart::asks)),
  PERFORMS("performs", row -> row.share(DivisionView.DivisionPart::performs)),
  DECIDES("decides", row -> row.share(DivisionView.DivisionPart::decides)),
  EVIDENCE("evidence", row -> row.share(DivisionView.DivisionPart::evidence)),
  WRITTEN("written", row -> row.share(DivisionView.DivisionPart::written)),
  /** Whose part it is, in the word of formal papers. */
  ANSWER(
      "answer",
      row ->
          row.line()
              .share()
              .map(DivisionView.DivisionPart::answer)
              .orElseGet(() -> row.view().verdict().formal())),
  WEAKNESS_NAME("weakness-name", ItemWords::weaknessName),
  WEAKNESS("weakness", ItemWords::weakness),
  /** The same behind the number of the requirement, for a form without a column for it. */
  WEAKNESS_WITH_NUMBER(
      "weakness-with-number", row -> row.cell().control().id() + " " + ItemWords.weakness(row)),
  REMEDY("remedy", ItemWords::remedy),
  /** What people noted, then our own remarks. */
  COMMENT("comment", ItemWords::comment),
  IDENTIFIED_BY("identified-by", ItemWords::identifiedBy),
  /** Ongoing, or Completed when its owner has marked it closed. */
  STATUS("status", row -> ItemWords.status(row, LayoutWord.COMPLETED)),
  /** The same in the two words of a CMMC plan of action: Ongoing or Complete. */
  CMMC_STATUS("cmmc-status", row -> ItemWords.status(row, LayoutWord.COMPLETE)),
  OWNER("owner", row -> row.kept().map(Kept::owner).orElse("")),
  /** The day by which it is to be done, or what was written in its place. */
  DUE_DATE("due-date", row -> row.kept().map(Kept::dueText).orElse("")) {
    @Override
    Value of(Item row) {
      return row.kept()
          .flatMap(Kept::due)
          .map(day -> (Value) new Value.Day(day))
          .orElseGet(() -> super.of(row));
    }
  },
  NOTES("notes", row -> row.kept().map(Kept::notes).orElse("")),
  /** Points that the requirement costs while it is open; nothing where points are not counted. */
  POINTS("points", ItemWords::points),
  /** Whether a plan for conditional status may hold it, and why not (32 CFR 170.21(a)(2)). */
  PLAN_ELIGIBLE("plan-eligible", ItemWords::planEligible),
  CMMC_LEVEL("cmmc-level", ItemWords::cmmcLevel),
  INHERITANCE("inheritance", ItemWords::inheritance),
  RESPONSIBILITIES("responsibilities", ItemWords::responsibilities),
  /** Who performs what, also where the provider alone is bound. */
  WHO_DOES_WHAT("who-does-what", ItemWords::whoDoesWhat),
  /** Numbers of the control that the organization has set, with their source. */
  PARAMETERS("parameters", ItemWords::parameters),
  /** Not Applicable, or nothing: papers do not show how far a control is implemented. */
  IMPLEMENTATION("implementation", ItemWords::implementation),
  MARK_NOT_APPLICABLE("mark-not-applicable", mark(Verdict.NOT_APPLICABLE)),
  MARK_CUSTOMER("mark-customer", mark(Verdict.RETAINED)),
  MARK_SHARED("mark-shared", mark(Verdict.SHARED)),
  /** Name of the organisation; nothing for the assumed one. */
  ORGANISATION("organisation"),
  /** Selected 800-53 baseline, or nothing. */
  BASELINE("baseline"),
  REPORT_DATE("report-date"),
  REPORT_ID("report-id"),
  /** Those who made the offer; nothing for a kind of support. */
  PROVIDER("provider"),
  /** The papers that were read, and whether they are signed. */
  PAPERS("papers");

  private final String spelling;
  private final Optional<Function<Item, String>> ofRow;

  Field(String spelling) {
    this.spelling = spelling;
    this.ofRow = Optional.empty();
  }

  Field(String spelling, Function<Item, String> ofRow) {
    this.spelling = spelling;
    this.ofRow = Optional.of(ofRow);
  }

  /** As layouts write it. */
  public String spelling() {
    return spelling;
  }

  /** Whether it can only be said of a row, not of the whole report. */
  boolean needsRow() {
    return ofRow.isPresent();
  }

  Value of(Item row) {
    return ofRow
        .map(f -> (Value) new Value.Text(f.apply(row)))
        .orElseGet(() -> of(row.report(), row.engagement()));
  }

  /** The value for one arrangement of a report; empty text for a field that needs a row. */
  Value of(Report report, Engagement engagement) {
    return switch (this) {
      case ORGANISATION ->
          new Value.Text(
              report.assessment().organisation().archetype()
                  ? ""
                  : report.assessment().organisation().name());
      case BASELINE ->
          new Value.Text(
              report.assessment().organisation().baseline().map(Field::capital).orElse(""));
      case REPORT_DATE -> new Value.Day(report.date());
      case REPORT_ID -> new Value.Text(report.id());
      case PROVIDER ->
          new Value.Text(
              engagement.members().stream()
                  .map(Papers::provider)
                  .distinct()
                  .collect(Collectors.joining(", ")));
      case PAPERS -> new Value.Text(ItemWords.papers(report, engagement));
      default -> Value.NOTHING;
    };
  }

  static Optional<Field> spelled(String word) {
    return Arrays.stream(values()).filter(f -> f.spelling.equals(word)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(Field::spelling).toList();
  }

  private static Function<Item, String> mark(Verdict verdict) {
    return row -> row.cell().verdict() == verdict ? "X" : "";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  /** What stands in a cell of an exported sheet. */
  public sealed interface Value {
    /** An empty cell. */
    Value NOTHING = new Text("");

    /** Text; empty text leaves the cell empty. */
    record Text(String text) implements Value {}

    /** A day. */
    record Day(LocalDate date) implements Value {}
  }
}
