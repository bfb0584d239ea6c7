// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Message;
import org.plumbline.papers.Migration;
import org.plumbline.papers.Papers;
import org.plumbline.papers.PapersReader;
import org.plumbline.papers.Row;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;

/**
 * An older offer reads in the new form, promises nothing more, and asks what its levels bundled.
 */
class MigrationTest {
  private static final String HEAD = "id: one\nprovider: One\ncalls_itself: managed\n";

  private final Problems problems = new Problems();
  private final Migration migration =
      new Migration(Path.of("controls"), Cases.VOCABULARY, problems);

  private Migration.Migrated migrated(String old) {
    YamlMap map = PaperCases.text(old, problems);
    Migration.Migrated out = migration.migrate(map, List.of());
    assertEquals(List.of(), problems.all());
    return out;
  }

  private Papers read(Migration.Migrated migrated) {
    Problems found = new Problems();
    Papers out =
        new PapersReader(
                Cases.VOCABULARY, Cases.KINDS, PaperCases.NUMBERS, PaperCases.CONTROLS, found)
            .read(PaperCases.text(migrated.yaml(), found));
    assertEquals(List.of(), found.errors(), migrated.yaml());
    assertFalse(migration.needed(PaperCases.text(migrated.yaml())));
    return out;
  }

  private static String levels(Papers papers) {
    Map<String, String> out = new TreeMap<>();
    papers
        .statements()
        .forEach(
            s -> out.put(s.trait().id(), s.trait().levels().get(s.level().orElseThrow()).name()));
    return out.toString();
  }

  private static List<String> told(Migration.Migrated migrated, Message.Kind kind) {
    return migrated.messages().stream()
        .filter(m -> m.kind() == kind && !m.subject().equals("terms"))
        .map(m -> m.subject() + " " + m.details())
        .toList();
  }

