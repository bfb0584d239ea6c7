// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.form.FormInHand;

/** What people do to a form is told with sheet and cell, and nothing is written. */
class FormMistakesTest {
  private static final String OFFER = FilledForms.OFFER;

  @TempDir static Path once;
  @TempDir Path folder;
  private Path form;

  @BeforeEach
  void a_form_that_is_filled_in() throws IOException {
    Path filled = once.resolve("filled.xlsx");
    if (!Files.exists(filled)) {
      CommandLineRun run =
          CommandLineRun.of(
              "new", filled.toString(), "--preset", "dental-practice", "--offers", "2");
      assertEquals(0, run.code(), run.err());
      try (FormInHand hand = FormInHand.open(filled)) {
        FilledForms.cedarRidge(hand);
        hand.save(filled);
      }
    }
    form = folder.resolve("intake.xlsx");
    Files.copy(filled, form, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void an_answer_that_is_not_in_the_list() throws IOException {
    told(
        hand -> hand.type(OFFER, "trait:backup-commitment", "answer", "They back up hourly"),
        "error FRM-005: `They back up hourly` is not one of the answers in the list",
        address("trait:backup-commitment", "answer"));
  }

  @Test
  void capital_letters_and_a_missing_full_stop_are_no_mistake() throws IOException {
    changed(
        hand ->
            hand.type(
                OFFER,
                "trait:backup-commitment",
                "answer",
                "  they make a copy AT LEAST every day "));
    assertEquals(0, evaluated().code(), evaluated().err());
  }

  @Test
  void a_number_typed_as_text_is_read_and_words_in_its_place_are_not() throws IOException {
    changed(hand -> hand.type("prices", "price:1", "low", "$ 89"));
    assertEquals(0, evaluated().code(), evaluated().err());
    changed(
        hand ->
            hand.type(OFFER, "term", "answer", "24 months")
                .type(OFFER, "doc:1", "place", "Oct 5, 2026"));
    assertEquals(0, evaluated().code(), evaluated().err());
    told(
        hand -> hand.type("prices", "price:1", "low", "89 dollars"),
        "intake.xlsx, Prices!E",
        "error ENG-064: `89 dollars` is not a number");
    told(
        hand -> hand.type("you", "people", "answer", "about thirty"),
        "intake.xlsx, You!C",
        "error YAML-016: `about thirty` is not a whole number");
  }

  @Test
  void two_answers_to_one_question() throws IOException {
    told(
        hand -> {
          Row copy = copyOf(hand, "trait:reporting");
          copy.createCell(2).setCellValue(hand.sentence("level:reporting", "monthly-operational"));
        },
        "error FRM-006: `What do they report to you?` is answered twice, here and in C");
    told(
        hand -> {
          Row copy = copyOf(hand, "element:off-site-copy");
          copy.createCell(2).setCellValue(hand.sentence("promised", "yes"));
          copy.createCell(3).setCellValue("two copies in two other regions");
        },
        "is answered twice, here and in C");
  }

  @Test
  void rows_that_are_gone_are_named_and_count_as_silence() throws IOException {
    changed(
        hand -> {
          Sheet sheet = hand.sheet(OFFER);
          sheet.removeRow(hand.cell(OFFER, "trait:mobile-devices", "answer").getRow());
        });
    CommandLineRun run = evaluated();
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(
                "warning FRM-009: one question is gone from this sheet and counts as not answered:"
                    + " What do they do for phones and tablets?"),
        run.err());
  }

  @Test
  void heads_may_be_changed_and_hidden_names_may_not() throws IOException {
    changed(
        hand -> {
          for (Row row : hand.sheet(OFFER)) {
            Cell cell = row.getCell(3);
            if (cell != null && cell.toString().equals("Their exact words")) {
              cell.setCellValue("Quote");
            }
          }
        });
    assertEquals(0, evaluated().code(), evaluated().err());
    told(
        hand -> hand.sheet(OFFER).getRow(0).getCell(3).setBlank(),
        "intake.xlsx, Offer 1!A1: error FRM-004: columns of this sheet are gone or have lost their"
            + " hidden names: Their exact words");
  }

  @Test
  void answers_without_words_or_page_wait_and_words_without_an_answer_are_named()
      throws IOException {
    changed(
        hand -> {
          hand.type(OFFER, "trait:contract-continuity", "words", "");
          hand.type(OFFER, "trait:retained-access", "place", "");
          hand.type(OFFER, "trait:governance-review-cadence", "words", "we meet each spring");
        });
    CommandLineRun run = evaluated();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("warning FRM-007: 2 answers are not counted"), run.err());
    assertTrue(run.err().contains("warning FRM-008: words stand beside a question"), run.err());
  }

