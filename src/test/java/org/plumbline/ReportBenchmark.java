// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.report.Report;
import org.plumbline.report.excel.WorkbookWriter;
import org.plumbline.report.pdf.BareText;
import org.plumbline.report.pdf.PdfWriter;
import org.plumbline.report.tracking.Tracking;
import org.xml.sax.InputSource;

/**
 * Both reports over all frameworks for 3, 10 and 30 arrangements, against the same cells written
 * bare with POI and the same text laid out bare with OpenPDF (see {@link BareText}).
 */
class ReportBenchmark {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  /** Fills a file. */
  private interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  @Test
  void reports_of_3_10_and_30_arrangements() throws Exception {
    for (int arrangements : new int[] {3, 10, 30}) {
      Report report = report(arrangements);
      Path workbook = folder.resolve("report.xlsx");
      Path paper = folder.resolve("report.pdf");
      Body excel = out -> WorkbookWriter.write(report, out);
      fill(workbook, excel);
      Map<String, List<List<String>>> cells = cellsOf(workbook);
      Medians xlsx = inPairs(workbook, excel, out -> bare(cells, out));
      cells.clear();
      BareText text = new BareText(report, ProjectData.template("gap-report"));
      Medians pdf =
          inPairs(
              paper,
              out -> PdfWriter.write(report, ProjectData.template("gap-report"), out),
              text::write);
      System.out.printf(
          "%d arrangements: xlsx %.0f ms (%.1f times bare), %d kB; pdf %.0f ms (%.1f times bare),"
              + " %d kB; peak heap %d MB%n",
          arrangements,
          xlsx.ours(),
          xlsx.ours() / xlsx.bare(),
          Files.size(workbook) / 1024,
          pdf.ours(),
          pdf.ours() / pdf.bare(),
          Files.size(paper) / 1024,
          peak());
      assertTrue(text.size() > 1000, "the whole report is laid out");
    }
  }

  private static Report report(int arrangements) {
    Organisation who = ProjectData.example("tri-valley-machining");
    List<Engagement> engagements = new ArrayList<>();
    ProjectData.MODELS.forEach(
        m -> engagements.add(Engagements.ofModel(m, ProjectData.TRAITS, who)));
    List<String> offers = List.of("lakeside", "summit", "ridgeline");
    while (engagements.size() < arrangements) {
      int number = engagements.size() - ProjectData.MODELS.size();
      Offer offer = ProjectData.offer("tri-valley-machining", offers.get(number % 3));
      Offer again =
          Copies.of(
              offer,
              copy -> {
                copy.id = offer.id() + number;
                copy.name = offer.name() + " " + number;
              });
      engagements.add(Engagements.ofOffer(again, ProjectData.TRAITS, who));
    }
    Assessment assessment =
        Assessor.assess(who, engagements, ProjectData.FRAMEWORKS, ProjectData.VOCABULARY);
    return new Report(
        "0123456789abcdef",
        "bench",
        LocalDate.of(2026, 11, 24),
        List.of(),
        assessment,
        Crosswalks.NONE,
        MonitoringCadence.of(ProjectData.MONITORING, assessment),
        java.util.Optional.empty(),
        Tracking.of(assessment),
        Said.WORDS);
  }

  /** Milliseconds in the middle of the rounds. */
  private record Medians(double ours, double bare) {}

  /** One round of each after the other: both warm, both under the same load of the machine. */
  private Medians inPairs(Path file, Body ours, Body bare) throws IOException {
    Path other = folder.resolve("bare");
    List<Double> our = new ArrayList<>();
    List<Double> their = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double one = fill(file, ours);
      double two = fill(other, bare);
      if (round >= 0) {
        our.add(one);
        their.add(two);
      }
    }
    Collections.sort(our);
    Collections.sort(their);
    return new Medians(our.get(ROUNDS / 2), their.get(ROUNDS / 2));
  }

  private static double fill(Path file, Body body) throws IOException {
    long start = System.nanoTime();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      body.writeTo(out);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static long peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
        pool.resetPeakUsage();
      }
    }
    return bytes >> 20;
  }

  private static Map<String, List<List<String>>> cellsOf(Path workbook) throws Exception {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try (OPCPackage file = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(file);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
      XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (each.hasNext()) {
        try (InputStream in = each.next()) {
          List<List<String>> rows = new ArrayList<>();
          SAXParserFactory parsers = SAXParserFactory.newInstance();
          parsers.setNamespaceAware(true);
          var parser = parsers.newSAXParser().getXMLReader();
          parser.setContentHandler(
              new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Rows(rows), false));
          parser.parse(new InputSource(in));
          sheets.put(each.getSheetName(), rows);
        }
      }
    }
    return sheets;
  }

  /** Collects texts. */
  private record Rows(List<List<String>> rows) implements SheetContentsHandler {
    @Override
    public void startRow(int row) {
      rows.add(new ArrayList<>());
    }

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      rows.get(rows.size() - 1).add(value);
    }
  }

  private static void bare(Map<String, List<List<String>>> sheets, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
      for (Map.Entry<String, List<List<String>>> entry : sheets.entrySet()) {
        Sheet sheet = book.createSheet(entry.getKey());
        int number = 0;
        for (List<String> texts : entry.getValue()) {
          Row row = sheet.createRow(number++);
          for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
          }
        }
      }
      book.write(out);
    }
  }
}
