// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a message with place, reason and remedy, its exit code, and no report. */
class BadInputTest {
  private static final String ORGANISATION =
      """
      name: Test Practice
      frameworks: [hipaa-security-rule]
      internal_it_staff: none
      systems:
        - {id: workstations, class: endpoint, regulated_data: yes}
      officials: {security official: office manager}
      """;
  private static final String OFFER =
      """
      id: one
      provider: One IT
      calls_itself: managed
      document: {title: Offer, date: 2026-10-01, kind: proposal}
      terms:
        contract-continuity: standing
      """;

  @TempDir Path folder;
  @TempDir Path out;

  @BeforeEach
  void aGoodFolder() throws IOException {
    write("organisation.yaml", ORGANISATION);
    write("offers/one.yaml", OFFER);
  }

  @Test
  void the_good_folder_is_good() {
    CommandLineRun run = evaluate();
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(out.resolve("gap-report.json")));
  }

  @Test
  void an_unknown_key_names_the_nearest_known_one() throws IOException {
    write("offers/one.yaml", OFFER + "takes_media_awya: yes\n");
    refused(
        3, "unknown key `takes_media_awya`", "did you mean `takes_media_away`?", "one.yaml:7:1");
  }

  @Test
  void an_unknown_trait_and_an_unknown_level_come_in_one_run() throws IOException {
    write("offers/one.yaml", OFFER + "  monitoring-hour: business-hours\n  reporting: weekly\n");
    refused(
        3,
        "monitoring-hour",
        "did you mean `monitoring-hours`",
        "`weekly`",
        "one.yaml:7:",
        "one.yaml:8:");
  }

  @Test
  void an_unknown_capability_in_an_order_is_named() throws IOException {
    write(
        "offers/one.yaml",
        OFFER + "orders:\n  - {capability: penetration-tests, every: P365D, dated: 2026-01-01}\n");
    refused(3, "penetration-tests", "did you mean `penetration-testing`");
  }

  @Test
  void two_offers_with_one_id_name_both_files() throws IOException {
    write("offers/two.yaml", OFFER);
    refused(3, "`one`", "one.yaml", "two.yaml");
  }

  @Test
  void two_systems_with_one_id_are_refused() throws IOException {
    write(
        "organisation.yaml",
        ORGANISATION.replace(
            "officials", "  - {id: workstations, class: server, regulated_data: no}\nofficials"));
    refused(3, "workstations", "organisation.yaml:6:");
  }

  @Test
  void a_folder_without_organisation_yaml_is_refused() throws IOException {
    Files.delete(folder.resolve("organisation.yaml"));
    refused(3, "organisation.yaml", "examples/cedar-ridge-dental");
  }

  @Test
  void a_missing_folder_is_refused() {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", folder.resolve("nowhere").toString(), "--out", out.toString());
    assertTrue(run.code() == 3 || run.code() == 4, "exit code " + run.code());
    assertTrue(run.err().contains("nowhere"), run.err());
    nothingWritten();
  }

  @Test
  void a_date_that_is_none_is_a_usage_mistake() {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", folder.toString(), "--out", out.toString(), "--date", "2026-13-45");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("2026-13-45"), run.err());
    nothingWritten();
  }

  @Test
  void an_offer_dated_on_no_day_is_refused() throws IOException {
    write("offers/one.yaml", OFFER.replace("2026-10-01", "2026-02-30"));
    refused(3, "`2026-02-30`", "YYYY-MM-DD");
  }

  @Test
  void a_fifty_megabyte_file_is_refused_without_reading_it() throws IOException {
    byte[] large = new byte[50_000_000];
    Arrays.fill(large, (byte) '#');
    Files.write(folder.resolve("offers/one.yaml"), large);
    refused(3, "YAML-002", "50000000");
  }

  @Test
  void an_alias_bomb_is_refused() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append(", *a")
          .append(i - 1)
          .append("]\n");
    }
    write("offers/one.yaml", bomb.toString());
    refused(3, "one.yaml");
  }

  @Test
  void binary_rubbish_is_refused() throws IOException {
    byte[] rubbish = new byte[5000];
    new Random(4).nextBytes(rubbish);
    Files.write(folder.resolve("offers/one.yaml"), rubbish);
    refused(3, "YAML-003", "UTF-8");
  }

  @Test
  void a_tag_is_refused() throws IOException {
    write("offers/one.yaml", OFFER.replace("provider: One IT", "provider: !!java.net.URL One IT"));
    refused(3, "one.yaml:2:");
  }

  @Test
  void deep_nesting_is_refused() throws IOException {
    write("offers/one.yaml", "id: " + "[".repeat(20000));
    refused(3, "one.yaml");
  }

  @Test
  void a_failed_run_leaves_the_old_report_as_it_was() throws IOException {
    Files.writeString(out.resolve("gap-report.json"), "the old one");
    write("offers/one.yaml", "id: one\n");
    assertEquals(3, evaluate().code());
    assertEquals("the old one", Files.readString(out.resolve("gap-report.json")));
  }

  @Test
  void an_unknown_format_framework_or_command_is_a_usage_mistake() {
    assertAll(
        () -> assertEquals(2, CommandLineRun.of("evaluate", "--formats", "docx").code()),
        () -> assertEquals(2, CommandLineRun.of("evaluate", "--frameworks", "hipaa").code()),
        () -> assertEquals(2, CommandLineRun.of("evalate").code()),
        () -> assertTrue(CommandLineRun.of("evalate").err().contains("did you mean `evaluate`")));
  }

  @Test
  void every_message_stands_without_java_names_and_full_stops() throws IOException {
    write("offers/one.yaml", "id: one\nterms: 5\ncovers: {a: b}\nunknown: 1\n");
    CommandLineRun run = evaluate();
    assertEquals(3, run.code());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains("org.plumbline"), run.err());
  }

  private CommandLineRun evaluate() {
    return CommandLineRun.of(
        "evaluate",
        folder.toString(),
        "--out",
        out.toString(),
        "--formats",
        "json",
        "--date",
        "2026-11-24");
  }

  private void refused(int code, String... parts) {
    CommandLineRun run = evaluate();
    assertEquals(code, run.code(), run.err());
    for (String part : parts) {
      assertTrue(run.err().contains(part), "no \"" + part + "\" in:\n" + run.err());
    }
    assertTrue(run.err().contains("help: "), run.err());
    nothingWritten();
  }

  private void nothingWritten() {
    try (var files = Files.list(out)) {
      assertEquals(0, files.count());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
