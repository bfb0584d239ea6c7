// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.List;

/**
 * A paragraph, clause, heading or cell.
 *
 * @param text without line breaks
 * @param marks where its letters stand, in order; the first begins at 0
 * @param heading headings above it, outermost first, joined with " > "
 * @param clause number of the clause it stands in; empty where it has none
 * @param cell where it stands in a table; {@link Cell#NONE} outside tables
 */
public record Block(
    Kind kind, String text, List<Mark> marks, String heading, String clause, Cell cell) {
  public Block {
    marks = List.copyOf(marks);
  }

  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    /** Of an earlier mail that this one answers. */
    ANSWERED,
    /** Repeated at the head or foot of every page. */
    MARGIN
  }

  /**
   * From this letter on the text stands here.
   *
   * @param from letters before it
   */
  public record Mark(int from, Spot spot) {}

  /**
   * A cell of a table.
   *
   * @param table count within the paper, from 1; 0 outside tables
   * @param row words of the first cell of its row, with the second where the first is a number
   * @param column words at the head of its column
   * @param index of the column, from 0
   * @param columns words at the head of all columns
   */
  public record Cell(int table, String row, String column, int index, List<String> columns) {
    /** No cell. */
    public static final Cell NONE = new Cell(0, "", "", 0, List.of());

    public Cell {
      columns = List.copyOf(columns);
    }
  }

  /** Where the letter at an offset stands. */
  public Spot at(int offset) {
    Spot spot = marks.get(0).spot();
    for (Mark mark : marks) {
      if (mark.from() > offset) {
        break;
      }
      spot = mark.spot();
    }
    return spot;
  }

  /** True inside a table. */
  public boolean inTable() {
    return cell.table() > 0;
  }
}
