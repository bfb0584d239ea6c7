// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.Report;
import org.plumbline.report.view.ReportView;

/** Writes a report as an Excel workbook; the same report gives the same bytes. */
public final class WorkbookWriter {
  private WorkbookWriter() {}

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws IOException when the stream or the temporary folder fails
   */
  public static void write(Report report, OutputStream out) throws IOException {
    write(report, ReportView.of(report), out);
  }

  static void write(Report report, ReportView view, OutputStream out) throws IOException {
    try (Book book = new Book(report.words(), report.palette())) {
      String filled = fill(book, report, view);
      book.write(out, filled, report.tracking().written());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Fills every sheet; the seal of the columns of sheet Tracking that nobody else fills. */
  private static String fill(Book book, Report report, ReportView view) {
    XSSFWorkbook frame = book.frame();
    String widest = book.name(SheetName.CELLS);
    for (String name : sheets(book, report, view)) {
      Page.set(
          frame.createSheet(name),
          name.equals(widest) ? PrintSetup.TABLOID_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE,
          report.words());
    }
    String proposed = view.identification().proposed();
    if (!proposed.isEmpty()) {
      String said = book.say(PageWord.PROPOSED, proposed);
      frame.forEach(sheet -> Page.proposed(sheet, said));
    }
    identify(frame, report.id(), report.date(), book.say(PageWord.TITLE));
    new CoverSheet(book).write(view);
    String filled = tables(book, report, view);
    frame.setActiveSheet(0);
    return filled;
  }

  private static String tables(Book book, Report report, ReportView view) {
    ListSheets lists = new ListSheets(book, view);
    lists.gates();
    CellSheets cells = new CellSheets(book, view);
    new SummarySheet(book, view, cells).write();
    lists.bands();
    new MonitoringSheet(book).write(view.monitoring());
    lists.evidence();
    lists.assumptions();
    lists.catalogues();
    cells.cells(new Places(book, view));
    cells.retained();
    new MatrixSheet(book).write(view.acts());
    CrosswalkSheets links = new CrosswalkSheets(book, view);
    links.byAct();
    links.published();
    new CausesSheet(book).write(view.causes());
    TrackingSheet tracking = new TrackingSheet(book);
    String filled = tracking.write(report.tracking(), report.assessment().frameworks());
    if (!report.tracking().aside().isEmpty()) {
      tracking.aside(report.tracking());
    }
    view.changes().ifPresent(tracking::changes);
    new LogSheet(book).write(report, view);
    return filled;
  }

  /** Every sheet, in order; those of set-aside items and of changes only where there are any. */
  private static List<String> sheets(Book book, Report report, ReportView view) {
    List<String> names = new ArrayList<>();
    for (SheetName sheet : SheetName.values()) {
      names.add(book.name(sheet));
      if (sheet == SheetName.MONITORING) {
        names.add(TrackingSheet.NAME);
        if (!report.tracking().aside().isEmpty()) {
          names.add(TrackingSheet.ASIDE);
        }
        view.changes().ifPresent(changes -> names.add(TrackingSheet.CHANGES));
      }
    }
    names.add(LogSheet.NAME);
    return names;
  }

  static void identify(XSSFWorkbook book, String id, LocalDate date, String title) {
    Date noon = Date.from(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setCreator("Plumbline");
    core.setTitle(title);
    core.setIdentifier(id);
    core.setKeywords("report " + id);
    core.setLastModifiedByUser("Plumbline");
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(noon));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(noon));
  }
}
