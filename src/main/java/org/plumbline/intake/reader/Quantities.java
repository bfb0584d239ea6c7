// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.reader.Quantity.Kind;

/** Finds numbers with units: how often, how long, how many hours a week, how much in a period. */
final class Quantities {
  private static final String NUM =
      "((?>\\d+(?:\\.\\d+)?|" + NumberWords.PATTERN + "))(?: ?\\((\\d+)\\))?";

  /** Words beside a unit that do not make its clock stop. */
  private static final Set<String> ALWAYS =
      Set.of("calendar", "clock", "idle", "unused", "full", "consecutive");

  private static final String UNIT =
      "(minute|min|hour|hr|h|day|week|wk|month|mo|quarter|year|yr|night|morning|evening|weekday|business day|working day|spring|summer|fall|autumn|winter|january|december|"
          + "monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\\b";

  private record Rule(Kind kind, Pattern pattern, Function<MatchResult, Quantity> reads) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              Kind.RATE,
              NUM
                  + " ?(hour|day|hr)s? (?:of (?:[\\w-]+ ){1,3})?(?:a|per|each|every|/) ?(week|month|quarter|year)\\b",
              m -> found(Kind.RATE, m, value(m, 1), unit(m.group(3)) + "/" + m.group(4))),
          rule(
              Kind.ATTENDED,
              "(?:around|round)[ -]the[ -]clock|(?:24|twenty-four) hours (?:on )?all days|24 ?[x/] ?7(?: ?[x/] ?365)?|(?:24|twenty-four)(?: ?\\(24\\))? hours (?:a|per|each) day(?:,? (?:7|seven)(?: ?\\(7\\))? days (?:a|per|each) week)?"
                  + "|day (?:and|or) night|without interruption|at all hours|every hour of the (?:day|week|year)|(?:at )?any hour(?: of (?:the )?day(?: or night)?)?",
              m -> found(Kind.ATTENDED, m, 168, "hour/week")),
          rule(Kind.ATTENDED, OpenHours.DAYS_FIRST, OpenHours::daysFirst),
          rule(Kind.ATTENDED, OpenHours.TIMES_FIRST, OpenHours::timesFirst),
          rule(
              Kind.EVERY,
              "(?:every|each) half[ -]year|half[ -]yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?",
              m -> found(Kind.EVERY, m, 2, "per-year")),
          rule(
              Kind.EVERY,
              "(once|twice|"
                  + NUM
                  + "(?: times| ?x| ?/)) ?(?:a|per|each|every|in a|in each|/)? ?(?:calendar |rolling |contract )?"
                  + UNIT,
              Quantities::times),
          rule(
              Kind.EVERY,
              "(?:one|an?|1) (?:[a-z][\\w-]+ ){0,3}(?:a|per|each|every) (?:calendar |contract )?(day|night|year|quarter|month|week)\\b",
              m -> found(Kind.EVERY, m, 1, unit(m.group(1)))),
          rule(
              Kind.EVERY,
              NUM
                  + " (?:(?:visits?|lessons?|releases?|reports?|reviews?|meetings?|tests?|restores?|drills?|scans?|exercises?|sessions?|questionnaires?|vendor due-diligence questionnaires?) )?(?:a|per) (?:calendar |contract )?(day|week|month|quarter|year)\\b",
              m -> {
                double count = value(m, 1);
                return found(Kind.EVERY, m, count, count == 1 ? m.group(3) : "per-" + m.group(3));
              }),
          rule(
              Kind.EVERY,
              "(?:(?:every|each|in) )?(?:january, april, july,? and october|march, june, september,? and december)",
              m -> found(Kind.EVERY, m, 1, "quarter")),
          rule(
              Kind.EVERY,
              "(once|twice|" + NUM + "(?: times| ?x)) daily",
              m ->
                  found(
                      Kind.EVERY,
                      m,
                      m.group(2) == null ? NumberWords.value(m.group(1)) : value(m, 2),
                      "per-day")),
          rule(
              Kind.EVERY,
              "(once|twice|" + NUM + "(?: times| ?x)) (weekly|monthly|quarterly|yearly|annually)",
              m -> perUnit(m, adverb(m.group(4)))),
          rule(
              Kind.EVERY,
              "(?:once in )?(?:every|each) (?:calendar |contract )?half[ -]?year",
              m -> found(Kind.EVERY, m, 6, "month")),
          rule(
              Kind.EVERY,
              "(?:every|each|once (?:a|per|in each|in every)) season\\b",
              m -> found(Kind.EVERY, m, 1, "quarter")),
          rule(
              Kind.EVERY,
              "(?:in )?each of the first and third (?:calendar |contract )?quarters",
              m -> found(Kind.EVERY, m, 2, "per-year")),
          rule(
              Kind.EVERY,
              NUM + "-(daily|weekly|monthly|yearly)",
              m -> found(Kind.EVERY, m, value(m, 1), adverb(m.group(3)))),
          rule(
              Kind.EVERY,
              "(?:every|each) " + NumberWords.ORDINAL + " " + UNIT,
              m -> found(Kind.EVERY, m, NumberWords.value(m.group(1)), unit(m.group(2)))),
          rule(
              Kind.EVERY,
              "once in (?:each |every |any )?" + NUM + "[ -]" + UNIT,
              m -> found(Kind.EVERY, m, value(m, 1), unit(m.group(3)))),
          rule(
              Kind.EVERY,
              "(?:every|each|in) (?:spring and (?:each |every )?(?:fall|autumn)|(?:january|february|march|april|may|june) and (?:july|august|september|october|november|december))",
              m -> found(Kind.EVERY, m, 2, "per-year")),
          rule(
              Kind.EVERY,
              "(?:every|each) " + NUM + "[ -]" + UNIT,
              m -> found(Kind.EVERY, m, value(m, 1), unit(m.group(3)))),
          rule(
              Kind.EVERY,
              "(?:every|each|per calendar|once per) (?:calendar |single |fiscal )?" + UNIT,
              m -> found(Kind.EVERY, m, 1, unit(m.group(1)))),
          rule(
              Kind.EVERY,
              "(?:every|each) (?:february|march|april|may|june|july|august|september|october|november)\\b",
              m -> found(Kind.EVERY, m, 1, "year")),
          rule(
              Kind.EVERY,
              "intervals? (?:of )?(?:not (?:exceeding|over|longer than|more than)|no (?:longer|more) than|at most|up to) "
                  + NUM
                  + "[ -]"
                  + UNIT,
              m -> found(Kind.EVERY, m, value(m, 1), unit(m.group(3)))),
          rule(
              Kind.EVERY,
              "(?:first|second|third|fourth|last|1st|2nd|3rd|4th|\\d{1,2}th)(?: full| business| working)?(?: [a-z]+day| weekend| week| day)? of (?:the|each|every) (month|quarter|year)\\b",
              m -> found(Kind.EVERY, m, 1, m.group(1))),
          rule(
              Kind.EVERY,
              "(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:nights|evenings|mornings|afternoons)\\b|on (?:mon|tues|wednes|thurs|fri|satur|sun)days\\b",
              m -> found(Kind.EVERY, m, 1, "week")),
          rule(
              Kind.EVERY,
              "bi-?weekly|fortnightly|(?:every|each|once a) fortnight",
              m -> found(Kind.EVERY, m, 2, "week")),
          rule(
              Kind.EVERY,
              "(hourly|nightly|daily|weekly|monthly|quarterly|yearly|per annum|annual(?:ly)?)(?! (?:fee|price|charge|payment|invoice|billing|rate|minimum|cost|subscription|service fee|recurring|term|basis in advance|total|per))",
              m -> found(Kind.EVERY, m, 1, adverb(m.group(1)))),
          rule(Kind.LENGTH, "half a day", m -> found(Kind.LENGTH, m, 12, "hour")),
          rule(
              Kind.LENGTH,
              "(?:a )?half (?:an |a )?hour|half[ -]hour",
              m -> found(Kind.LENGTH, m, 30, "minute")),
          rule(
              Kind.LENGTH,
              "(?:a )?quarter (?:of an )?hour|quarter[ -]hour",
              m -> found(Kind.LENGTH, m, 15, "minute")),
          rule(
              Kind.LENGTH,
              "(?:by|before) (?:the )?(?:close of business|end of (?:the )?(?:business |working )?day|closing time)|within the (?:working|business) day",
              m -> found(Kind.LENGTH, m, 1, "business-day")),
          rule(
              Kind.LENGTH,
              "within the (hour|day|week)\\b",
              m -> found(Kind.LENGTH, m, 1, m.group(1))),
          rule(
              Kind.LENGTH,
              "(?:the )?(same|next|following) (business |working )?day",
              m ->
                  found(
                      Kind.LENGTH,
                      m,
                      1,
                      m.group(1).equals("same") || m.group(2) != null ? "business-day" : "day")),
          rule(
              Kind.LENGTH,
              "(?:"
                  + NUM
                  + "(?: ?- ?| (?:or|to) ))?"
                  + NUM
                  + "[ -]?(business|working|support|service|desk|office|staffed|shop|counter|phone|calendar|clock|idle|unused|full|consecutive)?[ -]?"
                  + "(minute|min|hour|hr|h|day|week|wk|month|mo|quarter|year|yr)(?:s|\\.)?'?(?![\\w/])( (?:in|of|during|within) (?:business|working|desk|office|support|service|staffed|attended|operating) hours)?",
              Quantities::length),
          rule(
              Kind.LENGTH,
              "(?:by|at|on|until|through) day (\\d{1,3})\\b|^day (\\d{1,3})\\b",
              m ->
                  found(
                      Kind.LENGTH,
                      m,
                      Double.parseDouble(m.group(1) == null ? m.group(2) : m.group(1)),
                      "day")),
          rule(
              Kind.LENGTH,
              "(?:on )?the day (?:that )?(?:it|they|he|she|you|one|an?|any|someone|somebody) ",
              m -> found(Kind.LENGTH, m, 1, "day")),
          rule(
              Kind.LENGTH,
              "(?:inside|in|within) an? (minute|hour|day|week|month)\\b",
              m -> found(Kind.LENGTH, m, 1, m.group(1))),
          rule(
              Kind.LENGTH,
              "(?:by |on )?(?:the )?(?:next|following) (?:weekday|working day|desk day|banking day)",
              m -> found(Kind.LENGTH, m, 1, "business-day")),
          rule(
              Kind.LENGTH,
              "(\\d+(?:\\.\\d+)?) ?(d|y)\\b(?!\\.)",
              m ->
                  found(
                      Kind.LENGTH,
                      m,
                      Double.parseDouble(m.group(1)),
                      m.group(2).equals("d") ? "day" : "year")),
          rule(
              Kind.LENGTH,
              "an? (day|week|month|quarter|year)'?s? (?:written |prior )?(?:notice|warning|before|ahead)",
              m -> found(Kind.LENGTH, m, 1, m.group(1))),
          rule(
              Kind.LENGTH,
              "(?:within |in )(?:a|an|one) (business |working )?(hour|day|week|month|year)\\b",
              m ->
                  found(
                      Kind.LENGTH,
                      m,
                      1,
                      m.group(1) == null ? m.group(2) : "business-" + m.group(2))),
          rule(
              Kind.ATTENDED,
              "(?:(?:during|in|within) )?(?:help ?desk|desk|business|working|office|support|service|shop|counter|phone|opening|staffed|attended|operating|analyst) hours",
              m -> found(Kind.ATTENDED, m, Double.NaN, "hour/week")));

  private Quantities() {}

  private static Rule rule(Kind kind, String regex, Function<MatchResult, Quantity> reads) {
    return new Rule(kind, Pattern.compile("(?<![\\w$.-])(?:" + regex + ")"), reads);
  }

  /** All quantities of a folded text, in order; none overlap. */
  static List<Quantity> in(String folded) {
    StringBuilder left = new StringBuilder(folded);
    List<Quantity> out = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(left.toString());
      while (matcher.find()) {
        Quantity read = rule.reads().apply(matcher.toMatchResult());
        out.add(read);
        for (int i = matcher.start(); i < matcher.end(); i++) {
          left.setCharAt(i, '_');
        }
      }
    }
    out.sort(Comparator.comparingInt(Quantity::from));
    return out;
  }

  private static Quantity found(Kind kind, MatchResult m, double number, String unit) {
    return new Quantity(kind, number, unit, m.start(), m.end());
  }

  private static double value(MatchResult m, int group) {
    if (m.group(group + 1) != null) {
      return Double.parseDouble(m.group(group + 1));
    }
    return NumberWords.value(m.group(group));
  }

  private static String adverb(String word) {
    return switch (word) {
      case "hourly" -> "hour";
      case "nightly", "daily" -> "day";
      case "weekly" -> "week";
      case "monthly" -> "month";
      case "quarterly" -> "quarter";
      default -> "year";
    };
  }

  private static String unit(String word) {
    return switch (word) {
      case "min" -> "minute";
      case "hr", "h" -> "hour";
      case "mo" -> "month";
      case "wk" -> "week";
      case "yr" -> "year";
      case "night", "morning", "evening", "weekday", "business day", "working day" -> "day";
      case "spring", "summer", "fall", "autumn", "winter", "january", "december" -> "year";
      case "minute", "hour", "day", "week", "month", "quarter", "year" -> word;
      default -> "week";
    };
  }

  private static Quantity times(MatchResult m) {
    return perUnit(m, unit(m.group(4)));
  }

  private static Quantity perUnit(MatchResult m, String unit) {
    if (m.group(1).equals("once")) {
      return found(Kind.EVERY, m, 1, unit);
    }
    double count = m.group(1).equals("twice") ? 2 : value(m, 2);
    return found(Kind.EVERY, m, count, count == 1 ? unit : "per-" + unit);
  }

  private static Quantity length(MatchResult m) {
    String unit = unit(m.group(6));
    String clock = m.group(5);
    boolean working = clock != null && !ALWAYS.contains(clock);
    boolean inHours = m.group(7) != null;
    boolean stops =
        working && !unit.equals("month") && !unit.equals("year") && !unit.equals("week")
            || inHours && (unit.equals("hour") || unit.equals("minute"));
    return found(Kind.LENGTH, m, value(m, 3), stops ? "business-" + unit : unit);
  }
}
