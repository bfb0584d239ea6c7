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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.PaperOrder;

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
  void an_agreement_is_written_with_the_rule_that_its_words_name() throws IOException {
    Path paper =
        Files.writeString(
            folder.resolve("terms.txt"),
            """
            Managed Services Agreement between Cedar IT LLC and Elm Street Dental

            1. Provider keeps the business associate agreement of Annex B in force.
            2. Provider notifies Client of any security incident within 24 hours of discovery.
            """);
    CommandLineRun run =
        CommandLineRun.of(
            "read", paper.toString(), "--into", folder.toString(), "--provider", "Cedar IT");
    assertEquals(0, run.code(), run.err());
    String text = Files.readString(folder.resolve("offers/cedar-it.yaml"));
    String waits = keyed(folder, "k\nk\nk\nq\n");
    assertAll(
        () -> assertEquals(1, text.split("for_rules: \\[hipaa]", -1).length - 1, text),
        () -> assertTrue(waits.contains("for HIPAA only, by its words"), waits));
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
    String said = keyed(folder, "\nr\nd\ns\n1\nq\n");
    String answered = Files.readString(file);
    assertAll(
        () -> assertTrue(said.contains("r right, s says something else"), said),
        () -> assertEquals(3, count(answered, "- confirmed: yes")),
        () -> assertEquals(1, count(answered, "- confirmed: dropped")));
    read("--plan", "Shield");
    String again = Files.readString(file);
    assertAll(
        () -> assertEquals(3, count(again, "- confirmed: yes")),
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
    Path offer;
    try (var files = Files.list(folder.resolve("org/offers"))) {
      offer = files.findFirst().orElseThrow();
    }
    PaperOrder order = new PaperOrder(List.of(offer));
    PaperOrder.Unranked papers = order.unranked().get(0);
    assertEquals(List.of("proposal", "agreement"), papers.ids());
    assertEquals(List.of("proposal.txt", "agreement.txt"), papers.titles());
    order.ranked(papers, List.of("agreement"));
    CommandLineRun.of(
        "read", one.toString(), two.toString(), "--into", folder.resolve("org").toString());
    String text = Files.readString(offer).replaceAll("\\s+", " ");
    assertAll(
        () -> assertTrue(text.contains("title: \"agreement.txt\" kind: agreement rank: 9"), text),
        () -> assertTrue(text.contains("title: \"proposal.txt\" kind: proposal rank: 8"), text),
        () -> assertEquals(List.of(), order.unranked()));
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
    String said = confirmed("1", "y", "y", "A. Alder, B. Brook", "2026-11-20");
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
  void a_second_reading_names_what_changed_beside_what_is_new_and_gone() throws IOException {
    attachment();
    Path paper =
        Files.writeString(
            folder.resolve("attachment.txt"),
            ATTACHMENT
                .replace("every quarter", "every month")
                .replace(" We do not back up workstations.", " We do not run penetration tests."));
    CommandLineRun run = CommandLineRun.of("read", paper.toString(), "--into", folder.toString());
    String said = run.out().replaceAll("\\s+", " ");
    assertAll(
        () -> assertTrue(said.contains("1 new quotation, 1 changed, 1 gone"), said),
        () ->
            assertTrue(
                said.contains(
                    "changed: \"We test restores every quarter.\" is now \"We test restores every"
                        + " month.\""),
                said),
        () -> assertTrue(said.contains("new: \"We do not run penetration tests.\""), said),
        () -> assertTrue(said.contains("gone: \"We do not back up workstations.\""), said));
  }

  @Test
  void a_second_reading_keeps_answers_that_came_from_the_provider() throws IOException {
    Path offer = attachment();
    String retention =
        "{kept: P365D, words: \"365 days, \\\"all\\\" of them\", document: answers, clause: \"cell"
            + " C9\"}";
    String review = "{capability: access-review, every: P92D, document: answers, words: \"we do\"}";
    Files.writeString(
        offer,
        Files.readString(offer)
                .replace(
                    "terms:\n",
                    "  - {id: answers, title: \"Answers\", kind: proposal}\n"
                        + "terms:\n"
                        + "  log-retention: ["
                        + retention
                        + "]\n")
            + "deliverables: ["
            + review
            + "]\n# Brought in from answers.xlsx.\n");
    assertEquals(0, CommandLineRun.of("check", folder.toString()).code());
    attachment();
    String again = Files.readString(offer);
    attachment();
    assertAll(
        () -> assertTrue(again.contains("  log-retention:\n    - " + retention), again),
        () -> assertTrue(again.contains("deliverables:\n  - " + review), again),
        () -> assertTrue(again.endsWith("# Brought in from answers.xlsx.\n"), again),
        () -> assertEquals(again, Files.readString(offer)),
        () -> assertEquals(0, CommandLineRun.of("check", folder.toString()).code()));
  }

  @Test
  void without_names_and_a_day_a_paper_stays_unsigned_and_is_asked_again_on_request()
      throws IOException {
    Path offer = attachment();
    String first = confirmed("", "n", "y", "");
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

  /** An offer with five questions, the third of which is about several things. */
  private Path alder() throws IOException {
    Path paper =
        Files.writeString(
            folder.resolve("alder.txt"),
            """
            Managed services agreement by Alder IT

            The term of this agreement is 36 months.

            We back up the servers every night and restore files on request.

            Security awareness training is given to all staff every year.

            We do not run penetration tests.

            The price is $1,200 per month.
            """);
    CommandLineRun.of("read", paper.toString(), "--into", folder.toString());
    return folder.resolve("offers/alder-it.yaml");
  }

  @Test
  void a_comma_without_numbers_confirms_nothing() throws IOException {
    Path offer = alder();
    String said = keyed(folder, "all\nk\nk\n,\nq\n");
    String text = Files.readString(offer);
    assertAll(
        () -> assertTrue(said.contains("3 of 5: 2 things that one sentence says"), said),
        () -> assertTrue(said.contains("`,` is not one of these"), said),
        () -> assertEquals(0, count(text, "- confirmed: yes"), text));
  }

  @Test
  void an_answer_can_be_taken_back_and_a_rhythm_and_a_price_corrected() throws IOException {
    Path offer = alder();
    String continuity = "1 of 5: Contract continuity";
    String said = keyed(folder, "all\nd\nb\nr\ns\n5\n2\nr\nwhat\nr\ns\n1,350.50\n12\n3\n\n");
    String text = Files.readString(offer);
    assertAll(
        () -> assertTrue(said.indexOf(continuity) < said.lastIndexOf(continuity), said),
        () -> assertTrue(said.contains("3 of 5: 2 things that one sentence says"), said),
        () -> assertTrue(said.contains("`what` is not one of these"), said),
        () -> assertFalse(text.contains("confirmed: dropped"), text),
        () -> assertTrue(text.contains("every: P183D"), text),
        () -> assertTrue(text.contains("each: 1350.5"), text),
        () -> assertEquals(0, CommandLineRun.of("check", folder.toString()).code()));
  }

  /**
   * Answers "right" to everything and "all" to which systems are looked after.
   *
   * @param systems of which words speak that name none
   * @param prevails whether another paper prevails
   * @param signed answers to the questions about signatures, in their order
   */
  private String confirmed(String systems, String prevails, String... signed) {
    List<String> signatures = new ArrayList<>(List.of(signed));
    CommandLineRun run =
        CommandLineRun.answered(
            asked -> {
              if (asked.contains("r right") || asked.contains("r all right")) {
                return "r";
              }
              if (asked.contains("do these words speak")) {
                return systems;
              }
              if (asked.contains("seems to prevail")) {
                return prevails;
              }
              boolean last = asked.contains("both sides") || asked.contains("the later one sign");
              return last ? signatures.isEmpty() ? null : signatures.remove(0) : "all";
            },
            "confirm",
            folder.toString());
    assertEquals(0, run.code(), run.out() + run.err());
    return run.out().replaceAll("\\s+", " ");
  }

  private static long count(String text, String line) {
    return text.lines().filter(l -> l.strip().equals(line)).count();
  }
}
