// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.report.ForeignFile;
import org.plumbline.report.Unreadable;
import org.plumbline.report.tracking.OldTracking;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads what people wrote on sheet Tracking of an earlier report, and which report it was. */
public final class TrackingReader {
  private static final String HELP =
      "give a gap-report.xlsx that Plumbline wrote, with its sheets Tracking and Log";

  private final String name;
  private final Problems problems;

  private TrackingReader(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /**
   * Reads the workbook; TRK-001 and TRK-002 when it is no report of ours, TRK-003 to TRK-007 for
   * what is left behind or kept as it stands.
   *
   * @param name the file as the user would name it
   * @return empty when the file cannot be used
   * @throws UncheckedIOException when the file is not there or cannot be read
   */
  public static Optional<OldTracking> read(Path file, String name, Problems problems) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UncheckedIOException(name, new NoSuchFileException(name));
    }
    return new TrackingReader(name, problems).read(file);
  }

  private Optional<OldTracking> read(Path file) {
    try {
      return ForeignFile.read(
          Unreadable.DAMAGED_WORKBOOK,
          () -> {
            WorkbookKind.require(file);
            return report(file);
          });
    } catch (ForeignFile.UnreadableException e) {
      problems.error(TrackingProblem.UNREADABLE, Place.of(name), e.why(), e.why().remedy());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private Optional<OldTracking> report(Path file)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (OPCPackage pack = OPCPackage.open(file.toString(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(pack);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack);
      Optional<List<SheetRows.Row>> tracking = rows(reader, strings, TrackingSheet.NAME);
      Optional<List<SheetRows.Row>> log = rows(reader, strings, "Log");
      if (tracking.isEmpty() || log.isEmpty()) {
        problems.error("TRK-002", Place.of(name), "this workbook is no Plumbline report", HELP);
        return Optional.empty();
      }
      String id = entry(log.get(), "Report id");
      if (id.isEmpty()) {
        problems.error(
            "TRK-002", Place.of(name), "sheet `Log` names no report id, so it is no report", HELP);
        return Optional.empty();
      }
      return new TrackingRows(name, from1904(reader), problems)
          .read(tracking.get())
          .map(items -> new OldTracking(name, id, date(log.get()), items));
    }
  }

  private static Optional<List<SheetRows.Row>> rows(
      XSSFReader reader, ReadOnlySharedStringsTable strings, String sheet)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream in = sheets.next()) {
        if (sheets.getSheetName().equals(sheet)) {
          SheetRows rows = new SheetRows(strings);
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(rows);
          xml.parse(new InputSource(in));
          return Optional.of(rows.rows());
        }
      }
    }
    return Optional.empty();
  }

  /** Value beside a name on sheet Log: the fourth column of the row whose second says it. */
  private static String entry(List<SheetRows.Row> log, String name) {
    return value(log, name).text().strip();
  }

  private static String date(List<SheetRows.Row> log) {
    SheetRows.Value value = value(log, "Date");
    return DueDates.read(value, false).map(Object::toString).orElse(value.text());
  }

  private static SheetRows.Value value(List<SheetRows.Row> log, String name) {
    return log.stream()
        .filter(r -> r.at(1).text().equals(name))
        .findFirst()
        .map(r -> r.at(3))
        .orElse(SheetRows.Value.NONE);
  }

  private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException {
    try (InputStream in = reader.getWorkbookData()) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return xml.contains("date1904=\"1\"") || xml.contains("date1904=\"true\"");
    }
  }
}
