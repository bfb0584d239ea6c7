// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.reader.UnitNouns.Said;

/** Tells by what a price is counted: by the words after it, before it, in its row, in its head. */
final class PriceUnits {
  private static final Pattern BEHIND = Pattern.compile("^ ?(trip|visit|call)\\b");

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\b[\\w-]+[ -]hours?[ -](?:card|block|pack|bundle|bank)\\b"
              + "|\\b(?:retainer|card|block|prepaid|buy)\\b[^.;|]{0,24}\\b(?:\\d+|"
              + NumberWords.PATTERN
              + ") (?:\\(\\d+\\) )?(?:hours|hrs)\\b");

  /** Letters before an amount in which its unit may stand. */
  private static final int NEAR = 28;

  /** A box to tick, or a number of the shop: BW-CORE. */
  private static final Pattern CODE =
      Pattern.compile("\\[[ xX]?\\]|[☐☑☒]|(?=.*[A-Z\\d])[A-Z\\d]+(?:[-./][A-Z\\d]+)*");

  private final Manner manner;
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
  PriceUnits(Manner manner, UnitNouns nouns, Context context, String row, String head) {
    this.manner = manner;
    this.nouns = nouns;
    this.context = context;
    this.row = placeless(row);
    this.head = placeless(head);
  }

  /** "On site" counts no sites. */
  private static String placeless(String text) {
    return text.replaceAll("\\b(?:on|off)[ -]site\\b", "there");
  }

  /**
   * The unit of an amount.
   *
   * @param lead words before the amount, from the amount before
   * @param after words after it, to the next
   * @param minimum whether it is the least that is paid
   */
  String of(String lead, String after, boolean minimum) {
    String before = placeless(lead);
    String behind = placeless(after);
    if (context.inRow() && behind.matches("^ ?flat\\b.*")) {
      return "flat";
    }
    Optional<String> unit =
        before.matches(".*minimum(?: fee)?(?: of)? $")
            ? nouns.first(Said.PER, behind)
            : said(before, behind);
    boolean work = unit.isEmpty() && !minimum && !hourly(before) && work(before, behind);
    String found =
        work ? "job" : unit.orElseGet(() -> minimum ? "flat" : hourly(before) ? "hour" : named());
    boolean block =
        BLOCK.matcher(context.inRow() ? row : before).find()
            && !behind.matches("^ ?(?:an|per|/) (?!year|month|quarter).*");
    return block ? "block" : found;
  }

  private Optional<String> said(String before, String behind) {
    return nouns
        .first(Said.BEFORE, before)
        .or(() -> behind(behind))
        .or(() -> nouns.first(Said.PER, behind))
        .or(() -> nouns.last(Said.PER, before.substring(Math.max(0, before.length() - NEAR))))
        .or(() -> context.inRow() ? byRow() : Optional.empty())
        .or(
            () ->
                nouns.first(Said.COUNTED, before).isPresent()
                    ? nouns.last(Said.NAMED, before)
                    : Optional.empty())
        .or(() -> behind.matches("^ ?each\\b.*") ? each(before) : Optional.empty())
        .or(() -> nouns.first(Said.SUBJECT, before));
  }

  private Optional<String> byRow() {
    return nouns
        .first(Said.CELL_PER, row)
        .or(() -> nouns.first(Said.PER, row))
        .or(() -> nouns.first(Said.PER, head))
        .or(() -> nouns.first(Said.UNIT_CELL, row))
        .or(() -> nouns.first(Said.UNIT_NAME, row));
  }

  private Optional<String> each(String before) {
    return nouns
        .last(
            Said.NAMED,
            before.replaceAll("\\b(?:beyond|per|over|above|for) (?:\\w+ ){0,2}\\w+", ""))
        .or(() -> Optional.of("job"));
  }

  private boolean hourly(String before) {
    return before.contains("hour")
        || head.contains("hourly")
        || context.inRow() && row.contains("hourly")
        || before.contains("emergency rate");
  }

  /** What the row is called by; flat where it names nothing that is counted. */
  private String named() {
    String name = placeless(item());
    return context.inRow() && !name.matches(".*\\bone[ -]time\\b.*")
        ? nouns
            .last(Said.NAMED, name.replaceAll("\\([^)]*\\)", ""))
            .filter(u -> !u.equals("day"))
            .orElse("flat")
        : "flat";
  }

  /** What the row sells: its name, or the cell behind a number of the shop. */
  private String item() {
    String name = Wording.folded(context.block().cell().row());
    boolean number = CODE.matcher(context.block().cell().row()).matches();
    return number ? row.replaceFirst("^[^|]*\\| ", "").replaceFirst(" \\|.*$", "") : name;
  }

  private boolean work(String before, String behind) {
    return context.inRow()
        ? manner.says("row_of_work", Wording.folded(context.block().cell().row()))
        : manner.says("price_of_work", before + " " + behind);
  }

  private Optional<String> behind(String behind) {
    Matcher m = BEHIND.matcher(behind);
    return m.find() ? Optional.of(nouns.unit(m.group(1))) : Optional.empty();
  }
}
