// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through a style for what it reads: nothing but the template's own files. */
final class StyleRules {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|([^\\n]))");
  private static final Pattern READ =
      Pattern.compile(
          "@import\\s*(?:url\\s*\\()?\\s*[\"']?([^\"');]*)|url\\s*\\(\\s*[\"']?([^\"')]*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROPERTY = Pattern.compile("([A-Za-z-]+)\\s*:[^:;{}]*\\z");

  private final OwnFiles own;

  StyleRules(OwnFiles own) {
    this.own = own;
  }

  /** A refused rule and where it starts in the text. */
  record Found(int at, Refused refused) {}

  List<Found> refused(String style) {
    String text = plain(style);
    List<Found> out = new ArrayList<>();
    Matcher read = READ.matcher(text);
    while (read.find()) {
      boolean whole = read.group(1) != null;
      String reference = (whole ? read.group(1) : read.group(2)).strip();
      if (own.find(reference).isEmpty()) {
        String rule = whole ? "@import" : property(text.substring(0, read.start()));
        out.add(
            new Found(
                read.start(),
                Refused.of(TemplateProblem.RULE, rule, Expressions.shown(reference))));
      }
    }
    return out;
  }

  private static String property(String before) {
    Matcher property = PROPERTY.matcher(before.substring(Math.max(0, before.length() - 200)));
    String name = property.find() ? property.group(1) : "url";
    return name.equals("src") ? "@font-face" : name;
  }

  /** Without comments, and with escaped letters as what they stand for. */
  private static String plain(String style) {
    String text = COMMENT.matcher(style).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
    return ESCAPE
        .matcher(text)
        .replaceAll(
            m -> {
              int code =
                  m.group(1) == null ? m.group(2).charAt(0) : Integer.parseInt(m.group(1), 16);
              String letter = Character.isValidCodePoint(code) ? Character.toString(code) : "?";
              return Matcher.quoteReplacement(letter);
            });
  }
}
