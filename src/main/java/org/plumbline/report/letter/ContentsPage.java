// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page that says what a set holds and how to check it. */
public final class ContentsPage {
  private ContentsPage() {}

  /**
   * A file of the set.
   *
   * @param file its name in the set
   * @param title what it is called; empty where its kind says what it is
   */
  public record Entry(String file, Optional<String> title) {}

  /** The page. */
  public static Letter of(
      Stationery paper, String arrangement, String report, List<Entry> entries) {
    String name = paper.organisation().name();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(paper.say(LetterWord.SET_TITLE, name, arrangement)));
    blocks.add(Block.Text.body(paper.say(LetterWord.SET_SAYS, paper.date(), report)));
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          List.of(
              Block.Cell.of(Span.bold(entry.file())),
              Block.Cell.plain(entry.title().orElseGet(() -> paper.say(kind(entry.file()))))));
    }
    blocks.add(
        new Block.Grid(
            paper.say(LetterWord.SET_TABLE),
            List.of(
                new Block.Column(paper.say(LetterWord.HEAD_FILE), 54),
                new Block.Column(paper.say(LetterWord.HEAD_WHAT), 46)),
            rows));
    blocks.add(new Block.Heading(1, paper.say(LetterWord.SET_CHECK)));
    blocks.add(Block.Text.body(paper.say(LetterWord.SET_CHECK_SAYS)));
    return paper.letter(
        "contents",
        paper.say(LetterWord.SET_TITLE, name, arrangement),
        paper.say(LetterWord.SET_FOOT),
        blocks);
  }

  private static LetterWord kind(String file) {
    if (file.equals("signatures.docx")) {
      return LetterWord.SET_SIGNATURES;
    }
    if (file.startsWith("inputs/")) {
      return LetterWord.SET_INPUT;
    }
    if (file.startsWith("forms/")) {
      return file.endsWith(".docx") ? LetterWord.SET_FORM_PAPER : LetterWord.SET_FORM;
    }
    if (file.startsWith("decision.")) {
      return LetterWord.SET_DECISION;
    }
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "pdf" -> LetterWord.SET_PDF;
      case "xlsx" -> LetterWord.SET_WORKBOOK;
      default -> LetterWord.SET_DATA;
    };
  }
}
