// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.intake.text.TrackedChanges;

/** What a cell promises is said by the head of its column, then by its row, then by its table. */
class PromiseTablesTest {
  private static final PaperIntake INTAKE = PaperIntake.of(Path.of(""));

  @TempDir Path folder;

  private List<String> said(String paper) throws IOException {
    return said(Files.writeString(folder.resolve("paper.md"), paper));
  }

  private static List<String> said(Path file) {
    return INTAKE
        .read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {})
        .get(0)
        .suggestions()
        .stream()
        .filter(s -> !s.passage().row().isEmpty() && !s.doubtful())
        .map(PromiseTablesTest::said)
        .toList();
  }

  private static String said(Suggestion s) {
    String number =
        s.number().isEmpty() ? "" : " " + (long) s.number().getAsDouble() + " " + s.unit();
    return s.passage().row()
        + ": "
        + s.subject()
        + number
        + (s.force().negated() ? " refused" : "")
        + (s.force().optional() ? " option" : "");
  }

  @Test
  void priorities_of_a_desk_and_grades_of_a_watch_promise_different_things() throws IOException {
    assertEquals(
        List.of(
            "1: service-desk-and-escalation 30 minute",
            "2: service-desk-and-escalation 4 business-hour",
            "Red: incident-response-commitment 30 minute",
            "Red: incident-notice 1 hour",
            "Gray: incident-response-commitment refused",
            "Gray: incident-notice 1 week"),
        said(
            """
            # Service levels

            ## Priorities of the help desk

            | Priority | First reply | Resolution |
            |---|---|---|
            | 1 | thirty (30) minutes | 4 hours |
            | 2 | 4 business hours | 2 days |

            ## Security watch

            | Color | A human looks | You hear from us |
            |---|---|---|
            | Red | 30 minutes | phone, 1 hr |
            | Gray | no promise | weekly digest |
            """));
  }

  @Test
  void times_of_a_table_stop_where_the_clause_beside_it_says_so() throws IOException {
    assertEquals(
        List.of("Critical: incident-response-commitment 15 business-minute"),
        said(
            """
            # Security watch

            The clock starts with the alert and runs in service hours only.

            | Case rank | First look by analyst |
            |---|---|
            | Critical | 15 min |
            """));
  }

  @Test
  void tiers_that_are_not_in_the_order_are_options() throws IOException {
    assertEquals(
        List.of(
            "Threat hunting: monitoring-scope refused option",
            "Threat hunting: monitoring-scope 1 month option"),
        said(
            """
            # In Watch Plus, not in this order

            | Feature | Watch | Watch Plus |
            |---|---|---|
            | Threat hunting | no | monthly |
            """));
  }

  @Test
  void a_tier_may_be_called_total_and_times_stand_beside_prices() throws IOException {
    assertEquals(
        List.of(
            "Email filtering: endpoint-protection refused",
            "Email filtering: endpoint-protection",
            "Class A: recovery-commitment 15 minute",
            "Class A: recovery-commitment 2 hour"),
        said(
            """
            # Plans

            | Feature | Core | Total |
            |---|---|---|
            | Email filtering | – | ✔ |

            # What we protect

            | Group | RPO | RTO | Price |
            |---|---|---|---|
            | Class A | 15 min | 2 hours | $310 per server |
            """));
  }

  @Test
  void a_box_to_tick_is_no_name_of_a_row() throws IOException {
    assertEquals(
        List.of(
            "☒ Server care: backup-commitment 1 day",
            "☐ Computer care: backup-commitment 1 day option"),
        said(
            """
            # What is ordered

            | Box | Choice | Detail |
            |---|---|---|
            | ☒ | Server care | daily backup of all servers |
            | | ☐ Computer care | daily backup of all servers |
            """));
  }

  @Test
  void a_head_that_ends_a_page_names_the_columns_of_the_next() throws IOException {
    Path file = folder.resolve("pages.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage first = new PDPage();
      document.addPage(first);
      try (PDPageContentStream out = new PDPageContentStream(document, first)) {
        row(out, 700, true, "Help desk", "Acorn", "Grove");
        row(out, 685, false, "Call back, urgent", "within 4 hours", "within 2 hours");
        row(out, 670, false, "Call back, routine", "within 9 hours", "within 5 hours");
        row(out, 630, true, "Copies", "Acorn", "Grove");
      }
      PDPage second = new PDPage();
      document.addPage(second);
      try (PDPageContentStream out = new PDPageContentStream(document, second)) {
        row(out, 700, false, "Server backup", "nightly", "hourly");
        row(out, 685, false, "Server restore test", "yearly", "quarterly");
        row(out, 670, false, "Backups kept", "30 days", "90 days");
      }
      document.save(file.toFile());
    }
    List<String> said = said(file);
    assertTrue(said.contains("Server backup: backup-commitment 1 day"), said::toString);
    assertTrue(said.contains("Server restore test: restore-tests 1 quarter"), said::toString);
  }

  @Test
  void a_head_of_two_rows_and_a_blank_first_cell_are_read_with_what_stands_above()
      throws IOException {
    assertEquals(
        List.of(
            "Gold: recovery-commitment 4 hour",
            "Gold: recovery-commitment 1 hour",
            "Gold Laptops: recovery-commitment 2 day",
            "Gold Laptops: recovery-commitment 24 hour"),
        said(
            """
            # Recovery classes

            | Class | Systems | Promised | |
            |---|---|---|---|
            | | | RTO | RPO |
            | Gold | Servers | 4 hours | 1 hour |
            | | Laptops | 2 days | 24 h |
            """));
  }

  @Test
  void a_bold_row_close_below_a_table_is_the_head_of_another() throws IOException {
    Path file = folder.resolve("levels.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        row(out, 700, true, "Case rank", "Analyst responds", "You are told");
        row(out, 685, false, "Critical", "15 min", "30 min");
        row(out, 670, false, "High", "1 h", "2 h");
        row(out, 655, false, "Medium", "6 h", "8 h");
        row(out, 625, true, "Other measure", "Level", "Remedy");
        row(out, 610, false, "Call back", "within 2 hours", "5 % credit");
        row(out, 595, false, "Console reachable", "99.5 %", "none");
      }
      document.save(file.toFile());
    }
    List<String> said = said(file);
    assertEquals("Critical: incident-response-commitment 15 minute", said.get(0));
    assertEquals("Call back: service-desk-and-escalation 2 hour", said.get(6), said::toString);
  }

  @Test
  void aTableOfCitationsPromisesWhereItsCellsTellWhatTheProviderDoes() throws IOException {
    String paper =
        """
        # Security exhibit by Alder IT for Larch Clinic

        | Safeguard | Text | Measure |
        |---|---|---|
        | 164.308(a)(1)(ii)(D) | Review records of activity | Alder IT reviews sign-in logs weekly. |
        | 164.308(a)(7)(ii)(A) | Back up health information daily | Managed servers are backed up daily. |
        | 164.308(a)(8) | Evaluate yearly | Internal vulnerability scan every quarter. |
        | 164.312(b) | Record activity for one year | We keep audit logs twelve months. |
        | 164.312(d) | Verify who signs in | Multi-factor sign-in to remote access. |
        """;
    List<String> said = said(paper);
    assertTrue(
        said.containsAll(
            List.of(
                "164.308(a)(7)(ii)(A): backup-commitment 1 day",
                "164.312(b): log-retention 12 month")),
        said::toString);
    assertEquals(
        List.of("Measure"),
        INTAKE
            .read(List.of(folder.resolve("paper.md")), TrackedChanges.Reading.NOT_SAID, p -> {})
            .get(0)
            .suggestions()
            .stream()
            .map(s -> s.passage().column())
            .distinct()
            .toList());
  }

  @Test
  void rowsBetweenShadedOnesBelongToTheSameTable() throws IOException {
    Path file = folder.resolve("plans.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        shaded(out, 696, 170, 170, 170);
        row(out, 700, true, "What you get", "Acorn", "Grove");
        shaded(out, 681, 510);
        row(out, 685, true, "HELP AND COPIES");
        shaded(out, 666, 170, 170, 170);
        row(out, 670, false, "Call back, urgent", "within 4 hours", "within 2 hours");
        row(out, 655, false, "Call back, routine", "within 9 hours", "within 5 hours");
        shaded(out, 636, 170, 170, 170);
        row(out, 640, false, "Server backup", "nightly", "hourly");
        row(out, 625, false, "Server restore test", "yearly", "quarterly");
        shaded(out, 606, 510);
        row(out, 610, true, "SECURITY");
        shaded(out, 591, 170, 170, 170);
        row(out, 595, false, "Vulnerability scan", "yearly", "monthly");
        row(out, 580, false, "Access review", "yearly", "quarterly");
        shaded(out, 561, 170, 170, 170);
        row(out, 565, false, "Backups kept", "30 days", "90 days");
      }
      document.save(file.toFile());
    }
    List<Suggestion> found =
        INTAKE.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).get(0).suggestions();
    assertEquals(
        List.of("Acorn", "Grove"),
        found.stream().map(s -> s.passage().column()).distinct().sorted().toList());
    assertEquals(
        7L, found.stream().map(s -> s.passage().row()).distinct().count(), found::toString);
  }

  @Test
  void aCellOverTwoPlansPromisesInBothAndARaisedNumberStaysWithItsRow() throws IOException {
    Path file = folder.resolve("merged.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (float y : new float[] {711, 696, 681, 666, 651}) {
          out.moveTo(45, y);
          out.lineTo(555, y);
        }
        for (float x : new float[] {45, 215, 555}) {
          out.moveTo(x, 651);
          out.lineTo(x, 711);
        }
        out.moveTo(385, 681); // the two lower rows have one cell over both plans
        out.lineTo(385, 711);
        out.stroke();
        row(out, 700, true, "What you get", "Acorn", "Grove");
        row(out, 685, false, "Call back, urgent", "within 4 hours", "within 2 hours");
        raised(out, 685 + 4, "1");
        row(out, 670, false, "Server backup", "nightly");
        row(out, 655, false, "Access review", "quarterly");
      }
      document.save(file.toFile());
    }
    List<Suggestion> found =
        INTAKE.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).get(0).suggestions();
    List<String> backups =
        found.stream()
            .filter(s -> s.passage().row().equals("Server backup"))
            .map(s -> s.passage().column())
            .toList();
    assertEquals(List.of("Acorn", "Grove"), backups);
    assertTrue(
        found.stream().anyMatch(s -> s.passage().row().equals("Call back, urgent 1")),
        found::toString);
  }

  private static void raised(PDPageContentStream out, float y, String note) throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 6);
    out.newLineAtOffset(130, y);
    out.showText(note);
    out.endText();
  }

  /** A row of shaded cells, so wide. */
  private static void shaded(PDPageContentStream out, float y, float... cells) throws IOException {
    out.setNonStrokingColor(0.9f, 0.92f, 0.95f);
    float left = 45;
    for (float width : cells) {
      out.addRect(left, y, width, 15);
      out.fill();
      left += width;
    }
    out.setNonStrokingColor(0f, 0f, 0f);
  }

  private static void row(PDPageContentStream out, float y, boolean bold, String... cells)
      throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.beginText();
      out.setFont(
          new PDType1Font(
              bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA),
          10);
      out.newLineAtOffset(50 + i * 170, y);
      out.showText(cells[i]);
      out.endText();
    }
  }
}
