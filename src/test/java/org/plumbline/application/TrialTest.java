// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.engagement.Engagement;

/** A trial held ready says what the search from nothing says. */
class TrialTest {
  private static final Library LIBRARY = Library.load(Path.of("").toAbsolutePath());
  private static final Request REQUEST =
      new Request(
          Optional.of(Path.of("examples/cedar-ridge-dental")),
          Optional.empty(),
          Optional.empty(),
          LocalDate.of(2026, 11, 27));

  @Test
  void steps_close_the_same_whether_held_ready_or_searched_anew() {
    Evaluation all = new Evaluator(LIBRARY).evaluate(REQUEST);
    Engagement summit =
        all.assessment().engagements().stream()
            .filter(e -> e.id().equals("summit"))
            .findFirst()
            .orElseThrow();
    Trial trial = Trial.of(LIBRARY, all, summit);
    Changes anew =
        new ChangesFinder(LIBRARY)
            .find(
                REQUEST,
                "summit",
                new Changes.Wanted(
                    List.of(1, 3), java.util.OptionalInt.empty(), java.util.OptionalLong.empty()));
    assertEquals(anew.steps().size(), trial.steps());
    assertEquals(anew.taken().orElseThrow(), trial.take(List.of(3, 1)).taken());
    List<Integer> every = IntStream.rangeClosed(1, trial.steps()).boxed().toList();
    assertEquals(anew.nothingCloses(), trial.take(every).taken().left());
    assertTrue(trial.take(List.of(0, 99)).taken().closed().isEmpty());
  }
}