  static Stream<Path> offers() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/judgement/older-offers"))) {
      return files.filter(f -> f.toString().contains("/offers/")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("offers")
  void an_older_offer_is_written_in_the_new_form(Path file) throws IOException {
    String text = Files.readString(file);
    YamlMap old = PaperCases.text(text);
    assertTrue(migration.needed(old));
    List<String> comment = text.lines().takeWhile(l -> l.startsWith("#")).toList();
    Migration.Migrated migrated = migration.migrate(old, comment);
    assertEquals(List.of(), problems.all());
    Papers papers = read(migrated);
    assertAll(
        () -> assertTrue(migrated.yaml().startsWith(comment.get(0))),
        () -> assertEquals(old.text("provider").value(), papers.provider()),
        () -> assertEquals(old.text("calls_itself").value(), papers.aside().callsItself()),
        () -> assertEquals("paper", papers.documents().get(0).id()),
        () -> assertEquals(old.maps("orders").size(), papers.deliverables().size()),
        () -> assertEquals(old.maps("prices").size(), papers.aside().prices().size()),
        () -> assertEquals(old.texts("claims").size(), papers.aside().claims().size()),
        () ->
            assertEquals(
                List.of(),
                papers.statements().stream().filter(s -> s.where().words().isEmpty()).toList()));
  }

  @Test
  void the_offer_of_a_managed_provider_keeps_its_words_and_loses_no_level() throws IOException {
    Path file =
        Path.of("src/test/resources/judgement/older-offers/cedar-ridge-dental/offers/summit.yaml");
    YamlMap old = PaperCases.text(Files.readString(file));
    Migration.Migrated migrated =
        migration.migrate(old, List.of("# SPDX-License-Identifier: Apache-2.0"));
    Path golden = Path.of("src/test/resources/judgement/papers/summit-migrated.yaml");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, migrated.yaml());
    }
    assertEquals(Files.readString(golden), migrated.yaml());
    assertEquals(
        List.of(
            "incident-response-commitment: response-in-service-hours"
                + " [incident-response-commitment: answer-in-service-hours]",
            "backup-commitment: monitored [backup-commitment: daily]",
            "endpoint-protection: detection-and-response [endpoint-protection: centrally-managed]",
            "personnel-authorisation: screened-pool [personnel-authorisation: whoever-is-free]",
            "identity-and-mfa: mfa-on-named-systems [identity: central-accounts,"
                + " multi-factor-sign-in: named-systems]",
            "encryption-management: devices [storage-encryption: devices]",
            "document [documents, proposal]"),
        told(migrated, Message.Kind.OLD_SPELLING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "identity-and-mfa: central-accounts | identity=central-accounts, multi-factor-sign-in=none | password-rules",
        "identity-and-mfa: mfa-on-named-systems | identity=central-accounts, multi-factor-sign-in=named-systems | password-rules, remote-and-privileged",
        "identity-and-mfa: mfa-everywhere | identity=central-accounts, multi-factor-sign-in=everywhere | password-rules, technician-mfa",
        "identity-and-mfa: single-sign-on | identity=central-accounts, multi-factor-sign-in=everywhere | password-rules, technician-mfa, sso, sign-in-conditions, phishing-resistant-mfa",
        "encryption-management: transport | transmission-protection=named-paths | ''",
        "encryption-management: devices | storage-encryption=devices | transmission-protection, status-report, recovery-keys",
        "encryption-management: backups-and-media | storage-encryption=devices | transmission-protection, status-report, recovery-keys, encrypted-backups, encrypted-media",
        "encryption-management: key-management | storage-encryption=devices | transmission-protection, status-report, recovery-keys, encrypted-backups, encrypted-media, key-register",
        "incident-response-commitment: response-in-service-hours | incident-response-commitment=answer-in-service-hours | ''",
        "incident-response-commitment: response-around-the-clock | containment-authority=pre-authorised, incident-notice=24-hours, incident-response-commitment=answer-around-the-clock | ''",
        "incident-response-commitment: part-of-client-plan | containment-authority=pre-authorised, incident-notice=24-hours, incident-response-commitment=answer-around-the-clock | incident-work, incident-exercise",
        "service-desk-and-escalation: tiers-and-urgent-removal | account-administration=urgent-removal, service-desk-and-escalation=tiers-and-escalation | ''",
        "backup-commitment: off-site-with-targets | backup-commitment=daily, recovery-commitment=on-request | off-site-copy, recovery-time, recovery-point",
        "backup-commitment: test-restored | backup-commitment=daily, recovery-commitment=on-request, restore-tests=yearly | off-site-copy, recovery-time, recovery-point",
        "backup-commitment: tool-only | backup-commitment=none | ''",
        "backup-commitment: monitored | backup-commitment=daily | ''",
        "backup-commitment: off-site-copy | backup-commitment=daily | off-site-copy",
        "recovery-commitment: time-and-point-stated | recovery-commitment=on-request | recovery-time, recovery-point",
        "network-protection: managed-firewall | network-protection=managed-firewall | deny-by-default, wireless, remote-paths",
        "network-protection: segmented | network-protection=managed-firewall | deny-by-default, wireless, remote-paths, segments, outbound-filter, rule-review",
        "configuration-baseline: drift-reported | configuration-baseline=enforced-baseline | drift-report, allow-list, update-testing",
        "reporting: quarterly-evidence-pack | reporting=monthly-operational | control-evidence, access-list",
        "data-protection-contract: agreement-with-deadlines | data-protection-contract=regime-agreement | notice-number, subcontractors, right-to-assess, return-or-destroy",
        "change-discipline: impact-note-and-test | change-discipline=approved-before | impact-note, change-test",
        "personnel-authorisation: screened-pool | personnel-authorisation=whoever-is-free | screened",
        "personnel-authorisation: named-people | personnel-authorisation=named-people | screened, qualified, own-accounts, technician-mfa",
        "personnel-authorisation: reviewed-list | personnel-authorisation=named-people | screened, qualified, own-accounts, technician-mfa, list-reviewed, us-persons",
        "planning-and-programme-support: programme-documents | planning-and-programme-support=technology-roadmap | policy-authoring, risk-analysis, workforce-training, incident-planning, contingency-planning",
        "planning-and-programme-support: programme-leadership | planning-and-programme-support=programme-leadership | policy-authoring, risk-analysis, workforce-training, incident-planning, contingency-planning",
        "monitoring-scope: central-correlation | monitoring-scope=security-telemetry | central-logs, correlation",
        "endpoint-protection: detection-and-response | endpoint-protection=centrally-managed | edr-watched, mail-filtering",
        "provider-assurance: joins-assessment | provider-assurance=independent-report | joins-assessment, fedramp-moderate",
        "mobile-devices: managed-only | mobile-devices=enrolled | managed-only",
        "exit-assistance: credentials-returned | exit-assistance=end-terms | credentials-back",
        "exit-assistance: written-transition | exit-assistance=end-terms | credentials-back, transition-help",
        "exit-assistance: export-and-deletion | exit-assistance=end-terms | credentials-back, transition-help, data-export, deletion-certificate",
        "identity: administrators-apart | identity=central-accounts | administrators-apart",
        "identity: single-sign-on | identity=central-accounts | administrators-apart, sso",
        "media-handling: against-receipt | media-handling=not-mentioned | media-receipt",
        "media-handling: sanitised-with-certificate | media-handling=wiped-or-destroyed | media-receipt, media-record, media-standard",
        "media-handling: custody-register | media-handling=wiped-or-destroyed | media-receipt, media-record, media-standard, media-register",
        "incident-notice: time-not-said | incident-notice=late-or-no-time | ''",
        "reporting: on-request | reporting=on-request | ''",
      })
  void a_level_becomes_what_the_table_says(String old, String now, String asked) {
    int at = old.indexOf(':');
    String trait = old.substring(0, at);
    String level = old.substring(at + 1).strip();
    Migration.Migrated migrated =
        migrated(
            HEAD
                + "terms:\n  "
                + trait
                + ": {level: "
                + level
                + ", clause: 1 It, words: 'a, b'}\n");
    Papers papers = read(migrated);
    assertAll(
        () -> assertEquals("{" + now + "}", levels(papers)),
        () ->
            assertEquals(
                asked.isEmpty() ? List.of() : List.of(old + " [" + asked + "]"),
                told(migrated, Message.Kind.ELEMENTS_NOT_SAID)),
        () ->
            assertEquals(
                now.equals(trait + "=" + level) ? 0 : 1,
                migrated.messages().stream()
                    .filter(m -> m.kind() == Message.Kind.OLD_SPELLING)
                    .filter(m -> m.subject().equals(old))
                    .count()),
        () -> assertTrue(papers.statements().stream().allMatch(s -> s.elements().isEmpty())),
        () ->
            assertTrue(
                papers.statements().stream().allMatch(s -> s.where().words().equals("a, b"))));
  }

