// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.text.Block;

/**
 * What stands over a block, innermost first: the line over its list, the section or column of its
 * table, its heading. Blocks are asked about in the order of the paper.
 */
final class Standing {
  private static final int LONGEST_DUTY = 120;
  private static final int LONGEST_LEAD = 50;

  private final Manner manner;
  private final Parties parties;
  private final Columns columns;
  private final Rows rows;
  private String section = "";
  private int sectionTable;
  private Polarity list = Polarity.OFFERED;
  private String duty = "";
  private Polarity chapter = Polarity.OFFERED;
  private String chapterNumber = "";

  Standing(Manner manner, Parties parties, Columns columns, Rows rows) {
    this.manner = manner;
    this.parties = parties;
    this.columns = columns;
    this.rows = rows;
  }

  /** What it makes of the block. */
  Polarity over(Block block) {
    Polarity said = Polarity.of(List.of(block.heading().split(" > ")), manner);
    Polarity heading =
        said == Polarity.OFFERED && parties.partOfClient(Wording.folded(block.heading()))
            ? Polarity.CLIENT
            : said;
    return block.inTable() ? ofCell(block, heading) : ofText(block, heading);
  }

  private Polarity ofCell(Block block, Polarity heading) {
    if (block.cell().table() != sectionTable) {
      section = "";
      sectionTable = block.cell().table();
    }
    boolean alone = rows.of(block).size() == 1;
    if (alone && block.cell().index() == 0 && !block.cell().row().isEmpty()) {
      section = block.text();
    }
    Polarity own = section.isEmpty() ? Polarity.OFFERED : Polarity.of(List.of(section), manner);
    Polarity above = own == Polarity.OFFERED ? heading : own;
    return rows.polarity(block).orElseGet(() -> columns.polarity(block.cell(), above));
  }

  private Polarity ofText(Block block, Polarity above) {
    if (chapters(block)) {
      chapter = lead(block.text());
      chapterNumber = block.clause();
      return above;
    }
    boolean inside = !chapterNumber.isEmpty() && block.clause().startsWith(chapterNumber);
    Polarity heading = inside && above == Polarity.OFFERED ? chapter : above;
    boolean leads = leads(block);
    if (block.kind() == Block.Kind.ITEM && !leads && !block.clause().matches("\\d.*")) {
      return list == Polarity.OFFERED ? heading : list;
    }
    list = leads ? lead(block.text()) : Polarity.OFFERED;
    duty = leads && carries(block.text()) ? Wording.folded(block.text()) : "";
    return heading;
  }

  /** A numbered line of a few words that the word processor does not call a heading. */
  private static boolean chapters(Block block) {
    String text = block.text().strip();
    return block.kind() == Block.Kind.ITEM
        && block.clause().matches("\\d+")
        && text.length() < LONGEST_LEAD
        && !text.matches(".*[.!?;:,)]");
  }

  /** "Provider shall report:" is said again by each item below it. */
  private boolean carries(String text) {
    String folded = Wording.folded(text).strip();
    return folded.endsWith(":")
        && folded.length() < LONGEST_DUTY
        && manner.says("lead_carries", folded)
        && parties.startsProvider(folded);
  }

  /** The part, read with the line over its list where that line holds its verb. */
  Part led(Part part, Block block) {
    return block.kind() != Block.Kind.ITEM || duty.isEmpty()
        ? part
        : new Part(
            part.text(),
            duty + " " + part.folded(),
            part.from(),
            duty + " " + part.sentence(),
            part.whole());
  }

  /** A line over a list: it ends in a colon, or is brief and no sentence. */
  private static boolean leads(Block block) {
    String text = block.text().strip();
    boolean brief = text.length() < LONGEST_LEAD && !text.matches(".*[.!?;,)]");
    return text.endsWith(":") || block.kind() == Block.Kind.PARAGRAPH && brief;
  }

  /** What a line that ends in a colon makes of the list below it. */
  private Polarity lead(String text) {
    Polarity own = Polarity.of(List.of(text), manner);
    boolean client = parties.afterClient(Wording.folded(text)).isPresent();
    return own == Polarity.OFFERED && client ? Polarity.CLIENT : own;
  }
}
