// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.application.Comparer;
import org.plumbline.application.Comparison;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.judgement.Transition;

/** Two arrangements side by side, and what a move from one to the other does. */
class CompareCommandTest {
  private static final String DENTAL = "examples/cedar-ridge-dental";

  @Test
  void the_folder_may_stand_first_or_last_and_options_say_the_same() {
    String last = out("compare", "summit", "ridgeline", DENTAL);
    assertEquals(last, out("compare", DENTAL, "summit", "ridgeline"));
    assertEquals(last, out("compare", DENTAL, "--one", "summit", "--with", "ridgeline"));
    assertTrue(last.startsWith("Summit Managed IT compared with Ridgeline"), last);
  }

  @Test
  void the_file_of_an_offer_names_the_offer_and_its_folder() {
    String offers = DENTAL + "/offers/";
    assertEquals(
        out("compare", "summit", "ridgeline", DENTAL),
        out("compare", offers + "summit.yaml", offers + "ridgeline.yaml"));
    assertEquals(out("changes", "summit", DENTAL), out("changes", offers + "summit.yaml"));
  }

  @Test
  void a_folder_that_only_bears_the_name_of_an_arrangement_is_none() {
    assertTrue(Files.isDirectory(Path.of("src")), "a folder of this name");
    CommandLineRun run = CommandLineRun.of("changes", "src");
    assertTrue(run.err().startsWith("plumbline: there is no arrangement named `src`"), run.err());
  }

  @Test
  void a_folder_without_an_offer_asks_for_the_offer() {
    for (String command : new String[] {"changes", "letters", "hand-over"}) {
      CommandLineRun run = CommandLineRun.of(command, DENTAL);
      assertEquals(ExitCode.USAGE, run.code());
      assertTrue(run.err().startsWith("plumbline: this command needs OFFER"), run.err());
    }
  }

  @Test
  void the_move_names_what_lapses_improves_changes_hands_and_must_overlap() {
    String out = out("compare", "summit", "ridgeline", DENTAL).replaceAll("\\s+", " ");
    for (String part :
        new String[] {
          "If you move from Summit Managed IT to Ridgeline Co-Managed Security:",
          "1 duty lapses (a provider has it before and none has it after): 164.308(a)(6)(ii)",
          "5 duties get worse: 164.308(a)(1)(ii)(B), 164.308(a)(3)(ii)(C)",
          "25 duties get better: ",
          "Keep the old performer until the new one has shown that it runs:",
          "- Backups (workstations, M365 tenant): from Summit Managed IT to Ridgeline",
        }) {
      assertTrue(out.contains(part), part + "\n is missing in\n" + out);
    }
  }

  @Test
  void back_and_forth_mirror_each_other() {
    Comparison there = compare("summit", "ridgeline");
    Comparison back = compare("ridgeline", "summit");
    assertEquals(there.differences().size(), back.differences().size());
    long gained =
        there.transition().moves().stream()
            .filter(m -> m.kind() == Transition.Kind.IMPROVES)
            .count();
    long lost =
        back.transition().moves().stream()
            .filter(m -> m.kind() == Transition.Kind.LAPSES || m.kind() == Transition.Kind.WORSENS)
            .count();
    assertEquals(gained, lost);
    assertEquals(there.overlaps().size(), back.overlaps().size());
    there.overlaps().forEach(o -> assertTrue(!o.before().equals(o.after()), o.toString()));
  }

  @Test
  void nothing_changes_from_an_offer_to_itself() {
    String out = out("compare", "summit", "summit", DENTAL);
    assertTrue(out.contains("No duty changes."), out);
    assertTrue(out.contains("0 controls are better"), out);
  }

  @Test
  void kinds_of_support_are_compared_without_a_folder_and_beside_offers() {
    assertTrue(out("compare", "break-fix", "managed").contains("Break-fix compared with Managed"));
    assertTrue(out("compare", "summit", "managed", DENTAL).contains("compared with Managed"));
  }

  @Test
  void a_name_that_is_missing_unknown_or_too_much_is_told() {
    refused("this command needs B", "compare", "summit");
    refused("this command needs A, B", "compare");
    refused("there is no arrangement named `acme`", "compare", "acme", "summit", DENTAL);
    refused("is not an option or argument", "compare", "a", "b", "c", "d");
    refused(
        "is not an option or argument",
        "compare",
        "summit",
        DENTAL,
        "--one",
        "summit",
        "--with",
        "ridgeline");
  }

  private static void refused(String said, String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains(said), run.err());
    assertEquals("", run.out());
  }

  private static String out(String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static Comparison compare(String one, String other) {
    Request request =
        new Request(
            Optional.of(Path.of(DENTAL)),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 11, 27));
    return new Comparer(LIBRARY).compare(request, one, other).comparison();
  }

  private static final Library LIBRARY = Library.load(Path.of(""));
}
