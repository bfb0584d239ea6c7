// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.letter.Block;
import org.plumbline.report.letter.Letter;
import org.plumbline.report.letter.Span;

/**
 * A part of a letter as a page shows it.
 *
 * @param kind title, heading, text, address, note, small, numbered, bullet, grid or signatures
 * @param number of a numbered clause; 0 elsewhere
 * @param pieces what it says, outside grids
 * @param head words at the head of a grid's columns, and of signatures who signs
 * @param rows of a grid: rows, cells, paragraphs
 */
record LetterLine(
    String kind,
    int number,
    List<LetterLine.Piece> pieces,
    List<String> head,
    List<List<List<List<Piece>>>> rows) {

  /**
   * Words in one look.
   *
   * @param look plain, bold, quiet or paper
   */
  record Piece(String text, String look) {}

  static List<LetterLine> of(Letter letter) {
    List<LetterLine> out = new ArrayList<>();
    int number = 0;
    for (Block block : letter.blocks()) {
      if (block instanceof Block.Numbered) {
        number++;
      }
      if (!(block instanceof Block.NewPage)) {
        out.add(line(block, number));
      }
    }
    return out;
  }

  private static LetterLine line(Block block, int number) {
    if (block instanceof Block.Title title) {
      return said("title", 0, List.of(Span.plain(title.text())));
    }
    if (block instanceof Block.Heading heading) {
      return said("heading", 0, List.of(Span.plain(heading.text())));
    }
    if (block instanceof Block.Numbered numbered) {
      return said("numbered", number, numbered.spans());
    }
    if (block instanceof Block.Bullet bullet) {
      return said("bullet", 0, bullet.spans());
    }
    if (block instanceof Block.Grid grid) {
      return grid(grid);
    }
    if (block instanceof Block.Signatures signatures) {
      return new LetterLine("signatures", 0, List.of(), signatures.parties(), List.of());
    }
    Block.Text text = (Block.Text) block;
    return said(
        switch (text.kind()) {
          case ADDRESS -> "address";
          case NOTE -> "remark";
          case SMALL -> "small";
          case BODY, CLOSING -> "text";
        },
        0,
        text.spans());
  }

  private static LetterLine said(String kind, int number, List<Span> spans) {
    return new LetterLine(kind, number, pieces(spans), List.of(), List.of());
  }

  private static LetterLine grid(Block.Grid grid) {
    List<List<List<List<Piece>>>> rows = new ArrayList<>();
    for (List<Block.Cell> row : grid.rows()) {
      rows.add(
          row.stream().map(c -> c.paragraphs().stream().map(LetterLine::pieces).toList()).toList());
    }
    return new LetterLine(
        "grid",
        0,
        List.of(new Piece(grid.says(), "plain")),
        grid.columns().stream().map(Block.Column::head).toList(),
        rows);
  }

  private static List<Piece> pieces(List<Span> spans) {
    return spans.stream()
        .map(s -> new Piece(s.text(), s.look().name().toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }
}
