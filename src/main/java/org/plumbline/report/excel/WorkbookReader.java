// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.PartReader;
import org.plumbline.foreign.Unreadable;
import org.plumbline.foreign.WorkbookKind;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import org.xml.sax.SAXException;

/** Reads gap-report.xlsx back as cells, each under its sheet and address; formulas as written. */
public final class WorkbookReader {
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final ReadOnlySharedStringsTable shared;

  private WorkbookReader(ReadOnlySharedStringsTable shared) {
    this.shared = shared;
  }

  /**
   * Reads the file.
   *
   * @throws IOException when it cannot be read or is not a workbook
   */
  public static ReportFile read(Path file) throws IOException {
    return ForeignFile.read(
        Unreadable.DAMAGED_WORKBOOK,
        () -> {
          WorkbookKind.require(file);
          return cells(file);
        });
  }

  private static ReportFile cells(Path file)
      throws IOException, OpenXML4JException, SAXException, XMLStreamException {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      WorkbookReader reader = new WorkbookReader(new ReadOnlySharedStringsTable(parts));
      var sheets = (XSSFReader.SheetIterator) new XSSFReader(parts).getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          reader.sheet(sheets.getSheetName(), sheet);
        }
      }
      return new ReportFile(reader.origin(), reader.cells);
    }
  }

  private void sheet(String name, InputStream sheet) throws XMLStreamException {
    XMLStreamReader in = PartReader.of(sheet);
    while (in.hasNext()) {
      if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("c")) {
        String address = in.getAttributeValue(null, "r");
        String text = cell(in, "s".equals(in.getAttributeValue(null, "t")));
        if (!text.isEmpty()) {
          cells.put(name + "!" + address, text);
        }
      }
    }
  }

  /** Reads to the end of a cell: its formula, if any, and its value. */
  private String cell(XMLStreamReader in, boolean index) throws XMLStreamException {
    StringBuilder out = new StringBuilder();
    String element = "";
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        element = in.getLocalName();
        out.append(element.equals("f") ? "=" : "");
      } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
        String text = in.getText();
        switch (element) {
          case "v" -> out.append(index ? shared.getItemAt(Integer.parseInt(text)) : text);
          // in pieces where the file spells a sign as a reference
          case "f", "t" -> out.append(text);
          default -> {
            // layout between elements
          }
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        out.append(element.equals("f") ? " -> " : "");
        element = "";
        if (in.getLocalName().equals("c")) {
          break;
        }
      }
    }
    return out.toString();
  }

  /** Sheet Log, row by row: what kind of entry, its name, detail and value. */
  private Optional<Origin> origin() {
    Map<String, String> report = new LinkedHashMap<>();
    List<Origin.Catalogue> catalogues = new ArrayList<>();
    List<Report.Input> inputs = new ArrayList<>();
    for (int row : logged()) {
      String name = at("B", row);
      String value = at("D", row);
      switch (at("A", row)) {
        case LogKey.REPORT -> report.put(name, value);
        case LogKey.CATALOGUE -> catalogues.add(new Origin.Catalogue(name, at("C", row), value));
        case LogKey.INPUT -> inputs.add(new Report.Input(name, value));
        default -> {
          // withdrawn controls are no input
        }
      }
    }
    return date(report.getOrDefault(LogKey.DATE.spelling(), ""))
        .map(
            date ->
                new Origin(
                    report.getOrDefault(LogKey.REPORT_ID.spelling(), ""),
                    report.getOrDefault(LogKey.TOOL_VERSION.spelling(), ""),
                    date,
                    Optional.ofNullable(report.get(LogKey.BASELINE.spelling())),
                    Optional.ofNullable(report.get(LogKey.TEMPLATE.spelling()))
                        .map(
                            t ->
                                new Origin.Look(
                                    t, report.getOrDefault(LogKey.PAGE_SIZE.spelling(), ""))),
                    catalogues,
                    inputs));
  }

  /** Rows of sheet Log with anything in their first column, from the top. */
  private List<Integer> logged() {
    String first = LogSheet.NAME + "!A";
    return cells.keySet().stream()
        .filter(c -> c.startsWith(first) && c.substring(first.length()).matches("\\d+"))
        .map(c -> Integer.valueOf(c.substring(first.length())))
        .toList();
  }

  private String at(String column, int row) {
    return cells.getOrDefault(LogSheet.NAME + "!" + column + row, "");
  }

  private static Optional<LocalDate> date(String serial) {
    try {
      double days = Double.parseDouble(serial);
      return DateUtil.isValidExcelDate(days)
          ? Optional.of(DateUtil.getLocalDateTime(days).toLocalDate())
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
