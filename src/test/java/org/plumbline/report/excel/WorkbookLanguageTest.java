// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.OtherLanguage;
import org.plumbline.ProjectData;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Problems;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.layout.FilledForm;
import org.plumbline.report.layout.Layout;
import org.plumbline.report.layout.LayoutReader;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.view.ReportView;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;

/** A workbook in another language has no word that is not in that language's file or the data. */
class WorkbookLanguageTest {
  /** The sign before each sentence of that language. */
  private static final String OPEN = "«";

  /** Columns with the texts of laws, papers, catalogues and people. */
  private static final Set<Heading> DATA =
      Set.of(
          Heading.KEY,
          Heading.RULE,
          Heading.OPTION,
          Heading.OPTION_ID,
          Heading.DUTY,
          Heading.TITLE,
          Heading.CITATION,
          Heading.FAMILY,
          Heading.ASKS,
          Heading.OWNER,
          Heading.ACT,
          Heading.MEANS,
          Heading.ITEM,
          Heading.SOURCE,
          Heading.NUMBER,
          Heading.RECORD,
          Heading.KEEP_RULE,
          Heading.CONCERNS,
          Heading.VALUE,
          Heading.ISSUER,
          Heading.EDITION,
          Heading.HASH,
          Heading.NEEDED,
          Heading.STATED,
          Heading.PROVIDER,
          Heading.NOBODY);

  @TempDir static Path folder;
  private static Words words;
  private static Report report;
  private static Path file;

  @BeforeAll
  static void write() throws IOException {
    words = OtherLanguage.words(folder);
    Organisation who = ProjectData.example("tri-valley-machining");
    List<Engagement> engagements =
        List.of(
            Engagements.ofModel(ProjectData.model("break-fix"), ProjectData.VOCABULARY, who),
            ProjectData.engagement(who, ProjectData.offer("tri-valley-machining", "ridgeline")));
    Assessment assessment =
        Assessor.assess(
            who, engagements, ProjectData.frameworks("cmmc-level-2"), ProjectData.VOCABULARY);
    report =
        new Report(
            "0123456789abcdef",
            "test",
            LocalDate.of(2026, 11, 24),
            List.of(new Report.Input("offers/ridgeline.yaml", "00")),
            assessment,
            Crosswalks.NONE,
            MonitoringCadence.of(ProjectData.MONITORING, assessment),
            Optional.of(new Origin.Look("gap-report", "letter")),
            Tracking.of(assessment),
            words,
            PaletteReader.builtIn());
    file = folder.resolve("report.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WorkbookWriter.write(report, out);
    }
  }

  @Test
  void every_text_of_a_table_that_is_not_data_comes_from_the_words() throws IOException {
    Set<String> data = new HashSet<>(DATA.stream().map(h -> words.say(h)).toList());
    report.assessment().frameworks().forEach(f -> data.add(f.shortTitle()));
    report
        .assessment()
        .engagements()
        .forEach(
            e -> {
              data.add(words.say(SheetWord.HELD_BY, e.model().title()));
              data.add(words.say(BookWord.HELD_WITH, e.name()));
            });
    List<String> bare = new ArrayList<>();
    int said = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : book) {
        if (sheet.getPaneInformation() == null) {
          continue;
        }
        int top = sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
        boolean log = sheet.getSheetName().equals(LogSheet.NAME);
        for (Row row : sheet) {
          for (Cell cell : row) {
            Cell head = sheet.getRow(top).getCell(cell.getColumnIndex());
            boolean known =
                row.getRowNum() > top && (log ? cell.getColumnIndex() != 2 : isData(head, data))
                    || row.getRowNum() == top && data.contains(text(cell));
            if (!known && !text(cell).isEmpty()) {
              said++;
              if (!text(cell).contains(OPEN)) {
                bare.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + text(cell));
              }
            }
          }
        }
      }
    }
    assertTrue(said > 3000, said + " texts");
    assertEquals(List.of(), bare.stream().filter(b -> !catalogue(b)).limit(20).toList());
  }

  /** The edition of a catalogue is the one detail on sheet Log that is data. */
  private static boolean catalogue(String place) {
    return report.origin().catalogues().stream().anyMatch(c -> place.endsWith(c.edition()));
  }

  private static boolean isData(Cell head, Set<String> data) {
    return data.contains(text(head));
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }

  @Test
  void the_cover_the_footers_the_charts_and_the_formulas_speak_the_language() throws IOException {
    ReportView view = ReportView.of(report);
    Set<String> data = new HashSet<>(List.of(report.id(), view.organization().name()));
    view.frameworks().forEach(f -> data.add(f.shortTitle()));
    view.arrangements().forEach(a -> data.add(a.name()));
    view.arrangements().forEach(a -> data.addAll(a.warnings()));
    int formulas = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : book.getSheet(words.say(SheetName.COVER))) {
        for (Cell cell : row) {
          String text = text(cell);
          boolean known = text.isEmpty() || text.matches("\\d+") || data.contains(text);
          assertTrue(known || text.contains(OPEN), text);
        }
      }
      for (Sheet sheet : book) {
        assertTrue(sheet.getFooter().getLeft().startsWith(OPEN));
      }
      for (Row row : book.getSheet(words.say(SheetName.SUMMARY))) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            assertTrue(cell.getCellFormula().contains(words.say(SheetName.CELLS)));
            formulas++;
          }
        }
      }
    }
    assertEquals(2 * 12, formulas);
  }

  @Test
  void a_report_in_another_language_says_what_it_was_made_from() throws IOException {
    assertEquals(Optional.of(report.origin()), WorkbookReader.read(file).origin());
  }

  @Test
  void the_texts_of_an_official_form_come_from_the_words() throws IOException {
    Layout layout =
        LayoutReader.readAll(Path.of("templates"), new Problems()).stream()
            .filter(l -> l.name().equals("cui-plan-of-action"))
            .findFirst()
            .orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Engagement offer = report.assessment().engagement("ridgeline");
    LayoutWriter.write(
        report, FilledForm.of(layout, report, ReportView.of(report), offer, Optional.empty()), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = book.getSheet("Plan of action");
      assertTrue(sheet.getLastRowNum() > 3, sheet.getLastRowNum() + " rows");
      for (Row row : sheet) {
        for (int column : row.getRowNum() < 2 ? new int[0] : new int[] {6, 7}) {
          String text = text(row.getCell(column));
          assertTrue(text.startsWith(OPEN), text);
        }
      }
    }
  }
}
