// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds prices with what they are counted by. */
final class PriceFinder {
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:us ?\\$|usd ?\\$?|\\$|€|eur ?)\\s?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(k|m)?(?![\\d,]*\\d)( million| m\\b)?|(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?) ?(?:dollars|usd)\\b");
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(?:%|percent)");
  private static final Pattern TIMES =
      Pattern.compile(
          "(?<![\\w.]|clause |section |paragraph )(\\d(?:\\.\\d+)?|one and a half|double|twice|time and a half) ?x? ?(?:times )?(?:the )?(?:\\w+ )?(?:rates?\\b|(?<=times the )(?:clock|hour|price|usual|normal))|(time and a half|double time|^\\s*double\\s*$)"
              + "|(?<![\\w.])(\\d(?:\\.\\d+)?(?= ?x\\s*$)|(?:one and a half|two|three)(?= times (?:that|this)\\b))");
  private static final Pattern FEE =
      Pattern.compile(
          "\\b(one and a half|one|two|three|1|2|3|1\\.5) (?:full )?monthly fees?\\b|\\b(?:one|a) month(?:'?s| of) (?:fee|bill|charge|payment|service)s?\\b");

  /** A sum: 44 people x $96 = $4,224. */
  private static final Pattern SUM =
      Pattern.compile("(?:x|\\*) ?[$€]? ?[\\d.,]+ ?= ?$|\\d ?[-–]{2,}.*$");

  /** What a row of fees is called. */
  private static final Pattern FEES =
      Pattern.compile(
          "\\b(?:pric\\w*|fees?|rates?|costs?|minimum|investment|amount|charges?|monthly|per (?:\\w+ )?(?:month|year|user|person|device|seat|site|server)|onboarding|set-?up)\\b");

  private final Manner manner;
  private final UnitNouns nouns;

  PriceFinder(Manner manner, UnitNouns nouns) {
    this.manner = manner;
    this.nouns = nouns;
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
      String word =
          IntStream.rangeClosed(1, times.groupCount())
              .mapToObj(times::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("1");
      out.add(made(factor(word), "hour", "once", part, context, row));
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

  private static double factor(String word) {
    if (word.contains("half")) {
      return 1.5;
    }
    return word.startsWith("double") ? 2 : NumberWords.value(word);
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
    boolean minimum =
        context.inRow() && Wording.folded(context.block().cell().row()).contains("minimum")
            || manner.says("price_minimum", lead)
            || after.matches("^ (?:monthly |minimum)?minimum\\b.*");
    String found = new PriceUnits(manner, nouns, context, row, head).of(lead, after, minimum);
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
            || context.inRow() && manner.says("cell_option", part.folded())
            || lead.matches(".*[^.;]\\bor $")
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

  private static String upToNext(String text, int from) {
    Matcher next = MONEY.matcher(text);
    return text.substring(from, next.find(from) ? next.start() : text.length());
  }
}