  @Test
  void a_question_that_everything_needs_is_named_with_its_cell() throws IOException {
    told(
        hand -> hand.type("you", "name", "answer", ""),
        "intake.xlsx, You!C",
        "error FRM-018: this has to be answered: Name of your organization");
    told(
        hand -> hand.type("systems", "system:1", "class", ""),
        "intake.xlsx, Systems!D5: error FRM-018: this has to be answered: Kind of system");
    told(
        hand -> hand.type("prices", "price:1", "per", ""),
        "intake.xlsx, Prices!H5: error FRM-018: this has to be answered: Paid");
  }

  @Test
  void sheets_and_providers_that_are_missing() throws IOException {
    told(
        hand -> hand.book().removeSheetAt(hand.book().getSheetIndex(hand.sheet("systems"))),
        "error FRM-004: sheet `Systems` is gone");
    told(
        hand -> hand.type(OFFER, "provider", "answer", ""),
        "error FRM-012: this sheet has answers, and the provider is not named");
    told(
        hand -> hand.type("prices", "price:1", "offer", "Offer 9"),
        "error FRM-013: no sheet and no provider is called `Offer 9`");
    told(
        hand -> hand.type("prices", "price:2", "currency", "EUR"),
        "error FRM-014: prices of Offer 1 stand in several currencies: USD, EUR");
    told(
        hand -> hand.type(OFFER, "doc:1", "place", "10/5/2026"),
        "error FRM-015: `10/5/2026` is not a date that can be read without doubt");
    told(
        hand -> hand.type(OFFER, "term", "answer", "one year"),
        "Offer 1!C7: error FRM-019: `one year` is not a number of months");
    told(
        hand -> {
          Cell cell = hand.cell(OFFER, "provider", "answer");
          cell.setCellFormula("1/0");
          hand.book().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        },
        "error FRM-011: the formula in this cell has no value");
    told(
        hand ->
            hand.type(OFFER, "trait:reporting", "answer", "We get a report every month.")
                .type(OFFER, "trait:reporting", "words", "monthly")
                .type(OFFER, "trait:reporting", "place", "1")
                .type(OFFER, "trait:reporting", "document", "Some other paper"),
        "error FRM-005: `Some other paper` is not one of the answers");
  }

  @Test
  void a_sheet_without_its_hidden_row_or_column_is_named_and_never_left_out() throws IOException {
    String lost = "has lost its hidden first row or column";
    for (String key : List.of(OFFER, "systems", "prices")) {
      told(
          hand -> hand.sheet(key).removeRow(hand.sheet(key).getRow(0)),
          "error FRM-004: sheet `",
          lost,
          "\n1 error;");
    }
    told(
        hand -> {
          for (Row row : hand.sheet(OFFER)) {
            row.getCell(0).setBlank();
          }
        },
        "intake.xlsx, Offer 1!A1: error FRM-004: sheet `Offer 1` " + lost,
        "\n1 error;");
    told(
        hand -> hand.sheet(OFFER).getRow(0).getCell(5).setBlank(),
        "Offer 1!A1: error FRM-004: columns of this sheet are gone",
        "\n1 error;");
  }

