// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.Confirmation;

/** From a paper to an offer whose statements count once a person has confirmed them. */
class ReadAndConfirmTest {
  private static final String PLANS =
      "src/test/resources/intake/papers/06-stonebridge-plans/paper.md";

  @TempDir Path folder;

  @BeforeEach
  void an_organization_without_offers() throws IOException {
    Files.copy(
        Path.of("examples/cedar-ridge-dental/organisation.yaml"),
        folder.resolve("organisation.yaml"));
  }

  private Path offer() {
    return folder.resolve("offers/stonebridge-it-compare-our-plans.yaml");
  }

  private Path read(String... more) throws IOException {
    String[] args = new String[more.length + 4];
    args[0] = "read";
    args[1] = PLANS;
    args[2] = "--into";
    args[3] = folder.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    CommandLineRun run = CommandLineRun.of(args);
    assertEquals(0, run.code(), run.err());
    try (var files = Files.list(folder.resolve("offers"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private static String keyed(Path folder, String keys) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
    try {
      CommandLineRun run = CommandLineRun.of("confirm", folder.toString());
      assertEquals(0, run.code(), run.err());
      return run.out();
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void several_plans_want_a_choice_and_nothing_is_written() {
    CommandLineRun run = CommandLineRun.of("read", PLANS, "--into", folder.toString());
    assertAll(
        () -> assertEquals(3, run.code()),
        () -> assertTrue(run.err().contains("Core, Plus, Shield"), run.err()),
        () -> assertFalse(Files.exists(offer())));
  }

  @Test
  void nothing_read_counts_before_it_is_confirmed() throws IOException {
    Path file = read("--plan", "Shield");
    String text = Files.readString(file);
    CommandLineRun check = CommandLineRun.of("check", folder.toString());
    assertAll(
        () -> assertTrue(text.contains("words: \"Windows patching; Weekly\""), text),
        () -> assertFalse(text.contains("Windows patching; Monthly"), "another plan is in it"),
        () -> assertFalse(text.lines().anyMatch(l -> l.strip().equals("- confirmed: yes"))),
        () -> assertEquals(0, check.code(), check.out() + check.err()),
        () ->
            assertTrue((check.out() + check.err()).contains("PAP-012"), check.out() + check.err()));
  }

  @Test
  void answers_are_kept_and_a_second_reading_keeps_them() throws IOException {
    Path file = read("--plan", "Shield");
    String said = keyed(folder, "r\nd\ns\n1\nq\n");
    String answered = Files.readString(file);
    assertAll(
        () -> assertTrue(said.contains("r right, s says something else"), said),
        () -> assertEquals(2, count(answered, "- confirmed: yes")),
        () -> assertEquals(1, count(answered, "- confirmed: dropped")));
    read("--plan", "Shield");
    String again = Files.readString(file);
    assertAll(
        () -> assertEquals(2, count(again, "- confirmed: yes")),
        () -> assertEquals(1, count(again, "- confirmed: dropped")),
        () -> assertEquals(answered, again),
        () ->
            assertTrue(Files.exists(folder.resolve("offers-earlier").resolve(file.getFileName()))));
  }

  @Test
  void two_papers_that_differ_are_named_with_both_quotations() throws IOException {
    Path one =
        Files.writeString(
            folder.resolve("proposal.txt"),
            "Proposal by Alder IT\n\nWe install security updates every month.\n");
    Path two =
        Files.writeString(
            folder.resolve("agreement.txt"),
            "Agreement\n\nProvider shall install security updates every quarter.\n");
    CommandLineRun run =
        CommandLineRun.of(
            "read", one.toString(), two.toString(), "--into", folder.resolve("org").toString());
    assertAll(
        () -> assertEquals(0, run.code(), run.err()),
        () -> assertTrue(run.out().contains("We install security updates every month."), run.out()),
        () -> assertTrue(run.out().contains("two places differ"), run.out()));
  }

  private static final String ATTACHMENT =
      """
      Managed services attachment by Alder IT

      If this Attachment and the Master Agreement differ, the Master Agreement prevails.

      We test restores every quarter.

      We back up the servers every night. We do not back up workstations.
      """;

  private Path attachment() throws IOException {
    Path paper = Files.writeString(folder.resolve("attachment.txt"), ATTACHMENT);
    CommandLineRun run = CommandLineRun.of("read", paper.toString(), "--into", folder.toString());
    assertEquals(0, run.code(), run.err());
    try (var files = Files.list(folder.resolve("offers"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void words_that_name_no_system_are_asked_about_and_signatures_are_kept() throws IOException {
    Path offer = attachment();
    String said = keyed(folder, keys(offer, "1\n") + "all\ny\ny\nA. Alder, B. Brook\n2026-11-20\n");
    String text = Files.readString(offer);
    attachment();
    assertAll(
        () -> assertTrue(said.contains("signed by A. Alder, B. Brook on 2026-11-20"), said),
        () -> assertTrue(text.contains("every: P92D"), text),
        () -> assertTrue(text.contains("covers: [\""), text),
        () -> assertTrue(text.contains("signed: yes"), text),
        () -> assertTrue(text.contains("signed_on: 2026-11-20"), text),
        () -> assertTrue(text.contains("prevails: yes"), text),
        () -> assertEquals(text, Files.readString(offer), "a second reading lost something"),
        () -> assertEquals(0, CommandLineRun.of("check", folder.toString()).code()));
  }

  @Test
  void without_names_and_a_day_a_paper_stays_unsigned_and_is_asked_again_on_request()
      throws IOException {
    Path offer = attachment();
    String first = keyed(folder, keys(offer, "\n") + "all\nn\ny\n\n");
    String second = keyed(folder, "\n");
    assertAll(
        () -> assertTrue(first.contains("It stays unsigned"), first),
        () -> assertTrue(second.contains("One paper is not signed"), second),
        () -> assertFalse(Files.readString(offer).contains("signed: yes")));
  }

  @Test
  void a_refusal_for_some_systems_stands_beside_a_promise_for_others() throws IOException {
    String text = Files.readString(attachment());
    String refused = text.substring(text.indexOf("does_not_perform:"));
    assertAll(
        () -> assertTrue(text.contains("level: daily"), text),
        () -> assertTrue(refused.contains("capability: data-backup"), refused),
        () -> assertTrue(refused.contains("systems: [endpoint]"), refused));
  }

  /** Answers "right" to everything that waits, and a question about systems with the same words. */
  private static String keys(Path offer, String systems) {
    StringBuilder keys = new StringBuilder();
    for (Confirmation.Pending each : new Confirmation(List.of(offer)).pending()) {
      keys.append("r\n").append(Confirmation.wantsSystems(each) ? systems : "");
    }
    return keys.toString();
  }

  private static long count(String text, String line) {
    return text.lines().filter(l -> l.strip().equals(line)).count();
  }
}
