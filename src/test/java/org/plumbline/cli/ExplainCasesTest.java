// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six cases that an expert reads first: what explain says of each, sentence by sentence. */
class ExplainCasesTest {
  private static final String DENTAL = "examples/cedar-ridge-dental";
  private static final String SHOP = "examples/tri-valley-machining";
  private static final String PROVIDERS = "examples/tri-valley-providers";

  @TempDir Path temp;

  @Test
  void a_watch_service_is_bound_to_what_it_sells_and_not_blamed_for_passwords() {
    String watch = explain("3.3.5", "nightwatch", PROVIDERS);
    has(watch, "Agreed. The provider alone is bound to it.");
    has(watch, "- Review of logs: the provider does it");
    has(
        watch,
        "the papers say: “sources: workstations, servers, firewall, office tenant”"
            + " (Statement of work SOC-2, 4)");
    has(
        watch,
        "CAM and office workstations, file server: Nightwatch SOC (Statement of work SOC-2,"
            + " clause 4, Statement of work SOC-2, clause 9)");
    has(watch, "drawing portal: the prime contractor, by your list of systems");
    hasNot(watch, "once the papers are signed");
    String passwords = explain("3.5.7", "nightwatch", PROVIDERS);
    has(passwords, "Nobody named. Possible, but nobody is named to do it.");
    has(
        passwords,
        "This service does not include it. To close it, name another provider or your own staff.");
    has(passwords, "This is not part of the service (accounts and access).");
    hasNot(passwords, "Still missing");
    hasNot(passwords, "Words in the contract");
  }

  @Test
  void an_unsigned_agreement_is_written_and_binds_nobody() {
    String baa = explain("164.308(b)(3)", "ridgeline", DENTAL);
    has(baa, "Open. The words are in the papers, and nobody is bound until both have signed.");
    has(baa, "The signature of both would close it.");
    has(baa, "- Data protection agreement: written, not yet signed (this decides)");
    has(baa, "Sign before the provider gets access.");
    has(baa, "“BAA ... with 24 h notice, subcontractors listed” (annex B Data protection)");
    has(baa, "- Data-protection contract: not signed");
    has(baa, "- Serious: The agreement that 45 CFR 164.502(e)");
    hasNot(baa, "the papers do not say all that is needed");
    hasNot(baa, "Wording to ask for");
  }

  @Test
  void a_draft_plan_stands_at_the_head_of_the_requirement_for_it() {
    String plan = explain("3.12.4", "summit", SHOP);
    has(plan, "Yours. You do it yourself. Stop sign: The system security plan is a draft.");
    has(plan, "Points count only with a plan in final form (32 CFR 170.24(b)(1))");
    has(plan, "Who answers for it: president.");
    has(plan, "The papers do not take this on, so the organization does it.");
    has(plan, "To hand it to the provider, the papers would have to say this:");
    hasNot(plan, "Still missing");
    hasNot(plan, "Already in writing");
  }

  @Test
  void encryption_without_certificate_numbers_is_the_lesser_duty() {
    String encryption = explain("3.13.11", "summit", SHOP);
    has(
        encryption,
        "In writing already: Encryption of data in transit, Encryption of stored data. So it costs"
            + " 3 points instead of 5 while it is open (32 CFR 170.24(c)(2)(i)(B)(4)). With that in"
            + " writing it may stay open on a plan of action.");
    has(
        encryption,
        "- Validated encryption modules, with certificate numbers: possible, not yet in writing"
            + " (this decides)");
    has(
        encryption,
        "the papers do not name it. Ask in writing for: cryptographic modules validated under FIPS"
            + " 140, certificate numbers listed.");
    hasNot(encryption, "functions.json");
  }

  @Test
  void a_system_nobody_looks_after_is_named_with_both_ways_to_close_it() {
    String malware = explain("164.308(a)(5)(ii)(B)", "summit", DENTAL);
    has(malware, "Open. The words are in the papers, but not for every system.");
    has(
        malware,
        "To close it, have the agreement cover the systems below, or name who else looks after"
            + " them.");
    has(malware, "- Protection against malicious software: written, but not for every system");
    has(
        malware,
        "- imaging servers: the papers do not cover it, and your list of systems names nobody who"
            + " looks after it.");
    has(malware, "The services of this agreement also cover imaging servers.");
    has(
        malware,
        "workstations: Summit Managed IT, once the papers are signed (Managed IT proposal, clause 3"
            + " Tools)");
    has(malware, "imaging servers: nobody");
  }

  @Test
  void a_row_that_claims_the_reports_of_the_organization_does_not_count() throws IOException {
    Path folder =
        CopiedFolder.of(PROVIDERS, temp.resolve("providers"))
            .with(
                "offers/nightwatch.yaml",
                "      - {for: 3.12.4,",
                "      - {for: 3.6.2, party: provider, words: \"we report your incidents to the"
                    + " Department\"}\n      - {for: 3.12.4,")
            .path();
    String reporting = explain("3.6.2", "nightwatch", folder.toString());
    has(reporting, "Shared. Both sides are bound, each to a named part.");
    has(
        reporting,
        "- Notices to authorities and people affected: only your organization can do it (this"
            + " decides)");
    has(
        reporting,
        "A table gives “Notices to authorities and people affected” to the provider: “we report your"
            + " incidents to the Department” (Responsibility matrix for 800-171 Rev. 2, row"
            + " IR.L2-3.6.2). No contract can hand that over; it stays with you.");
    has(reporting, "DFARS 252.204-7012(c)");
    has(reporting, "Cyber incident reported to DoD: at most 72 hours (law)");
  }

  private static String explain(String control, String under, String folder) {
    CommandLineRun run = CommandLineRun.of("explain", control, folder, "--under", under);
    assertEquals(0, run.code(), run.err());
    return run.out().replaceAll("\\s+", " ");
  }

  private static void has(String text, String part) {
    assertTrue(text.contains(part), part + "\n is missing in\n" + text);
  }

  private static void hasNot(String text, String part) {
    assertFalse(text.contains(part), part + "\n should not be said in\n" + text);
  }
}
