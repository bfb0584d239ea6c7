// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
  void a_step_that_is_not_there_is_named_with_those_that_are() {
    CommandLineRun run =
        CommandLineRun.of("changes", DENTAL, "--under", "summit", "--take", "1,99");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("there is no step named `99`"), run.err());
    assertEquals("", run.out());
  }

  private static Changes find(String example, String offer, List<Integer> take) {
    Request request =
        new Request(
            Optional.of(Path.of("examples", example)),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 11, 27));
    return new ChangesFinder(LIBRARY)
        .find(
            request, offer, new Changes.Wanted(take, OptionalInt.empty(), OptionalLong.empty()));
  }

  private static final Library LIBRARY = Library.load(Path.of(""));
}
