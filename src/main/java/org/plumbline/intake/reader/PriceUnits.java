// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by what a price is counted: by the words after it, before it, in its row, in its head. */
final class PriceUnits {
  private static final String NOUN =
      "(user|team member|member|person|people|employee|staff member|seat|head|provider|dentist|workstation|computer|pc|laptop|machine|phone|tablet|drive|disk|device|firewall|switch|access point|endpoint|sensor|agent|server|site|location|office|mailbox|terabyte|tb|gigabyte|gb|source|hour|hr|visit|trip|job|project|incident|call|block|day|license|licence|domain|node|plant|branch|clinic|colleague|scan|restore|shipment|session|workshop|course|h)";
  private static final Pattern PER =
      Pattern.compile(
          "(?:(?<!\\w)(?:per|an?|each|every|additional|further|extra|one) (?:[a-z\\d]+[ -]){0,2}?|/ ?)"
              + NOUN
              + "s?\\b");

  /** Close to the amount: "per computer $9", "$50 trip". */
  private static final Pattern BEFORE = Pattern.compile("(?<!\\w)(?:per|each) " + NOUN + "s? $");

  private static final Pattern BEHIND = Pattern.compile("^ ?(trip|visit|call)\\b");
  private static final Pattern NAMED = Pattern.compile("(?<!\\w)" + NOUN + "s?\\b");

  /** A cell that holds nothing but a unit, and a row that is called like one. */
  private static final Pattern UNIT_CELL = Pattern.compile("\\| (?:per )?" + NOUN + "s?(?= \\||$)");

  private static final Pattern UNIT_NAME = Pattern.compile("^(?:per )?" + NOUN + "s?(?= \\||$)");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("team member", "user"),
          Map.entry("member", "user"),
          Map.entry("node", "server"),
          Map.entry("plant", "site"),
          Map.entry("branch", "site"),
          Map.entry("clinic", "site"),
          Map.entry("colleague", "user"),
          Map.entry("sensor", "endpoint"),
          Map.entry("agent", "endpoint"),
          Map.entry("person", "user"),
          Map.entry("people", "user"),
          Map.entry("employee", "user"),
          Map.entry("staff member", "user"),
          Map.entry("seat", "user"),
          Map.entry("provider", "user"),
          Map.entry("dentist", "user"),
          Map.entry("head", "user"),
          Map.entry("workstation", "device"),
          Map.entry("computer", "device"),
          Map.entry("pc", "device"),
          Map.entry("laptop", "device"),
          Map.entry("machine", "device"),
          Map.entry("phone", "device"),
          Map.entry("tablet", "device"),
          Map.entry("drive", "device"),
          Map.entry("disk", "device"),
          Map.entry("firewall", "device"),
          Map.entry("switch", "device"),
          Map.entry("access point", "device"),
          Map.entry("location", "site"),
          Map.entry("office", "site"),
          Map.entry("tb", "terabyte"),
          Map.entry("gb", "gigabyte"),
          Map.entry("hr", "hour"),
          Map.entry("trip", "visit"),
          Map.entry("project", "job"),
          Map.entry("incident", "job"),
          Map.entry("license", "user"),
          Map.entry("licence", "user"),
          Map.entry("scan", "job"),
          Map.entry("restore", "job"),
          Map.entry("shipment", "job"),
          Map.entry("workshop", "job"),
          Map.entry("course", "job"),
          Map.entry("session", "job"),
          Map.entry("h", "hour"));

  /** A price of one piece of work: a fee for the rush, what a thing done costs. */
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:rush|call[ -]?out|cleaning|recovery|data|lab|export\\w*|restor\\w*|wip\\w*|removal|workshop|install\\w*)\\b");

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\b[\\w-]+[ -]hours?[ -](?:card|block|pack|bundle|bank)\\b"
              + "|\\b(?:retainer|card|block|prepaid|buy)\\b[^.;|]{0,24}\\b(?:\\d+|"
              + NumberWords.PATTERN
              + ") (?:\\(\\d+\\) )?(?:hours|hrs)\\b");

  /** Letters before an amount in which its unit may stand. */
  private static final int NEAR = 28;

  private static final Pattern COUNTED =
      Pattern.compile("\\d+ (?:\\w+ )?" + NOUN + "s?,? (?:at|x|for) ?$");

  /** "A virtual server added later: ..." */
  private static final Pattern SUBJECT =
      Pattern.compile("^(?:an?|each|every|another) (?:[\\w-]+ )?" + NOUN + "s?\\b");

  /** A box to tick, or a number of the shop: BW-CORE. */
  private static final Pattern CODE =
      Pattern.compile("\\[[ xX]?\\]|[☐☑☒]|(?=.*[A-Z\\d])[A-Z\\d]+(?:[-./][A-Z\\d]+)*");

  private static final Pattern CELL_PER = Pattern.compile("\\| per " + NOUN + "s?\\b");
  private static final Pattern ROW_WORK =
      Pattern.compile("\\b(?:rush|jump\\w* the (?:line|queue)|put in|call[ -]?out)\\b");

  private final Context context;
  private final String row;
  private final String head;

  /**
   * For the prices of one part or cell.
   *
   * @param row words of the whole row, or of the sentence
   * @param head head of the column, or the heading
   */
  PriceUnits(Context context, String row, String head) {
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
        before.matches(".*minimum(?: fee)?(?: of)? $") ? first(PER, behind) : said(before, behind);
    boolean work = unit.isEmpty() && !minimum && !hourly(before) && work(before, behind);
    String found =
        work ? "job" : unit.orElseGet(() -> minimum ? "flat" : hourly(before) ? "hour" : named());
    boolean block =
        BLOCK.matcher(context.inRow() ? row : before).find()
            && !behind.matches("^ ?(?:an|per|/) (?!year|month|quarter).*");
    return block ? "block" : found;
  }

  private Optional<String> said(String before, String behind) {
    return first(BEFORE, before)
        .or(() -> first(BEHIND, behind))
        .or(() -> first(PER, behind))
        .or(() -> last(PER, before.substring(Math.max(0, before.length() - NEAR))))
        .or(() -> context.inRow() ? byRow() : Optional.empty())
        .or(() -> COUNTED.matcher(before).find() ? last(NAMED, before) : Optional.empty())
        .or(() -> behind.matches("^ ?each\\b.*") ? each(before) : Optional.empty())
        .or(() -> first(SUBJECT, before));
  }

  private Optional<String> byRow() {
    return first(CELL_PER, row)
        .or(() -> first(PER, row))
        .or(() -> first(PER, head))
        .or(() -> first(UNIT_CELL, row))
        .or(() -> first(UNIT_NAME, row));
  }

  private static Optional<String> each(String before) {
    return last(NAMED, before.replaceAll("\\b(?:beyond|per|over|above|for) (?:\\w+ ){0,2}\\w+", ""))
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
        ? last(NAMED, name.replaceAll("\\([^)]*\\)", ""))
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
        ? ROW_WORK.matcher(Wording.folded(context.block().cell().row())).find()
        : WORK.matcher(before + " " + behind).find();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find() ? Optional.of(UNITS.getOrDefault(m.group(1), m.group(1))) : Optional.empty();
  }

  private static Optional<String> last(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    String found = null;
    while (m.find()) {
      found = m.group(1);
    }
    return Optional.ofNullable(found).map(f -> UNITS.getOrDefault(f, f));
  }
}