  @Test
  void what_the_file_is_silent_on_is_told_to_count_for_nothing() {
    Message message =
        migrated(HEAD + "terms: {reporting: {level: invoice, words: a}}\n").messages().stream()
            .filter(m -> m.subject().equals("terms"))
            .findFirst()
            .orElseThrow();
    assertEquals(37, message.details().size());
    assertFalse(message.details().contains("reporting"));
  }

  @Test
  void a_contract_is_an_agreement_whose_table_is_taken_as_signed() {
    String old =
        HEAD
            + "document: {title: 'Master, agreement', date: 2026-01-02, kind: contract}\n"
            + "responsibility_matrix: {patch-management: provider, log-review: joint}\n";
    Papers papers = read(migrated(old));
    assertAll(
        () -> assertEquals("agreement", papers.document("paper").orElseThrow().kind().spelling()),
        () -> assertEquals("Master, agreement", papers.document("paper").orElseThrow().title()),
        () -> assertFalse(papers.document("paper").orElseThrow().signed()),
        () ->
            assertEquals(
                List.of("patch-management PROVIDER true", "log-review JOINT true"),
                papers.rows().stream()
                    .map(r -> r.key().id() + " " + r.party() + " " + r.signed())
                    .toList()));
    Papers proposal = read(migrated(old.replace("contract", "proposal")));
    assertEquals(List.of(false, false), proposal.rows().stream().map(Row::signed).toList());
    assertEquals(
        Basis.OFFERED, new org.plumbline.papers.PaperStanding(proposal.documents()).basis("paper"));
  }

