// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what on which system: of a control, of an objective, of work by its everyday name. */
class ExplainSystemTest {
  private static final String DENTAL = "examples/cedar-ridge-dental";
  private static final String SHOP = "examples/tri-valley-machining";
  private static final String PROVIDERS = "examples/tri-valley-providers";

  @Test
  void one_system_of_a_control_says_who_where_and_what_is_missing() {
    String covered =
        explain("164.308(a)(5)(ii)(B)", DENTAL, "--under", "summit", "--system", "workstations");
    has(covered, "Who does it for Cedar Ridge Dental Group under Summit Managed IT");
    has(covered, "workstations: workstations and laptops. Regulated data is stored on it.");
    has(covered, "malicious software: Summit Managed IT, once the papers are signed");
    has(covered, "Written in Managed IT proposal, clause 3 Tools: “EDR and mail filter”");
    assertFalse(covered.contains("clause 1 Fees"), "that the agreement runs says nothing of it");
    String open =
        explain("164.308(a)(5)(ii)(B)", DENTAL, "--under", "summit", "--system", "Imaging Servers");
    has(open, "- Protection against malicious software: nobody");
    has(open, "Have the agreement cover it, or write down who does.");
    has(open, "164.308(a)(5)(ii)(B) as a whole Open.");
  }

  @Test
  void what_is_missing_on_a_system_is_said_item_by_item() {
    String out = explain("3.4.2", PROVIDERS, "--under", "larch", "--system", "file server");
    has(out, "nobody is bound yet; Larch Street IT, tier Plus could be");
    has(out, "Missing: ");
  }

  @ParameterizedTest
  @CsvSource({"3.1.1[d]", "AC.L2-3.1.1[d]", "ac.l2-3.1.1 [D]"})
  void an_objective_is_found_by_every_spelling(String id) {
    String out = explain(id, SHOP, "--under", "summit");
    has(out, "AC.L2-3.1.1[d] Authorized Access Control");
    has(out, "The provider's. - CAM and office workstations, file server: Summit Managed IT");
    has(out, "- Yours: [a], [b], [c] - The provider's: [d], [e], [f]");
  }

  @Test
  void a_decision_is_never_the_provider_s_alone() {
    String out = explain("3.4.1[a]", PROVIDERS, "--under", "managed");
    has(out, "Kind of work: ");
    String decided = explain("3.1.8[a]", SHOP, "--under", "summit");
    assertFalse(decided.contains("arrangement The provider's."), decided);
  }

  @Test
  void an_objective_of_level_1_is_found_by_its_whole_id() {
    String out =
        explain("AC.L1-b.1.i[a]", SHOP, "--under", "summit", "--framework", "cmmc-level-1");
    has(out, "AC.L1-b.1.i[a] Authorized Access Control");
    has(out, "AC.L1-b.1.i as a whole");
  }

  @Test
  void work_is_found_by_what_people_call_it_with_its_systems() {
    String out = explain("central logging", PROVIDERS, "--under", "larch-and-nightwatch");
    has(out, "Collection of logs under Larch Street IT, tier Plus + Nightwatch SOC");
    has(out, "- CAM and office workstations, file server: Nightwatch SOC");
    has(out, "Written in Statement of work SOC-2, clause 4: “sources: workstations, servers,");
    has(out, "- drawing portal: the prime contractor, by your list of systems");
    has(out, "- CNC controllers: needs no cover (Specialized Asset, documented in the SSP)");
    has(out, "CMMC L2 AU.L2-3.3.1 System Auditing: Promised");
    String siem = explain("SIEM", PROVIDERS, "--under", "larch");
    has(siem, "Collection of logs under");
    has(siem, "Review of logs under");
    has(siem, "Security monitoring day and night under");
    has(siem, "This is not part of the service (security monitoring).");
  }

  @ParameterizedTest
  @CsvSource({
    "erp, 3.1.1, there is no system on your list named `erp`, file server",
    "file server, 3.1.1[z], there is no objective named `3.1.1[z]`, AC.L2-3.1.1[a]",
    "file server, coffee making, there is no requirement or kind of work named, list capabilities",
    "file server, AC-2(99), there is no control named `AC-2(99)`, AC-2",
  })
  void what_is_not_there_is_named_with_what_is(
      String system, String asked, String said, String help) {
    CommandLineRun run =
        CommandLineRun.of("explain", asked, SHOP, "--under", "summit", "--system", system);
    assertEquals(2, run.code(), run.out());
    has(run.err(), said);
    has(run.err(), help);
    assertEquals("", run.out());
  }

  private static String explain(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "explain";
    System.arraycopy(args, 0, all, 1, args.length);
    CommandLineRun run = CommandLineRun.of(all);
    assertEquals(0, run.code(), run.err());
    return run.out().replaceAll("\\s+", " ");
  }

  private static void has(String text, String part) {
    assertTrue(text.contains(part), part + "\n is missing in\n" + text);
  }
}
