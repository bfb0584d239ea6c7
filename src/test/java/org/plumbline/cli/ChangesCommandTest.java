// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.application.Changes;
import org.plumbline.application.ChangesFinder;
import org.plumbline.application.Library;
import org.plumbline.application.Request;

/** What to write into papers is told in an order, and each step closes what it says. */
class ChangesCommandTest {
  private static final String DENTAL = "examples/cedar-ridge-dental";

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental, summit",
    "cedar-ridge-dental, ridgeline",
    "harbor-consumer-credit, lakeside",
    "tri-valley-providers, larch-and-nightwatch"
  })
  void every_step_closes_what_it_says_when_the_papers_are_judged_again(
      String example, String offer) {
    Changes plan = find(example, offer, List.of());
    assertFalse(plan.steps().isEmpty());
    for (int number = 1; number <= plan.steps().size(); number++) {
      List<Integer> first = IntStream.rangeClosed(1, number).boxed().toList();
      Changes.Taken taken = find(example, offer, first).taken().orElseThrow();
      assertEquals(plan.steps().get(number - 1).closedSoFar(), taken.closed().size(), offer);
    }
    List<Integer> all = IntStream.rangeClosed(1, plan.steps().size()).boxed().toList();
    assertEquals(
        plan.nothingCloses(), find(example, offer, all).taken().orElseThrow().left(), offer);
  }

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental, summit",
    "cedar-ridge-dental, lakeside",
    "harbor-consumer-credit, ridgeline",
    "tri-valley-machining, summit",
    "tri-valley-providers, larch-and-nightwatch",
    "fairview-clinic, alder-bay"
  })
  void every_change_has_words_for_the_agreement(String example, String offer) {
    for (Changes.Step step : find(example, offer, List.of()).steps()) {
      for (Changes.Item item : step.write()) {
        assertTrue(item.clause().isPresent(), item.fix().toString());
      }
    }
  }

  @Test
  void the_order_the_question_and_the_wording_are_printed() {
    CommandLineRun run = CommandLineRun.of("changes", DENTAL, "--under", "summit", "--take", "1,2");
    assertEquals(0, run.code(), run.err());
    String out = run.out();
    assertTrue(out.contains("What to write into the papers of Summit Managed IT."), out);
    assertTrue(out.contains("  - Named system: imaging servers\n"), out);
    assertTrue(out.contains("    Ask:   Do your services cover this system?"), out);
    assertTrue(out.contains("Steps written in and judged again: 1, 2."), out);
    assertTrue(out.contains("Have counsel review every change"), out);
    assertFalse(out.matches("(?s).*\\b(has|cover|order|deliver|sign):.*"), out);
  }

  @Test
  void the_best_few_close_no_less_than_the_first_steps_and_say_whether_proven() {
    for (int most = 1; most <= 4; most++) {
      Changes changes =
          find(
              "cedar-ridge-dental",
              "summit",
              List.of(),
              OptionalInt.of(most),
              OptionalLong.empty());
      Changes.BestSet best = changes.best().get(0);
      assertTrue(best.write().size() <= most, best.toString());
      assertTrue(best.proven());
      int byOrder = 0;
      int written = 0;
      for (Changes.Step step : changes.steps()) {
        written += step.write().size();
        byOrder = written <= most ? step.closedSoFar() : byOrder;
      }
      assertTrue(best.closes().size() >= byOrder, most + " changes");
    }
    String out = out("changes", "summit", DENTAL, "--most", "3");
    assertTrue(out.contains("The best 3 changes: closes 14 of 27 with 3 changes."), out);
    assertTrue(out.contains("Proven: no other choice within this limit closes more."), out);
  }

  @Test
  void a_budget_takes_what_is_in_the_fee_and_what_has_a_price(@TempDir Path temp)
      throws IOException {
    Changes none =
        find("cedar-ridge-dental", "summit", List.of(), OptionalInt.empty(), OptionalLong.of(0));
    Changes.BestSet free = none.best().get(0);
    assertEquals(0, free.usd());
    assertTrue(free.unpriced() > 0, "some changes cost extra and have no price");
    assertTrue(free.write().stream().allMatch(i -> i.clause().filter(c -> !c.extra()).isPresent()));
    Path folder =
        CopiedFolder.of(DENTAL, temp.resolve("dental"))
            .with(
                "offers/summit.yaml",
                "  lines:\n",
                "  lines:\n"
                    + "    - {what: imaging servers, unit: flat, each: 100, per: month, optional:"
                    + " yes, taken: no, closes: [\"cover:imaging servers\"]}\n")
            .path();
    String poor = out("changes", "summit", folder.toString(), "--budget", "1199");
    assertFalse(poor.contains("- Named system: imaging servers\n  Closes"), poor);
    assertTrue(poor.contains("Known cost: 0 US dollars."), poor);
    String rich = out("changes", "summit", folder.toString(), "--budget", "$1,200");
    assertTrue(rich.contains("The best for 1,200 US dollars in the first year: closes"), rich);
    assertTrue(rich.contains("Known cost: 1,200 US dollars."), rich);
  }

  @Test
  void a_price_breaks_ties_in_the_command_and_in_the_report_alike(@TempDir Path temp)
      throws IOException {
    String line =
        "    - {what: %s, unit: flat, each: %s, per: month, optional: yes, taken: no, closes:"
            + " [\"%s\"]}\n";
    Path folder =
        CopiedFolder.of(DENTAL, temp.resolve("dental"))
            .with(
                "offers/summit.yaml",
                "  lines:\n",
                "  lines:\n"
                    + line.formatted("accounts of their own", "90", "has:own-accounts")
                    + line.formatted("subcontractors named", "10", "has:subcontractors"))
            .path();
    List<String> told =
        find(folder, "summit", List.of(), OptionalInt.empty(), OptionalLong.empty())
            .steps()
            .stream()
            .flatMap(s -> s.write().stream())
            .map(i -> i.fix().spelling())
            .toList();
    assertTrue(
        told.indexOf("has:subcontractors") < told.indexOf("has:own-accounts"), told.toString());
    Path out = temp.resolve("out");
    CommandLineRun.of("evaluate", folder.toString(), "--formats", "json", "--out", out.toString());
    List<String> reported = new ArrayList<>();
    for (JsonNode each :
        new ObjectMapper().readTree(out.resolve("gap-report.json").toFile()).get("decisions")) {
      if (each.get("engagement").asText().equals("summit")) {
        each.get("changes")
            .get("steps")
            .forEach(s -> s.get("write").forEach(w -> reported.add(w.get("key").asText())));
      }
    }
    assertEquals(told, reported);
  }

  @Test
  void the_offer_may_be_named_first_and_the_folder_last() {
    assertEquals(out("changes", DENTAL, "--under", "summit"), out("changes", "summit", DENTAL));
    assertTrue(out("changes", "managed").contains("What to write into the papers of Managed"));
  }

  @Test
  void changes_of_several_providers_say_whose_papers() {
    String out = out("changes", "larch-and-nightwatch", "examples/tri-valley-providers");
    assertTrue(out.contains("- Larch Street IT, tier Plus: "), out);
    assertTrue(
        out.lines()
            .filter(l -> l.startsWith("  - "))
            .allMatch(l -> l.matches("  - (Larch Street IT, tier Plus|Nightwatch SOC): .*")),
        out);
  }

  @ParameterizedTest
  @CsvSource({
    "--most, 0, '`0` is not a number of changes'",
    "--most, many, '`many` is not a number of changes'",
    "--budget, -5, '`-5` is not an amount'",
    "--budget, 12.50, '`12.50` is not an amount'",
    "--budget, '1,2,3', '`1,2,3` is not an amount'",
  })
  void a_limit_that_is_none_is_told_with_what_to_write(String option, String word, String said) {
    CommandLineRun run = CommandLineRun.of("changes", "summit", DENTAL, option + "=" + word);
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains(said), run.err());
  }

  @Test
  void an_offer_that_is_not_named_is_asked_for() {
    CommandLineRun run = CommandLineRun.of("changes");
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains("this command needs OFFER"), run.err());
  }

  private static String out(String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  @Test
  void a_step_that_is_not_there_is_named_with_those_that_are() {
    CommandLineRun run =
        CommandLineRun.of("changes", DENTAL, "--under", "summit", "--take", "1,99");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("there is no step named `99`"), run.err());
    assertEquals("", run.out());
  }

  private static Changes find(String example, String offer, List<Integer> take) {
    return find(example, offer, take, OptionalInt.empty(), OptionalLong.empty());
  }

  private static Changes find(
      String example, String offer, List<Integer> take, OptionalInt most, OptionalLong budget) {
    return find(Path.of("examples", example), offer, take, most, budget);
  }

  private static Changes find(
      Path folder, String offer, List<Integer> take, OptionalInt most, OptionalLong budget) {
    Request request =
        new Request(
            Optional.of(folder), Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 27));
    return new ChangesFinder(LIBRARY).find(request, offer, new Changes.Wanted(take, most, budget));
  }

  private static final Library LIBRARY = Library.load(Path.of(""));
}
