// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.pdf.PdfText;

/** A framework with a regime of its own is added by files alone, and every report speaks of it. */
class AddedRegimeTest {
  private static final String GATE =
      "The provider keeps copies of student files (backup copies), and no contract sets a deadline"
          + " for notice (Records Rule 7).";
  private static final String WORDS =
      """
        pupil-records:
          no-deadline: >-
            The provider keeps copies of student files ({ways}), and no contract sets a deadline for
            notice ({citation}).
          copies: backup copies
          board: Has the school board approved {provider}?
          reports: The paper promises no report; ask for one before each board meeting.
      """;

  @TempDir Path home;

  @BeforeEach
  void a_project_with_one_more_framework() throws IOException {
    for (String folder : new String[] {"controls", "models", "templates", "examples"}) {
      copy(Path.of(folder));
    }
    write(
        "controls/regimes/school-records.yaml",
        """
        id: school-records
        title: School Records Act
        weights:
          - {designation: required, weight: 3, why: Records Rule 1}
          - {weight: 1, why: Records Rule 2}
        gates:
          - id: G-PUPILS
            title: No deadline for notice
            effect: blocker
            when:
              levels: {backup-commitment: daily}
              said_as: pupil-records.copies
            unless:
              levels: {data-protection-contract: regime-agreement}
            says: pupil-records.no-deadline
            with: {ways: {from: ways}, citation: Records Rule 7}
        questions:
          - says: pupil-records.board
            with: {provider: {from: provider}}
        observations:
          - id: O-PUPILS
            unless:
              levels: {governance-review-cadence: monthly}
            says: pupil-records.reports
        """);
    write(
        "controls/frameworks/school-records-rule/framework.yaml",
        """
        id: school-records-rule
        title: School Records Rule
        short: Records
        issuer: State Board
        edition: first
        effective_from: 2024-01-01
        read_on: 2026-11-23
        source: made for tests
        link: https://example.org/{id}
        cite: Records Rule {id}
        regime: school-records
        families: [rules]
        """);
    write(
        "controls/frameworks/school-records-rule/rules.yaml",
        """
        family: rules
        title: Rules
        controls:
          - id: R-1
            title: Review of records
            designation: required
            asks: Look through the records of activity.
            needs: log-review
          - id: R-2
            title: Review of access
            asks: Look through the accounts.
            needs: log-review
        """);
    append("templates/words/en.yaml", WORDS);
  }

  @Test
  void its_gate_question_observation_and_weights_stand_in_every_report() throws IOException {
    Path out = home.resolve("out");
    CommandLineRun run =
        CommandLineRun.in(
            home,
            "evaluate",
            home.resolve("examples/cedar-ridge-dental").toString(),
            "--frameworks",
            "school-records-rule",
            "--with-kinds",
            "--date",
            "2026-11-24",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    String json = squeezed(Files.readString(out.resolve("gap-report.json")));
    assertTrue(json.contains("\"id\":\"G-PUPILS\",\"effect\":\"BLOCKER\""), "gate in JSON");
    assertTrue(json.contains(squeezed(GATE)), "reason in JSON");
    assertTrue(json.contains(squeezed("Has the school board approved Summit Managed IT?")));
    assertTrue(json.contains("\"id\":\"O-PUPILS\""), "observation in JSON");
    assertEquals(List.of("CRITICAL", "MEDIUM"), severities(out), "by weight 3 and 1");
    assertTrue(workbook(out.resolve("gap-report.xlsx")).contains(squeezed(GATE)), "workbook");
    // beside offers the set for an assessor is about one of them; kinds are compared by themselves
    CommandLineRun kinds =
        CommandLineRun.in(
            home,
            "evaluate",
            "--frameworks",
            "school-records-rule",
            "--date",
            "2026-11-24",
            "--out",
            home.resolve("kinds").toString());
    assertEquals(0, kinds.code(), kinds.err());
    assertTrue(pdf(home.resolve("kinds/gap-report.pdf")).contains(squeezed(GATE)), "PDF");
    assertFalse(json.contains("G-BAA"), "a gate of another regime");
  }

  @Test
  void check_finds_nothing_wrong_with_it_and_says_which_words_are_missing() throws IOException {
    CommandLineRun good = CommandLineRun.in(home, "check");
    assertEquals(0, good.code(), good.out());
    assertFalse(good.out().contains("pupil-records"), good.out());
    Path words = home.resolve("templates/words/en.yaml");
    Files.writeString(
        words, Files.readString(words).replace("approved {provider}?", "approved {name}?"));
    CommandLineRun wrong = CommandLineRun.in(home, "check");
    assertEquals(3, wrong.code(), wrong.out());
    assertTrue(wrong.out().contains("WRD-005: the words for `pupil-records.board` use name"));
    Files.writeString(words, Files.readString(words).replace("  board:", "  bored:"));
    CommandLineRun evaluated =
        CommandLineRun.in(home, "evaluate", "--out", home.resolve("out").toString());
    assertEquals(3, evaluated.code(), evaluated.err());
    assertTrue(
        evaluated.err().contains("WRD-003: there are no words for `pupil-records.board`"),
        evaluated.err());
    assertFalse(Files.exists(home.resolve("out")), "a report without its words");
  }

  @Test
  void a_slip_in_the_name_of_a_regime_stops_the_run_and_says_what_was_meant() throws IOException {
    Path file = home.resolve("controls/frameworks/hipaa-security-rule/framework.yaml");
    Files.writeString(file, Files.readString(file).replace("regime: hipaa", "regime: hippaa"));
    CommandLineRun run =
        CommandLineRun.in(home, "evaluate", "--out", home.resolve("out").toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("REG-001: there is no regime `hippaa`"), run.err());
    assertTrue(run.err().contains("did you mean `hipaa`?"), run.err());
  }

  /** Of the two controls under break-fix support, which cannot do either. */
  private static List<String> severities(Path out) throws IOException {
    return Files.readAllLines(out.resolve("gap-report.json")).stream()
        .filter(line -> line.contains("\"engagement\": \"break-fix\""))
        .filter(line -> line.contains("\"verdict\": \"STRUCTURAL_GAP\""))
        .map(line -> line.replaceAll(".*\"severity\": \"([A-Z]+)\".*", "$1"))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void append(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, Files.readString(file) + text);
  }

  private void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = home.resolve(file.toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static String workbook(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row.forEach(cell -> text.append(cell).append('\n'));
        }
      }
    }
    return squeezed(text.toString());
  }

  private static String pdf(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PdfReader pdf = new PdfReader(file.toString())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.append(PdfText.page(pdf, page));
      }
    }
    return squeezed(text.toString());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
