// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Strength;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.intake.text.TrackedChanges;

/** Papers made here as PDF and Word documents are read with their pages, rows and columns. */
class PaperFormsTest {
  private static final PaperIntake INTAKE = PaperIntake.of(Path.of(""));

  @TempDir Path folder;

  private static Reading read(Path file, TrackedChanges.Reading changes) {
    return INTAKE.read(List.of(file), changes, p -> {}).get(0);
  }

  private static Suggestion only(Reading reading, String subject) {
    List<Suggestion> found =
        reading.suggestions().stream().filter(s -> s.subject().equals(subject)).toList();
    assertEquals(1, found.size(), subject + ": " + found);
    return found.get(0);
  }

  @Test
  void a_word_document_gives_rows_and_columns_of_its_table() throws IOException {
    Path file = folder.resolve("schedule.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("Schedule A to the Services Agreement");
      XWPFTable table = document.createTable(3, 2);
      String[][] cells = {
        {"Service", "What we do"},
        {"Backup of servers", "Every night, kept for 60 days"},
        {"Security updates", "Within 14 days of release"}
      };
      for (int r = 0; r < cells.length; r++) {
        for (int c = 0; c < 2; c++) {
          table.getRow(r).getCell(c).setText(cells[r][c]);
        }
      }
      document.write(out);
    }
    Reading reading = read(file, TrackedChanges.Reading.NOT_SAID);
    Suggestion updates = only(reading, "maintenance-cadence");
    assertAll(
        () -> assertEquals("schedule", reading.kind()),
        () -> assertEquals("Security updates", updates.passage().row()),
        () -> assertEquals("What we do", updates.passage().column()),
        () -> assertEquals(14, updates.number().orElse(0)),
        () -> assertEquals("day", updates.unit()));
  }

