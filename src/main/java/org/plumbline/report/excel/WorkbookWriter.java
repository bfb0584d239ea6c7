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
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.Report;
import org.plumbline.report.view.ArrangementView;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.OwnerView;
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
    String proposed = view.identification().proposed();
    String whose =
        proposed.isEmpty()
            ? view.organization().name()
            : view.organization().name() + " · " + book.say(PageWord.PROPOSED, proposed);
    for (String name : sheets(book, report, view)) {
      XSSFSheet sheet = frame.createSheet(name);
      Page.set(sheet, PrintSetup.LETTER_PAPERSIZE, report.words());
      Page.furnish(sheet, whose, report.date().toString(), report.id(), report.words());
    }
    frame.getSheetAt(0).getPrintSetup().setLandscape(false);
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
    new EvidenceSheet(book, report.tracking().beside()).write(view);
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
    tracking.write(
        report.tracking(),
        report.assessment().frameworks(),
        view.arrangements().stream()
            .collect(Collectors.toMap(ArrangementView::id, ArrangementView::name)));
    view.changes().ifPresent(tracking::changes);
    work(book, report, view, tracking);
    view.handover().ifPresent(set -> set(book, report, view, tracking, set));
    if (AddressableSheet.any(view.handover(), report.tracking().beside())) {
      new AddressableSheet(book, report.tracking().beside()).write(view.handover());
    }
    if (BoardSheet.any(view.handover(), report.tracking().beside())) {
      new BoardSheet(book, report.tracking().beside()).write(view);
    }
    new LogSheet(book).write(report, view);
    return tracking.filled();
  }

  /** The sheets that say the same as the set for an assessor. */
  private static void set(
      Book book, Report report, ReportView view, TrackingSheet tracking, HandoverView set) {
    new GapsSheet(book, report.tracking(), tracking).write(set);
    SetSheets sheets = new SetSheets(book);
    sheets.claims(set.claims());
    sheets.systems(view, set);
    if (SetSheets.pointed(set)) {
      sheets.points(set);
    }
    if (SetSheets.tailored(set)) {
      sheets.baseline(view);
    }
  }

  /** The sheets that answer an owner, and the first one, which counts what people typed. */
  private static void work(Book book, Report report, ReportView view, TrackingSheet tracking) {
    if (view.owner().isEmpty()) {
      new StartSheet(book).write(view);
      if (typed(report, TypedSheet.CHANGES)) {
        new ChangesSheet(book, report.tracking().beside()).writeTyped();
      }
      if (typed(report, TypedSheet.YOURS)) {
        new YoursSheet(book, report.tracking().beside()).writeTyped();
      }
      return;
    }
    OwnerView owner = view.owner().get();
    new OffersSheet(book).write(owner);
    ChangesSheet changes = new ChangesSheet(book, report.tracking().beside());
    changes.write(owner);
    new JobsSheet(book).write(owner);
    if (ObjectivesSheet.any(owner)) {
      new ObjectivesSheet(book).write(owner);
    }
    YoursSheet yours = new YoursSheet(book, report.tracking().beside());
    yours.write(owner);
    new CostSheet(book, changes, report.tracking().beside()).write(owner);
    new StartSheet(book).write(view, owner, new StartSheet.Work(changes, yours, tracking));
  }

  /** Every sheet, in order; those of set-aside items and of changes only where there are any. */
  private static List<String> sheets(Book book, Report report, ReportView view) {
    List<String> names = new ArrayList<>();
    for (SheetName sheet : SheetName.values()) {
      if (sheet == SheetName.JOBS && listed(report, view, TypedSheet.CHANGES)) {
        names.add(TypedSheet.CHANGES.sheet());
      } else if (sheet == SheetName.COST && listed(report, view, TypedSheet.YOURS)) {
        names.add(TypedSheet.YOURS.sheet());
      } else if (sheet == SheetName.GAPS) {
        names.add(TrackingSheet.NAME);
        if (!report.tracking().aside().isEmpty()) {
          names.add(TrackingSheet.ASIDE);
        }
        view.changes().ifPresent(changes -> names.add(TrackingSheet.CHANGES));
      } else if (sheet == SheetName.POINTS) {
        names.addAll(ofTheRule(report, view));
      } else if (sheet == SheetName.MONITORING) {
        names.add(TypedSheet.EVIDENCE.sheet());
      }
      if (wanted(sheet, view)) {
        names.add(book.name(sheet));
      }
    }
    names.add(LogSheet.NAME);
    return names;
  }

  /** Lists that only one rule book asks for. */
  private static List<String> ofTheRule(Report report, ReportView view) {
    List<String> names = new ArrayList<>();
    if (AddressableSheet.any(view.handover(), report.tracking().beside())) {
      names.add(TypedSheet.ADDRESSABLE.sheet());
    }
    if (BoardSheet.any(view.handover(), report.tracking().beside())) {
      names.add(TypedSheet.BOARD.sheet());
    }
    return names;
  }

  /** Whether a list stands in the workbook: with a decision, or for what was typed beside it. */
  private static boolean listed(Report report, ReportView view, TypedSheet kind) {
    return view.owner().isPresent() || typed(report, kind);
  }

  private static boolean typed(Report report, TypedSheet kind) {
    return !report.tracking().beside().rows(kind.page()).isEmpty();
  }

  private static boolean wanted(SheetName sheet, ReportView view) {
    return switch (sheet) {
      case OFFERS, JOBS, COST -> view.owner().isPresent();
      case GAPS, CLAIMS, SYSTEMS -> view.handover().isPresent();
      case POINTS -> view.handover().filter(SetSheets::pointed).isPresent();
      case BASELINE -> view.handover().filter(SetSheets::tailored).isPresent();
      case OBJECTIVES -> view.owner().filter(ObjectivesSheet::any).isPresent();
      default -> true;
    };
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
