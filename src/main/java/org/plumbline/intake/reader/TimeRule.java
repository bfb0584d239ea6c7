// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.yaml.YamlMap;

/** Wordings of one kind of time, and what number and unit they say. */
final class TimeRule {
  private static final String PLACEHOLDER = "\\{[a-z]+\\}s?|~";

  /** What is written for a number that the paper defines elsewhere. */
  static final String DEFINED = "defined";

  private record Said(Hint hint, Pattern pattern) {}

  private final TimeWords words;
  private final Quantity.Kind kind;
  private final Optional<Double> number;
  private final String unit;
  private final boolean counts;
  private final boolean stops;
  private final int times;
  private final List<Said> said;

  /** A rule as the file writes it. */
  TimeRule(Quantity.Kind kind, YamlMap rule, TimeWords words) {
    rule.allow(
        "kind", "number", "unit", "counts", "clock", "times", "words", "not_before", "examples");
    this.words = words;
    this.kind = kind;
    boolean defined = rule.textOr("number", "").equals(DEFINED);
    int fixed = defined ? 0 : rule.wholeNumber("number", 0);
    this.number =
        defined
            ? Optional.of(Double.NaN)
            : fixed > 0 ? Optional.of((double) fixed) : Optional.empty();
    this.unit = rule.textOr("unit", "");
    this.counts = rule.yes("counts", false);
    this.stops = rule.textOr("clock", "").equals("stops");
    this.times = rule.wholeNumber("times", 0);
    String not = rule.has("not_before") ? notBefore(rule) : "";
    this.said = rule.texts("words").stream().map(t -> said(t.value(), not)).toList();
  }

  private static String notBefore(YamlMap rule) {
    return "(?![\\s-]*(?:"
        + String.join(
            "|", rule.texts("not_before").stream().map(t -> Wording.regex(t.value())).toList())
        + "))";
  }

  private Said said(String wording, String not) {
    String plain = Wording.folded(wording).replaceAll(PLACEHOLDER, " * ").strip();
    return new Said(Hint.of(plain), words.pattern(wording, not));
  }

  /** Hands on every quantity of a text, which other rules have not taken. */
  void in(CharSequence left, Consumer<Quantity> found) {
    for (Said each : said) {
      String text = left.toString();
      if (each.hint().may(text)) {
        Matcher m = each.pattern().matcher(text);
        while (m.find()) {
          found.accept(quantity(m));
        }
      }
    }
  }

  private Quantity quantity(Matcher m) {
    double value = number.orElseGet(() -> value(m));
    if (times > 0) {
      return new Quantity(kind, value * times, "hour/week", m.start(), m.end());
    }
    String said = unit(m);
    String counted = counts && value != 1 ? "per-" + said.replace("business-", "") : said;
    return new Quantity(kind, value, counted, m.start(), m.end());
  }

  private static double value(Matcher m) {
    String count = group(m, "count");
    if (count.startsWith("once")) {
      return 1;
    }
    if (count.startsWith("twice") || count.startsWith("thrice")) {
      return count.startsWith("twice") ? 2 : 3;
    }
    String digits = group(m, "digits");
    String ordinal = group(m, "ordinal");
    String n = group(m, "n");
    return digits.isEmpty()
        ? NumberWords.value(ordinal.isEmpty() ? n : ordinal)
        : Double.parseDouble(digits);
  }

  private String unit(Matcher m) {
    if (unit.endsWith("/")) {
      return unit + group(m, "period");
    }
    if (!unit.isEmpty()) {
      return unit;
    }
    String adverb = group(m, "adverb");
    String said =
        adverb.isEmpty() ? unit(group(m, "unit"), words.units()) : unit(adverb, words.adverbs());
    boolean day = said.equals("day");
    boolean clocked = words.stops().contains(group(m, "clock")) && (day || clock(said));
    return clocked || stops && clock(said) ? "business-" + said : said;
  }

  private static boolean clock(String unit) {
    return unit.equals("minute") || unit.equals("hour");
  }

  private static String unit(String word, Map<String, String> units) {
    return units.getOrDefault(word.replaceAll("[\\s-]+", " "), word);
  }

  /** Letters of a group; empty where the pattern has none or it did not take part. */
  private static String group(Matcher m, String name) {
    if (!m.pattern().pattern().contains("(?<" + name + ">")) {
      return "";
    }
    String found = m.group(name);
    return found == null ? "" : found;
  }
}
