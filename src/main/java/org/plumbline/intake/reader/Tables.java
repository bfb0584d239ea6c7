// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.intake.text.Block;

/** What each table of a paper is: a catalogue of controls, a list of prices, a list of services. */
final class Tables {
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?:.*\\s)?(?:[A-Z]{2}[. -]?)?(?:L\\d[ -]?)?(?:0?3\\.\\d{1,2}\\.\\d{1,2}|164\\.3\\d\\d|3[01]\\d ?[.(][a-z][.)]|314\\.\\d|[A-Z]{2}-\\d{1,2}).*");
  private static final int LEAST = 5;
  private static final int LONGEST_ID = 20;

  /** Letters of a part in the work, which no tier has. */
  private static final Pattern PART = Pattern.compile("[ARCISPL](?: ?[/&,+] ?[ARCISPLX])*");

  private static final String DASH = "[-–—]";

  /** Share of a column's cells that name the provider, where the column says what he does. */
  private static final double NAMED = 0.2;

  /** Share of a table's cells by which letters fill it. */
  private static final double MOST = 0.6;

  private final Set<Integer> controls = new HashSet<>();
  private final Set<Integer> prices = new HashSet<>();
  private final Set<Integer> lettered = new HashSet<>();
  private final Set<String> letteredColumns = new HashSet<>();
  private final Set<Integer> someLetters = new HashSet<>();
  private final Set<String> telling = new HashSet<>();
  private final Columns columns;
  private final Manner manner;
  private final Parties parties;

  Tables(List<Block> blocks, Columns columns, Manner manner, Parties parties) {
    this.columns = columns;
    this.manner = manner;
    this.parties = parties;
    Map<Integer, Set<String>> listed =
        blocks.stream()
            .filter(b -> b.inTable() && !control(b).isEmpty())
            .collect(
                Collectors.groupingBy(
                    b -> b.cell().table(),
                    Collectors.mapping(Tables::control, Collectors.toSet())));
    boolean many = listed.values().stream().mapToInt(Set::size).sum() >= LEAST;
    blocks.stream()
        .filter(Block::inTable)
        .collect(Collectors.groupingBy(b -> b.cell().table()))
        .forEach(
            (table, cells) -> {
              int ids = listed.getOrDefault(table, Set.of()).size();
              long rows = cells.stream().map(b -> b.cell().row()).distinct().count();
              // a catalogue may have a table for each family, of two rows or three
              List<Block> inner = cells.stream().filter(b -> b.cell().index() > 0).toList();
              if (ids >= LEAST || many && ids > rows * MOST) {
                controls.add(table);
                telling(inner);
              }
              long letters = inner.stream().filter(b -> columns.letters(b.text())).count();
              if (inner.stream()
                  .anyMatch(b -> columns.letters(b.text()) && !b.text().strip().matches(DASH))) {
                someLetters.add(table);
              }
              if (letters >= LEAST && letters > inner.size() * MOST) {
                lettered.add(table);
              }
              letteredColumns(inner, columns);
              boolean priced = cells.get(0).cell().columns().stream().anyMatch(columns::price);
              if (priced && columns.plans(cells.get(0).cell().columns()).isEmpty()) {
                prices.add(table);
              }
            });
  }

  /** The id of a control that a row is about: its name, or its second cell; empty for none. */
  private static String control(Block block) {
    String row = Wording.plain(block.cell().row());
    String own = Wording.plain(block.text());
    boolean second =
        block.cell().index() == 1 && own.length() <= LONGEST_ID && CONTROL.matcher(own).matches();
    return CONTROL.matcher(row).matches() ? row : second ? own : "";
  }

  /** Columns of nothing but letters, of which some say more than yes and no. */
  private void letteredColumns(List<Block> cells, Columns columns) {
    cells.stream()
        .filter(b -> !b.cell().row().isEmpty() && !b.text().isBlank())
        .collect(Collectors.groupingBy(Tables::column))
        .forEach(
            (column, own) -> {
              boolean all = own.stream().allMatch(b -> columns.letters(b.text()));
              boolean parts = own.stream().anyMatch(b -> PART.matcher(b.text().strip()).matches());
              if (own.size() >= LEAST && all && parts) {
                letteredColumns.add(column);
              }
            });
  }

  /** Columns of a catalogue that tell what the provider does, whatever their heads are. */
  private void telling(List<Block> cells) {
    cells.stream()
        .filter(b -> !b.cell().row().isEmpty() && !b.text().isBlank())
        .collect(Collectors.groupingBy(Tables::column))
        .forEach(
            (column, own) -> {
              long named =
                  own.stream().filter(b -> parties.namesProvider(Wording.folded(b.text()))).count();
              if (named > 1 && named >= own.size() * NAMED) {
                telling.add(column);
              }
            });
  }

  private static String column(Block block) {
    return block.cell().table() + " " + block.cell().index();
  }

  /** True where a table lists controls. */
  boolean catalogue() {
    return !controls.isEmpty();
  }

  /**
   * A cell that promises nothing: titles, types and evidence of a catalogue; units of a price, but
   * where the head of its column says what is promised.
   */
  boolean skipped(Block block) {
    Block.Cell cell = block.cell();
    String head = Wording.folded(cell.column());
    if (controls.contains(cell.table())) {
      return !parties.namesProvider(head)
              && !parties.namesClient(head)
              && !manner.says("column_says", head)
              && !manner.says("heading_client", head)
              && !telling.contains(column(block))
          || block.text().split("\\s+").length < 2
              && !manner.says("refuses", Wording.folded(block.text()))
              && !block.text().endsWith(".");
    }
    return prices.contains(cell.table())
        && block.text().split("\\s+").length < 4
        && !manner.says("column_kept", head)
        && !columns.promises(block);
  }

  /** True where letters say who does the thing of the row: most cells, or the whole column. */
  boolean lettered(Block block) {
    return lettered.contains(block.cell().table()) || letteredColumns.contains(column(block));
  }

  /** A dash under the provider's name, in a table that says in words who does what. */
  boolean refuses(Block block) {
    return service(block)
        && divided(block.cell())
        && !someLetters.contains(block.cell().table())
        && block.text().strip().matches(DASH);
  }

  /** A dash in a column that belongs to neither party says neither yes nor no. */
  boolean beside(Block block) {
    String head = Wording.folded(block.cell().column());
    return divided(block.cell())
        && !parties.namesProvider(head)
        && !parties.namesClient(head)
        && block.text().strip().matches(DASH);
  }

  /** A column for either party. */
  private boolean divided(Block.Cell cell) {
    List<String> heads = cell.columns().stream().map(Wording::folded).toList();
    return heads.stream().anyMatch(parties::namesClient)
        && heads.stream().anyMatch(parties::namesProvider);
  }

  /** True where the column describes the services that the rows name. */
  boolean service(Block block) {
    Block.Cell cell = block.cell();
    String head = Wording.folded(cell.column());
    boolean ours = parties.namesProvider(head) && !parties.namesClient(head) && divided(cell);
    boolean described = ours || manner.says("column_says", head);
    if (controls.contains(cell.table())) {
      return parties.namesProvider(head) && !parties.namesClient(head);
    }
    return described && !prices.contains(cell.table());
  }
}
