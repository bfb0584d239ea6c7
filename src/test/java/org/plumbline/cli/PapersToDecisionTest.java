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

/** The path of a new owner: papers as they came, each statement confirmed, then the decision. */
class PapersToDecisionTest {
  private static final String PAPERS = "src/test/resources/intake/papers/";
  private static final String MALWARE = "164.308(a)(5)(ii)(B)";

  @TempDir Path folder;
  private String practice = "";

  @BeforeEach
  void a_practice_as_its_trade_usually_is() {
    practice = folder.resolve("practice").toString();
    run("init", practice, "--preset", "dental-practice");
  }

  private static String run(String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertEquals(0, run.code(), String.join(" ", args) + "\n" + run.out() + run.err());
    return run.out();
  }

  private String keyed(String keys) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
    try {
      return run("confirm", practice);
    } finally {
      System.setIn(before);
    }
  }

  /**
   * Answers "right" to everything that waits, names the systems wherever they are asked for, and
   * says that nothing is signed.
   */
  private String confirmAll(String covers, String excludes) {
    CommandLineRun run =
        CommandLineRun.answered(
            asked ->
                asked.contains("leave out altogether")
                    ? excludes
                    : asked.contains("both sides") || asked.contains("seems to prevail")
                        ? ""
                        : asked.contains("r right") || asked.contains("r all right") ? "r" : covers,
            "confirm",
            practice);
    assertEquals(0, run.code(), run.out() + run.err());
    return run.out();
  }

  private Path read(String... args) throws IOException {
    String[] all = new String[args.length + 3];
    all[0] = "read";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--into";
    all[args.length + 2] = practice;
    run(all);
    try (var files = Files.list(Path.of(practice, "offers"))) {
      List<Path> offers = files.toList();
      assertEquals(1, offers.size(), "the blank offer is judged too: " + offers);
      return offers.get(0);
    }
  }

  private static String id(Path offer) {
    return String.valueOf(offer.getFileName()).replace(".yaml", "");
  }

  private String explained(Path offer) {
    return run("explain", MALWARE, "--under", id(offer), practice);
  }

  @Test
  void plans_become_a_decision_and_only_what_is_confirmed_counts() throws IOException {
    Path offer = read(PAPERS + "06-stonebridge-plans/paper.md", "--plan", "Shield");
    String before = explained(offer);
    String said = confirmAll("1,2,4,5", "all");
    String after = explained(offer);
    String reports = folder.resolve("reports").toString();
    run("evaluate", practice, "--out", reports);
    run("changes", id(offer), practice, "--most", "3");
    run("letters", practice, "--under", id(offer), "--out", reports);
    String text = Files.readString(offer);
    assertAll(
        () -> assertFalse(before.contains("the provider said"), before),
        () -> assertTrue(said.contains("Which of your systems does"), said),
        () -> assertFalse(said.contains("level: "), said),
        () -> assertTrue(said.contains("No statement waits for you any more"), said),
        () -> assertTrue(after.contains("the provider said"), after),
        () -> assertTrue(after.contains("X-ray units and scanners: nobody"), after),
        () ->
            assertTrue(
                text.contains(
                    "covers: [\"workstations\", \"imaging server\", \"firewall and Wi-Fi\""),
                text),
        () -> assertTrue(text.contains("excludes: {systems: [\"X-ray units and scanners\""), text),
        () -> assertTrue(Files.exists(Path.of(reports, "decision.pdf"))));
  }

  @Test
  void a_second_reading_keeps_which_systems_are_looked_after() throws IOException {
    Path offer = read(PAPERS + "06-stonebridge-plans/paper.md", "--plan", "Shield");
    confirmAll("1", "");
    String answered = Files.readString(offer);
    assertEquals(
        answered,
        Files.readString(read(PAPERS + "06-stonebridge-plans/paper.md", "--plan", "Shield")));
  }

  @Test
  void each_plan_has_an_offer_of_its_own() throws IOException {
    Path shield = read(PAPERS + "06-stonebridge-plans/paper.md", "--plan", "Shield");
    run("read", PAPERS + "06-stonebridge-plans/paper.md", "--plan", "Plus", "--into", practice);
    try (var files = Files.list(Path.of(practice, "offers"))) {
      List<Path> offers = files.toList();
      assertAll(
          () -> assertEquals(2, offers.size(), offers.toString()),
          () -> assertTrue(id(shield).endsWith("-shield"), id(shield)));
    }
  }

  @Test
  void systems_are_asked_again_until_somebody_names_them() throws IOException {
    Path offer = read(PAPERS + "04-ferris-breakfix/paper.md");
    String first = confirmAll("9", "yes");
    String second = keyed("none\n\n\n");
    String third = keyed("");
    assertAll(
        () -> assertTrue(first.contains("Type numbers of the list"), first),
        () -> assertTrue(second.contains("Which of your systems does"), second),
        () -> assertTrue(third.contains("Nothing waits for you"), third));
  }

  @Test
  void a_duty_of_the_client_and_an_act_of_both_are_no_promise_of_the_provider() throws IOException {
    Path offer = read(PAPERS + "08-kiln-comanaged/paper.md");
    confirmAll("all", "");
    String who = run("explain", "Installing security updates", "--under", id(offer), practice);
    assertTrue(who.contains("workstations: nobody is bound yet"), who);
  }

  @Test
  void what_is_said_of_one_thing_is_not_suggested_of_another() throws IOException {
    Path paper =
        Files.writeString(
            folder.resolve("alder.txt"),
            """
            Managed services proposal by Alder IT

            Windows and browser updates every week, servers in a monthly window.

            Authenticated internal vulnerability scan every month, external every quarter.

            Findings of a vulnerability scan: critical ones are fixed in 14 days.

            Open accounts pay in 10 days, then 1.5 percent per month.

            Antivirus we install is the retail version.

            Accounts are locked out after 5 tries, for 30 minutes.

            Phones and tablets can be managed for $6 per device per month.

            The business associate agreement of November 18, 2025 stays in force.
            """);
    String text = Files.readString(read(paper.toString()));
    assertAll(
        () -> assertFalse(entry(text, "every: P7D").contains("server"), text),
        () -> assertTrue(entry(text, "every: P31D").contains("[server]"), text),
        () -> assertTrue(entry(text, "every: P92D").contains("of: external"), text),
        () -> assertFalse(text.contains("P14D"), text),
        () -> assertFalse(text.contains("account-administration"), text),
        () -> assertFalse(text.contains("endpoint-protection"), text),
        () -> assertFalse(text.contains("session-lock"), text),
        () -> assertTrue(entry(text, "level: enrolled").contains("taken: no"), text),
        () -> assertFalse(text.contains("regime-agreement"), text));
  }

  /** The first entry of an offer that has this line. */
  private static String entry(String text, String line) {
    for (String each : text.split("- confirmed: no")) {
      if (each.contains(line)) {
        return each;
      }
    }
    return "";
  }
}