  @Test
  void a_column_for_either_party_says_who_does_what() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("schedule.md"),
            """
            # Schedule 1

            Between Sandhill Pediatrics ("Covered Entity") and Lark Networks Corp. ("Business Associate").

            | Safeguard | Business Associate | Interval or time | Covered Entity |
            |---|---|---|---|
            | Backup, servers | makes copies | every 12 hours | - |
            | Backup, tenant | - | - | by own subscription |
            | Updates of the billing program | - | - | with its vendor, quarterly |
            """);
    List<Suggestion> all = read(file, TrackedChanges.Reading.NOT_SAID).suggestions();
    List<Suggestion> backup =
        all.stream().filter(s -> s.subject().equals("backup-commitment")).toList();
    assertAll(
        () ->
            assertTrue(
                backup.stream().anyMatch(s -> s.number().orElse(0) == 12 && !s.force().negated())),
        () ->
            assertTrue(
                backup.stream()
                    .filter(s -> s.passage().row().equals("Backup, tenant"))
                    .allMatch(s -> s.force().negated())),
        () ->
            assertEquals(
                List.of("by own subscription", "with its vendor, quarterly"),
                all.stream()
                    .filter(s -> s.subject().equals("client-duty"))
                    .map(s -> s.passage().words())
                    .toList()),
        () ->
            assertTrue(
                all.stream()
                    .filter(s -> s.subject().equals("maintenance-cadence"))
                    .allMatch(s -> s.force().negated())));
  }

  @Test
  void names_come_from_headings_and_signatures_and_goals_from_heads() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("watch.md"),
            """
            # Statement of Work 7

            "Staffed Hours" means 6:00 a.m. to 10:00 p.m. on every day. Analysts read alerts during Staffed Hours.

            | Level | Word to Ottermill | Target for containment |
            |---|---|---|
            | Strong suspicion | 2 hours, telephone | 4 hours |

            # Ottermill's part

            Make and test backups.

            Signed for Ravenfield: T. Aber. Signed for Ottermill: G. Villa.
            """);
    Reading reading = read(file, TrackedChanges.Reading.NOT_SAID);
    Suggestion target = only(reading, "containment-authority");
    assertAll(
        () -> assertEquals("Ottermill", reading.client()),
        () -> assertEquals("Ravenfield", reading.provider()),
        () -> assertEquals(2, only(reading, "incident-notice").number().orElse(0)),
        () -> assertEquals(4, target.number().orElse(0)),
        () -> assertEquals(Strength.BEST_EFFORT, target.force().strength()),
        () -> assertEquals("client-duty", only(reading, "client-duty").subject()),
        () ->
            assertTrue(
                reading.suggestions().stream()
                    .filter(s -> s.subject().equals("monitoring-hours"))
                    .allMatch(s -> s.number().orElse(0) == 112)));
  }

  @Test
  void a_cell_over_several_rows_of_a_workbook_counts_in_each() throws IOException {
    Path file = folder.resolve("merged.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Duties");
      List<List<String>> rows =
          List.of(
              List.of("Duty", "Systems", "How often"),
              List.of("Test restore", "Servers", "each quarter"),
              List.of("", "Mailboxes", ""),
              List.of("Firewall rules reviewed", "All sites", "yearly"));
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          (c == 0 ? sheet.createRow(r) : sheet.getRow(r))
              .createCell(c)
              .setCellValue(rows.get(r).get(c));
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
      book.write(out);
    }
    List<String> tests =
        read(file, TrackedChanges.Reading.NOT_SAID).suggestions().stream()
            .filter(s -> s.subject().equals("restore-tests"))
            .map(s -> s.passage().row() + " " + s.passage().at().cell() + " " + s.unit())
            .toList();
    assertEquals(List.of("Test restore C2 quarter", "Test restore Mailboxes C2 quarter"), tests);
  }

  @Test
  void a_head_of_two_rows_names_the_columns_beside_the_merged_one() throws IOException {
    Path file = folder.resolve("carried.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Who");
      List<List<String>> rows =
          List.of(
              List.of("Duty", "Carried by", "", "What Alder does", "What Birch does"),
              List.of("", "Alder", "Birch", "", ""),
              List.of("Restores", "x", "", "Tries one each quarter", ""),
              List.of("Firewall", "x", "x", "Rules reviewed yearly", "Patch the switches monthly"));
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < (r == 1 ? 3 : 5); c++) {
          (c == 0 ? sheet.createRow(r) : sheet.getRow(r))
              .createCell(c)
              .setCellValue(rows.get(r).get(c));
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
      List.of(0, 3, 4).forEach(c -> sheet.addMergedRegion(new CellRangeAddress(0, 1, c, c)));
      book.write(out);
    }
    List<String> client =
        INTAKE.by("Alder").read(List.of(file), TrackedChanges.Reading.NOT_SAID, at -> {}).stream()
            .flatMap(r -> r.suggestions().stream())
            .filter(s -> s.subject().equals("client-duty"))
            .map(s -> s.passage().column() + ": " + s.passage().words())
            .toList();
    assertEquals(List.of("What Birch does: Patch the switches monthly"), client);
  }

  @Test
  void tracked_changes_give_both_readings() throws IOException {
    Path file = folder.resolve("changed.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFParagraph text = document.createParagraph();
      text.createRun().setText("We install security updates within ");
      var struck = text.getCTP().addNewDel();
      struck.addNewR().addNewDelText().setStringValue("14");
      text.getCTP().addNewIns().addNewR().addNewT().setStringValue("30");
      text.createRun().setText(" days of release.");
      document.write(out);
    }
    assertAll(
        () ->
            assertEquals(
                30,
                only(read(file, TrackedChanges.Reading.WITH), "maintenance-cadence")
                    .number()
                    .orElse(0)),
        () ->
            assertEquals(
                14,
                only(read(file, TrackedChanges.Reading.WITHOUT), "maintenance-cadence")
                    .number()
                    .orElse(0)));
  }

  @Test
  void two_columns_of_a_page_are_read_one_after_the_other() throws IOException {
    Path file = folder.resolve("columns.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (int i = 0; i < 12; i++) {
          String left =
              i == 2
                  ? "We back up all of your servers every"
                  : i == 3
                      ? "night to a second data center. Then"
                      : "words about this and that without end";
          String right =
              i == 2
                  ? "Either party may end the agreement"
                  : i == 3
                      ? "on 60 days' written notice to others"
                      : "more words about other matters here";
          line(out, 50, 700 - i * 13, left);
          line(out, 320, 700 - i * 13, right);
        }
      }
      document.save(file.toFile());
    }
    Reading reading = read(file, TrackedChanges.Reading.NOT_SAID);
    List<Suggestion> found = reading.suggestions();
    assertAll(
        () ->
            assertTrue(
                found.stream()
                    .anyMatch(
                        s -> s.subject().equals("backup-commitment") && s.unit().equals("day")),
                found::toString),
        () ->
            assertTrue(
                found.stream()
                    .anyMatch(
                        s ->
                            s.subject().equals("contract-continuity")
                                && s.number().orElse(0) == 60),
                found::toString));
  }

  /** Cells stand so close that only the lines drawn between them part them; one runs over lines. */
  @Test
  void drawn_lines_part_a_table_into_cells() throws IOException {
    Path file = folder.resolve("plans.pdf");
    String[][] cells = {
      {"UPKEEP", "Trail", "Summit"},
      {"Windows patching", "Within 30 days", "Within 7 days"},
      {"Restore test", "Once a year", "Each quarter"},
      {"Notice of an incident", "Within 72 hours", "Within 24 hours"}
    };
    float[] edges = {50, 140, 212, 280};
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (int r = 0; r <= cells.length; r++) {
          out.moveTo(edges[0], 700 - r * 26);
          out.lineTo(edges[3], 700 - r * 26);
        }
        for (float edge : edges) {
          out.moveTo(edge, 700);
          out.lineTo(edge, 700 - cells.length * 26);
        }
        out.stroke();
        for (int r = 0; r < cells.length; r++) {
          for (int c = 0; c < 3; c++) {
            List<String> words = List.of(cells[r][c].split(" (?=\\S+$)"));
            for (int w = 0; w < words.size(); w++) {
              line(out, edges[c] + 2, 690 - r * 26 - w * 11, words.get(w));
            }
          }
        }
      }
      document.save(file.toFile());
    }
    Reading reading = read(file, TrackedChanges.Reading.NOT_SAID);
    List<String> found =
        reading.suggestions().stream()
            .filter(s -> s.number().isPresent())
            .map(
                s ->
                    s.subject()
                        + " | "
                        + s.passage().row()
                        + " | "
                        + s.passage().column()
                        + " | "
                        + Math.round(s.number().orElse(0))
                        + " "
                        + s.unit())
            .toList();
    assertTrue(
        found.containsAll(
            List.of(
                "maintenance-cadence | Windows patching | Trail | 30 day",
                "maintenance-cadence | Windows patching | Summit | 7 day",
                "incident-notice | Notice of an incident | Trail | 72 hour",
                "incident-notice | Notice of an incident | Summit | 24 hour")),
        found::toString);
  }

  /** Items of two columns, some lines spread so wide that their words look like cells. */
  @Test
  void items_in_two_columns_are_read_one_after_the_other() throws IOException {
    Path file = folder.resolve("items.pdf");
    String[][] lines = {
      {"• Logs of the firewall are kept for", "• You hear of a confirmed breach"},
      {"13 months and read every day", "within 48 hours after we know"},
      {"• Sensor on workstations and servers", "• Portal with readings for your staff"},
      {"watched by our own analysts", "and for your auditors as well"},
      {"• Quarterly call with notes in a week", "• Names of analysts once in a year"},
      {"and a list of what is open", "and whenever somebody leaves us"},
      {"• Advisories checked as they appear", "• Nothing else belongs to this order"},
      {"and matched with what you have here", "until both of us agree in writing"},
      {"• Words about this and about that", "• Words about other matters as well"}
    };
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (int i = 0; i < lines.length; i++) {
          line(out, 50, 700 - i * 13, lines[i][0]);
          line(out, 320, 700 - i * 13, lines[i][1]);
        }
      }
      document.save(file.toFile());
    }
    List<String> words =
        read(file, TrackedChanges.Reading.NOT_SAID).suggestions().stream()
            .map(s -> s.passage().words())
            .toList();
    assertAll(
        () ->
            assertTrue(
                words.stream().anyMatch(w -> w.contains("kept for 13 months")), words::toString),
        () ->
            assertTrue(
                words.stream().anyMatch(w -> w.contains("confirmed breach within 48 hours")),
                words::toString));
  }

  @Test
  void quotations_of_ten_pages_stand_on_their_pages() throws IOException {
    Path file = folder.resolve("long.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 1; i <= 10; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          for (int l = 0; l < 30; l++) {
            line(
                out,
                60,
                720 - l * 20,
                i
                    + "."
                    + (l + 1)
                    + " Provider shall install security updates within "
                    + (i + l + 1)
                    + " days of release.");
          }
        }
      }
      document.save(file.toFile());
    }
    Reading reading = read(file, TrackedChanges.Reading.NOT_SAID);
    assertEquals(300, reading.suggestions().size());
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
      for (Suggestion s : reading.suggestions().stream().skip(290).toList()) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(s.passage().at().page());
        stripper.setEndPage(s.passage().at().page());
        String page = PaperGold.letters(stripper.getText(document));
        assertTrue(page.contains(PaperGold.letters(s.passage().words())), s.passage()::toString);
      }
    }
  }

  private static void line(PDPageContentStream out, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }
}
