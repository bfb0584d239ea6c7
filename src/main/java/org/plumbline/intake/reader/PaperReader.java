// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.intake.reader.Context.Polarity;
import org.plumbline.intake.text.Block;
import org.plumbline.intake.text.PaperText;

/**
 * Reads a paper in this order: kind and parties; definitions and clocks; headings and tables; then
 * sentences.
 */
public final class PaperReader {
  /** Letters of what is still a name of a row. */
  private static final int LONGEST_NAME = 70;

  /** What is paid by the hour is work, and no thing that can be had. */
  private static final String HOUR = "hour";

  private final PhraseBook book;
  private final String provider;
  private final ControlTitles titles;

  /** A reader that finds the provider's name in each paper. */
  public PaperReader(PhraseBook book) {
    this(book, "", ControlTitles.NONE);
  }

  /**
   * A reader of the papers of one provider.
   *
   * @param provider its name; empty where each paper must tell it
   * @param titles of the controls that rows of tables cite
   */
  public PaperReader(PhraseBook book, String provider, ControlTitles titles) {
    this.book = book;
    this.provider = provider;
    this.titles = titles;
  }

  /** Told how far a paper is read. */
  @FunctionalInterface
  public interface Progress {
    void read(int blocks, int of);
  }

  /** Whom a paper names; each empty where it names nobody. */
  public record Named(String provider, String client) {}

