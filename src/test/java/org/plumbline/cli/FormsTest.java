// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.intake.form.FormInHand;

/** Forms are written, filled in and read back as the files they stand for. */
class FormsTest {
  private static final String CEDAR = "examples/cedar-ridge-dental";

  @TempDir Path folder;

  @Test
  void answers_in_a_form_are_judged_as_the_same_answers_in_files() throws IOException {
    Path form = filled();
    Path files = FilledForms.cedarRidgeFolder(folder.resolve("files"));
    Map<String, String> wanted = verdicts(files, "by-files");
    assertEquals(wanted, verdicts(form, "by-form"));
    Path imported = folder.resolve("imported");
    CommandLineRun run =
        CommandLineRun.of("import", form.toString(), "--into", imported.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(imported.resolve("offers/summit-managed-it.yaml")), run.out());
    assertEquals(wanted, verdicts(imported, "by-import"));
  }

  @Test
  void nothing_is_lost_on_the_way_through_libreoffice() throws Exception {
    assumeTrue(soffice("--version"), "LibreOffice (soffice) is not installed");
    Path form = filled();
    Path anew = Files.createDirectories(folder.resolve("anew"));
    assertTrue(
        soffice(
            "--headless", "--convert-to", "xlsx", "--outdir", anew.toString(), form.toString()));
    Path converted = anew.resolve("intake.xlsx");
    try (FormInHand before = FormInHand.open(form);
        FormInHand after = FormInHand.open(converted)) {
      Map<String, String> typed = before.texts();
      assertTrue(typed.size() > 500, "texts: " + typed.size());
      typed.keySet().removeAll(after.texts().keySet());
      assertEquals(Map.of(), typed);
      assertEquals(before.lists(), after.lists());
      for (Sheet sheet : before.book()) {
        Sheet same = after.book().getSheet(sheet.getSheetName());
        assertEquals(sheet.getProtect(), same.getProtect(), sheet.getSheetName());
        assertEquals(sheet.getDataValidations().isEmpty(), same.getDataValidations().isEmpty());
      }
    }
    assertEquals(verdicts(form, "before"), verdicts(converted, "after"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dental-practice",
        "medical-practice",
        "health-care-vendor",
        "tax-firm",
        "lender",
        "machine-shop",
        "other"
      })
  void every_trade_has_a_form_and_files_to_start_from(String preset) throws IOException {
    Path form = made(preset);
    try (FormInHand hand = FormInHand.open(form)) {
      assertTrue(numbersFall(hand.sheet("offer:1")), "questions are not in their order");
      hand.type("you", "name", "answer", "Somebody")
          .choose("you", "staff", "answer", "staff", "none");
      hand.save(form);
    }
    CommandLineRun checked = CommandLineRun.of("check", form.toString());
    assertEquals(0, checked.code(), checked.out() + checked.err());
    Path start = folder.resolve("start");
    CommandLineRun init = CommandLineRun.of("init", start.toString(), "--preset", preset);
    assertEquals(0, init.code(), init.err());
    CommandLineRun good = CommandLineRun.of("check", start.toString());
    assertEquals(0, good.code(), good.out() + good.err());
    assertTrue(good.out().contains("0 errors"), good.out());
    assertEquals(4, CommandLineRun.of("init", start.toString()).code());
  }

  /** Within the first table of questions, the number of duties of traits falls. */
  private static boolean numbersFall(Sheet sheet) {
    double last = Double.MAX_VALUE;
    int seen = 0;
    for (Row row : sheet) {
      Cell key = row.getCell(0);
      if (key != null && key.toString().startsWith("trait:")) {
        double duties = row.getCell(8).getNumericCellValue();
        if (duties > last) {
          return false;
        }
        last = duties;
        seen++;
      }
    }
    return seen == 38;
  }

  @Test
  void the_same_day_gives_the_same_bytes_and_nothing_is_written_over() throws IOException {
    Path one = made("lender");
    Path two = folder.resolve("two.xlsx");
    assertEquals(0, CommandLineRun.of("new", two.toString(), "--preset", "lender").code());
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    CommandLineRun again = CommandLineRun.of("new", two.toString());
    assertEquals(4, again.code(), again.err());
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    assertEquals(2, CommandLineRun.of("new", "a.xls").code());
    assertEquals(2, CommandLineRun.of("new", "a.xlsx", "--offers", "10").code());
    CommandLineRun unknown = CommandLineRun.of("new", "a.xlsx", "--preset", "dental");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("dental-practice"), unknown.err());
  }

