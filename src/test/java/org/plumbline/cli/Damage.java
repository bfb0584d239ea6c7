// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to files: bits turn, ends are lost, lines are copied, words are replaced. */
final class Damage {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.-]+");

  /** Words no reader expects in their place. */
  private static final List<String> ODD =
      List.of(
          "",
          "0",
          "-1",
          "1e999",
          "NaN",
          "99999999999999999999",
          "2147483648",
          "0x10",
          "1,5",
          "~",
          "null",
          "''",
          "[]",
          "{}",
          "[{}]",
          "{a: b}",
          "&a x",
          "*a",
          "!!binary aGk=",
          "<<",
          "|",
          "- -",
          "? a",
          "#",
          "%",
          "@",
          "`",
          "\t",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ufffe",
          "\u05d0\u05d1",
          "e\u0301",
          "\ud83d\udd12",
          "\u0661\u0662",
          "P0D",
          "P-1D",
          "P99999999999D",
          "PT0S",
          "2026-02-30",
          "9999-12-31",
          "0001-01-01",
          "+999999999-12-31",
          "../../up",
          "/",
          "con",
          "x".repeat(40_000),
          "a: ".repeat(200),
          "<x>",
          "</p>",
          "]]>",
          "&#0;",
          "&e;",
          "<!--",
          "<?x y?>",
          "${1/0}",
          "${a.b.c}",
          "${'",
          "#{x}",
          "~{x}",
          "%s",
          "=1+1",
          "\r",
          "\r\n\r\n");

  private static final String DOCTYPE =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY e SYSTEM \"file:///nowhere\">]>";

  private final Random random;

  Damage(Random random) {
    this.random = random;
  }

  /** The bytes with one to three things done to them; never the same bytes. */
  byte[] text(byte[] original) {
    byte[] out = original;
    for (int times = 1 + random.nextInt(3); times > 0 || Arrays.equals(out, original); times--) {
      out = random.nextInt(5) == 0 ? bytes(out) : words(out);
    }
    return out;
  }

  /** The same, of a file that is no text. */
  byte[] binary(byte[] original) {
    byte[] out = original;
    for (int times = 1 + random.nextInt(3); times > 0 || Arrays.equals(out, original); times--) {
      out = bytes(out);
    }
    return out;
  }

  private byte[] bytes(byte[] in) {
    int length = in.length;
    if (length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(length);
    int some = Math.min(length - at, 1 + random.nextInt(64));
    byte[] out = in.clone();
    switch (random.nextInt(7)) {
      case 0, 1 -> out[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> out[at] = (byte) random.nextInt(256);
      case 3 -> out = Arrays.copyOf(in, at);
      case 4 -> out = joined(Arrays.copyOf(in, at), Arrays.copyOfRange(in, at + some, length));
      case 5 -> out = joined(Arrays.copyOf(in, at + some), Arrays.copyOfRange(in, at, length));
      default -> {
        byte[] noise = new byte[some];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, out, at, some);
      }
    }
    return out;
  }

  private byte[] words(byte[] in) {
    String text = new String(in, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int line = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    int at = random.nextInt(text.length() + 1);
    String out =
        switch (random.nextInt(16)) {
          case 0 -> {
            lines.remove(line);
            yield String.join("\n", lines);
          }
          case 1 -> {
            lines.add(line, lines.get(other));
            yield String.join("\n", lines);
          }
          case 2 -> {
            Collections.swap(lines, line, other);
            yield String.join("\n", lines);
          }
          case 3 -> {
            lines.set(line, " ".repeat(1 + random.nextInt(4)) + lines.get(line));
            yield String.join("\n", lines);
          }
          case 4, 5 -> swapped(text);
          case 6, 7, 8, 9 -> replaced(text);
          case 10, 11 -> text.substring(0, at) + odd() + text.substring(at);
          case 12 -> text.substring(0, at) + nested() + text.substring(at);
          case 13 -> text.replaceFirst("(?s)(<\\?xml.*?\\?>)?", "$1" + DOCTYPE);
          case 14 -> text.replace("\n", random.nextBoolean() ? "\r" : "\u0085");
          default -> random.nextBoolean() ? "\ufeff" + text : text + text;
        };
    return random.nextInt(60) == 0
        ? out.getBytes(StandardCharsets.UTF_16)
        : out.getBytes(StandardCharsets.UTF_8);
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private String nested() {
    int depth = 1 << random.nextInt(15);
    String opening = List.of("[", "{a: ", "<a>", "{\"a\":", "- ", "((").get(random.nextInt(6));
    return opening.repeat(depth);
  }

  private String replaced(String text) {
    List<MatchResult> words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      return odd();
    }
    MatchResult word = words.get(random.nextInt(words.size()));
    return text.substring(0, word.start()) + odd() + text.substring(word.end());
  }

  private String swapped(String text) {
    List<String> words =
        new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).toList());
    if (words.size() < 2) {
      return text + odd();
    }
    Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
    Matcher matcher = WORD.matcher(text);
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      matcher.find();
      matcher.appendReplacement(out, Matcher.quoteReplacement(word));
    }
    return matcher.appendTail(out).toString();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] out = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, out, one.length, other.length);
    return out;
  }
}
