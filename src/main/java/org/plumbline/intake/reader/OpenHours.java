// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours a week of a desk that names its days and times. */
final class OpenHours {
  private static final String DAY =
      "(mon|tue|wed|thu|fri|sat|sun|[mf](?=-|\\b))(?:day|sday|nesday|rsday|urday|s|rs|ur)?s?";
  private static final String TIME =
      "(\\d{1,2}(?::\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?|[ap]\\b)?(?: (?:in the (?:morning|evening|afternoon)|at night))?|noon|midnight|six|seven|eight|nine|ten|two|three|four|five)";
  private static final String TO = " ?(?:-|to|through|thru|until|till|and) ?";
  private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** Days, then times: Monday to Friday, 8 to 6. */
  static final String DAYS_FIRST =
      "(?:"
          + DAY
          + TO
          + DAY
          + "|(weekdays?|business days|working days|banking days|every day|all days|daily|seven days(?: a week)?|7 days(?: a week)?))(?:,? (?:without|except|excluding|other than)[^.;\\d]{0,40}?)?,?:? ?(?:from |between )?"
          + TIME
          + TO
          + TIME
          + "(?:[^.;]{0,14}?,?(?: and)? "
          + DAY
          + "s?,?:? (?:from )?"
          + TIME
          + TO
          + TIME
          + ")?";

  /** Times, then days: 8 to 6 on weekdays. */
  static final String TIMES_FIRST =
      TIME
          + TO
          + TIME
          + "(?: [a-z]{2,8})?(?: time)?,? ?(?:on (?:an? )?|from )?(?:"
          + DAY
          + TO
          + DAY
          + "|(weekdays?|business days|working days|banking days|every day|all days|daily|seven days(?: a week)?|7 days(?: a week)?))"
          + "(?:,? (?:and )?(?:from )?"
          + TIME
          + TO
          + TIME
          + "(?: [a-z]{2,8})?,? ?(?:on )?"
          + DAY
          + ")?";

  private OpenHours() {}

  static Quantity daysFirst(MatchResult m) {
    double hours = days(m, 1, 3) * open(m.group(4), m.group(5));
    if (m.group(7) != null && m.group(8) != null) {
      hours += open(m.group(7), m.group(8));
    }
    return new Quantity(Quantity.Kind.ATTENDED, hours, "hour/week", m.start(), m.end());
  }

  static Quantity timesFirst(MatchResult m) {
    double hours = days(m, 3, 5) * open(m.group(1), m.group(2));
    if (m.group(6) != null) {
      hours += open(m.group(6), m.group(7));
    }
    return new Quantity(Quantity.Kind.ATTENDED, hours, "hour/week", m.start(), m.end());
  }

  private static int days(MatchResult m, int first, int words) {
    if (m.group(words) != null) {
      return m.group(words).matches("weekdays?|(?:business|working|banking) days") ? 5 : 7;
    }
    int from = day(m.group(first));
    int to = day(m.group(first + 1));
    return to >= from ? to - from + 1 : to - from + 8;
  }

  /** A letter stands for the two days that a week begins and ends with. */
  private static int day(String word) {
    return word.equals("m") ? 0 : word.equals("f") ? 4 : WEEK.indexOf(word);
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
    if (!Character.isDigit(time.charAt(0))) {
      return NumberWords.value(time);
    }
    Matcher m = Pattern.compile("(\\d{1,2})(?::(\\d{2}))? ?(a|p)?").matcher(time);
    if (!m.find()) {
      return 0;
    }
    double hour =
        Double.parseDouble(m.group(1))
            + (m.group(2) == null ? 0 : Double.parseDouble(m.group(2)) / 60);
    boolean evening =
        time.endsWith("evening") || time.endsWith("night") || time.endsWith("afternoon");
    if (("p".equals(m.group(3)) || evening) && hour < 12) {
      return hour + 12;
    }
    return "a".equals(m.group(3)) && hour >= 12 ? hour - 12 : hour;
  }
}
