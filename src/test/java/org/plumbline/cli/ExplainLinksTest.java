// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What explain says of other documents: by capability first, by crosswalks apart from it. */
class ExplainLinksTest {
  private static final String BY_ACT = "\nThe same work also counts here (";
  private static final String PUBLISHED = "\nWhat published crosswalks say\n";

  @Test
  void both_parts_stand_apart_at_the_end() {
    String out = explain("164.308(a)(1)(ii)(D)");
    String serves = between(out, BY_ACT, PUBLISHED);
    assertTrue(serves.contains("Other requirements that call for Review of logs:"), serves);
    assertTrue(serves.contains("- GLBA 314.4(c)(8) "), serves);
    assertTrue(serves.contains("- CMMC L2 AU.L2-3.3.5 Audit Correlation"), serves);
    assertTrue(serves.contains("    and 6 more of 800-53; --all-links lists them"), serves);
    assertFalse(serves.contains("in common"), serves);
    String published = out.substring(out.indexOf(PUBLISHED));
    assertTrue(published.contains("NIST SP 800-53 Rev 5 (they overlap"));
    assertTrue(squeezed(published).contains("AU-6, AU-7, CA-7, IR-5, IR-6, SI-4"), published);
    assertTrue(published.contains("(derived: they overlap"), published);
    assertTrue(published.contains("Source: NIST CPRT, mapping of SP 800-66 Rev 2"), published);
    assertTrue(squeezed(published).contains("The mapping is thin"), published);
    assertFalse(published.contains("Review of logs"), published);
  }

  @Test
  void all_links_leaves_nothing_out() {
    String out = explain("164.308(a)(1)(ii)(D)", "--all-links");
    String serves = between(out, BY_ACT, PUBLISHED);
    assertFalse(serves.contains(" more of "), serves);
    assertEquals(11, serves.lines().filter(l -> l.startsWith("  - 800-53 ")).count(), serves);
  }

  @Test
  void glba_has_no_crosswalk_and_says_so() {
    String out = explain("314.4(c)(8)");
    assertTrue(
        out.contains("- HIPAA 164.312(b) Audit controls (Collection of logs, Review of logs)"),
        out);
    assertTrue(
        squeezed(out.substring(out.indexOf(PUBLISHED)))
            .contains("No official crosswalk of the GLBA Safeguards Rule was found"),
        out);
  }

  @Test
  void cmmc_names_the_requirement_it_is_joined_through_and_what_was_derived() {
    String published = squeezed(explain("AU.L2-3.3.3"));
    assertTrue(published.contains("NIST SP 800-171 Rev 2 (the same requirement): 3.3.3"));
    assertTrue(
        published.contains(
            "NIST SP 800-53 Rev 4 (this maps to it), joined through NIST SP 800-171 Rev 2"
                + " 3.3.3: AU-2(3)"),
        published);
    assertTrue(
        published.contains(
            "NIST SP 800-53 Rev 5 (derived: this maps to it by its translated id),"
                + " joined through NIST SP 800-171 Rev 2 3.3.3: AU-2 (Rev 4 AU-2(3) was"
                + " incorporated into AU-2)"),
        published);
  }

  @Test
  void a_heading_has_crosswalks_only() {
    String out = explain("164.308(a)(1)(i)");
    assertFalse(out.contains(BY_ACT), out);
    assertTrue(squeezed(out).contains("neither covers the other): RA-1"), out);
  }

  private static String explain(String control, String... more) {
    String[] args = new String[3 + 1 + more.length];
    args[0] = "explain";
    args[1] = control;
    args[2] = "--under";
    args[3] = "managed";
    System.arraycopy(more, 0, args, 4, more.length);
    CommandLineRun run = CommandLineRun.of(args);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static String between(String text, String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
