// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A wording as the vocabulary writes it: words in order, {@code *} for any ending, {@code (a|b c)}
 * for one of several, {@code [x]} for what may be missing, {@code ?} after a letter or a bracket
 * that may be missing, {@code ^} for the beginning, {@code #} for a number, {@code ...} for up to
 * ten words between. Blanks and hyphens are the same; capitals do not matter.
 *
 * @param text as written
 * @param hint what must stand in a text that holds it
 * @param pattern that finds it
 */
record Wording(String text, Hint hint, Pattern pattern) {

  /** End of what may be missing at the beginning. */
  private static final String LEADING = ")[\\s-]+)?";

  /** Up to ten words, with what stands between words on both sides. */
  private static final String GAP = "(?:[\\s,:/&()'\"-]+[\\w.'$%/-]+){0,10}?[\\s,:/&()'\"-]+";

  /** Compiles a wording. */
  static Wording of(String text) {
    return new Wording(
        text,
        Hint.of(folded(text).strip()),
        Pattern.compile("(?<![\\w$])" + regex(text) + "(?!\\w)"));
  }

  /** Where it first stands; empty where it does not. */
  boolean in(String folded) {
    return hint.may(folded) && pattern.matcher(folded).find();
  }

  /**
   * Letters alike: small, plain quotation marks and dashes, no marks of footnotes; every letter
   * keeps its place.
   */
  static String folded(String text) {
    return plain(text.toLowerCase(Locale.ROOT));
  }

  /** The same with capitals as they are. */
  static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace('—', '-')
        .replace('‑', '-')
        .replace('×', 'x')
        .replace('†', ' ')
        .replace('‡', ' ')
        .replace('\u00A0', ' ');
  }

  /** The wording as a pattern, without what must stand around it. */
  static String regex(String text) {
    StringBuilder out = new StringBuilder();
    String folded = folded(text).strip().replaceAll("(?:\\s*\\.\\.\\.)+$", "");
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (folded.startsWith("...", i)) {
        trimGap(out);
        out.append(GAP);
        i += 2;
        gap = true;
        continue;
      }
      switch (c) {
        case ' ', '-' -> {
          if (!gap && !openGroup(out) && !closing(folded, i)) {
            out.append("[\\s-]+");
          }
        }
        case '#' -> out.append("\\d[\\d.,]*");
        case '*' -> out.append("\\w*");
        case '(' -> out.append("(?:");
        case ')', '|', '?', '^' -> out.append(c);
        case '[' -> i = optional(folded, i, out);
        default -> out.append(Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
      }
      if (c != ' ') {
        gap = false;
      }
    }
    return out.toString();
  }

  private static int optional(String text, int from, StringBuilder out) {
    int end = text.indexOf(']', from);
    int stop = end < 0 ? text.length() : end;
    boolean first =
        out.isEmpty() || out.toString().endsWith(LEADING) || out.toString().endsWith(GAP);
    trimGap(out);
    String inside = regex(text.substring(from + 1, stop));
    if (first) {
      out.append("(?:(?:").append(inside).append(LEADING);
      return skipBlank(text, stop);
    }
    out.append("(?:[\\s-]+(?:").append(inside).append("))?");
    return stop;
  }

  private static int skipBlank(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 1 : at;
  }

  private static void trimGap(StringBuilder out) {
    String blank = "[\\s-]+";
    if (out.toString().endsWith(blank)) {
      out.setLength(out.length() - blank.length());
    }
  }

  private static boolean openGroup(StringBuilder out) {
    return out.toString().endsWith("(?:") || out.toString().endsWith("|");
  }

  private static boolean closing(String text, int at) {
    return at + 1 < text.length() && (text.charAt(at + 1) == ')' || text.charAt(at + 1) == '|');
  }
}
