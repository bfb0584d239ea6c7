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
import java.util.Arrays;
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
import org.plumbline.report.json.JsonWriter;
import org.plumbline.report.pdf.BareText;
import org.plumbline.report.pdf.PdfWriter;
import org.plumbline.report.template.Template;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.wording.PaletteReader;
import org.xml.sax.InputSource;

/**
 * Both reports over all frameworks for 3, 10 and 30 arrangements, beside the same texts written
 * with less and less around them: the workbook with POI and as raw XML, the PDF with paragraphs and
 * tables of OpenPDF and as rows of its tables alone (see {@link RawSheets} and {@link BareText}).
 */
class ReportBenchmark {
  private static final int WARM_UP = 2;

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
      List<Spread> xlsx =
          inTurn(excel, out -> bare(cells, out), out -> RawSheets.write(cells, out));
      cells.clear();
      Template template = ProjectData.template("gap-report");
      BareText text = new BareText(report, template);
      Body pdf = out -> PdfWriter.write(report, template, out);
      fill(paper, pdf);
      List<Spread> laidOut = inTurn(pdf, text::write, text::writeRows);
      System.out.printf("%d arrangements, peak heap %d MB%n", arrangements, peak());
      print("xlsx", workbook, xlsx, List.of("POI bare", "raw XML"));
      print("pdf", paper, laidOut, List.of("OpenPDF bare", "table rows alone"));
      assertTrue(text.size() > 1000, "the whole report is laid out");
    }
  }

  /** Each document of one organization with its offers: the first in the process, then warm. */
  @Test
  void documents_of_an_example() throws IOException {
    Organisation who = ProjectData.example("tri-valley-machining");
    List<Engagement> engagements = new ArrayList<>();
    for (Offer offer : ProjectData.offers("tri-valley-machining")) {
      engagements.add(ProjectData.engagement(who, offer));
    }
    Report report =
        ProjectData.report(
            Assessor.assess(
                who, engagements, ProjectData.frameworks("cmmc-level-2"), ProjectData.VOCABULARY),
            Said.WORDS);
    Template set = ProjectData.template("gap-report");
    Template decision = ProjectData.template("decision");
    Map<String, Body> documents = new LinkedHashMap<>();
    documents.put("gap-report.pdf", out -> PdfWriter.write(report, set, out));
    documents.put("decision.pdf", out -> PdfWriter.write(report, decision, out));
    documents.put("gap-report.xlsx", out -> WorkbookWriter.write(report, out));
    documents.put("gap-report.json", out -> JsonWriter.write(report, out));
    for (Map.Entry<String, Body> each : documents.entrySet()) {
      Path file = folder.resolve(each.getKey());
      double first = fill(file, each.getValue());
      Spread warm = inTurn(each.getValue()).get(0);
      long size = Files.size(file) / 1024;
      System.out.printf(
          "%s %d kB, processor ms: first %.0f, warm %s%n", each.getKey(), size, first, warm);
      assertTrue(size > 0, each.getKey());
    }
  }

  private static Report report(int arrangements) {
    Organisation who = ProjectData.example("tri-valley-machining");
    List<Engagement> engagements = new ArrayList<>();
    ProjectData.MODELS.forEach(
        m -> engagements.add(Engagements.ofModel(m, ProjectData.VOCABULARY, who)));
    List<String> offers = List.of("lakeside", "summit", "ridgeline");
    while (engagements.size() < arrangements) {
      int number = engagements.size() - ProjectData.MODELS.size();
      Offer offer = ProjectData.offer("tri-valley-machining", offers.get(number % 3));
      Offer again =
          Copies.named(
              offer, offer.papers().id() + number, offer.papers().provider() + " " + number);
      engagements.add(Engagements.ofOffer(again, ProjectData.VOCABULARY, who));
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
        Said.WORDS,
        PaletteReader.builtIn());
  }

  private static void print(String kind, Path file, List<Spread> ms, List<String> beside)
      throws IOException {
    System.out.printf("  %s %d kB, ms: %s%n", kind, Files.size(file) / 1024, ms.get(0));
    for (int i = 0; i < beside.size(); i++) {
      Spread other = ms.get(i + 1);
      System.out.printf(
          "    %s %s: %.1f times%n", beside.get(i), other, ms.get(0).median() / other.median());
    }
  }

  /** One round of each after the other: all warm, all under the same load of the machine. */
  private List<Spread> inTurn(Body... bodies) throws IOException {
    Path file = folder.resolve("timed");
    double[][] measured = new double[bodies.length][Spread.ROUNDS];
    for (int round = -WARM_UP; round < Spread.ROUNDS; round++) {
      for (int i = 0; i < bodies.length; i++) {
        double millis = fill(file, bodies[i]);
        if (round >= 0) {
          measured[i][round] = millis;
        }
      }
    }
    return Arrays.stream(measured).map(Spread::of).toList();
  }

  private static double fill(Path file, Body body) throws IOException {
    long start = Spread.processor();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      body.writeTo(out);
    }
    return (Spread.processor() - start) / 1e6;
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
