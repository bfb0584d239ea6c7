// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours a week of a desk that names its days and times: "Monday to Friday, 8 to 6", "7 to 7 on
 * weekdays and 8 to noon on Saturdays".
 */
final class OpenHours {
  private static final String TO = " ?(?:-|to|through|thru|until|till|and) ?";
  private static final String TIME =
      "(?:\\d{1,2}(?::\\d{2})? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|[ap]\\b)?(?: (?:in the (?:morning|evening|afternoon)|at night))?"
          + "|noon|midnight|(?:six|seven|eight|nine|ten|two|three|four|five)\\b(?: (?:in the (?:morning|evening|afternoon)|at night))?)";
  private static final Pattern TIMES =
      Pattern.compile(
          "(?<![\\w$.:/-])("
              + TIME
              + ")(?: [a-z]{2,8}(?: time)?)?"
              + TO
              + "("
              + TIME
              + ")(?![\\w:%])(?! ?(?:hours?|hrs?|minutes?|mins?|days?|business|working|weeks?|months?|years?|users?)\\b)");
  private static final String DAY =
      "(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s(?!un)|sday|nesday|rs|r|ur|rsday|urday)?s?\\b";
  private static final Pattern NAME =
      Pattern.compile("mon|tue|wed|thu|fri|sat|sun|\\bm\\b|\\bf\\b");

  /** Between days and the times behind them, and between times and their days. */
  private static final Pattern DAYS_TO_TIMES =
      Pattern.compile(
          "(?:,? (?:without|except|excluding|exclusive of|other than)[^.;\\d]{0,40}?)?[,:(]* ?(?:from |between |at )?");

  private static final Pattern TIMES_TO_DAYS =
      Pattern.compile("(?: [a-z]{2,8}){0,2}\\)?[,:(]* ?(?:(?:on|every|a|an|from) )*");

  /** Between one pair and the next. */
  private static final Pattern NEXT =
      Pattern.compile("[^.;\\d]{0,14}?[,;+&]? ?(?:and |plus |& )?(?:(?:on|from|between) ?)?");

  private static final double NOON = 12;
  private static final double DAY_HOURS = 24;
  private static final double WEEK_HOURS = 168;

  /** No desk is open less on a whole day; "7 to 9" is until nine at night. */
  private static final double SHORTEST = 3;

  private final TimeWords words;
  private final Pattern days;

  OpenHours(TimeWords words) {
    this.words = words;
    String part = "(?: (?:" + TimeWords.any(new HashSet<>(words.partsOfDays())) + "))?";
    this.days =
        Pattern.compile(
            "(?<![\\w-])(?:(?<range>(?:"
                + DAY
                + "|m)"
                + TO.replace("|and", "")
                + "(?:"
                + DAY
                + "|f\\b))|(?<words>"
                + TimeWords.any(words.days().keySet())
                + ")(?!\\w)|"
                + DAY
                + part
                + "(?:(?:, | and |, and | ?& ?)"
                + DAY
                + part
                + ")*)"
                + part);
  }

  /** Days, or times of a day. */
  private record Token(boolean days, double value, int from, int to) {}

  /** Hours a week, each with its place; none overlap. */
  List<Quantity> in(String folded) {
    List<Token> tokens = tokens(folded);
    List<Quantity> out = new ArrayList<>();
    int at = 0;
    while (at + 1 < tokens.size()) {
      if (!pair(folded, tokens, at)) {
        at++;
        continue;
      }
      int from = tokens.get(at).from();
      double hours = 0;
      int end = at;
      boolean more = true;
      while (more) {
        hours += tokens.get(end).value() * tokens.get(end + 1).value();
        end += 2;
        more =
            end + 1 < tokens.size()
                && pair(folded, tokens, end)
                && between(NEXT, folded, tokens.get(end - 1), tokens.get(end));
      }
      out.add(
          new Quantity(
              Quantity.Kind.ATTENDED,
              Math.min(hours, WEEK_HOURS),
              "hour/week",
              from,
              tokens.get(end - 1).to()));
      at = end;
    }
    return out;
  }

  private static boolean pair(String folded, List<Token> tokens, int at) {
    Token left = tokens.get(at);
    Token right = tokens.get(at + 1);
    return left.days() != right.days()
        && between(left.days() ? DAYS_TO_TIMES : TIMES_TO_DAYS, folded, left, right);
  }

  private static boolean between(Pattern pattern, String folded, Token left, Token right) {
    return pattern.matcher(folded.substring(left.to(), right.from())).matches();
  }

  private List<Token> tokens(String folded) {
    List<Token> out = new ArrayList<>();
    if (words.days().isEmpty()) {
      return out;
    }
    Matcher times = TIMES.matcher(folded);
    while (times.find()) {
      double open = open(times.group(1), times.group(2));
      out.add(new Token(false, open, times.start(), times.end()));
    }
    if (out.isEmpty()) {
      return out;
    }
    Matcher day = days.matcher(folded);
    while (day.find()) {
      out.add(new Token(true, count(day), day.start(), day.end()));
    }
    out.sort(Comparator.comparingInt(Token::from));
    return out;
  }

  private double count(Matcher m) {
    String said = m.group("words");
    if (said != null) {
      return words.days().getOrDefault(said.replace('-', ' '), 0);
    }
    List<Integer> named = new ArrayList<>();
    Matcher name = NAME.matcher(m.group());
    while (name.find()) {
      named.add(day(name.group()));
    }
    if (m.group("range") == null) {
      return named.size();
    }
    int from = named.get(0);
    int to = named.get(1);
    return to >= from ? to - from + 1 : to - from + 8;
  }

  /** A letter stands for the two days that a week begins and ends with. */
  private static int day(String word) {
    return word.equals("m") ? 0 : word.equals("f") ? 4 : TimeWords.WEEK.indexOf(word);
  }

  private static double open(String from, String to) {
    double start = hour(from);
    double end = hour(to);
    boolean said = half(from) || half(to);
    if (!half(from) && to.contains("p") && start > NOON) {
      start -= NOON;
    }
    double open = end - start;
    if (open <= 0) {
      open = open + NOON > 0 ? open + NOON : open + DAY_HOURS;
    }
    return !said && open < SHORTEST && end < NOON ? open + NOON : open;
  }

  /** True where a time says which half of the day it is in. */
  private static boolean half(String time) {
    return time.matches(".*(?:[ap]|[ap]\\.?m\\.?|noon|midnight|morning|evening|afternoon|night)");
  }

  private static double hour(String time) {
    if (time.equals("noon")) {
      return NOON;
    }
    if (time.equals("midnight")) {
      return DAY_HOURS;
    }
    Matcher m = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?|^[a-z]+").matcher(time);
    if (!m.find()) {
      return 0;
    }
    double hour =
        (m.group(1) == null ? NumberWords.value(m.group()) : Double.parseDouble(m.group(1)))
            + (m.group(2) == null ? 0 : Double.parseDouble(m.group(2)) / 60);
    boolean late = time.matches(".*(?:\\dp| p|evening|night|afternoon).*");
    boolean early = time.matches(".*(?:\\da| a\\.?m| a$|morning).*");
    return late && hour < NOON ? hour + NOON : early && hour >= NOON ? hour - NOON : hour;
  }
}
