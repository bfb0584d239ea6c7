// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.intake.text.Block;
import org.plumbline.intake.text.PaperFiles;
import org.plumbline.intake.text.PaperText;
import org.plumbline.intake.text.Spot;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.Problems;

/**
 * The text of papers as we read it, with a mark where each statement stands.
 *
 * @param lines the statements, numbered in the order of the papers; those whose words stand nowhere
 *     come last
 */
record PaperPane(List<Paper> papers, List<Reader.Line> lines) {
  PaperPane {
    papers = List.copyOf(papers);
    lines = List.copyOf(lines);
  }

  /**
   * A paper.
   *
   * @param cut whether it goes on beyond what is shown
   */
  record Paper(String name, List<Paragraph> paragraphs, boolean cut) {}

  /**
   * A paragraph.
   *
   * @param kind heading, item, row of a table, or text
   */
  record Paragraph(String kind, List<Piece> pieces) {}

  /**
   * A piece of a paragraph.
   *
   * @param number of the statement it is quoted in; 0 for none
   * @param style of that statement; or empty
   */
  record Piece(String text, int number, String style) {}

  private record Found(int from, int to, Reader.Line line) {}

  private static final int MOST_PARAGRAPHS = 1500;

  /** Between the cells of a row. */
  private static final String CELL = " | ";

  /** Statements whose words were not met yet, and those that were, in their order. */
  private record Marks(List<Reader.Line> open, List<Reader.Line> met) {
    Reader.Line mark(Reader.Line line) {
      open.remove(line);
      Reader.Line out = line.numbered(met.size() + 1);
      met.add(out);
      return out;
    }
  }

  static PaperPane of(Path folder, List<String> papers, List<Reader.Line> lines)
      throws IOException {
    List<Paper> out = new ArrayList<>();
    Marks marks = new Marks(new ArrayList<>(lines), new ArrayList<>());
    for (String name : papers) {
      text(folder.resolve(Papers.FOLDER).resolve(name), lines)
          .ifPresent(text -> out.add(paper(text, marks)));
    }
    List.copyOf(marks.open()).forEach(marks::mark);
    return new PaperPane(out, marks.met());
  }

  /** Whether the words of a statement are marked in one of the papers. */
  public boolean shows(Reader.Line line) {
    return papers.stream()
        .flatMap(p -> p.paragraphs().stream())
        .flatMap(p -> p.pieces().stream())
        .anyMatch(p -> p.number() == line.number());
  }

  /**
   * The paper in the reading in which the statements were found, where changes are marked in it.
   */
  private static Optional<PaperText> text(Path file, List<Reader.Line> lines) throws IOException {
    Optional<PaperText> plain = text(file, TrackedChanges.Reading.NOT_SAID);
    if (plain.isPresent()) {
      return plain;
    }
    Optional<PaperText> with = text(file, TrackedChanges.Reading.WITH);
    Optional<PaperText> without = text(file, TrackedChanges.Reading.WITHOUT);
    return quoted(without, lines) > quoted(with, lines) ? without : with;
  }

  private static Optional<PaperText> text(Path file, TrackedChanges.Reading reading)
      throws IOException {
    return new PaperFiles(reading, new Problems(), at -> {}).read(file);
  }

  /** How many statements quote words of this text. */
  private static long quoted(Optional<PaperText> text, List<Reader.Line> lines) {
    String all =
        text.map(t -> t.blocks().stream().map(Block::text).collect(Collectors.joining("\n")))
            .orElse("");
    return lines.stream().filter(l -> !l.words().isBlank() && all.contains(l.words())).count();
  }

  private static Paper paper(PaperText text, Marks marks) {
    List<Paragraph> out = new ArrayList<>();
    int column = -1;
    for (Block block : text.blocks()) {
      boolean goesOn = block.inTable() && block.cell().index() > column && column >= 0;
      if (block.kind() != Block.Kind.MARGIN && goesOn) {
        Paragraph row = out.remove(out.size() - 1);
        List<Piece> cells = new ArrayList<>(row.pieces());
        cells.add(new Piece(CELL, 0, ""));
        cells.addAll(pieces(block, marks));
        out.add(new Paragraph("row", cells));
      } else if (block.kind() != Block.Kind.MARGIN && out.size() < MOST_PARAGRAPHS) {
        out.add(new Paragraph(kind(block), pieces(block, marks)));
      }
      column = block.inTable() ? block.cell().index() : -1;
    }
    return new Paper(text.file(), out, out.size() == MOST_PARAGRAPHS);
  }

  private static String kind(Block block) {
    return switch (block.kind()) {
      case HEADING -> "heading";
      case ITEM -> "item";
      default -> "text";
    };
  }

  /** Each statement is marked where its words stand first. */
  private static List<Piece> pieces(Block block, Marks marks) {
    String text = block.text();
    List<Found> found = new ArrayList<>();
    for (Reader.Line line : marks.open()) {
      String words = words(line, block);
      int at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
      if (at >= 0 && !words.isBlank()) {
        found.add(new Found(at, at + words.length(), line));
      }
    }
    found.sort(Comparator.comparingInt(Found::from));
    List<Piece> out = new ArrayList<>();
    int at = 0;
    for (Found each : found) {
      if (each.from() > at) {
        out.add(new Piece(text.substring(at, each.from()), 0, ""));
      }
      int from = Math.max(at, each.from());
      int to = Math.min(text.length(), Math.max(from, each.to()));
      Reader.Line line = marks.mark(each.line());
      out.add(new Piece(text.substring(from, to), line.number(), line.style()));
      at = to;
    }
    if (at < text.length()) {
      out.add(new Piece(text.substring(at), 0, ""));
    }
    return out;
  }

  /** The words to look for: a quotation of a row holds its head, which has a cell of its own. */
  private static String words(Reader.Line line, Block block) {
    String head = block.cell().row() + "; ";
    boolean ofRow = block.inTable() && line.words().startsWith(head);
    return ofRow && ofCell(line.at(), block) ? line.words().substring(head.length()) : line.words();
  }

  /** Whether a place is this cell, by its column or by its letter and number in a sheet. */
  private static boolean ofCell(String at, Block block) {
    String column = block.cell().column();
    Spot spot = block.at(0);
    return spot.cell().isEmpty()
        ? column.isEmpty() || at.endsWith(", column " + column)
        : at.endsWith(", sheet " + spot.sheet() + ", cell " + spot.cell());
  }
}
