// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;

/** Numbers written as words: four, twenty-one, one hundred eighty; second, other, third. */
final class NumberWords {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> PLACES =
      List.of(
          "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private static final String BELOW_HUNDRED =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
          + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
          + "|one|two|three|four|five|six|seven|eight|nine)\\b";

  /** One group: a number as words. */
  static final String PATTERN =
      "(?:one|two|three|a) hundred(?: and)?(?: " + BELOW_HUNDRED + ")?|" + BELOW_HUNDRED;

  private static final String PIECE = "(?>" + PATTERN + "|thousand|hundred|and)";

  /** Numbers of more than one word up to hundreds of thousands, and the tens. */
  static final String LARGE = PIECE + "(?:[ -]" + PIECE + "){0,11}+";

  /** Places in an order that tell a rhythm. */
  static final String ORDINALS =
      "second|other|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|6th";

  private NumberWords() {}

  /** The number that a word or digits say; "a" and "once" are one, "other" and "twice" two. */
  static double value(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Double.parseDouble(word.replaceFirst("(?:nd|rd|th)$", ""));
    }
    if (PLACES.contains(word)) {
      return PLACES.indexOf(word);
    }
    if (word.equals("other") || word.equals("twice")) {
      return 2;
    }
    int out = 0;
    int thousands = 0;
    for (String part : word.split("[ -]+")) {
      if (part.equals("thousand")) {
        thousands = Math.max(out, 1) * 1000;
        out = 0;
      } else if (part.equals("hundred")) {
        out = Math.max(out, 1) * 100;
      } else if (ONES.contains(part)) {
        out += ONES.indexOf(part);
      } else if (TENS.contains(part)) {
        out += 10 * TENS.indexOf(part);
      }
    }
    return thousands + out == 0 ? 1 : thousands + out;
  }
}
