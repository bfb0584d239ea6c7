// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
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
import org.plumbline.report.TermGroup;

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
          MatrixSheet.NAME,
          "Terms to add",
          MonitoringSheet.NAME,
          TrackingSheet.NAME,
          TrackingSheet.CHANGES,
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
    FixedZip.write(to -> build(report, to), out);
  }

  private static void build(Report report, OutputStream out) throws IOException {
    try (XSSFWorkbook template = new XSSFWorkbook()) {
      Styles styles = new Styles(template);
      for (String name : sheets(report)) {
        Page.set(
            template.createSheet(name),
            name.equals("Cells") ? PrintSetup.TABLOID_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
      }
      report.assessment().frameworks().stream()
          .filter(Framework::proposed)
          .forEach(f -> template.forEach(sheet -> Page.proposed(sheet, f.label())));
      identify(template, report.id(), report.date());
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
        List<TermGroup> groups = TermsSheet.groups(report.assessment());
        Places places = new Places(report, groups);
        CellSheets cells = new CellSheets(template, book, styles, report, places);
        cells.cells();
        cells.retained();
        new MatrixSheet(template, book, styles).write(report.assessment());
        CrosswalkSheets links = new CrosswalkSheets(template, book, styles, report);
        links.byCapability();
        links.published();
        new TermsSheet(template, book, styles).write(groups);
        TrackingSheet tracking = new TrackingSheet(template, book, styles);
        tracking.write(report.tracking(), report.assessment().frameworks());
        report.tracking().changes().ifPresent(tracking::changes);
        new LogSheet(template, book, styles).write(report);
        book.setActiveSheet(0);
        book.write(out);
      }
    }
  }

  /** Every sheet that has something to say, in order. */
  private static List<String> sheets(Report report) {
    return SHEETS.stream()
        .filter(s -> !s.equals(TrackingSheet.CHANGES) || report.tracking().changes().isPresent())
        .toList();
  }

  static void identify(XSSFWorkbook book, String id, LocalDate date) {
    Date noon = Date.from(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setCreator("Plumbline");
    core.setTitle("Structural gap report");
    core.setIdentifier(id);
    core.setKeywords("report " + id);
    core.setLastModifiedByUser("Plumbline");
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(noon));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(noon));
  }
}
