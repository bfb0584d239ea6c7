// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is held against the inputs it says it rests on. */
class VerifyCommandTest {
  private static final String EXAMPLE = "examples/harbor-consumer-credit";

  @TempDir static Path folder;
  @TempDir Path other;

  @BeforeAll
  static void write() {
    CommandLineRun run =
        CommandLineRun.of("evaluate", EXAMPLE, "--out", folder.toString(), "--date", "2026-10-01");
    assertEquals(0, run.code(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "pdf", "json"})
  void a_report_is_what_its_inputs_give(String format) {
    said(0, verify(report(format), EXAMPLE), "same: ", "byte for byte");
  }

  @Test
  void options_are_taken_from_the_report_and_no_folder_is_needed() {
    CommandLineRun.of(
        "evaluate",
        "--frameworks",
        "glba-safeguards-rule,nist-800-53-r5",
        "--baseline",
        "low",
        "--date",
        "2026-10-01",
        "--out",
        other.toString());
    for (String format : new String[] {"xlsx", "pdf", "json"}) {
      said(
          0,
          CommandLineRun.of("verify", other.resolve("gap-report." + format).toString()),
          "same: ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "pdf", "json"})
  void a_changed_offer_is_named_with_both_hashes(String format) throws IOException {
    Path copy = copy("harbor-consumer-credit");
    Path offer = copy.resolve("offers/summit.yaml");
    Files.writeString(offer, Files.readString(offer) + "# read again\n");
    said(
        1,
        verify(report(format), copy.toString()),
        "input changed: harbor-consumer-credit/offers/summit.yaml (hash then ",
        ", now ",
        "report id: in the file ");
  }

  @Test
  void a_missing_offer_is_named() throws IOException {
    Path copy = copy("harbor-consumer-credit");
    Files.delete(copy.resolve("offers/summit.yaml"));
    said(
        1,
        verify(report("json"), copy.toString()),
        "input missing: harbor-consumer-credit/offers/summit.yaml");
  }

  @Test
  void a_renamed_folder_is_told_apart_from_changed_files() throws IOException {
    said(1, verify(report("json"), copy("copy").toString()), "the folder had another name");
  }

  @Test
  void the_template_and_the_paper_are_taken_from_the_report() {
    CommandLineRun.of(
        "evaluate",
        EXAMPLE,
        "--template",
        "decision",
        "--page-size",
        "a4",
        "--date",
        "2026-10-01",
        "--out",
        other.toString());
    said(0, verify(other.resolve("decision.pdf"), EXAMPLE), "same: ");
    said(0, verify(other.resolve("gap-report.xlsx"), EXAMPLE), "same: ");
    said(0, verify(other.resolve("gap-report.json"), EXAMPLE), "same: ");
  }

  @Test
  void a_changed_verdict_in_the_json_is_found() throws IOException {
    String text = Files.readString(report("json"));
    Path altered = other.resolve("gap-report.json");
    Files.writeString(altered, text.replaceFirst("\"CONDITIONAL\"", "\"DELIVERABLE\""));
    said(
        1,
        verify(altered, EXAMPLE),
        "altered: the inputs are the same",
        "/verdict",
        "in the file:       `DELIVERABLE`",
        "from these inputs: `CONDITIONAL`");
  }

  @Test
  void a_changed_cell_of_the_workbook_is_found() throws IOException {
    Path altered = other.resolve("gap-report.xlsx");
    try (InputStream in = Files.newInputStream(report("xlsx"));
        Workbook book = WorkbookFactory.create(in);
        OutputStream out = Files.newOutputStream(altered)) {
      book.getSheet("Cover").getRow(1).getCell(1).setCellValue("Somebody Else");
      book.write(out);
    }
    said(
        1,
        verify(altered, EXAMPLE),
        "altered: the inputs are the same",
        "Cover!B2",
        "`Somebody Else`");
  }

  @Test
  void a_workbook_saved_again_without_a_change_is_called_rewritten() throws IOException {
    Path saved = other.resolve("gap-report.xlsx");
    try (InputStream in = Files.newInputStream(report("xlsx"));
        Workbook book = WorkbookFactory.create(in);
        OutputStream out = Files.newOutputStream(saved)) {
      book.write(out);
    }
    said(1, verify(saved, EXAMPLE), "saved again: every text and number is the same");
  }

  @Test
  void a_changed_date_shows_that_the_identification_was_altered() throws IOException {
    Path altered = other.resolve("gap-report.json");
    Files.writeString(
        altered, Files.readString(report("json")).replace("2026-10-01", "2026-10-02"));
    said(1, verify(altered, EXAMPLE), "somebody changed its identification");
  }

  @Test
  void another_template_is_named() throws IOException {
    Path home = other.resolve("home");
    for (String part : new String[] {"controls", "models", "templates"}) {
      copy(Path.of(part), home.resolve(part));
    }
    Path style = home.resolve("templates/reports/gap-report/style.css");
    Files.writeString(style, Files.readString(style) + "\n/* ours */\n");
    said(
        1,
        CommandLineRun.in(home, "verify", report("pdf").toString(), "--against", EXAMPLE),
        "template file changed: templates/reports/gap-report/style.css");
  }

  @Test
  void a_report_names_a_template_of_this_home_and_no_folder_elsewhere() throws IOException {
    Path stranger = other.resolve("stranger");
    copy(Path.of("templates/reports/gap-report"), stranger);
    Files.writeString(stranger.resolve("template.yaml"), "not: a template\n");
    String text = Files.readString(report("json"));
    for (String name : new String[] {stranger.toString(), "../../models", "gone"}) {
      Path json = other.resolve("named.json");
      Files.writeString(json, text.replace("\"gap-report\"", "\"" + name + "\""));
      CommandLineRun run = verify(json, EXAMPLE);
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("there is no template named `" + name + "`"), run.err());
    }
  }

  @Test
  void what_is_no_report_is_bad_data() throws IOException {
    for (String format : new String[] {"xlsx", "pdf", "json"}) {
      Path file = other.resolve("some." + format);
      Files.writeString(file, "some text");
      CommandLineRun run = verify(file, EXAMPLE);
      assertEquals(3, run.code(), run.err());
      assertTrue(run.err().contains("VER-001"), run.err());
    }
    Path empty = other.resolve("empty.json");
    Files.writeString(empty, "{}");
    assertEquals(3, verify(empty, EXAMPLE).code());
  }

  @Test
  void a_missing_file_and_another_kind_of_file_have_their_own_exit_codes() {
    assertEquals(4, verify(other.resolve("none.json"), EXAMPLE).code());
    assertEquals(2, verify(Path.of("README.md"), EXAMPLE).code());
  }

  private static Path report(String format) {
    return folder.resolve("gap-report." + format);
  }

  private static CommandLineRun verify(Path file, String against) {
    return CommandLineRun.of("verify", file.toString(), "--against", against);
  }

  private static void said(int code, CommandLineRun run, String... parts) {
    assertEquals(code, run.code(), run.out() + run.err());
    for (String part : parts) {
      assertTrue(run.out().contains(part), "no \"" + part + "\" in:\n" + run.out());
    }
  }

  private Path copy(String name) throws IOException {
    Path copy = other.resolve(name);
    copy(Path.of(EXAMPLE), copy);
    return copy;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
