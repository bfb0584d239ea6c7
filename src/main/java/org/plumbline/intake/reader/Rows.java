// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.text.Block;

/** What a row of a table says of all its cells: that it is taken or not, and who does the thing. */
final class Rows {
  /** Share of a column's cells that must be yes, no or option for it to tell what is taken. */
  private static final double MOST = 0.6;

  /** Rows by which a table divides the work between two parties. */
  private static final int LEAST_DIVIDED = 4;

  private final Map<String, List<Block>> rows;
  private final Map<String, String> status = new HashMap<>();

  /** Whether a row says that the client does its thing. */
  private final Map<String, Boolean> clients = new HashMap<>();

  /** Whether a row says that the provider does its thing. */
  private final Map<String, Boolean> providers = new HashMap<>();

  /** Tables with a sign for yes, in which a cross says no. */
  private final Set<Integer> checked;

  private final Columns columns;
  private final Manner manner;
  private final Parties parties;

  Rows(List<Block> blocks, Columns columns, Manner manner, Parties parties) {
    this.columns = columns;
    this.manner = manner;
    this.parties = parties;
    this.rows = blocks.stream().filter(Block::inTable).collect(Collectors.groupingBy(Rows::key));
    this.checked =
        blocks.stream()
            .filter(b -> b.inTable() && Marks.check(b.text()))
            .map(b -> b.cell().table())
            .collect(Collectors.toSet());
    blocks.stream()
        .filter(Block::inTable)
        .filter(b -> !b.cell().row().isEmpty())
        .filter(b -> manner.says("column_status", Wording.folded(b.cell().column())))
        .collect(Collectors.groupingBy(b -> b.cell().table() + " " + b.cell().column()))
        .values()
        .forEach(this::column);
  }

  /** A column that tells of each row whether it is bought. */
  private void column(List<Block> cells) {
    long said = cells.stream().filter(c -> !word(c).isEmpty()).count();
    if (said >= 2 && said >= cells.size() * MOST) {
      cells.forEach(c -> status.put(key(c), c.cell().column()));
    }
  }

  private String word(Block cell) {
    String folded = Wording.folded(cell.text()).strip();
    if (folded.length() > 20) {
      return "";
    }
    return manner.says("cell_option", folded)
        ? "option"
        : manner.says("cell_no", folded) || Marks.no(folded)
            ? "no"
            : manner.says("cell_yes", folded) || Marks.yes(folded) ? "yes" : "";
  }

  private static String key(Block block) {
    return block.cell().table()
        + " "
        + block.cell().row()
        + " "
        + (block.at(0).cell().isEmpty() ? "" : block.at(0).cell().replaceAll("\\D", ""));
  }

  /** The cells of the row a block stands in; none outside tables. */
  List<Block> of(Block block) {
    return block.inTable() ? rows.getOrDefault(key(block), List.of()) : List.of();
  }

  /** Whether the cell tells that its row is taken, not taken, or an option. */
  boolean status(Block block) {
    return block.inTable() && block.cell().column().equals(status.get(key(block)));
  }

  /** The first cell of each table by function in which letters say what either party does. */
  List<Block> divided(List<Block> blocks) {
    Map<Integer, Long> both =
        rows.values().stream()
            .filter(row -> row.stream().anyMatch(b -> lettered(b, true)))
            .filter(row -> row.stream().anyMatch(b -> lettered(b, false)))
            .collect(Collectors.groupingBy(r -> r.get(0).cell().table(), Collectors.counting()));
    return both.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_DIVIDED)
        .flatMap(e -> blocks.stream().filter(b -> b.cell().table() == e.getKey()).limit(1))
        .toList();
  }

  private boolean lettered(Block block, boolean client) {
    String head = Wording.folded(block.cell().column());
    boolean named = client ? parties.namesClient(head) : parties.namesProvider(head);
    return named && columns.letters(block.text()) && !block.cell().row().isEmpty();
  }

  /** A yes that the other cells of its row say better. */
  boolean saidBeside(Block block) {
    return status(block)
        && word(block).equals("yes")
        && of(block).stream()
            .anyMatch(
                b ->
                    b.cell().index() > block.cell().index()
                        && b.text().matches("(?s).*\\p{L}{3}.*"));
  }

  /** What the row makes of a cell; empty where it says nothing of it. */
  Optional<Polarity> polarity(Block block) {
    if (Marks.cross(block.text()) && checked.contains(block.cell().table())) {
      return Optional.of(Polarity.EXCLUDED);
    }
    List<Block> row = of(block);
    if (status.containsKey(key(block)) && !status(block)) {
      return row.stream()
          .filter(this::status)
          .findFirst()
          .map(this::word)
          .filter(w -> !w.equals("yes"))
          .map(w -> w.equals("option") ? Polarity.OPTION : Polarity.EXCLUDED);
    }
    if (Marks.unticked(block.cell().row())) {
      return Optional.of(Polarity.OPTION);
    }
    String key = key(block);
    boolean theirs = clients.computeIfAbsent(key, k -> row.stream().anyMatch(b -> acts(b, true)));
    boolean ours = providers.computeIfAbsent(key, k -> row.stream().anyMatch(b -> acts(b, false)));
    boolean oursByHead = parties.namesProvider(Wording.folded(block.cell().column()));
    return theirs && !ours && !oursByHead && !says(block)
        ? Optional.of(Polarity.CLIENT)
        : Optional.empty();
  }

  /** A cell of letters, or the word of a column that says who. */
  private boolean says(Block block) {
    return columns.letters(block.text()) || who(block);
  }

  private boolean who(Block block) {
    return manner.says("column_who", Wording.folded(block.cell().column()));
  }

  /** Whether a cell says that the client, or else the provider, does the thing of its row. */
  private boolean acts(Block block, boolean client) {
    String head = Wording.folded(block.cell().column());
    if (block.cell().row().isEmpty() || head.isEmpty()) {
      return false;
    }
    if (who(block)) {
      String who = Wording.folded(block.text());
      boolean both = manner.says("who_both", who);
      return both
          || (client ? manner.says("who_client", who) : manner.says("who_provider", who))
          || (client ? parties.namesClient(who) : parties.namesProvider(who));
    }
    boolean named = client ? parties.namesClient(head) : parties.namesProvider(head);
    String text = block.text().strip();
    return named
        && (text.matches("(?:.*[/&, ])?[RLXx✓✔■●•](?:[/&, ].*)?|RA?C?I?")
            || manner.says("cell_does", Wording.folded(text)) && !text.contains(" "));
  }
}
