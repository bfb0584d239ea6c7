// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.reader.Quantity.Kind;

/** Finds numbers with units: how often, how long, how many hours a week, how much in a period. */
final class Quantities {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("eighteen", 18),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("twenty-four", 24),
          Map.entry("thirty", 30),
          Map.entry("thirty-six", 36),
          Map.entry("forty-five", 45),
          Map.entry("forty-eight", 48),
          Map.entry("sixty", 60),
          Map.entry("seventy-two", 72),
          Map.entry("ninety", 90),
          Map.entry("once", 1),
          Map.entry("twice", 2));
  private static final String SPELLED =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|eighteen|fifteen|twenty-four|twenty|"
          + "thirty-six|thirty|forty-five|forty-eight|sixty|seventy-two|ninety";
  private static final String NUM = "(\\d+(?:\\.\\d+)?|" + SPELLED + ")(?: ?\\((\\d+)\\))?";
  private static final String UNIT =
      "(minute|min|hour|hr|day|week|month|mo|quarter|year|yr|night|morning|evening|weekday|business day|working day|spring|summer|fall|autumn|winter|january|december|"
          + "monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\\b";
  private static final String DAY =
      "(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs|ur)?s?";
  private static final String TIME =
      "(\\d{1,2}(?::\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?)?(?: in the (?:morning|evening|afternoon))?|noon|midnight|six|seven|eight|nine|ten|four|five)";
  private static final String TO = " ?(?:-|to|through|thru|until|till|and) ?";
  private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

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
              "(?:around|round)[ -]the[ -]clock|24 ?[x/] ?7(?: ?[x/] ?365)?|(?:24|twenty-four)(?: ?\\(24\\))? hours (?:a|per|each) day(?:,? (?:7|seven)(?: ?\\(7\\))? days (?:a|per|each) week)?"
                  + "|day and night|at all hours|(?:at )?any hour(?: of (?:the )?day(?: or night)?)?",
              m -> found(Kind.ATTENDED, m, 168, "hour/week")),
          rule(
              Kind.ATTENDED,
              "(?:"
                  + DAY
                  + TO
                  + DAY
                  + "|(weekdays|business days|working days|every day|daily|seven days(?: a week)?|7 days(?: a week)?))(?:,? (?:without|except|excluding|other than)[^.;\\d]{0,40}?)?,?:? ?(?:from |between )?"
                  + TIME
                  + TO
                  + TIME
                  + "(?:[^.;]{0,14}?,?(?: and)? "
                  + DAY
                  + "s?,?:? (?:from )?"
                  + TIME
                  + TO
                  + TIME
                  + ")?",
              Quantities::attended),
          rule(
              Kind.ATTENDED,
              TIME
                  + TO
                  + TIME
                  + "(?: [a-z]{2,8})?(?: time)?,? ?(?:on |from )?(?:"
                  + DAY
                  + TO
                  + DAY
                  + "|(weekdays|business days|working days|every day|daily|seven days(?: a week)?|7 days(?: a week)?))"
                  + "(?:,? (?:and )?(?:from )?"
                  + TIME
                  + TO
                  + TIME
                  + "(?: [a-z]{2,8})?,? ?(?:on )?"
                  + DAY
                  + ")?",
              Quantities::attendedBefore),
          rule(
              Kind.EVERY,
              "every half[ -]year|half[ -]yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?",
              m -> found(Kind.EVERY, m, 2, "per-year")),
          rule(
              Kind.EVERY,
              "(once|twice|"
                  + NUM
                  + " times) (?:a|per|each|every|in a|in each) (?:calendar |rolling )?"
                  + UNIT,
              Quantities::times),
          rule(
              Kind.EVERY,
              "(?:one|an?|1) (?:[a-z][\\w-]+ ){1,3}(?:a|per|each|every) (?:calendar )?(year|quarter|month|week)\\b",
              m -> found(Kind.EVERY, m, 1, m.group(1))),
          rule(
              Kind.EVERY,
              "(?:every|each) (second|other|third) " + UNIT,
              m -> found(Kind.EVERY, m, m.group(1).equals("third") ? 3 : 2, unit(m.group(2)))),
          rule(
              Kind.EVERY,
              "(?:every|each) " + NUM + "[ -]" + UNIT,
              m -> found(Kind.EVERY, m, value(m, 1), unit(m.group(3)))),
          rule(
              Kind.EVERY,
              "(?:every|each|per calendar|once per) (?:calendar |single )?" + UNIT,
              m -> found(Kind.EVERY, m, 1, unit(m.group(1)))),
          rule(
              Kind.EVERY,
              "bi-?weekly|fortnightly|(?:every|each|once a) fortnight",
              m -> found(Kind.EVERY, m, 2, "week")),
          rule(
              Kind.EVERY,
              "(hourly|nightly|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)(?! (?:fee|price|charge|payment|invoice|billing|rate|minimum|cost|subscription|service fee|recurring|term|basis in advance|total|per))",
              m -> found(Kind.EVERY, m, 1, adverb(m.group(1)))),
          rule(Kind.LENGTH, "half a day", m -> found(Kind.LENGTH, m, 12, "hour")),
          rule(
              Kind.LENGTH,
              "within the (hour|day|week)\\b",
              m -> found(Kind.LENGTH, m, 1, m.group(1))),
          rule(
              Kind.LENGTH,
              "(?:the )?(same|next) (business |working )?day",
              m -> found(Kind.LENGTH, m, 1, "business-day")),
          rule(
              Kind.LENGTH,
              "(?:"
                  + NUM
                  + "(?: ?- ?| (?:or|to) ))?"
                  + NUM
                  + "[ -]?(business|working|support|service|desk|office|staffed|calendar|clock)?[ -]?"
                  + "(minute|min|hour|hr|day|week|month|quarter|year|yr)(?:s|\\.)?'?(?![\\w/])( (?:in|of|during|within) (?:business|working|desk|office|support|service|staffed|attended|operating) hours)?",
              Quantities::length),
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
              "(?:(?:during|in|within) )?(?:help ?desk|desk|business|working|office|support|service|shop|staffed|attended|operating) hours",
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
    return number(m.group(group));
  }

  static double number(String word) {
    Integer spelled = WORDS.get(word);
    return spelled == null ? Double.parseDouble(word) : spelled;
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
      case "hr" -> "hour";
      case "mo" -> "month";
      case "yr" -> "year";
      case "night", "morning", "evening", "weekday", "business day", "working day" -> "day";
      case "spring", "summer", "fall", "autumn", "winter", "january", "december" -> "year";
      case "minute", "hour", "day", "week", "month", "quarter", "year" -> word;
      default -> "week";
    };
  }

  private static Quantity times(MatchResult m) {
    String unit = unit(m.group(4));
    if (m.group(1).equals("once")) {
      return found(Kind.EVERY, m, 1, unit);
    }
    double count = m.group(1).equals("twice") ? 2 : value(m, 2);
    return found(Kind.EVERY, m, count, count == 1 ? unit : "per-" + unit);
  }

  private static Quantity length(MatchResult m) {
    String unit = unit(m.group(6));
    String clock = m.group(5);
    boolean working = clock != null && !clock.equals("calendar") && !clock.equals("clock");
    boolean inHours = m.group(7) != null;
    boolean stops =
        working && !unit.equals("month") && !unit.equals("year") && !unit.equals("week")
            || inHours && (unit.equals("hour") || unit.equals("minute"));
    return found(Kind.LENGTH, m, value(m, 3), stops ? "business-" + unit : unit);
  }

  private static Quantity attended(MatchResult m) {
    double hours = days(m, 1, 3) * open(m.group(4), m.group(5));
    if (m.group(7) != null && m.group(8) != null) {
      hours += open(m.group(7), m.group(8));
    }
    return found(Kind.ATTENDED, m, hours, "hour/week");
  }

  private static Quantity attendedBefore(MatchResult m) {
    double hours = days(m, 3, 5) * open(m.group(1), m.group(2));
    if (m.group(6) != null) {
      hours += open(m.group(6), m.group(7));
    }
    return found(Kind.ATTENDED, m, hours, "hour/week");
  }

  private static int days(MatchResult m, int first, int words) {
    if (m.group(words) != null) {
      return m.group(words).matches("weekdays|business days|working days") ? 5 : 7;
    }
    int from = WEEK.indexOf(m.group(first));
    int to = WEEK.indexOf(m.group(first + 1));
    return to >= from ? to - from + 1 : to - from + 8;
  }

  private static double open(String from, String to) {
    double start = hour(from);
    double end = hour(to);
    if (!from.contains("m") && to.contains("p") && start > 12) {
      start -= 12;
    }
    return end > start ? end - start : end + 12 - start > 0 ? end + 12 - start : end + 24 - start;
  }

  private static double hour(String time) {
    if (time.equals("noon")) {
      return 12;
    }
    if (time.equals("midnight")) {
      return 24;
    }
    if (WORDS.containsKey(time)) {
      return WORDS.get(time);
    }
    Matcher m = Pattern.compile("(\\d{1,2})(?::(\\d{2}))? ?(a|p)?").matcher(time);
    if (!m.find()) {
      return 0;
    }
    double hour =
        Double.parseDouble(m.group(1))
            + (m.group(2) == null ? 0 : Double.parseDouble(m.group(2)) / 60);
    boolean evening = time.endsWith("evening") || time.endsWith("afternoon");
    if (("p".equals(m.group(3)) || evening) && hour < 12) {
      return hour + 12;
    }
    return "a".equals(m.group(3)) && hour >= 12 ? hour - 12 : hour;
  }
}
