// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers blocks; knows the headings they stand under and the number of their clause. */
final class BlockBuilder {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "^(?:section |article )?(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Z])[.)]?\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** Signs that turn the direction of writing or take no room: what is read is what is seen. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]");

  /** Blanks, and signs that command a terminal. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Words that end in a hyphen wherever they stand, not only at the end of a line. */
  private static final Pattern KEEPS_HYPHEN =
      Pattern.compile(
          "(?i)(?:^|[^\\p{L}])(?:e|co|off|on|multi|two|one|three|four|pre|non|re|self|anti|self|third|first|second|end|add|set|start|pick|follow|day|after|high|long|short|well|half|follow|zip|hot|real|cross|read|log|sign|break|add|x)-$");

  /** More letters than such a word has, with the hyphen and what stands before it. */
  private static final int LONGEST_KEEPER = 16;

  private record Head(double level, String text) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private int tables;

  /** A text that grows line by line, with the places of its lines. */
  static final class Text {
    /** A cell that is part of the one at its left; nothing is added to it. */
    static final Text MERGED = new Text();

    private final StringBuilder words = new StringBuilder();
    private final List<Block.Mark> marks = new ArrayList<>();

    Text add(String part, Spot spot) {
      String clean = UNSEEN.matcher(part).replaceAll("");
      clean = BLANKS.matcher(clean).replaceAll(" ").strip();
      if (clean.isEmpty()) {
        return this;
      }
      int length = words.length();
      boolean broken =
          length > 2
              && words.charAt(length - 1) == '-'
              && Character.isLetter(words.charAt(length - 2))
              && Character.isLowerCase(clean.charAt(0));
      String end = words.substring(Math.max(0, length - LONGEST_KEEPER));
      if (broken && !KEEPS_HYPHEN.matcher(end).find()) {
        words.setLength(length - 1);
      } else if (length > 0 && !broken) {
        words.append(' ');
      }
      marks.add(new Block.Mark(words.length(), spot));
      words.append(clean);
      return this;
    }

    boolean isEmpty() {
      return words.isEmpty();
    }

    String words() {
      return words.toString();
    }
  }

  /**
   * Opens a heading.
   *
   * @param level smaller is further out
   */
  void heading(double level, Text text) {
    if (text.isEmpty()) {
      return;
    }
    heads.removeIf(head -> head.level() >= level);
    add(Block.Kind.HEADING, text, clause(text.words()), Block.Cell.NONE);
    heads.add(new Head(level, text.words()));
  }

  void paragraph(Block.Kind kind, Text text) {
    paragraph(kind, text, clause(text.words()));
  }

  void paragraph(Block.Kind kind, Text text, String clause) {
    if (!text.isEmpty()) {
      add(kind, text, clause, Block.Cell.NONE);
    }
  }

  int nextTable() {
    return ++tables;
  }

  void cell(Text text, Block.Cell cell) {
    if (!text.isEmpty()) {
      add(Block.Kind.CELL, text, clause(cell.row()), cell);
    }
  }

  private void add(Block.Kind kind, Text text, String clause, Block.Cell cell) {
    String above = String.join(" > ", heads.stream().map(Head::text).toList());
    blocks.add(new Block(kind, text.words(), text.marks, above, clause, cell));
  }

  static String clause(String text) {
    Matcher matcher = CLAUSE.matcher(text);
    return matcher.find() && Character.isDigit(matcher.group(1).charAt(0)) ? matcher.group(1) : "";
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
