// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spells out ids that a table writes in one: {@code 3.1.1-3.1.4}, {@code 3.1.1-.4}, {@code AU-2
 * through AU-4}, {@code AC-2 (1)(3)}, {@code AC-2(1)-(3)}, {@code 164.308(a)(1)(ii)(A)-(D)}.
 */
final class Spans {
  private static final String TO = "\\s*(?:[\u2010-\u2015\u2026-]|\\.{2,3}|to|through|thru)\\s*";
  private static final Pattern POINTS =
      Pattern.compile(
          "(\\b0?3\\.\\d{1,2}\\.)(\\d{1,2})"
              + TO
              + "(?:[A-Z]{2}\\.L[123]-)?(?:(0?3\\.\\d{1,2}\\.)|\\.)?(\\d{1,2})(?![.\\d])");
  private static final Pattern BRACKETS =
      Pattern.compile(
          "(\\b(?:164|314)\\.\\d{1,3}(?:\\([A-Za-z0-9]{1,5}\\)){0,12})\\(([A-Za-z]|\\d{1,2})\\)"
              + TO
              + "\\(([A-Za-z]|\\d{1,2})\\)");
  private static final Pattern ENHANCEMENTS =
      Pattern.compile("\\b([A-Za-z]{2}-\\d{1,3})((?:[\\s,]{0,9}\\(\\d{1,2}\\)){2,60})");
  private static final Pattern ENHANCED =
      Pattern.compile(
          "\\b([A-Za-z]{2}-\\d{1,3}) ?\\((\\d{1,2})\\)" + TO + "(?:\\1 ?)?\\((\\d{1,2})\\)");
  private static final Pattern FAMILY =
      Pattern.compile("\\b([A-Za-z]{2}-)(\\d{1,3})" + TO + "\\1(\\d{1,3})(?![\\d(.])");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final int MOST = 60;

  private Spans() {}

  static String expanded(String text) {
    String out = replaced(text, POINTS, Spans::points);
    out = replaced(out, BRACKETS, Spans::brackets);
    out = replaced(out, ENHANCED, m -> numbered(m, m.group(1) + "(", ")"));
    out = replaced(out, FAMILY, m -> numbered(m, m.group(1), ""));
    return replaced(out, ENHANCEMENTS, Spans::enhancements);
  }

  private static String replaced(
      String text, Pattern pattern, java.util.function.Function<MatchResult, String> by) {
    Matcher matcher = pattern.matcher(text);
    return matcher.replaceAll(m -> Matcher.quoteReplacement(by.apply(m)));
  }

  private static String points(MatchResult found) {
    if (found.group(3) != null && !found.group(3).equals(found.group(1))) {
      return found.group();
    }
    return range(
        found.group(1),
        Integer.parseInt(found.group(2)),
        Integer.parseInt(found.group(4)),
        "",
        found.group());
  }

  private static String numbered(MatchResult found, String before, String after) {
    return range(
        before,
        Integer.parseInt(found.group(2)),
        Integer.parseInt(found.group(3)),
        after,
        found.group());
  }

  private static String brackets(MatchResult found) {
    String one = found.group(2);
    String other = found.group(3);
    if (one.matches("\\d+") && other.matches("\\d+")) {
      return range(
          found.group(1) + "(", Integer.parseInt(one), Integer.parseInt(other), ")", found.group());
    }
    List<String> out = new ArrayList<>();
    for (int c = one.charAt(0); c <= other.charAt(0) && out.size() < MOST; c++) {
      out.add(found.group(1) + "(" + (char) c + ")");
    }
    return out.isEmpty() ? found.group() : String.join(", ", out);
  }

  private static String enhancements(MatchResult found) {
    List<String> out = new ArrayList<>();
    Matcher number = NUMBER.matcher(found.group(2));
    while (number.find()) {
      out.add(found.group(1) + "(" + number.group() + ")");
    }
    return String.join(", ", out);
  }

  private static String range(String before, int from, int to, String after, String otherwise) {
    List<String> out = new ArrayList<>();
    for (int i = from; i <= to && out.size() < MOST; i++) {
      out.add(before + i + after);
    }
    return out.isEmpty() ? otherwise : String.join(", ", out);
  }
}
