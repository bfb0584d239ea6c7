// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.text.Block;

/** What the columns of a table are: parts of the parties, tiers, prices, remarks. */
final class Columns {
  private final Manner manner;
  private final Parties parties;
  private final CellSubject subjects;

  /** Heads of tables in which a tier is called as sums are: marks stand below it. */
  private final Set<List<String>> marked = new HashSet<>();

  Columns(List<Block> blocks, Manner manner, Parties parties, CellSubject subjects) {
    this.subjects = subjects;
    this.manner = manner;
    this.parties = parties;
    blocks.stream()
        .filter(b -> b.inTable() && Marks.check(b.text()) && total(b.cell().column()))
        .forEach(b -> marked.add(b.cell().columns()));
  }

  /** True where the head of the column says what its cells promise. */
  boolean promises(Block block) {
    return subjects.ofColumn(block).isPresent();
  }

  /** What the head of the column makes of its cells. */
  Polarity polarity(Block.Cell cell, Polarity above) {
    String head = Wording.folded(cell.column());
    if (head.isEmpty()) {
      return above;
    }
    if (manner.says("heading_excluded", head)) {
      return Polarity.EXCLUDED;
    }
    if (subjects.names(head)) {
      return above;
    }
    if (manner.says("heading_own", head)) {
      return Polarity.OWN;
    }
    boolean named =
        head.split("\\s+").length <= 3
            && parties.afterClient(head).isPresent()
            && !head.contains("you get");
    boolean theirs =
        parties.namesClient(head)
            && !parties.namesProvider(head)
            && head.matches(
                ".*\\b(?:does|do|part|responsib\\w*|side|dut\\w+|actions?|tasks?|must)\\b.*")
            && !head.contains("for you")
            && !head.contains("you get");
    boolean client =
        named
            || theirs
            || other(cell, head)
            || manner.says("heading_client", head) && !head.contains("for you");
    Polarity said = client && !parties.namesProvider(head) ? Polarity.CLIENT : above;
    boolean sold = manner.says("heading_option", Wording.folded(cell.columns().get(0)));
    // Tiers under "not in this order" are for sale.
    boolean tiers = said == Polarity.EXCLUDED && !plan(cell).isEmpty();
    return said == Polarity.OFFERED && sold || tiers ? Polarity.OPTION : said;
  }

  /** "What Bancroft does" beside "What Stillwater does", where Stillwater is the provider. */
  private boolean other(Block.Cell cell, String head) {
    List<String> acts =
        cell.columns().stream()
            .map(Wording::folded)
            .filter(h -> manner.says("column_acts", h))
            .toList();
    return acts.size() == 2
        && acts.contains(head)
        && !parties.namesProvider(head)
        && acts.stream().anyMatch(parties::namesProvider);
  }

  /** The tier a column stands for; empty where it stands for none. */
  String plan(Block.Cell cell) {
    return plans(cell.columns()).contains(cell.column()) ? cell.column() : "";
  }

  /** Tiers among the heads of a table: two columns or more that are nothing else. */
  List<String> plans(List<String> heads) {
    List<String> out =
        heads.stream()
            .skip(1)
            .filter(h -> !h.isBlank())
            .filter(h -> !special(Wording.folded(h), marked.contains(heads)))
            .toList();
    boolean all = out.size() >= 2 && out.size() == heads.size() - 1;
    boolean parties =
        heads.stream()
            .map(Wording::folded)
            .anyMatch(h -> this.parties.namesClient(h) || this.parties.namesProvider(h));
    boolean most = out.size() >= 3 && out.size() >= heads.size() - 2 && !parties;
    return all || most ? out : List.of();
  }

  private boolean special(String head, boolean marks) {
    return subjects.names(head)
        || manner.says("column_remark", head)
        || manner.says("column_quantity", head)
        || price(head)
        || total(head) && !marks
        || parties.namesClient(head)
        || parties.namesProvider(head)
        || manner.says("heading_excluded", head);
  }

  boolean price(String head) {
    String folded = Wording.folded(head);
    return manner.says("column_price", folded) && !manner.says("column_within", folded);
  }

  boolean total(String head) {
    return manner.says("column_total", Wording.folded(head));
  }

  boolean quantity(String head) {
    return manner.says("column_quantity", Wording.folded(head));
  }

  /** A cell of letters, or of one word, that says who does a thing. */
  boolean letters(String text) {
    String folded = Wording.folded(text).strip();
    boolean word = manner.says("cell_does", folded) || manner.says("cell_part", folded);
    return word && !folded.contains(" ")
        || text.strip()
            .matches("[LARCISPXx✓✔■□](?: ?[/&,+] ?[LARCISPX]){0,12}|[-–—]|(?:R|A|C|I){1,4}");
  }
}
