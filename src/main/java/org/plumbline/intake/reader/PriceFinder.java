// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds prices with what they are counted by. */
final class PriceFinder {
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:us ?\\$|usd ?\\$?|\\$|€|eur ?)\\s?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(k|m)?(?![\\d,]*\\d)( million| m\\b)?|(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?) ?(?:dollars|usd)\\b");
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(?:%|percent)");
  private static final Pattern TIMES =
      Pattern.compile(
          "(?<![\\w.])(\\d(?:\\.\\d+)?|one and a half|double|twice|time and a half) ?x? ?(?:times )?(?:the )?(?:\\w+ )?rates?\\b|(time and a half|double time|^\\s*double\\s*$)");
  private static final Pattern FEE =
      Pattern.compile(
          "\\b(one and a half|one|two|three|1|2|3|1\\.5) (?:full )?monthly fees?\\b|\\bone month'?s fee");
  private static final String NOUN =
      "(user|person|people|employee|staff member|seat|head|provider|dentist|workstation|computer|pc|laptop|machine|phone|tablet|drive|disk|device|firewall|switch|access point|endpoint|server|site|location|office|mailbox|terabyte|tb|gigabyte|gb|source|hour|hr|visit|trip|job|project|incident|call|block|day|license|licence|domain|scan|restore|shipment|session|workshop|course|h)";
  private static final Pattern PER =
      Pattern.compile(
          "(?:(?<!\\w)(?:per|an?|each|every|additional|further|extra|one) (?:[a-z\\d]+[ -]){0,2}?|/ ?)"
              + NOUN
              + "s?\\b");
  private static final Pattern NAMED = Pattern.compile("(?<!\\w)" + NOUN + "s?\\b");

  /** A cell that holds nothing but a unit, and a row that is called like one. */
  private static final Pattern UNIT_CELL = Pattern.compile("\\| (?:per )?" + NOUN + "s?(?= \\||$)");

  private static final Pattern UNIT_NAME = Pattern.compile("^(?:per )?" + NOUN + "s?(?= \\||$)");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
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

  /** A sum: 44 people x $96 = $4,224. */
  private static final Pattern SUM =
      Pattern.compile("(?:x|\\*) ?[$€]? ?[\\d.,]+ ?= ?$|\\d ?[-–]{2,}.*$");

  /** A price of one piece of work: a fee for the rush, what a thing done costs. */
  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:rush|call[ -]?out|cleaning|recovery|data|lab|export\\w*|restor\\w*|wip\\w*|removal|workshop|install\\w*)\\b");

  private static final Pattern BLOCK =
      Pattern.compile("\\b[\\w-]+[ -]hours?[ -](?:card|block|pack|bundle|bank)\\b");

  /** What a row of fees is called. */
  private static final Pattern FEES =
      Pattern.compile(
          "\\b(?:pric\\w*|fees?|rates?|costs?|minimum|investment|amount|charges?|monthly|per (?:\\w+ )?(?:month|year|user|person|device|seat|site|server)|onboarding|set-?up)\\b");

  /** Letters before an amount in which its unit may stand. */
  private static final int NEAR = 28;

  private final Manner manner;

  PriceFinder(Manner manner) {
    this.manner = manner;
  }

  /** True where money stands in the text. */
  static boolean money(String folded) {
    return MONEY.matcher(folded).find();
  }

  /**
   * Prices of a part or a cell.
   *
   * @param row words of the whole row, or of the sentence
   * @param head head of the column, or the heading
   */
  List<Price> in(Part part, Context context, String row, String head) {
    List<Price> out = new ArrayList<>();
    String text = part.folded();
    Matcher money = MONEY.matcher(text);
    boolean banned = manner.says("no_price", text) || context.inRow() && total(row);
    int before = 0;
    while (money.find() && !banned) {
      String digits = money.group(1) == null ? money.group(4) : money.group(1);
      if (money.group(3) != null || money.group(2) != null) {
        continue;
      }
      String after = upToNext(text, money.end());
      if (SUM.matcher(text.substring(0, money.start())).find()) {
        before = money.end();
        continue;
      }
      if (after.matches("(?:\\.\\d+)? ?(?:per|a|/) ?miles?.*")) {
        continue;
      }
      String lead = text.substring(before, money.start());
      before = money.end();
      out.add(
          price(
              Double.parseDouble(digits.replace(",", "")), after, lead, part, context, row, head));
    }
    if (!banned) {
      others(part, context, out, row);
    }
    return out;
  }

  private boolean total(String row) {
    return manner.lists().getOrDefault("total_row", List.of()).stream()
        .anyMatch(w -> w.pattern().matcher(row).lookingAt());
  }

  private void others(Part part, Context context, List<Price> out, String row) {
    String text = part.folded();
    Matcher times = TIMES.matcher(text);
    if (times.find()) {
      String word = times.group(1) == null ? times.group(2) : times.group(1);
      double factor =
          word.contains("half")
              ? 1.5
              : word.startsWith("double") || word.equals("twice") ? 2 : Double.parseDouble(word);
      out.add(made(factor, "hour", "once", part, context, row));
    }
    Matcher fee = FEE.matcher(text);
    if (fee.find()) {
      out.add(
          made(
              fee.group(1) == null
                  ? 1
                  : fee.group(1).contains("half") ? 1.5 : NumberWords.value(fee.group(1)),
              "monthly-fee",
              "once",
              part,
              context,
              row));
    }
    Matcher percent = PERCENT.matcher(text);
    boolean surcharge =
        manner.says("price_percent", text)
            && !text.contains("at most")
            && !text.contains("interest");
    if (surcharge && percent.find()) {
      out.add(made(Double.parseDouble(percent.group(1)), "percent", "month", part, context, row));
    }
  }

  private static Price made(
      double amount, String unit, String per, Part part, Context context, String row) {
    return new Price(
        amount, unit, per, what(part, context, row), true, false, PartReader.quoted(part, context));
  }

  private static String what(Part part, Context context, String row) {
    return context.inRow() ? context.block().cell().row() : part.text().strip();
  }

  private Price price(
      double amount,
      String after,
      String lead,
      Part part,
      Context context,
      String row,
      String head) {
    Optional<String> unit =
        first(PER, after)
            .or(() -> last(PER, lead.substring(Math.max(0, lead.length() - NEAR))))
            .or(
                () ->
                    context.inRow()
                        ? first(PER, row).or(() -> first(PER, head))
                        : Optional.empty());
    if (context.inRow() && unit.isEmpty()) {
      unit = first(UNIT_CELL, row).or(() -> first(UNIT_NAME, row));
    }
    if (unit.isEmpty()
        && Pattern.compile("\\d+ (?:\\w+ )?" + NOUN + "s?,? (?:at|x|for) ?$")
            .matcher(lead)
            .find()) {
      unit = last(NAMED, lead);
    }
    if (unit.isEmpty() && after.matches("^ ?each\\b.*")) {
      unit =
          last(NAMED, lead.replaceAll("\\b(?:beyond|per|over|above|for) (?:\\w+ ){0,2}\\w+", ""));
    }
    boolean hourly =
        lead.contains("hour")
            || head.contains("hourly")
            || context.inRow() && row.contains("hourly")
            || lead.contains("emergency rate");
    boolean minimum =
        context.inRow() && Wording.folded(context.block().cell().row()).contains("minimum")
            || lead.matches(".*minimum[^.]*");
    if (lead.matches(".*minimum(?: fee)?(?: of)? $")) {
      unit = first(PER, after);
    }
    Optional<String> units = unit;
    String found =
        minimum && unit.isEmpty()
            ? "flat"
            : units.orElseGet(
                () ->
                    hourly
                        ? "hour"
                        : context.inRow() && !minimum
                            ? last(NAMED, Wording.folded(context.block().cell().row()))
                                .filter(u -> !u.equals("day"))
                                .orElse("flat")
                            : "flat");
    if (found.equals("flat") && !context.inRow() && WORK.matcher(lead + " " + after).find()) {
      found = "job";
    }
    if (BLOCK.matcher(context.inRow() ? row : lead).find()
        && !after.matches("^ ?(?:an|per|/) .*")) {
      found = "block";
    }
    boolean once =
        (row + " " + after)
            .matches("(?s).*\\b(?:once|one[ -]time|set[ -]?up|onboarding|transition[ -]in)\\b.*");
    String all = after + " " + row + " " + head;
    String per =
        once || List.of("hour", "visit", "job", "call", "day", "block").contains(found)
            ? "once"
            : all.contains("year") || all.contains("annual")
                ? all.contains("month") ? "month" : "year"
                : all.contains("quarter") ? "quarter" : "month";
    boolean optional =
        context.polarity() == Context.Polarity.OPTION
            || row.contains("option")
            || besides(context)
            || part.sentence().contains("optional")
            || part.sentence().contains("can be");
    return new Price(
        amount,
        found,
        per,
        what(part, context, row),
        optional,
        minimum,
        PartReader.quoted(part, context));
  }

  /** A price in the row of a service under a plan is what the plan leaves out. */
  private static boolean besides(Context context) {
    return !context.plan().isEmpty()
        && context.inRow()
        && !FEES.matcher(Wording.folded(context.block().cell().row())).find();
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

  private static String upToNext(String text, int from) {
    Matcher next = MONEY.matcher(text);
    return text.substring(from, next.find(from) ? next.start() : text.length());
  }
}
