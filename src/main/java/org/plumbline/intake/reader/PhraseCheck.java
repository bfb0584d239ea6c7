// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.intake.text.Block;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.intake.text.PaperText;
import org.plumbline.intake.text.Spot;
import org.plumbline.problem.Problems;

/** Reads the examples of the vocabulary and notes each that is read otherwise, INT-020. */
public final class PhraseCheck {
  private PhraseCheck() {}

  /**
   * Notes every example that wordings do not read as it says; that it resembles a known passage,
   * itself among them, does not count.
   */
  public static void check(PhraseBook book, Problems problems) {
    times(book.times(), problems);
    PaperReader reader = new PaperReader(book);
    for (PhraseBook.Example example : book.examples()) {
      List<Suggestion> read = reader.read(paper(example)).suggestions();
      List<Suggestion> held =
          read.stream()
              .filter(s -> s.subject().equals(example.subject()) && s.held())
              .filter(s -> !s.why().contains(Suggestion.Why.RESEMBLES))
              .toList();
      boolean number =
          example.number().isEmpty()
              || held.stream().anyMatch(s -> said(s).equals(example.number()));
      if (example.held() ? held.isEmpty() || !number : !held.isEmpty()) {
        String found =
            held.isEmpty() ? "-" : String.join(", ", held.stream().map(PhraseCheck::said).toList());
        problems.error(
            IntakeProblem.EXAMPLE, example.place(), example.words(), found, example.subject());
      }
    }
  }

  private static void times(Quantities times, Problems problems) {
    for (Quantities.Example example : times.examples()) {
      String found =
          times.in(Wording.folded(example.words())).stream()
              .map(q -> said(q.number(), q.unit()))
              .collect(Collectors.joining(", "));
      if (!found.equals(example.number())) {
        problems.error(
            IntakeProblem.EXAMPLE, example.place(), example.words(), found, example.number());
      }
    }
  }

  /** A number with its unit, or a yes. */
  private static String said(Suggestion suggestion) {
    return suggestion.number().isEmpty()
        ? "yes"
        : said(suggestion.number().getAsDouble(), suggestion.unit());
  }

  private static String said(double number, String unit) {
    if (Double.isNaN(number)) {
      return TimeRule.DEFINED;
    }
    String shown =
        number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    return shown + " " + unit;
  }

  private static PaperText paper(PhraseBook.Example example) {
    return new PaperText(
        "example",
        example
            .cell()
            .map(cell -> table(cell, example.words()))
            .orElse(List.of(block(Block.Kind.PARAGRAPH, example.words(), "", Block.Cell.NONE))),
        0,
        List.of(),
        List.of());
  }

  /** A table of two columns and one row. */
  private static List<Block> table(PhraseBook.CellOf cell, String words) {
    List<String> heads = List.of("-", cell.column());
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      out.add(
          block(Block.Kind.CELL, heads.get(i), cell.under(), new Block.Cell(1, "", "", i, heads)));
    }
    List<String> row = List.of(cell.row(), words);
    for (int i = 0; i < row.size(); i++) {
      Block.Cell at = new Block.Cell(1, cell.row(), heads.get(i), i, heads);
      out.add(block(Block.Kind.CELL, row.get(i), cell.under(), at));
    }
    return out;
  }

  private static Block block(Block.Kind kind, String words, String heading, Block.Cell cell) {
    return new Block(kind, words, List.of(new Block.Mark(0, Spot.line(1))), heading, "", cell);
  }
}
