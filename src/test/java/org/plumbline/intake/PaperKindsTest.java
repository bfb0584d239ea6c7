// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.intake.reader.ControlTitles;
import org.plumbline.intake.reader.Governing;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.intake.text.TrackedChanges;

/** Kinds of papers and tables, each by a paper of its kind. */
class PaperKindsTest {
  private static final PaperIntake INTAKE = PaperIntake.of(Path.of("."));

  @TempDir Path folder;

  private Reading read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return INTAKE.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).get(0);
  }

  /** Subjects that the provider would be held to, with their numbers. */
  private static List<String> held(Reading reading) {
    return reading.suggestions().stream()
        .filter(Suggestion::held)
        .map(PaperKindsTest::said)
        .toList();
  }

  private static String said(Suggestion s) {
    String number =
        s.number().isEmpty() ? "" : " " + (long) s.number().getAsDouble() + " " + s.unit();
    return s.subject() + number + (s.force().optional() ? " option" : "");
  }

  @Test
  void a_column_that_says_what_is_taken_decides_for_its_row() throws IOException {
    Reading reading =
        read(
            "order.md",
            """
            # Order form of Alder IT

            | Line | Service | Taken | Terms |
            |---|---|---|---|
            | 1 | Internal vulnerability scan | Yes | every quarter |
            | 2 | Firmware of switches | No | yearly |
            | 3 | Security awareness training | Option | monthly lessons |
            | 4 | Test restore | Yes | once a year |
            """);
    assertEquals(
        List.of(
            "vulnerability-scan-cadence 1 quarter",
            "planning-and-programme-support option",
            "planning-and-programme-support 1 month option",
            "restore-tests 1 year"),
        held(reading));
  }

  @Test
  void a_question_promises_nothing_and_its_answer_is_about_it() throws IOException {
    Reading reading =
        read(
            "faq.txt",
            """
            Alder IT, questions people ask

            Do you watch our servers around the clock?
            No. We come when you call.

            Who tests the restores?
            We test a restore every quarter.
            """);
    assertEquals(List.of("restore-tests 1 quarter"), held(reading));
  }

  @Test
  void an_answered_mail_asks_and_offers_nothing() throws IOException {
    Reading reading =
        read(
            "mail.txt",
            """
            From: Ann Alder <ann@alder-it.example>
            To: Bo Brook, Office Manager, Brook Dental
            Subject: RE: support

            We install security updates every month.

            > Our present provider tests restores every week.
            > We need logs kept for six years.
            """);
    assertAll(
        () -> assertEquals("Alder It", reading.provider()),
        () -> assertEquals("Brook Dental", reading.client()),
        () -> assertEquals(List.of("maintenance-cadence 1 month"), held(reading)));
  }

  @Test
  void separated_values_are_a_table_and_the_clients_column_is_the_clients() throws IOException {
    Reading reading =
        read(
            "split.csv",
            """
            Alder IT - tasks of 2026 for Brook Dental,,,
            Task,Who,Provider does,Practice does
            Backup,Both,"Server nightly, kept 90 days",Checks the report every week
            Updates,practice,,Installs updates every month
            """);
    assertAll(
        () ->
            assertEquals(
                List.of("backup-commitment 90 day", "backup-commitment 1 day"),
                held(reading).stream().sorted(java.util.Comparator.reverseOrder()).toList()),
        () ->
            assertEquals(
                2,
                reading.suggestions().stream()
                    .filter(s -> s.subject().equals("client-duty"))
                    .count()));
  }

  @Test
  void what_the_client_must_do_is_the_clients_however_it_is_listed() throws IOException {
    Reading reading =
        read(
            "terms.txt",
            """
            Terms of Alder IT

            Customer shall:
            (a) change its passwords every 90 days;
            (b) inform Provider of leavers on the last working day;

            Patching of workstations is Customer's task.
            """);
    assertEquals(List.of(), held(reading));
  }

  @Test
  void a_sentence_that_lets_another_paper_prevail_names_it_once() throws IOException {
    Reading reading =
        read(
            "attachment.txt",
            """
            Attachment C by Alder IT

            If this Attachment and the Master Agreement differ, the Master Agreement prevails.

            Services are described in our Terms, as changed from time to time, which prevail over this proposal.
            """);
    assertEquals(
        List.of("Master Agreement false", "Terms true"),
        reading.governing().stream().map(PaperKindsTest::shown).toList());
  }

  private static String shown(Governing g) {
    return g.paper() + " " + g.changes();
  }

  @Test
  void a_sum_is_no_price_and_a_fee_for_a_job_is_one() throws IOException {
    Reading reading =
        read(
            "fees.txt",
            """
            Fees of Alder IT

            44 people x $96 = $4,224 a month.

            We charge a rush fee of $85.
            """);
    assertTrue(
        reading.prices().stream().noneMatch(p -> p.amount() == 4224)
            && reading.prices().stream().anyMatch(p -> p.amount() == 85 && p.unit().equals("job")),
        reading.prices().toString());
  }

  @Test
  void a_rate_card_needs_no_sign_of_money_behind_its_dots() throws IOException {
    Reading reading =
        read(
            "rates.txt",
            """
            OAK STREET COMPUTERS

            WHAT IT COSTS (U.S. dollars, tax extra)

              Diagnosis in the shop .......... 45
              Hour at your desk .............. 1,120
              Watch over a server, a month ... from 85.50
              Watch over a server, a month ...... from 85.50

            OPEN

              Tuesday to Friday ......... 10 to 6
            """);
    assertEquals(
        List.of("45.0 once", "1120.0 once", "85.5 month"),
        reading.prices().stream().map(p -> p.amount() + " " + p.per()).toList());
    assertEquals("Diagnosis in the shop .......... 45", reading.prices().get(0).passage().words());
  }

  @Test
  void beside_the_part_of_the_practice_a_part_with_a_name_is_the_providers() throws IOException {
    Reading reading =
        read(
            "duties.md",
            """
            # HIPAA Security Rule: who does which duty

            | Citation | Duty | Gannet's part | Practice's part |
            |---|---|---|---|
            | 164.308(a)(7)(ii)(A) | Data backup plan | Backups of the server every night | Tell us of new data |
            | 164.312(b) | Audit controls | | Read the report |
            """);
    assertTrue(held(reading).contains("backup-commitment 1 day"), held(reading).toString());
    List<String> theirs =
        reading.suggestions().stream()
            .filter(s -> s.subject().equals("client-duty"))
            .map(s -> s.passage().words())
            .toList();
    assertEquals(List.of("Tell us of new data", "Read the report"), theirs);
  }

  @Test
  void a_mail_from_an_address_with_two_hyphens_names_its_writer() throws IOException {
    Reading reading =
        read(
            "mail.txt",
            """
            From: Ann Bauer <ann@xn--bauer-it.example>
            To: Birch Dental
            Date: 2026-03-02

            We back up the servers every night.
            """);
    assertEquals("Xn Bauer It", reading.provider());
  }

  @Test
  void words_that_may_speak_of_something_else_are_doubtful_and_not_held() throws IOException {
    Reading reading =
        read(
            "offer.txt",
            """
            Alder IT for the Birch Clinic

            At the end we hand over the SSP, the logs and all administrator accounts in 14 days.

            Servers are copied every night.

            We check the backup report every morning and send it to the owner.
            """);
    assertEquals(
        List.of("exit-assistance 14 day", "exit-assistance", "backup-commitment 1 day"),
        held(reading));
    Suggestion report =
        reading.suggestions().stream()
            .filter(s -> s.subject().equals("reporting"))
            .findFirst()
            .orElseThrow();
    assertTrue(report.doubtful());
    assertTrue(report.why().contains(Suggestion.Why.ANOTHER_SUBJECT), report.why()::toString);
  }

  @Test
  void what_only_resembles_known_passages_is_held_where_all_speaks_for_it_and_never_where_refused()
      throws IOException {
    Reading reading =
        read(
            "offer.txt",
            """
            Alder IT for the Birch Clinic

            Twice a year we bring a server back to life in the vault and send you the picture.

            Alder IT does not bring servers back to life in the vault.
            """);
    assertEquals(List.of("restore-tests 2 per-year"), held(reading));
    Suggestion held = reading.suggestions().get(0);
    assertTrue(held.why().contains(Suggestion.Why.RESEMBLES), held.why()::toString);
  }

  @Test
  void tabs_part_the_cells_of_a_table_and_letters_begin_the_lines_of_a_list() throws IOException {
    Reading reading =
        read(
            "plans.txt",
            """
            Plans of Alder IT

            Service\tBasic\tLarge
            Image backup of servers\tOnce per day\tEvery 15 minutes
            Test restore\tNo\tQuarterly

            HOW WE WORK

              A  Servers and all computers are patched by us
                 within 14 days of each release.
              B  You keep the key of the server room, and
                 nobody else has one.
            """);
    assertEquals(List.of("Basic", "Large"), reading.plans());
    assertEquals(
        List.of(
            "backup-commitment 1 day",
            "backup-commitment 15 minute",
            "restore-tests 1 quarter",
            "maintenance-cadence 14 day"),
        held(reading));
    assertTrue(
        reading.suggestions().stream().anyMatch(s -> s.subject().equals("client-duty")),
        reading.suggestions()::toString);
  }

  @Test
  void who_provides_can_be_said_and_stands_between_two_names() throws IOException {
    String text = "Managed services agreement between Arden Networks and Hillcrest Dental";
    Path file = folder.resolve("said.txt");
    Files.writeString(file, text);
    assertEquals("Arden Networks", read("agreement.txt", text).provider());
    assertEquals(
        "Reed IT",
        INTAKE
            .by("Reed IT")
            .read(List.of(file), TrackedChanges.Reading.NOT_SAID, at -> {})
            .get(0)
            .provider());
  }

  @Test
  void the_providers_own_people_sign_in_for_themselves() throws IOException {
    Reading reading =
        read("own.txt", "Our technicians use personal accounts with MFA to reach your systems.");
    assertTrue(
        reading.suggestions().stream().noneMatch(s -> s.subject().equals("multi-factor-sign-in")),
        reading.suggestions()::toString);
  }

  @Test
  void a_cross_beside_check_marks_says_no_and_a_priced_option_says_that_it_can_be_had()
      throws IOException {
    Reading reading =
        read(
            "tiers.md",
            """
            # Plans of Alder IT

            | Service | Small | Large |
            |---|---|---|
            | EDR | × | ✓ |
            | Drive encryption | × | ✓ |
            | Antivirus | Add-on, $4 | ✓ |
            """);
    assertEquals(
        List.of(
            "endpoint-protection",
            "storage-encryption",
            "endpoint-protection option",
            "endpoint-protection"),
        held(reading));
    assertEquals(
        2,
        reading.suggestions().stream().filter(s -> s.force().negated() && !s.doubtful()).count());
    assertTrue(reading.prices().get(0).optional());
  }

  @Test
  void the_date_of_a_paper_is_told_from_other_days() throws IOException {
    for (String text :
        List.of(
            "Order form. Effective date: March 2, 2026. Valid until April 30, 2026.",
            "Proposal of 2 March 2026 under our Terms of January 5, 2024.",
            "Rates as of 3/2/2026",
            "Version 3.1, last edited 2026-03-02",
            "Agreement made this 2nd day of March, 2026",
            "Alder IT\n\nThe audit report of 2025-12-31 is yours.\n\n"
                + "a\n\n".repeat(12)
                + "Signed: A. Reed, February 27, 2026. Signed: B. Vance, March 2, 2026.")) {
      assertEquals("Optional[2026-03-02]", String.valueOf(read("dated.txt", text).date()), text);
    }
    assertTrue(read("undated.txt", "Good until June 30, 2026.").date().isEmpty());
  }

  @Test
  void prices_are_counted_by_what_stands_beside_them() throws IOException {
    Reading reading =
        read(
            "fees.txt",
            """
            Fees of Alder IT

            Per computer $9.40 and per server $22.00 a month.

            The fee is not less than $850 in any month.

            Onboarding is equal to one month of service.

            Hours in the evening are one and a half times that.
            """);
    assertEquals(
        List.of("9.4 device", "22.0 server", "850.0 flat least", "1.0 monthly-fee", "1.5 hour"),
        reading.prices().stream()
            .map(p -> p.amount() + " " + p.unit() + (p.minimum() ? " least" : ""))
            .toList());
  }

  @Test
  void of_mails_below_one_another_only_the_forwarded_one_offers() throws IOException {
    Reading reading =
        read(
            "thread.txt",
            """
            From: Ann Marsh <ann@clinic.example>
            To: Board <board@clinic.example>
            Subject: FW: Your questions

            See below. We want all logs kept for six years.

            From: Lee Orr <lee@alder.example>
            To: Ann Marsh <ann@clinic.example>
            Subject: Re: Your questions

            We keep the firewall logs for 90 days.

            On Mon, May 4, 2026 at 9:10 AM, Ann Marsh wrote:
            Do you make a backup of all servers every night?
            We need the logs for two years.
            """);
    assertEquals(
        List.of("90 day"),
        reading.suggestions().stream()
            .filter(s -> s.subject().equals("log-retention") && s.held())
            .map(s -> (int) s.number().orElse(0) + " " + s.unit())
            .toList());
  }

  @Test
  void what_others_quote_of_the_writers_own_mail_is_offered_still() throws IOException {
    Reading reading =
        read(
            "again.txt",
            """
            From: Lee Orr <lee@alder-it.example>
            To: Ann Marsh <ann@clinic.example>
            Subject: Re: Re: Your questions

            We keep the firewall logs for 90 days.

            On Tue, May 5, 2026 at 9:10 AM Ann Marsh wrote:
            > We need the logs for two years.
            >
            > On Mon, May 4, 2026 at 4:45 PM Lee Orr <lee@alder-it.example>
            > wrote:
            > > We install security updates every month.
            """);
    assertEquals(
        List.of("log-retention 90 day", "maintenance-cadence 1 month"),
        reading.suggestions().stream()
            .filter(Suggestion::held)
            .map(PaperKindsTest::said)
            .sorted()
            .toList());
  }

  @Test
  void lines_between_quoted_ones_are_of_whoever_quotes_and_answer_the_question_above_them()
      throws IOException {
    Reading reading =
        read(
            "between.txt",
            """
            From: Lee Orr <lee@alder-it.example>
            To: Ann Marsh <ann@clinic.example>
            Subject: Re: Your questions

            On Mon, May 4, 2026 at 4:45 PM, Ann Marsh wrote:
            > Do you keep the firewall logs?
            We keep the firewall logs for 90 days.

            > We need security updates every week.
            > Can you do that?
            We install security updates every month.

            Fees follow.
            """);
    assertAll(
        () ->
            assertEquals(
                List.of("log-retention 90 day", "maintenance-cadence 1 month"), held(reading)),
        () ->
            assertEquals(
                "Do you keep the firewall logs?",
                reading.suggestions().get(0).passage().heading()));
  }

  @Test
  void what_stands_behind_a_box_that_nobody_ticked_is_an_option() throws IOException {
    Reading reading =
        read(
            "boxes.txt",
            """
            Choose what you want:

            ☐ Servers are backed up every night.
            [x] Windows updates are installed each month.
            """);
    assertEquals(
        List.of("backup-commitment true", "maintenance-cadence false"),
        reading.suggestions().stream()
            .map(s -> s.subject() + " " + s.force().optional())
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void a_row_that_cites_a_control_is_about_what_the_catalogue_calls_it() throws IOException {
    String table =
        """
        | Rule | Provider does | Client does |
        |---|---|---|
        | 164.308(a)(7)(ii)(D) | One file every six months, result by mail | Picks the file |
        """;
    Path file = folder.resolve("cited.md");
    Files.writeString(file, table);
    PaperIntake titled = INTAKE.with(new ControlTitles(() -> ProjectData.FRAMEWORKS));
    Reading reading = titled.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).get(0);
    assertEquals(
        List.of("6 month"),
        reading.suggestions().stream()
            .filter(s -> s.subject().equals("restore-tests") && s.number().isPresent())
            .map(s -> (int) s.number().getAsDouble() + " " + s.unit())
            .toList());
  }

  @Test
  void a_paper_calls_its_client_by_a_common_word_where_it_writes_it_as_a_name() throws IOException {
    for (String text :
        List.of(
            "Provider shall notify Customer of any incident affecting Customer Information.",
            "Alder IT, Inc. (\"Customer\") buys this.",
            "CUSTOMER SHALL PAY.",
            "We tell the customer at once.")) {
      assertEquals(Set.of("customer"), read("called.txt", text).clientCalled(), text);
    }
    for (String text :
        List.of(
            "Customer information is protected under this Agreement with Client.",
            "Client keeps the Customer Information of each customer.",
            "Send it to Customer Service.")) {
      assertEquals(Set.of(), read("called.txt", text).clientCalled(), text);
    }
  }
}