  /** Whom a paper names as provider and client, without reading what it says. */
  public Named named(PaperText paper) {
    PartyNames names = new PartyNames(paper.blocks(), book.parties(), book.manner(), provider);
    return new Named(names.provider(), names.client());
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
    private final Sentences sentences = new Sentences(book.times());
    private final Tables tables;
    private final Rows rows;
    private final Attended attended;
    private final Standing standing;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Price> found = new ArrayList<>();
    private String answered = "";
    private final Set<String> plans = new LinkedHashSet<>();

    Run(PaperText paper) {
      this.paper = paper;
      this.parties =
          new Parties(new PartyNames(paper.blocks(), book.parties(), manner, provider), manner);
      this.subjects = new CellSubject(book);
      this.columns = new Columns(paper.blocks(), manner, parties, subjects);
      this.prices = new BlockPrices(book, columns);
      this.parts = new PartReader(book, parties, subjects);
      this.rows = new Rows(paper.blocks(), columns, manner, parties);
      this.tables = new Tables(paper.blocks(), columns, manner, parties);
      this.attended = new Attended(paper.blocks(), book);
      this.standing = new Standing(manner, parties, columns, rows);
    }

    Reading read(Progress progress) {
      boolean efforts =
          paper.blocks().stream()
              .anyMatch(b -> manner.says("weakens_all", Wording.folded(b.text())));
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
          CalledClient.in(paper.blocks(), book.parties()),
          PaperDate.of(paper.blocks(), manner),
          plans.isEmpty() ? kind : "tier-sheet",
          PaperKind.support(paper.blocks(), manner),
          paper.pagesWithoutText(),
          paper.notRead(),
          tables.catalogue(),
          efforts,
          Governing.in(paper.file(), paper.blocks(), book),
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

    private void read(Block block, boolean request) {
      Block.Cell cell = block.cell();
      List<Block> row = rows.of(block);
      Polarity polarity = standing.over(block);
      boolean fee = row.size() == 1 && PriceFinder.money(Wording.folded(block.text()));
      if (block.inTable() && label(block, row) && !fee) {
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
              tables.service(block),
              attended.of(block),
              request || block.kind() == Block.Kind.ANSWERED);
      if (block.inTable() && partOnly(block)) {
        return;
      }
      boolean priced = priced(block, row, context);
      boolean sold = priced && !plan.isEmpty() && !option(block) && soldBeside(block, row);
      boolean option = sold || priced && !plan.isEmpty() && option(block);
      if (block.inTable() && (priced && !option || figure(block) || silent(block))) {
        return;
      }
      Context here = option ? context.option() : context;
      Context now = asked(block).map(here::asked).orElse(here);
      List<Suggestion> before = List.of();
      String sentence = "";
      for (Part part : sentences.of(block.text())) {
        if (part.text().strip().endsWith("?")) {
          now = block.inTable() ? here : here.asked(part.folded());
          continue;
        }
        if (polarity == Polarity.FEES && PriceFinder.money(part.folded())) {
          continue;
        }
        Part whole = standing.led(part, block);
        now = Marks.unticked(part.text()) ? now.option() : now;
        List<Suggestion> own = parts.read(whole, now);
        boolean goesOn = part.whole().equals(sentence) && own.stream().noneMatch(Suggestion::held);
        List<Suggestion> on = goesOn ? parts.goingOn(whole, now, before) : List.of();
        List<Suggestion> said = on.isEmpty() ? own : on;
        before = part.whole().equals(sentence) && said.isEmpty() ? before : said;
        sentence = part.whole();
        // a bare price may be for something else than the row's thing itself
        suggestions.addAll(
            sold ? said.stream().map(s -> s.doubted(Suggestion.Why.OPTION)).toList() : said);
        now = here;
      }
    }

    /** The question of which a block is the first answer. */
    private Optional<String> asked(Block block) {
      String above = block.heading();
      boolean first = !block.inTable() && !above.equals(answered);
      answered = above;
      String inner = above.substring(above.lastIndexOf(" > ") + 1).strip();
      return first && inner.endsWith("?")
          ? Optional.of(Wording.folded(inner.replaceFirst("^> ", "")))
          : Optional.empty();
    }

    /** Letters that say who does the thing of the row. */
    private boolean partOnly(Block block) {
      return columns.letters(block.text())
          && subjects.ofColumn(block).isEmpty()
          && (parties(block.cell()) || tables.lettered(block))
          && !tables.refuses(block);
    }

    /** "Add-on, $4" is a price, and says that the row can be had. */
    private boolean option(Block block) {
      return manner.says("cell_option", Wording.folded(block.text()));
    }

    /** A price in a tier, where another tier of the row has the thing without one. */
    private boolean soldBeside(Block block, List<Block> row) {
      boolean hourly =
          found.stream().reduce((a, b) -> b).stream().anyMatch(p -> p.unit().equals(HOUR));
      return !hourly
          && row.stream()
              .filter(b -> b.cell().index() > 0 && b.cell().index() != block.cell().index())
              .anyMatch(b -> !columns.plan(b.cell()).isEmpty() && included(b.text()));
    }

    private boolean included(String text) {
      String folded = Wording.folded(text);
      return (Marks.yes(folded) || manner.says("cell_yes", folded)) && !PriceFinder.money(folded);
    }

    /** A count, a price or a sum, and no words. */
    private boolean figure(Block block) {
      String head = block.cell().column();
      boolean bare = BlockPrices.number(block.text());
      return columns.price(head) || bare && (columns.total(head) || columns.quantity(head));
    }

    /** A cell of which no promise follows. */
    private boolean silent(Block block) {
      return tables.beside(block)
          || subjects.silent(block)
          || tables.skipped(block)
          || rows.saidBeside(block);
    }

    /** The first cell, and the next where the first holds an id only. */
    private String rowWords(Block block, List<Block> row) {
      String name = whoFirst(row) ? row.get(1).text() : block.cell().row();
      boolean id =
          name.matches("(?:[A-Z]{2}[. -]?)?(?:L\\d[ -]?)?[\\w.\\[\\]()-]*\\d[\\w.\\[\\]() -]*");
      String words =
          id && row.size() > 1 && !name.contains(row.get(1).text())
              ? name + " " + row.get(1).text()
              : name;
      String named =
          row.stream()
              .flatMap(b -> titles.of(b.text()).stream())
              .findFirst()
              .map(title -> title + " . " + words)
              .orElse(words);
      boolean plan = !columns.plan(block.cell()).isEmpty();
      boolean headed =
          block.cell().index() > 0
              && !plan
              && !tables.service(block)
              && !block.cell().column().isEmpty();
      String head = block.cell().column();
      String all = !headed ? named : heads(head) ? head + " . " + named : named + " . " + head;
      return parties.called(Wording.folded(block.inTable() ? all : named));
    }

    /** A first cell that says who does the thing which the second names. */
    private boolean whoFirst(List<Block> row) {
      return row.size() > 2
          && row.get(0).cell().index() == 0
          && row.get(1).cell().index() == 1
          && manner.says("column_who", Wording.folded(row.get(0).cell().column()));
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
      boolean first =
          block.text().equals(cell.row())
              || cell.index() == 1 && whoFirst(row)
              || titles.of(block.text()).isPresent();
      boolean second =
          cell.row().endsWith(block.text()) && cell.row().matches("[#A-Z]{0,3}[\\d.()-]{1,9} .*");
      boolean numbered = block.text().matches("[#A-Z]{0,3}[\\d.()-]{1,9}");
      boolean brief = block.text().length() < LONGEST_NAME;
      return first || second && brief && cell.index() <= 2 || numbered && cell.index() == 0;
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
