// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.OtherLanguage;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.engagement.Engagements;
import org.plumbline.judgement.Verdict;
import org.plumbline.problem.Problems;
import org.plumbline.report.Report;
import org.plumbline.report.tracking.ChangeLog;
import org.plumbline.report.tracking.ChangeLog.Kind;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;

/** The sheets people work in are read again by the words of the run, or by those of 0.1.0. */
class TrackingWordsTest {
  /** What version 0.1.0 wrote over the columns, and in them. */
  private static final Map<TrackedColumn, String> FIRST_HEADINGS =
      Map.of(
          TrackedColumn.ITEM, "Item",
          TrackedColumn.CONTROL, "Control",
          TrackedColumn.TITLE, "Title",
          TrackedColumn.ENGAGEMENT, "Engagement",
          TrackedColumn.VERDICT, "Verdict",
          TrackedColumn.SEVERITY, "Severity",
          TrackedColumn.OWNER, "Owner",
          TrackedColumn.STATUS, "Status",
          TrackedColumn.DUE_DATE, "Due date",
          TrackedColumn.NOTES, "Notes");

  private static final Map<Verdict, String> FIRST_VERDICTS =
      Map.of(
          Verdict.STRUCTURAL_GAP, "Structural gap",
          Verdict.UNASSIGNED, "Unassigned",
          Verdict.CONDITIONAL, "Conditional",
          Verdict.RETAINED, "Retained",
          Verdict.SHARED, "Shared",
          Verdict.DELIVERABLE, "Deliverable",
          Verdict.NOT_APPLICABLE, "Not applicable");

  /** Row of the headings, counted from 0. */
  private static final int HEAD = 3;

  private static final int VERDICT = at(TrackedColumn.VERDICT);
  private static final int STATUS = at(TrackedColumn.STATUS);
  private static final int NEXT = TrackedColumn.TRACKING.size();

  @TempDir static Path folder;
  private static Words other;
  private static Assessment assessment;

  /** Where a column stands today. */
  private static int at(TrackedColumn column) {
    return TrackedColumn.TRACKING.indexOf(column);
  }

  @BeforeAll
  static void assess() throws IOException {
    other = OtherLanguage.words(folder);
    assessment =
        ProjectData.assess(
            ProjectData.ARCHETYPE,
            Engagements.ofModel(
                ProjectData.model("break-fix"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE),
            "hipaa-security-rule");
    assertTrue(verdicts(Tracking.of(assessment)).size() > 1, "several verdicts are tracked");
  }

  private static List<Verdict> verdicts(Tracking tracking) {
    return tracking.items().stream().map(i -> i.cell().verdict()).distinct().toList();
  }

  @Test
  void every_verdict_and_status_is_read_as_it_is_said_and_as_it_was_said_first() {
    for (Words words : List.of(Said.WORDS, other)) {
      Spellings<Verdict> verdicts = new Spellings<>(Verdict.values(), words);
      for (Verdict verdict : Verdict.values()) {
        assertEquals(Optional.of(verdict), verdicts.read(words.say(verdict)).known());
        String first = FIRST_VERDICTS.get(verdict);
        assertEquals(Optional.of(verdict), verdicts.read(" " + first).known());
      }
      Spellings<Status> statuses = new Spellings<>(Status.values(), words);
      for (Status status : Status.values()) {
        assertEquals(Optional.of(status), statuses.read(words.say(status)).known());
      }
      assertEquals(Optional.of(Status.IN_PROGRESS), statuses.read("in PROGRESS ").known());
      assertEquals(
          Optional.of(Status.WAITING_ON_PROVIDER), statuses.read("Waiting on provider").known());
      assertEquals("Parked", statuses.read("Parked").text());
      assertEquals("", verdicts.read("").text());
    }
  }

  @Test
  void a_workbook_of_version_0_1_0_shows_no_verdict_as_changed() throws IOException {
    Spellings<Verdict> said = new Spellings<>(Verdict.values(), Said.WORDS);
    Path file =
        edited(
            written(Said.WORDS, Tracking.of(assessment), "as-first"),
            sheet -> {
              for (int row = 0; row < HEAD; row++) {
                sheet.removeRow(sheet.getRow(row));
              }
              sheet.shiftRows(HEAD, sheet.getLastRowNum(), -HEAD);
              FIRST_HEADINGS.forEach((column, title) -> put(sheet, 0, at(column), title));
              put(sheet, 0, at(TrackedColumn.OPTION), "");
              for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                put(sheet, row, at(TrackedColumn.OPTION), "");
                Cell cell = sheet.getRow(row).getCell(VERDICT);
                Verdict verdict = said.read(cell.getStringCellValue()).known().orElseThrow();
                put(sheet, row, VERDICT, FIRST_VERDICTS.get(verdict));
              }
              put(sheet, 1, STATUS, "Waiting on provider");
            });
    for (Words words : List.of(Said.WORDS, other)) {
      ChangeLog log = continued(file, words).changes().orElseThrow();
      assertEquals(0, log.count(Kind.MOVED) + log.count(Kind.NEW) + log.count(Kind.GONE));
      assertEquals(1, log.count(Kind.CARRIED));
      assertEquals(Tracking.of(assessment).items().size() - 1, log.unchanged());
    }
  }