  @Test
  void sheets_that_are_copied_hidden_deleted_or_somebody_s_own() throws IOException {
    told(
        hand -> hand.book().cloneSheet(hand.book().getSheetIndex(hand.sheet("you"))),
        "error FRM-006: sheet `You (2)` is a copy of `You`, and a form has one only");
    told(
        hand -> hand.choose("prices", "price:1", "offer", "offers", "offer:2"),
        "error FRM-013: this price belongs to sheet `Offer 2`, which is not filled in");
    changed(
        hand -> {
          XSSFWorkbook book = hand.book();
          book.cloneSheet(book.getSheetIndex(hand.sheet(OFFER)));
          book.setSheetHidden(book.getSheetIndex(hand.sheet(OFFER)), true);
          book.removeSheetAt(book.getSheetIndex(hand.sheet("offer:2")));
          book.createSheet("Notes").createRow(2).createCell(1).setCellValue("ask Bob");
          hand.type("systems", "system:1", "name", "");
        });
    CommandLineRun run = evaluated();
    assertEquals(0, run.code(), run.err());
    for (String said :
        List.of(
            "warning FRM-006: sheets `Offer 1` and `Offer 1 (2)` name the same provider",
            "Offer 1!A1: warning FRM-020: sheet `Offer 1` is hidden and counts all the same",
            "warning FRM-009: sheet `Offer 2` is gone and counts as not filled in",
            "Notes!A1: warning FRM-010: sheet `Notes` is not part of the form and is not read",
            "warning FRM-010: one system has no name and is not read: B5")) {
      assertTrue(run.err().contains(said), said + "\nis not in\n" + run.err());
    }
  }

  @Test
  void a_word_that_no_trait_has() throws IOException {
    told(
        hand -> {
          Row row = hand.cell(OFFER, "element:sso", "answer").getRow();
          row.getCell(0).setCellValue("element:single-sign-on");
          hand.choose(OFFER, "element:single-sign-on", "answer", "promised", "yes");
        },
        "error FRM-016: unknown word `single-sign-on`");
  }

