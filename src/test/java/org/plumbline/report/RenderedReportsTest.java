// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.report.excel.NamesCounted;
import org.plumbline.report.excel.WorkbookWriter;
import org.plumbline.report.pdf.PdfText;
import org.plumbline.report.pdf.PdfWriter;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.wording.PaletteReader;

/** The two reports of one example, read back as a reader would see them. */
class RenderedReportsTest {
  @TempDir static Path folder;
  private static Assessment assessment;

  @BeforeAll
  static void write() throws IOException {
    Organisation who = ProjectData.example("tri-valley-machining");
    List<Engagement> engagements =
        List.of(
            Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who),
            ProjectData.engagement(who, ProjectData.offer("tri-valley-machining", "summit")));
    assessment =
        Assessor.assess(
            who, engagements, ProjectData.frameworks("cmmc-level-2"), ProjectData.VOCABULARY);
    Report report =
        new Report(
            "0123456789abcdef",
            "test",
            LocalDate.of(2026, 11, 24),
            List.of(),
            assessment,
            Crosswalks.NONE,
            MonitoringCadence.of(ProjectData.MONITORING, assessment),
            Optional.empty(),
            Tracking.of(assessment),
            Said.WORDS,
            PaletteReader.builtIn());
    try (OutputStream out = Files.newOutputStream(folder.resolve("report.xlsx"))) {
      WorkbookWriter.write(report, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("report.pdf"))) {
      PdfWriter.write(report, ProjectData.template("gap-report"), out);
    }
  }

  @Test
  void the_pdf_names_every_open_control_and_promises_nothing() throws IOException {
    StringBuilder all = new StringBuilder();
    try (PdfReader pdf = new PdfReader(Files.readAllBytes(folder.resolve("report.pdf")))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        all.append(PdfText.page(pdf, page)).append('\n');
      }
    }
    String squeezed = all.toString().replaceAll("\\s+", "");
    for (var cell : assessment.cells()) {
      if (cell.open()) {
        assertTrue(squeezed.contains(cell.control().id()), cell.control().id() + " is not named");
      }
    }
    String words = all.toString().toLowerCase(Locale.ROOT);
    for (String word : List.of("compliant", "certified", "violation")) {
      assertFalse(words.contains(word), word);
    }
    assertTrue(squeezed.contains("92d;61short") || squeezed.contains("365d;273short"), "shortfall");
    assertTrue(words.contains("the six steps of sp 800-137"), "steps");
    assertTrue(words.contains("page 1 of "), "page numbers");
    assertTrue(words.contains("0123456789abcdef"), "report id");
  }

  @Test
  void libreoffice_recalculates_the_summary_to_the_same_numbers() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
    NamesCounted.write(folder.resolve("names.xlsx"));
    Process office =
        new ProcessBuilder(
                "/usr/bin/soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                "ods",
                "--outdir",
                folder.toString(),
                folder.resolve("report.xlsx").toString(),
                folder.resolve("names.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(office.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not finish");
    Process back =
        new ProcessBuilder(
                "/usr/bin/soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("again").toString(),
                folder.resolve("report.ods").toString(),
                folder.resolve("names.ods").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(back.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not finish");
    try (Workbook ours =
            WorkbookFactory.create(folder.resolve("report.xlsx").toFile(), null, true);
        Workbook theirs =
            WorkbookFactory.create(folder.resolve("again/report.xlsx").toFile(), null, true)) {
      int formulas = 0;
      for (Row row : ours.getSheet("Summary")) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            Cell other =
                theirs.getSheet("Summary").getRow(row.getRowNum()).getCell(cell.getColumnIndex());
            assertEquals(
                cell.getNumericCellValue(),
                other.getNumericCellValue(),
                0.0001,
                cell.getAddress().toString());
            formulas++;
          }
        }
      }
      assertTrue(formulas >= 20, formulas + " formulas on sheet Summary");
    }
    try (Workbook names =
        WorkbookFactory.create(folder.resolve("again/names.xlsx").toFile(), null, true)) {
      for (Row row : names.getSheet("Names")) {
        String name = row.getCell(0).getStringCellValue();
        assertEquals(1, row.getCell(1).getNumericCellValue(), name + " by its cell");
        assertEquals(1, row.getCell(2).getNumericCellValue(), name + " by its words");
      }
    }
  }
}
