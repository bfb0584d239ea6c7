// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.text.Block;
import org.plumbline.intake.text.PaperText;

/**
 * Reads a paper in this order: kind and parties; definitions and clocks; headings and tables; then
 * sentences.
 */
public final class PaperReader {
  private final PhraseBook book;

  public PaperReader(PhraseBook book) {
    this.book = book;
  }

  /** Told how far a paper is read. */
  @FunctionalInterface
  public interface Progress {
    void read(int blocks, int of);
  }

  /** Everything a paper seems to say. */
  public Reading read(PaperText paper) {
    return read(paper, (blocks, of) -> {});
  }

  /** The same, telling how far it is after each block. */
  public Reading read(PaperText paper, Progress progress) {
    return new Run(paper).read(progress);
  }

  /** One paper. */
  private final class Run {
    private final PaperText paper;
    private final Manner manner = book.manner();
    private final Parties parties;
    private final CellSubject subjects;
    private final Columns columns;
    private final PartReader parts;
    private final BlockPrices prices;
    private final Tables tables;
    private final Rows rows;
    private final Map<String, Double> desk = new HashMap<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Price> found = new ArrayList<>();
    private final Set<String> plans = new LinkedHashSet<>();
    private final Set<String> clocks = new HashSet<>();
    private boolean efforts;
    private OptionalDouble deskHours = OptionalDouble.empty();
    private String section = "";
    private int sectionTable;
    private Polarity list = Polarity.OFFERED;
    private String duty = "";

    Run(PaperText paper) {
      this.paper = paper;
      this.parties =
          new Parties(new PartyNames(paper.blocks(), book.parties(), manner), manner);
      this.subjects = new CellSubject(book);
      this.columns = new Columns(manner, parties, subjects);
      this.prices = new BlockPrices(manner, columns);
      this.parts = new PartReader(book, parties, subjects);
      this.rows = new Rows(paper.blocks(), columns, manner, parties);
      this.tables = new Tables(paper.blocks(), columns, manner, parties);
    }

    Reading read(Progress progress) {
      paper.blocks().forEach(this::govern);
      String kind = PaperKind.of(paper.blocks(), manner);
      int done = 0;
      for (Block block : paper.blocks()) {
        progress.read(++done, paper.blocks().size());
        if (block.kind() != Block.Kind.MARGIN && block.kind() != Block.Kind.HEADING) {
          read(block, kind.equals("request-for-proposal"));
        }
      }
      return new Reading(
          paper.file(),
          parties.provider(),
          parties.client(),
          plans.isEmpty() ? kind : "tier-sheet",
          PaperKind.support(paper.blocks(), manner),
          paper.pagesWithoutText(),
          paper.notRead(),
          tables.catalogue(),
          efforts,
          Governing.in(paper.file(), paper.blocks(), manner),
          divided(),
          List.copyOf(plans),
          suggestions,
          found);
    }

    /** Heads of tables in which letters say who does what; a catalogue of controls is none. */
    private List<Suggestion.Quoted> divided() {
      return tables.catalogue()
          ? List.of()
          : rows.divided(paper.blocks()).stream()
              .map(
                  b ->
                      new Suggestion.Quoted(
                          paper.file(),
                          String.join(" | ", b.cell().columns()),
                          b.at(0),
                          b.heading(),
                          b.clause(),
                          "",
                          "",
                          ""))
              .toList();
    }

    /** Definitions, clocks and clauses that weaken everything. */
    private void govern(Block block) {
      String folded = Wording.folded(block.text());
      if (manner.says("clock_stops", folded)) {
        clocks.add(block.heading());
      }
      efforts |= manner.says("weakens_all", folded);
      boolean hours =
          folded.matches(
                  "(?s).*(?:business|desk|working|office|support|service|shop|staffed|attended|operating)[ -]hours.*")
              || Wording.folded(block.cell().row())
                  .matches(
                      ".*(?:desk|support|business|service|help ?desk|coverage|office) ?hours.*");
      if (!hours) {
        return;
      }
      for (Part part : Sentences.of(block.text())) {
        Quantities.in(part.folded()).stream()
            .filter(
                q ->
                    q.kind() == Quantity.Kind.ATTENDED
                        && !Double.isNaN(q.number())
                        && q.number() < 168)
            .findFirst()
            .ifPresent(
                q -> {
                  if (block.inTable()) {
                    desk.putIfAbsent(block.cell().table() + " " + block.cell().index(), q.number());
                  }
                  if (deskHours.isEmpty()) {
                    deskHours = OptionalDouble.of(q.number());
                  }
                });
      }
    }

    private void read(Block block, boolean request) {
      Block.Cell cell = block.cell();
      List<Block> row = rows.of(block);
      Polarity polarity = polarity(block, row);
      if (block.inTable() && label(block, row)) {
        return;
      }
      String plan = block.inTable() ? columns.plan(cell) : "";
      if (!plan.isEmpty()) {
        plans.add(plan);
      }
      Context context =
          new Context(
              paper.file(),
              block,
              polarity,
              rowWords(block, row),
              plan,
              hours(block),
              tables.service(block),
              clock(block),
              request || block.kind() == Block.Kind.ANSWERED);
      if (block.inTable()
          && columns.letters(block.text())
          && subjects.ofColumn(block).isEmpty()
          && (parties(cell) || tables.lettered(block))
          && !tables.refuses(block)) {
        return;
      }
      boolean priced = priced(block, row, context);
      if (block.inTable()
          && (priced
              || columns.price(cell.column())
              || columns.total(cell.column()) && BlockPrices.number(block.text()))) {
        return;
      }
      if (block.inTable() && columns.quantity(cell.column()) && BlockPrices.number(block.text())) {
        return;
      }
      if (block.inTable() && (tables.beside(block) || subjects.silent(block))) {
        return;
      }
      if (block.inTable() && (tables.skipped(block) || rows.saidBeside(block))) {
        return;
      }
      Context now = context;
      for (Part part : Sentences.of(block.text())) {
        if (part.text().strip().endsWith("?")) {
          now = block.inTable() ? context : context.asked(part.folded());
          continue;
        }
        if (polarity == Polarity.FEES && PriceFinder.money(part.folded())) {
          continue;
        }
        suggestions.addAll(parts.read(led(part, block), now));
        now = context;
      }
    }

