// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.intake.reader.UnitNouns.Said;

/** Tells by what a price is counted: by the words after it, before it, in its row, in its head. */
final class PriceUnits {
  /** A box to tick, or a number of the shop: BW-CORE. */
  private static final Pattern CODE =
      Pattern.compile("\\[[ xX]?\\]|[☐☑☒]|(?=.*[A-Z\\d])[A-Z\\d]+(?:[-./][A-Z\\d]+)*");

  /** By a unit of what is sold; a year or a month is none. */
  private static final String BY_UNIT = "^ ?(?:an? |per |/ ?)(?!year|month|quarter|mo\\b|yr\\b).*";

  /** Letters from which a name before a colon or a comma says enough. */
  private static final int SHORTEST_NAME = 9;

  private static final Set<String> MACHINES =
      Set.of("user", "device", "endpoint", "server", "site", "mailbox");

  /** Words of a clause that says for itself what it prices. */
  private static final int LEAST_CLAUSE = 2;

  private final Manner manner;
  private final PriceWords words;
  private final UnitNouns nouns;
  private final Context context;
  private final String row;
  private final String head;

  /**
   * For the prices of one part or cell.
   *
   * @param row words of the whole row, or of the sentence
   * @param head head of the column, or the heading
   */
  PriceUnits(Manner manner, PriceWords words, Context context, String row, String head) {
    this.manner = manner;
    this.words = words;
    this.nouns = words.nouns();
    this.context = context;
    this.row = counted(row);
    this.head = counted(head);
  }

  /** "On site" counts no sites. */
  private String counted(String text) {
    return words.says().without("nothing_counted", text);
  }

  /**
   * The unit of an amount.
   *
   * @param minimum whether it is the least that is paid
   * @param ofAll by what all amounts of its list are counted; empty where that is not said
   */
  String of(PriceFinder.Said said, boolean minimum, String ofAll) {
    String before = counted(clause(said.lead()));
    String behind = counted(said.after());
    if (context.inRow() && words.says().says("price_flat_behind", behind.strip())) {
      return "flat";
    }
    Optional<String> unit =
        words.says().ends("price_minimum_right_before", before)
            ? nouns.first(Said.PER, behind)
            : said(before, behind, clause(counted(said.near())))
                .or(() -> nouns.first(Said.PER, ofAll));
    boolean work = unit.isEmpty() && !minimum && !hourly(before) && work(before, behind);
    String found =
        work ? "job" : unit.orElseGet(() -> minimum ? "flat" : hourly(before) ? "hour" : named());
    boolean block =
        words.says().says("price_block", context.inRow() ? row : before)
            && !behind.matches(BY_UNIT)
            && !nouns.first(Said.PER, head).isPresent();
    return block ? "block" : found;
  }

  /** Of a lead behind another amount only what follows its last comma; all where that is short. */
  private static String clause(String lead) {
    int comma = Math.max(lead.lastIndexOf(", "), lead.lastIndexOf("; "));
    String last = comma < 0 ? lead : lead.substring(comma + 2);
    boolean counts = last.matches("(?:per|each|an?|every) .*");
    return !counts && last.split("\\s+").length > LEAST_CLAUSE ? last : lead;
  }

  private Optional<String> said(String before, String behind, String near) {
    boolean each = words.says().says("price_each_behind", behind.strip());
    return (each ? Optional.<String>empty() : nouns.first(Said.BEFORE, before))
        .or(() -> nouns.first(Said.ALONE, before).filter(MACHINES::contains))
        .or(() -> nouns.first(Said.BEHIND, behind))
        .or(() -> nouns.first(Said.PER, behind))
        .or(() -> each ? each(before) : nouns.last(Said.PER, near))
        .or(() -> context.inRow() ? byRow() : Optional.empty())
        .or(
            () ->
                nouns.first(Said.COUNTED, before).isPresent()
                    ? nouns.last(Said.NAMED, before)
                    : Optional.empty())
        .or(() -> nouns.first(Said.BAND, before))
        .or(
            () ->
                each
                    ? nouns.last(Said.NAMED, item()).or(() -> Optional.of("job"))
                    : Optional.empty())
        .or(() -> nouns.first(Said.SUBJECT, before.strip()));
  }