  @Test
  void a_report_in_another_language_is_continued_in_it() throws IOException {
    Path file =
        edited(
            written(other, Tracking.of(assessment), "other"),
            sheet -> {
              put(sheet, HEAD + 1, STATUS, other.say(Status.CLOSED));
              put(sheet, HEAD + 2, VERDICT, other.say(Verdict.DELIVERABLE));
              sheet.removeRow(sheet.getRow(HEAD + 3));
              Row gone = sheet.createRow(sheet.getLastRowNum() + 1);
              gone.createCell(at(TrackedColumn.ITEM)).setCellValue("old-law/1/break-fix");
              gone.createCell(VERDICT).setCellValue(other.say(Verdict.UNASSIGNED));
            });
    Tracking tracking = continued(file, other);
    assertTrue(tracking.items().get(0).kept().closed());
    for (Kind kind : List.of(Kind.MOVED, Kind.CARRIED, Kind.NEW, Kind.ASIDE)) {
      assertEquals(1, tracking.changes().orElseThrow().count(kind), kind.name());
    }
    try (XSSFWorkbook book = open(written(other, tracking, "again"))) {
      Integer[] data =
          Stream.of(
                  TrackedColumn.ITEM,
                  TrackedColumn.CONTROL,
                  TrackedColumn.TITLE,
                  TrackedColumn.OPTION,
                  TrackedColumn.ENGAGEMENT,
                  TrackedColumn.OWNER,
                  TrackedColumn.DUE_DATE,
                  TrackedColumn.NOTES)
              .map(TrackingWordsTest::at)
              .toArray(Integer[]::new);
      assertEquals(List.of(), bare(book.getSheet(TrackingSheet.NAME), data));
      assertEquals(List.of(), bare(book.getSheet(TrackingSheet.CHANGES), 1, 5, 6));
      assertEquals(List.of(), bare(book.getSheet(TrackingSheet.ASIDE), 0, 2, 4, 5));
      for (DataValidation rule : book.getSheet(TrackingSheet.NAME).getDataValidations()) {
        assertTrue(rule.getErrorBoxTitle().startsWith("«"), rule.getErrorBoxTitle());
        assertTrue(rule.getErrorBoxText().startsWith("«"), rule.getErrorBoxText());
      }
    }
  }

  @Test
  void a_column_of_ones_own_may_be_called_as_a_column_was_once_called() throws IOException {
    Path file =
        edited(
            written(Said.WORDS, Tracking.of(assessment), "own"),
            sheet -> {
              put(sheet, HEAD, NEXT, "Verdict");
              put(sheet, HEAD + 1, NEXT, "of the board");
            });
    Tracking tracking = continued(file, Said.WORDS);
    assertEquals(List.of("Verdict"), tracking.ownColumns());
    assertEquals(1, tracking.items().get(0).kept().own().size());
    assertEquals(0, tracking.changes().orElseThrow().count(Kind.MOVED));
  }

  @Test
  void words_typed_over_the_message_are_named_and_an_untouched_sheet_is_not() throws IOException {
    Path file = written(Said.WORDS, Tracking.of(assessment), "above");
    assertFalse(remarks(file).contains("TRK-013"), "nobody wrote anything");
    edited(file, sheet -> put(sheet, 0, 0, "Ask Ms. Ito first"));
    assertTrue(remarks(file).contains("TRK-013"), remarks(file));
    assertEquals(List.of(), continued(file, Said.WORDS).ownColumns());
  }

  /**
   * Texts under a heading of ours that are no words of the language; the given columns are data.
   */
  private static List<String> bare(XSSFSheet sheet, Integer... data) {
    List<String> out = new ArrayList<>();
    assertFalse(sheet.getLastRowNum() < 1, sheet.getSheetName() + " has rows");
    for (Row row : sheet) {
      for (Cell cell : row) {
        boolean known = row.getRowNum() > HEAD && List.of(data).contains(cell.getColumnIndex());
        if (!known && !cell.toString().isEmpty() && !cell.toString().startsWith("«")) {
          out.add(cell.getAddress() + " " + cell);
        }
      }
    }
    return out;
  }

  private static Tracking continued(Path file, Words words) {
    Problems problems = new Problems();
    OldTracking old = TrackingReader.read(file, "old.xlsx", words, problems).orElseThrow();
    assertFalse(remarks(problems).contains("unknown status"), remarks(problems));
    return Tracking.of(assessment, old);
  }

  private static String remarks(Path file) {
    Problems problems = new Problems();
    TrackingReader.read(file, "old.xlsx", Said.WORDS, problems).orElseThrow();
    return remarks(problems);
  }

  private static String remarks(Problems problems) {
    return problems.remarks().stream().map(Said::of).collect(Collectors.joining("\n"));
  }

  private static Path written(Words words, Tracking tracking, String name) throws IOException {
    Report report =
        new Report(
            "0123456789abcdef",
            "test",
            ProjectData.DAY,
            List.of(),
            assessment,
            Crosswalks.NONE,
            MonitoringCadence.none(),
            Optional.empty(),
            tracking,
            words,
            PaletteReader.builtIn());
    Path file = folder.resolve(name + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WorkbookWriter.write(report, out);
    }
    return file;
  }

  private static Path edited(Path file, Consumer<XSSFSheet> edit) throws IOException {
    try (XSSFWorkbook book = open(file)) {
      edit.accept(book.getSheet(TrackingSheet.NAME));
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return file;
  }

  /** A new cell, since text stands in the old one as the program wrote it. */
  private static void put(XSSFSheet sheet, int row, int column, String text) {
    sheet.getRow(row).createCell(column).setCellValue(text);
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }
}