  @Test
  void a_form_with_older_words_is_understood_by_the_lists_it_carries() throws IOException {
    Path form = filled();
    Map<String, String> wanted = verdicts(form, "now");
    try (FormInHand hand = FormInHand.open(form)) {
      String now = hand.sentence("level:backup-commitment", "daily");
      for (Sheet sheet : hand.book()) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.toString().equals(now)) {
              cell.setCellValue("A daily copy, as we said it in an older form.");
            }
          }
        }
      }
      hand.save(form);
    }
    assertEquals(wanted, verdicts(form, "then"));
  }

  @Test
  void rows_sorted_without_their_hidden_column_are_known_by_their_questions() throws IOException {
    Path form = filled();
    Map<String, String> wanted = verdicts(form, "in-order");
    try (FormInHand hand = FormInHand.open(form)) {
      Row one = hand.cell("offer:1", "element:off-site-copy", "answer").getRow();
      Row other = hand.cell("offer:1", "element:sso", "answer").getRow();
      Row work = hand.cell("offer:1", "act:risk-analysis", "answer").getRow();
      for (Row each : List.of(other, work)) {
        for (int at = 1; at < 9; at++) {
          String text = text(one, at);
          one.getCell(at).setCellValue(text(each, at));
          each.getCell(at).setCellValue(text);
        }
      }
      hand.save(form);
    }
    assertEquals(wanted, verdicts(form, "sorted"));
  }

  private static String text(Row row, int at) {
    Cell cell = row.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    return cell.toString();
  }

  @Test
  void a_provider_is_asked_what_is_open_and_its_answers_come_back() throws IOException {
    Path practice = folder.resolve("practice");
    copy(Path.of(CEDAR), practice);
    Path ask = folder.resolve("ask.xlsx");
    CommandLineRun asked =
        CommandLineRun.of(
            "questionnaire",
            "--to",
            "Summit Managed IT",
            "--for",
            practice.toString(),
            "--out",
            ask.toString());
    assertEquals(0, asked.code(), asked.err());
    Map<String, String> before = verdicts(practice, "before");
    String old = Files.readString(practice.resolve("offers/summit.yaml"));
    try (FormInHand hand = FormInHand.open(ask)) {
      hand.say("questions", "media-handling", "wiped-or-destroyed", "\"wiped\": always, here", "")
          .choose("questions", "trait:media-handling", "systems", "scope", "all")
          .say("questions", "log-retention", "one-year", "logs are kept one year", "")
          .say("questions", "data-protection-contract", "regime-agreement", "annex C, BAA", "")
          .choose("questions", "trait:data-protection-contract", "systems", "for-rules", "hipaa")
          .choose("questions", "element:media-record", "answer", "promised", "yes")
          .type("questions", "element:media-record", "words", "each item with serial number")
          .choose("questions", "element:audit-records", "answer", "promised", "yes")
          .choose("questions", "answers-signed", "answer", "signed", "yes");
      hand.save(ask);
    }
    CommandLineRun back = CommandLineRun.of("check", ask.toString());
    assertTrue(
        back.out().contains("read 4 answers from Summit Managed IT, one without its words:"),
        back.out());
    CommandLineRun into =
        CommandLineRun.of("import", ask.toString(), "--into", practice.toString());
    assertEquals(0, into.code(), into.err());
    assertTrue(into.out().contains("One answer does not count yet"), into.out());
    String now = Files.readString(practice.resolve("offers/summit.yaml"));
    assertTrue(now.contains("#   audit-records"), now);
    assertTrue(now.contains("for_rules: [hipaa]"), now);
    old.lines()
        .filter(line -> line.startsWith("#") || line.contains("words:"))
        .filter(line -> !line.matches(".*(log-retention|data-protection-contract).*"))
        .forEach(line -> assertTrue(now.contains(line.strip()), line));
    assertEquals(old, Files.readString(practice.resolve("offers-earlier/summit.yaml")));
    Map<String, String> after = verdicts(practice, "after");
    assertNotEquals(before, after);
    CommandLineRun twice =
        CommandLineRun.of("import", ask.toString(), "--into", practice.toString());
    assertEquals(0, twice.code(), twice.err());
    assertTrue(twice.err().contains("note FRM-021: these answers are in"), twice.err());
    assertEquals(now, Files.readString(practice.resolve("offers/summit.yaml")));
    CommandLineRun checked = CommandLineRun.of("check", practice.toString());
    assertTrue(checked.out().contains("0 errors, 0 warnings"), checked.out());
    second(ask, practice);
    assertEquals(3, CommandLineRun.of("evaluate", ask.toString()).code());
  }

  /** A second round has a title of its own, and what it leaves open is told. */
  private static void second(Path ask, Path practice) throws IOException {
    try (FormInHand hand = FormInHand.open(ask)) {
      hand.say("questions", "log-retention", "six-years", "logs are kept six years", "")
          .say("questions", "restore-tests", "yearly", "we try a restore each year", "")
          .choose("questions", "trait:restore-tests", "systems", "scope", "all")
          .say("questions", "recovery-commitment", "on-request", "we restore on request", "")
          .choose("questions", "kind", "answer", "kind", "co-managed")
          .type("questions", "answered-by", "answer", "Dana Cole, CTO");
      hand.save(ask);
    }
    CommandLineRun run = CommandLineRun.of("import", ask.toString(), "--into", practice.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("Questions!C5: warning FRM-021: the kind of support"), run.err());
    assertTrue(run.err().contains("warning FRM-022: one answer holds only for"), run.err());
    String offer = Files.readString(practice.resolve("offers/summit.yaml"));
    assertTrue(offer.contains("to our questions, round 2"), offer);
    assertTrue(offer.contains("Answered by Dana Cole, CTO."), offer);
    assertTrue(
        offer.contains("covers: [endpoint, server, network, cloud-tenant], level: yearly"), offer);
  }

  @Test
  void every_question_is_listed_with_all_its_answers_in_full() {
    CommandLineRun run = CommandLineRun.of("list", "questions");
    assertEquals(0, run.code(), run.err());
    for (String line :
        List.of(
            "How soon do they install security updates?",
            "    monthly: Critical updates are installed within 31 days.",
            "    + off-site-copy: One backup copy is kept elsewhere, or cannot be changed.")) {
      assertTrue(run.out().contains(line + "\n"), line);
    }
    assertTrue(CommandLineRun.of("list", "presets").out().contains("machine-shop"));
  }

  private Path made(String preset) {
    Path form = folder.resolve("intake.xlsx");
    CommandLineRun run = CommandLineRun.of("new", form.toString(), "--preset", preset);
    assertEquals(0, run.code(), run.err());
    return form;
  }

  private Path filled() throws IOException {
    Path form = made("dental-practice");
    try (FormInHand hand = FormInHand.open(form)) {
      FilledForms.cedarRidge(hand);
      return hand.save(form);
    }
  }

  /** Verdict and sub-type of every cell, by offer and control. */
  private Map<String, String> verdicts(Path source, String out) throws IOException {
    Path reports = folder.resolve("reports-" + out);
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", source.toString(), "--formats", "json", "--out", reports.toString());
    assertEquals(0, run.code(), run.err());
    JsonNode top =
        new ObjectMapper().readTree(Files.readAllBytes(reports.resolve("gap-report.json")));
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode cell : top.path("cells")) {
      found.put(
          cell.path("engagement").asText() + " " + cell.path("control").asText(),
          cell.path("verdict").asText());
    }
    assertTrue(found.size() > 50, "cells: " + found.size());
    return found;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Path there = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(there);
        } else {
          Files.copy(each, there);
        }
      }
    }
  }

  private static boolean soffice(String... arguments) throws InterruptedException {
    try {
      List<String> command = new java.util.ArrayList<>(List.of("soffice"));
      command.addAll(List.of(arguments));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
