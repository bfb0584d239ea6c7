// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Optional;
import org.plumbline.intake.text.Block;

/**
 * What governs a block: the list or heading it stands under, its row, the clocks of the paper.
 *
 * @param polarity of heading, lead of the list, section of the table or head of the column
 * @param row words of the row that name its subject; empty outside tables
 * @param plan tier of the column; empty where there is none
 * @param service whether the column describes the services that the rows name
 * @param clocks which of its times stop outside attended hours
 * @param request whether the paper asks and offers nothing
 */
record Context(
    String file,
    Block block,
    Polarity polarity,
    String row,
    String plan,
    boolean service,
    Clocks clocks,
    boolean request) {
  /** What a heading makes of all that stands under it. */
  enum Polarity {
    OFFERED(""),
    EXCLUDED("heading_excluded"),
    CLIENT("heading_client"),
    OPTION("heading_option"),
    PRAISE("heading_praise"),
    FOUND("heading_found"),
    FEES("heading_fees"),
    /** The provider's own house, not the client's systems. */
    OWN("heading_own");

    private final String list;

    Polarity(String list) {
      this.list = list;
    }

    /** Of the innermost of these headings that says anything. */
    static Polarity of(List<String> headings, Manner manner) {
      for (int i = headings.size() - 1; i >= 0; i--) {
        String folded = Wording.folded(headings.get(i));
        for (Polarity polarity : List.of(EXCLUDED, CLIENT, OWN, FOUND, PRAISE, OPTION, FEES)) {
          if (manner.says(polarity.list, folded)) {
            return polarity;
          }
        }
      }
      return OFFERED;
    }
  }

  /** The same, where the cell is sold by itself. */
  Context option() {
    Polarity sold = polarity == Polarity.OFFERED ? Polarity.OPTION : polarity;
    return new Context(file, block, sold, row, plan, service, clocks, request);
  }

  /** The same, after a question that the next sentence answers. */
  Context asked(String question) {
    return new Context(file, block, polarity, question, plan, service, clocks, request);
  }

  /** True where a cell answers the question of its row: in a tier, or with yes or no. */
  boolean answers(String folded, Manner manner) {
    boolean yes = Marks.yes(folded) || manner.says("cell_yes", folded) && folded.length() < 30;
    boolean no =
        (manner.says("cell_no", folded) || manner.says("cell_option", folded))
                && folded.length() < 30
            || Marks.no(folded);
    boolean words = service && folded.strip().split("\\s+").length >= 2;
    return !plan.isEmpty() || yes || no || words;
  }

  /** Hours defined elsewhere are put in; times stop where the clock does. */
  Optional<Quantity> clocked(Quantity quantity, Phrase phrase, Part part) {
    return clocks.read(quantity, phrase, part);
  }

  /** Heading, row and head of the column, folded. */
  String around() {
    Block.Cell cell = block.cell();
    return Wording.folded(String.join(" . ", block.heading(), cell.row(), cell.column()));
  }

  /** True in a cell of a table. */
  boolean inRow() {
    return !row.isEmpty();
  }
}