  @Test
  void orders_systems_functions_and_prices_are_carried_over() {
    Migration.Migrated migrated =
        migrated(
            """
            id: one
            provider: 'One: the "first"'
            calls_itself: managed
            document: {title: A paper, kind: proposal, version: 2}
            covers: [endpoint]
            names_systems: [file server]
            excludes: {classes: [specialised], systems: [old PC]}
            terms:
              contract-continuity: {level: retainer, words: 'ten hours'}
              maintenance-cadence: {within: P30D, words: "monthly"}
              incident-notice: {level: 72-hours, words: "own words"}
              incident-response-commitment: {level: response-around-the-clock, words: "at all hours"}
            orders:
              - {capability: vulnerability-scanning, every: P183D, systems: [file server], dated: 2026-11-02}
            named_functions: [mail-filtering]
            does_not_perform: [penetration-testing]
            takes_media_away: yes
            claims: ["HIPAA-ready, of course"]
            prices:
              - {signed_as: managed, usd_per_month: 100, estimate: yes}
              - {signed_as: co-managed, usd_per_month: 90}
            """);
    Papers papers = read(migrated);
    assertAll(
        () -> assertEquals("One: the \"first\"", papers.provider()),
        () -> assertEquals("break-fix", papers.kind().id()),
        () -> assertEquals("retainer", papers.aside().callsItself()),
        () -> assertEquals(List.of("endpoint", "file server"), papers.covers()),
        () -> assertEquals(List.of("specialised", "old PC"), papers.excludes()),
        () -> assertEquals("2026-11-02", papers.deliverables().get(0).date()),
        () ->
            assertEquals(
                List.of("file server"), papers.deliverables().get(0).systems().orElseThrow()),
        () -> assertTrue(papers.functions().containsKey("mail-filtering")),
        () -> assertEquals(1, papers.refusals().size()),
        () -> assertTrue(papers.takesMediaAway()),
        () -> assertEquals("HIPAA-ready, of course", papers.aside().claims().get(0).words()),
        () -> assertEquals(2, papers.aside().prices().size()),
        () ->
            assertEquals(
                List.of("own words"),
                papers.statements().stream()
                    .filter(s -> s.trait().id().equals("incident-notice"))
                    .map(s -> s.where().words())
                    .toList(),
                "what the file states itself stays"));
  }

  @ParameterizedTest
  @CsvSource({"backup-commitment", "encryption-management", "coverage-and-inventory"})
  void a_term_without_systems_is_asked_of_which(String trait) {
    String level =
        switch (trait) {
          case "backup-commitment" -> "test-restored";
          case "encryption-management" -> "devices";
          default -> "all-classes";
        };
    Migration.Migrated migrated =
        migrated(HEAD + "terms: {" + trait + ": {level: " + level + ", words: a}}\n");
    assertTrue(
        migrated.messages().stream().anyMatch(m -> m.kind() == Message.Kind.SYSTEMS_NOT_SAID));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms: {backup-commitment: {level: dayly, words: a}} | ENG-067",
        "terms: {backups: {level: daily, words: a}} | ENG-067",
        "services: [user-support] | YAML-013",
      })
  void what_neither_form_knows_is_a_problem(String text, String code) {
    migration.migrate(PaperCases.text(HEAD + text + "\n", problems), List.of());
    assertEquals(List.of(code), problems.all().stream().map(Problem::code).toList());
  }
}
