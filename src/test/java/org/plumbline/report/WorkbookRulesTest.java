// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.excel.WorkbookWriter;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.Marked;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.TrackedItem;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.tracking.Typed;
import org.plumbline.wording.PaletteReader;

/** The rules Excel holds a file to before it opens it without a repair, over the raw parts. */
class WorkbookRulesTest {
  private static final List<String> WITHOUT_TABLE = List.of("Start here", "Cover");

  /** What a person with a grudge, or a careless template, could write as a name. */
  private static final List<String> RISKY =
      List.of(
          "=HYPERLINK(\"http://example.invalid\",\"x\")",
          "+1+1",
          "-2+3",
          "@SUM(1)",
          "\t=1+1",
          "\r=1+1");

  @TempDir static Path folder;
  private static Path file;
  private static Report report;

  @BeforeAll
  static void write() throws IOException {
    Organisation who = risky(ProjectData.example("cedar-ridge-dental"));
    List<Engagement> engagements =
        List.of(
            Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who),
            ProjectData.engagement(who, ProjectData.offer("cedar-ridge-dental", "summit")));
    Assessment assessment =
        Assessor.assess(
            who,
            engagements,
            ProjectData.frameworks("hipaa-security-rule", "hipaa-breach-notification"),
            ProjectData.VOCABULARY);
    report =
        new Report(
            "0123456789abcdef",
            "test",
            LocalDate.of(2026, 11, 24),
            List.of(new Report.Input(RISKY.get(0), "00")),
            assessment,
            Crosswalks.NONE,
            MonitoringCadence.none(),
            java.util.Optional.empty(),
            Tracking.of(assessment, old(assessment)),
            Said.WORDS,
            PaletteReader.builtIn());
    file = folder.resolve("report.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WorkbookWriter.write(report, out);
    }
  }

  /** The organisation with every name a person can choose turned into the start of a formula. */
  private static Organisation risky(Organisation o) {
    Map<String, String> owners = new TreeMap<>();
    owners.put("all", RISKY.get(1));
    return Copies.of(
        o,
        copy -> {
          copy.name = RISKY.get(0);
          copy.officials = Map.of(OfficialRole.OWNER, RISKY.get(3));
          copy.owners = owners;
          copy.notes = RISKY.get(5);
        });
  }

  private static OldTracking old(Assessment assessment) {
    Map<String, OldTracking.Item> items = new TreeMap<>();
    List<TrackedItem> open = Tracking.of(assessment).items();
    for (int i = 0; i < RISKY.size(); i++) {
      String risk = RISKY.get(i);
      items.put(
          open.get(i).id(),
          new OldTracking.Item(
              new Marked<>(Optional.empty(), risk),
              new Kept(
                  risk,
                  new Marked<>(Optional.empty(), risk),
                  Optional.empty(),
                  risk,
                  risk,
                  Map.of("Own", new Typed.Text(risk)))));
    }
    items.put(
        "gone/" + RISKY.get(0),
        new OldTracking.Item(
            new Marked<>(Optional.of(Verdict.UNASSIGNED), ""), open.get(0).kept()));
    return new OldTracking(
        RISKY.get(0), RISKY.get(1), RISKY.get(2), items, List.of("Own"), Beside.NOTHING, true);
  }

  @Test
  void tables_have_names_of_their_own_and_the_headings_of_their_cells() throws IOException {
    Set<String> names = new HashSet<>();
    Set<Long> ids = new HashSet<>();
    try (XSSFWorkbook book = open()) {
      for (Sheet sheet : book) {
        for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
          assertTrue(names.add(table.getName().toLowerCase(Locale.ROOT)), table.getName());
          assertTrue(ids.add(table.getCTTable().getId()), "id of " + table.getName());
          assertTrue(table.getName().matches("[A-Za-z_][A-Za-z0-9_.]*"), table.getName());
          assertEquals(table.getName(), table.getDisplayName());
          Row head = sheet.getRow(table.getStartRowIndex());
          Set<String> titles = new HashSet<>();
          for (int i = 0; i < table.getColumnCount(); i++) {
            String title = table.getColumns().get(i).getName();
            assertEquals(head.getCell(i).getStringCellValue(), title, sheet.getSheetName());
            assertTrue(titles.add(title.toLowerCase(Locale.ROOT)), title + " stands twice");
          }
          assertTrue(table.getEndRowIndex() > table.getStartRowIndex(), "no row under the head");
          assertTrue(table.getEndRowIndex() >= sheet.getLastRowNum() || hasCharts(sheet));
        }
        assertEquals(
            WITHOUT_TABLE.contains(sheet.getSheetName()) ? 0 : 1,
            tables(sheet),
            "tables of " + sheet.getSheetName());
      }
    }
    assertTrue(
        names.contains("trackingtable") && names.contains("sincelastreporttable"),
        names.toString());
  }

  @Test
  void no_sheet_has_a_filter_beside_its_table_and_none_merges_cells() throws IOException {
    for (Map.Entry<String, String> part : parts("xl/worksheets/sheet\\d+\\.xml").entrySet()) {
      assertFalse(part.getValue().contains("<autoFilter"), part.getKey());
      assertFalse(part.getValue().contains("<mergeCell"), part.getKey());
    }
    String workbook = parts("xl/workbook\\.xml").values().iterator().next();
    assertFalse(workbook.contains("_FilterDatabase"), workbook);
    for (String table : parts("xl/tables/table\\d+\\.xml").values()) {
      assertEquals(1, table.split("<autoFilter", -1).length - 1, table);
    }
  }

  @Test
  void names_and_texts_stay_within_what_excel_takes() throws IOException {
    try (XSSFWorkbook book = open()) {
      for (Sheet sheet : book) {
        assertTrue(sheet.getSheetName().length() <= 31, sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              assertTrue(
                  cell.getStringCellValue().length() <= 32_767, cell.getAddress().toString());
            }
          }
        }
      }
    }
  }

  @Test
  void every_relation_a_sheet_names_is_there_once() throws IOException {
    Pattern used = Pattern.compile("r:id=\"([^\"]+)\"");
    for (Map.Entry<String, String> part : parts("xl/worksheets/sheet\\d+\\.xml").entrySet()) {
      String sheet = part.getKey().substring(part.getKey().lastIndexOf('/') + 1);
      Set<String> declared = new HashSet<>();
      for (String relations : parts("xl/worksheets/_rels/" + sheet + "\\.rels").values()) {
        Matcher id = Pattern.compile(" Id=\"([^\"]+)\"").matcher(relations);
        while (id.find()) {
          assertTrue(declared.add(id.group(1)), sheet + " " + id.group(1));
        }
      }
      Matcher id = used.matcher(part.getValue());
      while (id.find()) {
        assertTrue(declared.contains(id.group(1)), sheet + " names " + id.group(1));
      }
    }
  }

  @Test
  void links_inside_the_workbook_lead_to_the_row_they_speak_of() throws IOException {
    try (XSSFWorkbook book = open()) {
      XSSFSheet cells = book.getSheet("Answers");
      int control = column(cells, "Duty");
      int readOn = column(cells, "Read on");
      int followed = 0;
      for (Row row : cells) {
        if (row.getRowNum() <= head(cells)) {
          continue;
        }
        var link = row.getCell(readOn).getHyperlink();
        if (link != null) {
          String sheet = link.getAddress().replaceAll("^'(.*)'!A\\d+$", "$1");
          int at = Integer.parseInt(link.getAddress().replaceAll(".*!A", "")) - 1;
          Row target = book.getSheet(sheet).getRow(at);
          String there =
              target
                  .getCell(
                      column(
                          book.getSheet(sheet),
                          sheet.equals("What is open") ? "Which duties" : "Duty"))
                  .getStringCellValue();
          assertTrue(there.contains(row.getCell(control).getStringCellValue()), link.getAddress());
          followed++;
        }
      }
      assertTrue(followed > 40, followed + " links");
    }
  }

  @Test
  void data_sheets_keep_their_head_in_sight_and_on_paper() throws IOException {
    try (XSSFWorkbook book = open()) {
      for (Sheet sheet : book) {
        if (WITHOUT_TABLE.contains(sheet.getSheetName())) {
          continue;
        }
        int head = head(sheet) + 1;
        assertEquals(4, head, sheet.getSheetName());
        assertEquals(
            CellRangeAddress.valueOf(head + ":" + head).formatAsString(),
            sheet.getRepeatingRows().formatAsString(),
            sheet.getSheetName());
        assertTrue(sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
      }
      XSSFSheet tracking = book.getSheet("Tracking");
      assertEquals(2, tracking.getDataValidations().size());
      assertTrue(tracking.getSheetConditionalFormatting().getNumConditionalFormattings() >= 4);
    }
  }

  @Test
  void columns_are_measured_by_a_font_that_keeps_print_at_8_points_where_others_stand_in()
      throws IOException {
    try (XSSFWorkbook book = open()) {
      assertEquals("Arial", book.getFontAt(0).getFontName());
      assertEquals(10, book.getFontAt(0).getFontHeightInPoints());
      int least = Integer.MAX_VALUE;
      for (int i = 1; i < book.getNumberOfFonts(); i++) {
        least = Math.min(least, book.getFontAt(i).getFontHeight());
      }
      assertTrue(least >= 20 * 9.65, least + " twentieths of a point");
    }
  }

  @Test
  void charts_say_in_words_what_they_show() throws IOException {
    for (String drawing : parts("xl/drawings/drawing\\d+\\.xml").values()) {
      assertEquals(
          drawing.split("<xdr:graphicFrame", -1).length, drawing.split("descr=\"", -1).length);
      assertTrue(drawing.matches("(?s).*descr=\"[^\"]*: \\d+ [A-Z].*"), drawing);
    }
  }

  @Test
  void text_that_starts_like_a_formula_stays_text() throws IOException {
    int found = 0;
    List<String> sheets = new ArrayList<>();
    try (XSSFWorkbook book = open()) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              assertTrue(
                  List.of("Start here", "Cost", "Summary").contains(sheet.getSheetName()),
                  sheet.getSheetName() + " " + cell.getAddress());
            } else if (cell.getCellType() == CellType.STRING && risky(cell.getStringCellValue())) {
              assertTrue(
                  cell.getCellStyle().getQuotePrefixed(),
                  sheet.getSheetName() + " " + cell.getAddress());
              found++;
              sheets.add(sheet.getSheetName());
            }
          }
        }
      }
    }
    assertTrue(found > 30, found + " risky cells");
    for (String sheet : List.of("Cover", "Tracking", "Since last report", "Your duties", "Log")) {
      assertTrue(sheets.contains(sheet), sheet + " among " + sheets);
    }
  }

  @Test
  void libreoffice_keeps_such_text_as_text_when_it_recalculates() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
    Process office =
        new ProcessBuilder(
                "/usr/bin/soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("again").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(office.waitFor(300, TimeUnit.SECONDS), "LibreOffice did not finish");
    try (XSSFWorkbook ours = open();
        XSSFWorkbook theirs = new XSSFWorkbook(folder.resolve("again/report.xlsx").toString())) {
      for (String name : List.of("Cover", "Tracking", "Since last report", "Your duties", "Log")) {
        for (Row row : ours.getSheet(name)) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && risky(cell.getStringCellValue())) {
              Cell other =
                  theirs.getSheet(name).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
              assertEquals(CellType.STRING, other.getCellType(), name + " " + cell.getAddress());
            }
          }
        }
      }
    }
  }

  private static boolean risky(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean hasCharts(Sheet sheet) {
    return sheet.getDrawingPatriarch() != null;
  }

  private static int tables(Sheet sheet) {
    return ((XSSFSheet) sheet).getTables().size();
  }

  /** The row with the headings: the last that stays in sight. */
  private static int head(Sheet sheet) {
    return sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
  }

  private static int column(XSSFSheet sheet, String title) {
    for (Cell cell : sheet.getRow(head(sheet))) {
      if (cell.getStringCellValue().equals(title)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + title + " on " + sheet.getSheetName());
  }

  private static XSSFWorkbook open() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Map<String, String> parts(String pattern) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        if (entry.getName().matches(pattern)) {
          parts.put(
              entry.getName(),
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertTrue(!parts.isEmpty() || pattern.contains("_rels"), pattern);
    return parts;
  }
}
