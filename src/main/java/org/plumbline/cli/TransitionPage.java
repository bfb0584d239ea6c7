// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.application.Comparison;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Transition;
import org.plumbline.papers.Papers;

/** What becomes of each duty on the way from one arrangement to another. */
final class TransitionPage {
  private final Run run;
  private final Comparison comparison;

  TransitionPage(Run run, Comparison comparison) {
    this.run = run;
    this.comparison = comparison;
  }

  void print() {
    run.out().println();
    run.print(Say.MOVE, comparison.one().name(), comparison.other().name());
    moves(Say.MOVE_LAPSES, Transition.Kind.LAPSES);
    moves(Say.MOVE_WORSENS, Transition.Kind.WORSENS);
    moves(Say.MOVE_IMPROVES, Transition.Kind.IMPROVES);
    moves(Say.MOVE_HANDS, Transition.Kind.CHANGES_HANDS);
    moves(Say.MOVE_BINDS, Transition.Kind.BINDS_ELSEWHERE);
    if (comparison.transition().moves().isEmpty()) {
      line(run.say(Say.MOVE_NOTHING));
    }
    if (!comparison.overlaps().isEmpty()) {
      line(run.say(Say.MOVE_OVERLAPS));
      for (Comparison.Overlap each : comparison.overlaps()) {
        Prose.print(
            run.out(),
            "    - ",
            run.say(
                Say.MOVE_OVERLAP,
                each.work().title(),
                each.systems(),
                each.systems().size(),
                names(comparison.one(), each.before()),
                names(comparison.other(), each.after())));
      }
    }
  }

  private void moves(Say as, Transition.Kind kind) {
    List<Transition.Move> moves = comparison.transition().of(kind);
    if (!moves.isEmpty()) {
      line(run.say(as, moves.size(), moves.stream().map(Transition.Move::control).toList()));
    }
  }

  private void line(String text) {
    Prose.print(run.out(), "  ", text);
  }

  private static List<String> names(Engagement engagement, Set<String> members) {
    List<String> known =
        engagement.members().stream()
            .filter(p -> members.contains(p.id()))
            .map(Papers::provider)
            .toList();
    return known.isEmpty() || !engagement.offer() ? Stream.of(engagement.name()).toList() : known;
  }
}
