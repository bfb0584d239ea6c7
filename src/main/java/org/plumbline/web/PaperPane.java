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
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.Problems;

/** The text of a paper as we read it, with a mark where each statement stands. */
final class PaperPane {
  private PaperPane() {}

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

  static List<Paper> of(Path folder, List<String> papers, List<Reader.Line> lines)
      throws IOException {
    List<Paper> out = new ArrayList<>();
    List<Reader.Line> open = new ArrayList<>(lines);
    for (String name : papers) {
      text(folder.resolve(Papers.FOLDER).resolve(name), lines)
          .ifPresent(text -> out.add(paper(text, open)));
    }
    return out;
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

  private static Paper paper(PaperText text, List<Reader.Line> open) {
    List<Paragraph> out = new ArrayList<>();
    int column = -1;
    for (Block block : text.blocks()) {
      boolean goesOn = block.inTable() && block.cell().index() > column && column >= 0;
      if (block.kind() != Block.Kind.MARGIN && goesOn) {
        Paragraph row = out.remove(out.size() - 1);
        List<Piece> cells = new ArrayList<>(row.pieces());
        cells.add(new Piece(CELL, 0, ""));
        cells.addAll(pieces(block.text(), open));
        out.add(new Paragraph("row", cells));
      } else if (block.kind() != Block.Kind.MARGIN && out.size() < MOST_PARAGRAPHS) {
        out.add(new Paragraph(kind(block), pieces(block.text(), open)));
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
  private static List<Piece> pieces(String text, List<Reader.Line> open) {
    List<Found> found = new ArrayList<>();
    for (Reader.Line line : List.copyOf(open)) {
      int at = text.toLowerCase(Locale.ROOT).indexOf(line.words().toLowerCase(Locale.ROOT));
      if (at >= 0 && !line.words().isBlank()) {
        found.add(new Found(at, at + line.words().length(), line));
        open.remove(line);
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
      out.add(new Piece(text.substring(from, to), each.line().number(), each.line().style()));
      at = to;
    }
    if (at < text.length()) {
      out.add(new Piece(text.substring(at), 0, ""));
    }
    return out;
  }
}
