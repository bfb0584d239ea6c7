// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds prices with what they are counted by. */
final class PriceFinder {
  private static final String DIGITS =
      "((?>\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+|\\.\\d++))";
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:us ?\\$|usd ?\\$?|\\$|€|eur ?)\\s?"
              + DIGITS
              + "(k|m)?(?![\\d,]*\\d)( million| m\\b)?|(?<![\\w.,])"
              + DIGITS
              + " ?(?:dollars|usd)\\b|(?<![\\w-])("
              + NumberWords.LARGE
              + ") dollars\\b(?! ?\\()");
  private static final Pattern PERCENT =
      Pattern.compile("(?<!\\d)(\\d++(?:\\.\\d++)?+) ?(?:%|percent)");

  /** A cell that holds nothing but a factor. */
  private static final Pattern TIMES = Pattern.compile("\\s*(\\d(?:\\.\\d+)?) ?x\\s*");

  /** A sum: 44 people x $96 = $4,224. */
  private static final Pattern SUM =
      Pattern.compile("(?:x|\\*) ?[$€]? ?[\\d.,]+ ?= ?$|\\d ?[-–]{2,}.*$");

  /** Struck out, as Markdown writes it. */
  private static final String STRUCK = "~~";

  /** More than this times a rate is no factor of one. */
  private static final double MOST_TIMES = 5;

  /** Letters before an amount in which it may be said that it is none. */
  private static final int NEAR = 28;

  /** No sentence and no cell that a person wrote holds more. */
  private static final int MOST_AMOUNTS = 200;

  /** Letters of a sentence that may say once by what all of its amounts are counted. */
  private static final int LONGEST_LIST = 5_000;

  /** In dollars; no provider asks for more. */
  private static final double LARGEST = 1e9;

  private static final Set<String> PIECES = Set.of("hour", "visit", "job", "call", "day", "block");

  private final Manner manner;
  private final PriceWords words;
  private final Manner says;

  PriceFinder(Manner manner, PriceWords words) {
    this.manner = manner;
    this.words = words;
    this.says = words.says();
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
    if (says.says("no_price", text) || context.inRow() && total(row)) {
      return out;
    }
    PriceUnits units = new PriceUnits(manner, words, context, row, head);
    String ofAll = money(text) ? ofAll(part) : "";
    Matcher money = MONEY.matcher(text);
    int before = 0;
    for (int count = 0; count < MOST_AMOUNTS && money.find(); count++) {
      if (money.group(3) != null || money.group(2) != null) {
        continue;
      }
      Said said =
          new Said(text.substring(before, money.start()), upToNext(text, money.end()), row, head);
      before = money.end();
      if (!none(said, text.substring(0, money.start()))) {
        double amount = amount(money);
        if (amount > 0 && amount <= LARGEST) {
          String unit = units.of(said, minimum(said, context), ofAll);
          out.add(price(amount, said, hourly(unit, said, part, out), part, context));
        }
      }
    }
    others(part, context, out);
    return out;
  }

  /** A price of other hours beside a rate by the hour: "$155, and $230 after hours". */
  private String hourly(String unit, Said said, Part part, List<Price> before) {
    int from = Math.max(0, part.sentence().indexOf(part.folded()));
    String earlier = part.sentence().substring(0, from);
    boolean rated =
        before.stream().anyMatch(p -> p.unit().equals("hour"))
            || says.says("price_hourly_row", earlier)
            || words.nouns().first(UnitNouns.Said.PER, earlier).equals(Optional.of("hour"));
    boolean beside =
        rated
            && unit.equals("flat")
            && says.says("price_other_hours", said.lead() + " " + said.after());
    return beside ? "hour" : unit;
  }

  /**
   * Words round an amount.
   *
   * @param lead before it, from the amount before
   * @param after behind it, to the next
   * @param row words of the whole row, or of the sentence
   * @param head head of the column, or the heading
   */
  record Said(String lead, String after, String row, String head) {
    /** The words before, without those that are far away. */
    String near() {
      String said = lead.replaceAll("\\.{4,}", " ");
      return said.substring(Math.max(0, said.length() - NEAR));
    }
  }

  private static double amount(Matcher money) {
    if (money.group(5) != null) {
      return NumberWords.value(money.group(5));
    }
    String digits = money.group(1) == null ? money.group(4) : money.group(1);
    return Double.parseDouble(digits.replace(",", ""));
  }

  /** True for a sum, what was paid once, what is taken off, and what a mile costs. */
  private boolean none(Said said, String upTo) {
    return SUM.matcher(upTo).find()
        || upTo.endsWith("-")
        || upTo.endsWith(STRUCK) && said.after().startsWith(STRUCK)
        || says.ends("no_price_before", said.near())
        || says.says("price_range", upTo)
        || says.says("no_price_behind", said.after().strip());
  }

  private boolean total(String row) {
    return says.lists().getOrDefault("total_row", List.of()).stream()
        .anyMatch(w -> w.pattern().matcher(row).lookingAt());
  }

  /** By what all amounts of a list are counted: "..., each per user per month". */
  private String ofAll(Part part) {
    if (part.sentence().length() > LONGEST_LIST) {
      return "";
    }
    Matcher money = MONEY.matcher(part.sentence());
    int end = -1;
    int count = 0;
    while (money.find()) {
      end = money.end();
      count++;
    }
    String rest = end < 0 ? "" : part.sentence().substring(end);
    return count > 1 && says.says("price_of_all", rest) ? rest : "";
  }

  private void others(Part part, Context context, List<Price> out) {
    String text = part.folded();
    Map<Integer, Double> factors = new TreeMap<>();
    words.factors().forEach(f -> f.in(text, factors));
    Matcher cell = TIMES.matcher(text);
    if (context.inRow() && cell.matches()) {
      factors.putIfAbsent(0, Double.parseDouble(cell.group(1)));
    }
    factors.values().stream()
        .filter(f -> f > 0 && f <= MOST_TIMES)
        .forEach(f -> out.add(made(f, "hour", "once", part, context)));
    Map<Integer, Double> fees = new TreeMap<>();
    words.monthlyFees().forEach(f -> f.in(text, fees));
    fees.values().stream()
        .limit(1)
        .forEach(f -> out.add(made(f, "monthly-fee", "once", part, context)));
    Matcher percent = PERCENT.matcher(text);
    boolean surcharge = says.says("price_percent", text) && !says.says("price_percent_none", text);
    if (surcharge && percent.find()) {
      out.add(made(Double.parseDouble(percent.group(1)), "percent", "month", part, context));
    }
  }

  private static Price made(double amount, String unit, String per, Part part, Context context) {
    return new Price(
        amount, unit, per, what(part, context), true, false, PartReader.quoted(part, context));
  }

  private static String what(Part part, Context context) {
    return context.inRow() ? context.block().cell().row() : part.text().strip();
  }

  private boolean minimum(Said said, Context context) {
    return context.inRow() && Wording.folded(context.block().cell().row()).contains("minimum")
        || says.says("price_minimum", said.lead())
        || says.says("price_minimum_behind", said.after().strip());
  }

  private Price price(double amount, Said said, String unit, Part part, Context context) {
    boolean optional =
        context.polarity() == Context.Polarity.OPTION
            || says.says("price_option", said.row())
            || context.inRow() && manner.says("cell_option", part.folded())
            || said.lead().matches(".*[^.;]\\bor $")
            || besides(context)
            || says.says("price_option", part.sentence());
    return new Price(
        amount,
        unit,
        often(said, unit),
        what(part, context),
        optional,
        minimum(said, context),
        PartReader.quoted(part, context));
  }

  private String often(Said said, String unit) {
    boolean once =
        says.says("price_once", said.row() + " " + said.after())
            || manner.says("column_once", said.head());
    if (PIECES.contains(unit) || once) {
      return "once";
    }
    String all = said.after() + " " + said.row() + " " + said.head();
    if (says.says("price_monthly", said.after())) {
      return "month";
    }
    if (says.says("price_yearly", all)) {
      return says.says("price_monthly", all) ? "month" : "year";
    }
    return says.says("price_quarterly", all) ? "quarter" : "month";
  }

  /** A price in the row of a service under a plan is what the plan leaves out. */
  private boolean besides(Context context) {
    return !context.plan().isEmpty()
        && context.inRow()
        && !says.says("row_of_fees", Wording.folded(context.block().cell().row()));
  }

  private static String upToNext(String text, int from) {
    Matcher next = MONEY.matcher(text);
    return text.substring(from, next.find(from) ? next.start() : text.length());
  }
}
