// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.Arrays;
import java.util.List;

/** A part of a letter, in the order of reading. */
public sealed interface Block {

  /** The title of the whole; once, at the top. */
  record Title(String text) implements Block {}

  /** A heading; no level is skipped. */
  record Heading(int level, String text) implements Block {}

  /** A paragraph. */
  record Text(Kind kind, List<Span> spans) implements Block {
    public Text {
      spans = List.copyOf(spans);
    }

    /** What a paragraph is for. */
    public enum Kind {
      BODY,
      /** Lines of an address, close together. */
      ADDRESS,
      /** A note that goes before the paper is signed, in a box. */
      NOTE,
      /** Beside the matter. */
      SMALL,
      /** The last words before a signature, on the page of the signature. */
      CLOSING
    }

    static Text of(Kind kind, Span... spans) {
      return new Text(kind, Arrays.asList(spans));
    }

    static Text body(String text) {
      return of(Kind.BODY, Span.plain(text));
    }
  }

  /** A numbered clause; the numbers run through the whole paper. */
  record Numbered(List<Span> spans) implements Block {
    public Numbered {
      spans = List.copyOf(spans);
    }
  }

  /** One of a list without numbers. */
  record Bullet(List<Span> spans) implements Block {
    public Bullet {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A table with one head row, repeated on every page.
   *
   * @param says what it shows, for those who hear it read
   * @param columns heads with their shares of the width
   * @param rows cells in the order of the columns; the first of a row names the row
   */
  record Grid(String says, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(row.size() + " cells under " + columns.size());
        }
      }
    }
  }

  /** Head of a column and its share of the width. */
  record Column(String head, int share) {}

  /** A cell: one or more paragraphs; none where a person writes. */
  record Cell(List<List<Span>> paragraphs) {
    public Cell {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    static Cell of(Span... spans) {
      return new Cell(List.of(Arrays.asList(spans)));
    }

    static Cell plain(String text) {
      return of(Span.plain(text));
    }

    static Cell empty() {
      return new Cell(List.of());
    }
  }

  /** A line to sign on for each of those who sign, side by side, with lines below it. */
  record Signatures(List<String> parties, List<String> lines) implements Block {
    public Signatures {
      parties = List.copyOf(parties);
      lines = List.copyOf(lines);
    }
  }

  /** What follows starts on a new page. */
  record NewPage() implements Block {}
}
