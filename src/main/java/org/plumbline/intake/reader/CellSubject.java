// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.plumbline.intake.text.Block;

/**
 * What a cell is about. The head of its column says so first, then the name of its row. Of several
 * heads that fit, the one wins whose further words stand nearest: in the row, in a head, in the
 * heading over the table; then the longer one.
 */
final class CellSubject {
  private final List<Head> heads;
  private final Manner manner;
  private final Map<String, Boolean> named = new HashMap<>();
  private final Map<Place, Optional<Phrase>> columns = new HashMap<>();
  private final Map<Place, Optional<Phrase>> rows = new HashMap<>();

  /** Where a cell stands: what it is about depends on nothing else. */
  private record Place(Block.Cell cell, String heading) {
    static Place of(Block block) {
      return new Place(block.cell(), block.heading());
    }
  }

  CellSubject(PhraseBook book) {
    this.heads = book.heads();
    this.manner = book.manner();
  }

  /** What the head of the column promises of its cells; empty where it says nothing. */
  Optional<Phrase> ofColumn(Block block) {
    return columns.computeIfAbsent(Place.of(block), p -> byColumn(block));
  }

  /** What the name of the row promises of its cells; empty where it says nothing. */
  Optional<Phrase> ofRow(Block block) {
    return rows.computeIfAbsent(Place.of(block), p -> byRow(block));
  }

  private Optional<Phrase> byColumn(Block block) {
    String head = Wording.folded(block.cell().column());
    return !block.inTable() || block.cell().index() == 0
        ? Optional.empty()
        : best(block, h -> h.heads(head), h -> Head.length(h.columns(), head).orElse(0));
  }

  private Optional<Phrase> byRow(Block block) {
    String row = Wording.folded(block.cell().row());
    return !block.inTable() || block.cell().index() == 0
        ? Optional.empty()
        : best(
            block,
            h -> Head.length(h.rows(), row).isPresent(),
            h -> Head.length(h.rows(), row).orElse(0));
  }

  /** Whether a head of a column names what its cells promise, in some table. */
  boolean names(String column) {
    return named.computeIfAbsent(
        Wording.folded(column),
        c -> manner.says("column_silent", c) || heads.stream().anyMatch(h -> h.heads(c)));
  }

  /** A cell below a head of which no promise follows: how fast a thing is solved, credits. */
  boolean silent(Block block) {
    return block.inTable()
        && block.cell().index() > 0
        && manner.says("column_silent", Wording.folded(block.cell().column()))
        && ofColumn(block).isEmpty();
  }

  private Optional<Phrase> best(Block block, Predicate<Head> named, ToIntFunction<Head> length) {
    List<String> around = around(block);
    return heads.stream()
        .filter(named)
        .filter(h -> h.distance(around).isPresent())
        .min(
            Comparator.comparingInt((Head h) -> h.distance(around).orElse(around.size()))
                .thenComparing(Comparator.comparingInt(length).reversed()))
        .map(Head::promises);
  }

  /**
   * Texts around a cell, the nearest first: row, column, all heads, headings from the innermost.
   */
  private static List<String> around(Block block) {
    List<String> out = new ArrayList<>();
    out.add(block.cell().row());
    out.add(block.cell().column());
    out.add(String.join(" . ", block.cell().columns()));
    List<String> headings = new ArrayList<>(List.of(block.heading().split(" > ")));
    Collections.reverse(headings);
    out.addAll(headings);
    return out.stream().map(Wording::folded).toList();
  }
}
