// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Report;
import org.plumbline.report.TermGroup;
import org.plumbline.report.view.ReportView;

/** Writes a report as an Excel workbook; the same report gives the same bytes. */
public final class WorkbookWriter {
  private static final List<String> SHEETS =
      List.of(
          "Cover",
          "Gates",
          SummarySheet.NAME,
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
    try (Book book = new Book()) {
      fill(book, report);
      book.write(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void fill(Book book, Report report) {
    XSSFWorkbook frame = book.frame();
    for (String name : sheets(report)) {
      Page.set(
          frame.createSheet(name),
          name.equals("Cells") ? PrintSetup.TABLOID_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
    }
    report.assessment().frameworks().stream()
        .filter(Framework::proposed)
        .forEach(f -> frame.forEach(sheet -> Page.proposed(sheet, f.label())));
    identify(frame, report.id(), report.date());
    new CoverSheet(book.sheet("Cover"), book.styles()).write(report);
    ListSheets lists = new ListSheets(book, report);
    lists.gates();
    new SummarySheet(book).write(report);
    lists.bands();
    new MonitoringSheet(book).write(report);
    lists.evidence();
    lists.assumptions();
    lists.catalogues();
    List<TermGroup> groups = TermsSheet.groups(report.assessment());
    CellSheets cells = new CellSheets(book, report, new Places(report, groups));
    cells.cells();
    cells.retained();
    new MatrixSheet(book).write(report.assessment());
    CrosswalkSheets links = new CrosswalkSheets(book, report);
    links.byCapability();
    links.published();
    new TermsSheet(book).write(ReportView.of(report).causes());
    TrackingSheet tracking = new TrackingSheet(book);
    tracking.write(report.tracking(), report.assessment().frameworks());
    report.tracking().changes().ifPresent(tracking::changes);
    new LogSheet(book).write(report);
    frame.setActiveSheet(0);
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
