// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Report;

/** Writes a report as an Excel workbook; the same report gives the same bytes. */
public final class WorkbookWriter {
  private static final int WINDOW = 200;
  private static final List<String> SHEETS =
      List.of(
          "Cover",
          "Gates",
          "Summary",
          "Band",
          "Cells",
          "Retained duties",
          "Terms to add",
          MonitoringSheet.NAME,
          "Evidence",
          "Assumptions",
          "Capability index",
          "Crosswalk",
          "Catalogues",
          "Log");

  private WorkbookWriter() {}

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws IOException when the stream or the temporary folder fails
   */
  public static void write(Report report, OutputStream out) throws IOException {
    Path file = Files.createTempFile("plumbline-", ".xlsx");
    try {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        build(report, to);
      }
      FixedZip.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void build(Report report, OutputStream out) throws IOException {
    try (XSSFWorkbook template = new XSSFWorkbook()) {
      Styles styles = new Styles(template);
      for (String name : SHEETS) {
        Page.set(
            template.createSheet(name),
            name.equals("Cells") ? PrintSetup.TABLOID_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
      }
      report.assessment().frameworks().stream()
          .filter(Framework::proposed)
          .forEach(f -> template.forEach(sheet -> Page.proposed(sheet, f.label())));
      identify(template, report);
      new CoverSheet(template.getSheet("Cover"), styles).write(report);
      ListSheets lists = new ListSheets(template, styles, report);
      lists.gates();
      new SummarySheet(template.getSheet("Summary"), styles).write(report);
      lists.bands();
      new MonitoringSheet(template.getSheet(MonitoringSheet.NAME), styles).write(report);
      lists.evidence();
      lists.assumptions();
      lists.catalogues();
      // SXSSF keeps its rows in temporary files, which close() removes
      try (SXSSFWorkbook book = new SXSSFWorkbook(template, WINDOW, false, false)) {
        CellSheets cells = new CellSheets(template, book, styles, report);
        cells.cells();
        cells.retained();
        new TermsSheet(template, book, styles).write(report);
        CrosswalkSheets links = new CrosswalkSheets(template, book, styles, report);
        links.byCapability();
        links.published();
        new LogSheet(template, book, styles).write(report);
        book.setActiveSheet(0);
        book.write(out);
      }
    }
  }

  private static void identify(XSSFWorkbook book, Report report) {
    Date noon = Date.from(report.date().atTime(12, 0).toInstant(ZoneOffset.UTC));
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setCreator("Plumbline");
    core.setTitle("Structural gap report");
    core.setIdentifier(report.id());
    core.setKeywords("report " + report.id());
    core.setLastModifiedByUser("Plumbline");
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(noon));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(noon));
  }
}
