// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/** Separated values as one table: the head is the first row with words in three columns. */
final class SeparatedText {
  private static final int LEAST_HEADS = 3;
  private static final int LONGEST_HEAD = 60;

  private final BlockBuilder blocks = new BlockBuilder();
  private Table table = new Table();
  private boolean inTable;

  List<Block> blocks(Grid grid) {
    for (Sheet sheet : grid.sheets()) {
      sheet.lines().forEach(line -> line(line, sheet.width()));
    }
    close();
    return blocks.blocks();
  }

  private void line(Line line, int width) {
    List<BlockBuilder.Text> cells = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      cells.add(new BlockBuilder.Text().add(line.text(i), Spot.line(line.fileLine())));
    }
    List<BlockBuilder.Text> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
    if (inTable && filled.size() == 1 && filled.get(0).words().length() >= LONGEST_HEAD) {
      close();
    }
    if (inTable || head(filled)) {
      inTable = true;
      if (!filled.isEmpty()) {
        table.row(cells);
      }
    } else {
      filled.forEach(text -> blocks.paragraph(Block.Kind.PARAGRAPH, text));
    }
  }

  private static boolean head(List<BlockBuilder.Text> filled) {
    return filled.stream()
            .map(BlockBuilder.Text::words)
            .filter(w -> w.length() > 1 && w.length() < LONGEST_HEAD && !w.matches("[\\d.,$%]+"))
            .count()
        >= LEAST_HEADS;
  }

  private void close() {
    if (inTable) {
      table.into(blocks);
      table = new Table();
      inTable = false;
    }
  }
}