  private Optional<String> byRow() {
    return nouns
        .first(Said.CELL_PER, row)
        .or(() -> context.inRow() ? nouns.first(Said.PER, counted(sold())) : Optional.empty())
        .or(() -> nouns.first(Said.ROW_PER, row))
        .or(() -> nouns.first(Said.PER, head))
        .or(() -> nouns.first(Said.UNIT_CELL, row))
        .or(() -> nouns.first(Said.UNIT_NAME, row))
        .or(() -> pieces() ? each(item()).or(() -> Optional.of("job")) : Optional.empty());
  }

  /** Whether a cell of the row says no more than "each". */
  private boolean pieces() {
    return Arrays.stream(row.split(" \\| ")).anyMatch(c -> words.says().ends("unit_each", c));
  }

  private Optional<String> each(String before) {
    return nouns.last(Said.NAMED, words.says().without("price_beside_each", before));
  }

  private boolean hourly(String before) {
    return words.says().says("price_hourly", before)
        || words.says().says("price_hourly_row", head)
        || context.inRow() && words.says().says("price_hourly_row", row);
  }

  /** What the row is called by; flat where it names nothing that is counted. */
  private String named() {
    String name = item();
    if (!context.inRow() || words.says().says("price_once_only", name)) {
      return "flat";
    }
    String plain = name.replaceAll("\\([^)]*\\)", "");
    return machine(plain)
        .or(() -> nouns.last(Said.NAMED, plain))
        .filter(u -> !u.equals("day"))
        .or(() -> nouns.last(Said.NAMED, words.says().without("price_beside_each", plain)))
        .or(() -> nouns.first(Said.NAMED, plain))
        .filter(u -> !u.equals("job") || !words.says().says("price_comes_again", name))
        .or(() -> counts() ? words.usualUnit(name) : Optional.empty())
        .or(this::ofRows)
        .orElse("flat");
  }

  /** "Server sensor" is counted by servers: a sensor sits on each. */
  private Optional<String> machine(String name) {
    return nouns.last(Said.NAMED, name).filter(u -> u.equals("endpoint")).isPresent()
        ? nouns.first(Said.NAMED, name).filter(u -> !u.equals("endpoint"))
        : Optional.empty();
  }

  /** What the first column lists by its head: "Server". */
  private Optional<String> ofRows() {
    List<String> heads = context.block().cell().columns();
    return heads.isEmpty()
        ? Optional.empty()
        : nouns.first(Said.UNIT_NAME, counted(Wording.folded(heads.get(0))));
  }

  /** Whether a column of the table counts what is sold. */
  private boolean counts() {
    return context.block().cell().columns().stream()
        .anyMatch(c -> manner.says("column_quantity", Wording.folded(c)));
  }

  /** What the row sells, up to a colon or a comma; empty outside tables. */
  private String item() {
    if (!context.inRow()) {
      return "";
    }
    String label = sold().split(": ", 2)[0];
    String first = label.split(", ", 2)[0];
    if (nouns.first(Said.NAMED, first).isPresent()) {
      return counted(first);
    }
    boolean tells = nouns.first(Said.NAMED, label).isPresent() || label.length() >= SHORTEST_NAME;
    return counted(tells ? label : sold());
  }

  /** The name of the row, or the cell behind a number of the shop. */
  private String sold() {
    String name = Wording.folded(context.block().cell().row());
    boolean number = CODE.matcher(context.block().cell().row()).matches();
    return number ? row.replaceFirst("^[^|]*\\| ", "").replaceFirst(" \\|.*$", "") : name;
  }

  private boolean work(String before, String behind) {
    return context.inRow()
        ? words.says().says("row_of_work", item())
            || !context.plan().isEmpty() && words.says().says("row_of_work_in_plan", item())
        : words.says().says("price_of_work", before + " " + behind);
  }
}
