// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.intake.text.Block;

/** Attended hours that a paper defines, and clauses by which times stop outside them. */
final class Attended {
  private static final double WEEK = 168;

  private final Manner manner;
  private final Quantities times;
  private final Sentences sentences;
  private final Map<String, Double> columns = new HashMap<>();
  private final Set<String> clocks = new HashSet<>();

  /** Headings under which only times to answer stop. */
  private final Set<String> answers = new HashSet<>();

  private OptionalDouble first = OptionalDouble.empty();

  Attended(List<Block> blocks, PhraseBook book) {
    this.manner = book.manner();
    this.times = book.times();
    this.sentences = new Sentences(times);
    blocks.forEach(this::define);
  }

  private void define(Block block) {
    String folded = Wording.folded(block.text());
    if (manner.says("clock_stops", folded)) {
      (manner.says("clock_of_answers", folded) ? answers : clocks).add(block.heading());
    }
    boolean hours =
        manner.says("attended_hours", folded)
            || manner.says("attended_row", Wording.folded(block.cell().row()));
    if (hours) {
      sentences.of(block.text()).forEach(part -> hours(part, block));
    }
  }

  private void hours(Part part, Block block) {
    times.in(part.folded()).stream()
        .filter(q -> q.kind() == Quantity.Kind.ATTENDED)
        .mapToDouble(Quantity::number)
        .filter(n -> !Double.isNaN(n) && n < WEEK)
        .findFirst()
        .ifPresent(
            n -> {
              if (block.inTable()) {
                columns.putIfAbsent(column(block), n);
              }
              first = first.isEmpty() ? OptionalDouble.of(n) : first;
            });
  }

  private static String column(Block block) {
    return block.cell().table() + " " + block.cell().index();
  }

  /** Attended hours and clocks of a block: its column's, else the paper's. */
  Clocks of(Block block) {
    Double own = columns.get(column(block));
    return new Clocks(own == null ? first : OptionalDouble.of(own), stop(block), times, manner);
  }

  private Clocks.Stop stop(Block block) {
    if (block.inTable() && clocks.contains(block.heading())) {
      return Clocks.Stop.OF_ANSWERS;
    }
    if (block.inTable() && answers.contains(block.heading())) {
      return Clocks.Stop.OF_RESPONSES;
    }
    return clocks.isEmpty() && answers.isEmpty() ? Clocks.Stop.NEVER : Clocks.Stop.OF_DESK;
  }
}