  @Test
  void what_is_typed_beside_the_form_is_named() throws IOException {
    changed(hand -> hand.sheet(OFFER).getRow(12).createCell(12).setCellValue("ask Bob"));
    CommandLineRun run = evaluated();
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().contains("warning FRM-010: one cell belongs to no question and is not read: M13"),
        run.err());
  }

  @Test
  void other_workbooks_and_other_versions() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Offer 1").createRow(0).createCell(0).setCellValue("offer:1");
      save(book::write);
    }
    refused("error FRM-002: this workbook is not a form of Plumbline");
    a_form_that_is_filled_in_anew();
    told(
        hand -> {
          for (Sheet sheet : hand.book()) {
            if (sheet.getRow(0).getCell(0).toString().equals("plumbline-form")) {
              sheet.getRow(1).getCell(0).setCellValue("7");
            }
          }
        },
        "error FRM-003: this form was made by a later Plumbline: version 7");
  }

  @Test
  void files_that_are_no_workbook() throws Exception {
    Files.write(form, new byte[0]);
    refused("error FRM-001: not a form that can be read: it is not an Excel workbook");
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("a");
      save(old::write);
    }
    refused("it is an old Excel workbook (.xls)");
    try (POIFSFileSystem parts = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(parts)) {
        out.write(new byte[64]);
      }
      save(parts::writeFilesystem);
    }
    refused("it is protected by a password");
    Path values = Files.writeString(folder.resolve("intake.csv"), "Question,Answer\n");
    for (String command : List.of("check", "evaluate")) {
      CommandLineRun run = CommandLineRun.of(command, values.toString());
      assertEquals(3, run.code(), run.err());
      String all = run.out() + run.err();
      assertTrue(all.contains("it was saved as separated values (.csv)"), all);
      assertTrue(all.contains("save it as “Excel Workbook (.xlsx)”"), all);
    }
    Files.delete(form);
    CommandLineRun gone = evaluated();
    assertEquals(4, gone.code(), gone.err());
  }

  @Test
  void an_offer_to_which_nothing_can_be_added() throws IOException {
    Path offers = Files.createDirectories(folder.resolve("practice/offers"));
    Files.writeString(
        folder.resolve("practice/organization.yaml"), "name: P\ninternal_it_staff: none\n");
    Files.writeString(
        offers.resolve("summit.yaml"),
        "id: summit\nprovider: Summit\ncalls_itself: managed\nterms: none\n");
    Path ask = folder.resolve("ask.xlsx");
    CommandLineRun asked =
        CommandLineRun.of("questionnaire", "--to", "summit", "--out", ask.toString());
    assertEquals(0, asked.code(), asked.err());
    try (FormInHand hand = FormInHand.open(ask)) {
      hand.say("questions", "backup-commitment", "daily", "a daily backup", "");
      hand.save(ask);
    }
    CommandLineRun run =
        CommandLineRun.of(
            "import", ask.toString(), "--into", folder.resolve("practice").toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("error FRM-017: nothing can be added under `terms`"), run.err());
  }

  @Test
  void a_form_is_not_read_as_the_paper_of_a_provider() {
    CommandLineRun run = CommandLineRun.of("read", form.toString());
    assertEquals(3, run.code(), run.out());
    assertTrue(run.err().contains("FRM-002: this is a form of Plumbline and no paper"), run.err());
  }

  @Test
  void every_code_of_a_form_is_shown_here() throws IOException {
    String here =
        Files.readString(Path.of("src/test/java/org/plumbline/cli/FormMistakesTest.java"))
            + Files.readString(Path.of("src/test/java/org/plumbline/cli/FormsTest.java"));
    String codes =
        Files.readString(Path.of("src/main/java/org/plumbline/intake/form/FormProblem.java"));
    Set<String> unshown = new TreeSet<>();
    Matcher found = Pattern.compile("\"(FRM-[0-9]{3})\"").matcher(codes);
    while (found.find()) {
      if (!here.contains(" " + found.group(1) + ":")) {
        unshown.add(found.group(1));
      }
    }
    assertEquals(Set.of(), unshown);
  }

  private void a_form_that_is_filled_in_anew() throws IOException {
    Files.deleteIfExists(form);
    a_form_that_is_filled_in();
  }

  private interface Written {
    void to(OutputStream out) throws IOException;
  }

  private void save(Written book) throws IOException {
    try (OutputStream out = Files.newOutputStream(form)) {
      book.to(out);
    }
  }

  private static Row copyOf(FormInHand hand, String key) {
    Sheet sheet = hand.sheet(OFFER);
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(0).setCellValue(key);
    row.createCell(1).setCellValue(hand.cell(OFFER, key, "question").getStringCellValue());
    return row;
  }

  private String address(String row, String column) throws IOException {
    try (FormInHand hand = FormInHand.open(form)) {
      return "intake.xlsx, Offer 1!" + hand.cell(OFFER, row, column).getAddress().formatAsString();
    }
  }

  private void changed(Consumer<FormInHand> change) throws IOException {
    try (FormInHand hand = FormInHand.open(form)) {
      change.accept(hand);
      hand.save(form);
    }
  }

  /** A mistake that stops the run; the form is as it was afterwards. */
  private void told(Consumer<FormInHand> change, String... said) throws IOException {
    byte[] good = Files.readAllBytes(form);
    changed(change);
    refused(said);
    Files.write(form, good);
  }

  private void refused(String... said) throws IOException {
    CommandLineRun run = evaluated();
    assertEquals(3, run.code(), run.err());
    for (String each : said) {
      assertTrue(run.err().contains(each), each + "\nis not in\n" + run.err());
    }
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(Files.exists(folder.resolve("out")), "a report is there");
  }

  /** Runs on the form as it is; the report of a good form is taken away again. */
  private CommandLineRun evaluated() throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", form.toString(), "--formats", "json", "--out", out.toString());
    if (run.code() == 0) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    return run;
  }
}