    /** Whether a clause under the same heading, or any, lets times stop. */
    private Context.Clock clock(Block block) {
      boolean beside = block.inTable() && clocks.contains(block.heading());
      return beside
          ? Context.Clock.OF_TABLE
          : clocks.isEmpty() ? Context.Clock.RUNS : Context.Clock.OF_DESK;
    }

    /** The first cell, and the next where the first holds an id only. */
    private String rowWords(Block block, List<Block> row) {
      String name = block.cell().row();
      boolean id =
          name.matches("(?:[A-Z]{2}[. -]?)?(?:L\\d[ -]?)?[\\w.\\[\\]()-]*\\d[\\w.\\[\\]() -]*");
      String words =
          id && row.size() > 1 && !name.contains(row.get(1).text())
              ? name + " " + row.get(1).text()
              : name;
      boolean plan = !columns.plan(block.cell()).isEmpty();
      boolean named =
          block.cell().index() > 0
              && !plan
              && !tables.service(block)
              && !block.cell().column().isEmpty();
      String head = block.cell().column();
      String all = !named ? words : heads(head) ? head + " . " + words : words + " . " + head;
      return parties.called(Wording.folded(block.inTable() ? all : words));
    }

    /** True where the head of a column says more of its cells than the names of the rows do. */
    private boolean heads(String column) {
      return subjects.names(parties.called(Wording.folded(column)));
    }

    /** A column whose head names a party or says who. */
    private boolean parties(Block.Cell cell) {
      String head = Wording.folded(cell.column());
      boolean tiers = columns.plans(cell.columns()).contains(cell.column());
      return !tiers || parties.namesClient(head) || parties.namesProvider(head);
    }

    private OptionalDouble hours(Block block) {
      Double own = desk.get(block.cell().table() + " " + block.cell().index());
      return own != null ? OptionalDouble.of(own) : deskHours;
    }

    /** What stands over the block, innermost first: list, section or column, heading. */
    private Polarity polarity(Block block, List<Block> row) {
      Polarity said = Polarity.of(List.of(block.heading().split(" > ")), manner);
      Polarity heading =
          said == Polarity.OFFERED && parties.partOfClient(Wording.folded(block.heading()))
              ? Polarity.CLIENT
              : said;
      if (block.inTable()) {
        if (block.cell().table() != sectionTable) {
          section = "";
          sectionTable = block.cell().table();
        }
        if (row.size() == 1 && block.cell().index() == 0 && !block.cell().row().isEmpty()) {
          section = block.text();
        }
        Polarity own = section.isEmpty() ? Polarity.OFFERED : Polarity.of(List.of(section), manner);
        Polarity above = own == Polarity.OFFERED ? heading : own;
        return rows.polarity(block).orElseGet(() -> columns.polarity(block.cell(), above));
      }
      boolean leads = leads(block);
      if (block.kind() == Block.Kind.ITEM && !leads && !block.clause().matches("\\d.*")) {
        return list == Polarity.OFFERED ? heading : list;
      }
      list = leads ? lead(block.text()) : Polarity.OFFERED;
      duty = leads && carries(block.text()) ? Wording.folded(block.text()) : "";
      return heading;
    }

    /** "Provider shall report:" is said again by each item below it. */
    private boolean carries(String text) {
      String folded = Wording.folded(text).strip();
      return folded.endsWith(":")
          && folded.length() < 120
          && manner.says("lead_carries", folded)
          && parties.startsProvider(folded);
    }

    /** The part, read with the line over its list where that line holds its verb. */
    private Part led(Part part, Block block) {
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
      boolean brief = text.length() < 50 && !text.matches(".*[.!?;,)]");
      return text.endsWith(":") || block.kind() == Block.Kind.PARAGRAPH && brief;
    }

    /** What a line that ends in a colon makes of the list below it. */
    private Polarity lead(String text) {
      Polarity own = Polarity.of(List.of(text), manner);
      boolean client = parties.afterClient(Wording.folded(text)).isPresent();
      return own == Polarity.OFFERED && client ? Polarity.CLIENT : own;
    }

    /** Heads of tables and first cells that name their row say nothing by themselves. */
    private boolean label(Block block, List<Block> row) {
      Block.Cell cell = block.cell();
      if (cell.row().isEmpty()) {
        return true;
      }
      boolean listOfTwo =
          cell.columns().size() <= 2
              && cell.columns().stream()
                  .anyMatch(c -> manner.says("heading_excluded", Wording.folded(c)));
      if (listOfTwo) {
        return false;
      }
      boolean first = block.text().equals(cell.row());
      boolean second =
          cell.row().endsWith(block.text()) && cell.row().matches("[#A-Z]{0,3}[\\d.()-]{1,9} .*");
      boolean numbered = block.text().matches("[#A-Z]{0,3}[\\d.()-]{1,9}");
      return first || second && cell.index() <= 2 || numbered && cell.index() == 0;
    }

    /** Whether the block is a price, or the sum of others. */
    private boolean priced(Block block, List<Block> row, Context context) {
      if (block.inTable() && prices.sum(block.cell())) {
        return true;
      }
      List<Price> here = prices.in(block, row, context);
      found.addAll(here);
      return !here.isEmpty();
    }
  }
}
