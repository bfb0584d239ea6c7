// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check asks about a folder that is read without a mistake. */
class CheckCommandTest {
  private static final String DENTAL = "examples/cedar-ridge-dental";
  private static final String PROVIDERS = "examples/tri-valley-providers";

  @TempDir Path temp;

  @Test
  void a_system_with_regulated_data_that_nobody_looks_after_is_asked_about() {
    String out = check(DENTAL);
    has(out, "Regulated data, and nobody named to look after it:");
    has(
        out,
        "- imaging servers: who looks after it under Lakeside Computer Repair, Summit Managed IT?");
    assertFalse(out.contains("practice-management system: who"), "its host looks after it");
  }

  @Test
  void a_carer_ends_the_question() throws IOException {
    Path folder =
        CopiedFolder.of(DENTAL, temp.resolve("dental"))
            .with(
                "organisation.yaml",
                "  - id: imaging servers\n",
                "  - id: imaging servers\n"
                    + "    cared_for_by: {who: the maker of the scanner, duties: all}\n")
            .path();
    assertFalse(check(folder.toString()).contains("imaging servers: who"));
  }

  @Test
  void an_unanswered_fact_is_asked_with_the_duties_on_it_most_first() {
    String out = check(PROVIDERS);
    has(out, "Not answered yet, so every duty on it counts as binding:");
    has(
        out,
        "- Is wireless access in use, or are there wireless links? 2 duties hang on it: AC.L2-3.1.16, AC.L2-3.1.17.");
    assertTrue(
        out.indexOf("Is wireless access") < out.indexOf("Do phones or tablets"), "most first");
  }

  @Test
  void the_papers_are_asked_about_in_plain_words_with_clause_and_quotation() {
    String out = check(PROVIDERS);
    has(out, "To ask about the papers, Larch Street IT, tier Plus:");
    has(
        out,
        "- The papers say different things. Ask which one holds: Service desk: Service tiers 2026"
            + " “Desk with response times”, Service level page “Tiers and escalation”");
    has(out, "- The provider promises to try, no more. Ask whether it will bind itself:");
    has(out, "Service level page, clause 5, “commercially reasonable efforts");
    has(out, "- The table calls this not applicable. Only a fact of yours can make it so:");
    has(out, "CA.L2-3.12.4: System security plan kept current (Responsibility matrix");
    for (String id : new String[] {"service-desk-and-escalation", "ssp-upkeep", "tiers-and"}) {
      assertFalse(out.contains(id), id);
    }
  }

  @Test
  void words_that_bind_nobody_and_things_for_sale_are_asked_about() throws IOException {
    Path folder =
        CopiedFolder.of(PROVIDERS, temp.resolve("providers"))
            .with(
                "offers/larch.yaml",
                "  reporting: {level: monthly-operational, document: sheet, clause: Plus, words:"
                    + " \"monthly report\"}",
                "  reporting: {level: monthly-operational, document: sheet, clause: Plus, words:"
                    + " \"24/7 monitoring\"}\n"
                    + "  mobile-devices: {level: enrolled, document: sheet, clause: Plus, words:"
                    + " \"phones on request\", on_quote: yes, covers: [endpoint]}")
            .path();
    String out = check(folder.toString());
    has(out, "- This rests on words that bind nobody. Ask where it is promised:");
    has(out, "- For sale or advertised, and promised nowhere. Ask to have it in the agreement:");
  }

  @Test
  void nothing_is_asked_of_a_folder_with_mistakes() throws IOException {
    Path folder =
        CopiedFolder.of(DENTAL, temp.resolve("bad"))
            .with("offers/summit.yaml", "calls_itself: managed", "calls_itself: manged")
            .path();
    CommandLineRun run = CommandLineRun.of("check", folder.toString());
    assertEquals(3, run.code());
    assertFalse(run.out().contains("nobody named to look after"), run.out());
  }

  @Test
  void of_a_file_that_is_no_form_nothing_is_said_to_be_read() throws IOException {
    Path file = Files.writeString(temp.resolve("rates.xlsx"), "no workbook");
    CommandLineRun run = CommandLineRun.of("check", file.toString());
    assertEquals(3, run.code());
    assertTrue(
        (run.out() + run.err()).contains("nothing could be read: 1 error"),
        (run.out() + run.err()));
    assertFalse((run.out() + run.err()).contains("Typical organization"), (run.out() + run.err()));
  }

  private static String check(String folder) {
    CommandLineRun run = CommandLineRun.of("check", folder);
    assertEquals(0, run.code(), run.err() + run.out());
    return run.out().replaceAll("\\s+", " ");
  }

  private static void has(String text, String part) {
    assertTrue(text.contains(part), part + "\n is missing in\n" + text);
  }
}
