// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Words of units, clocks and days; the file {@code times.yaml} holds them.
 *
 * @param units unit by its words
 * @param adverbs unit by words such as "weekly"
 * @param stops words before an hour whose clock stops outside attended hours
 * @param runs words before an hour whose clock never stops
 * @param days how many days of a week words such as "weekdays" are
 * @param partsOfDays words behind a day that name a part of it
 */
record TimeWords(
    Map<String, String> units,
    Map<String, String> adverbs,
    List<String> stops,
    List<String> runs,
    Map<String, Integer> days,
    List<String> partsOfDays) {
  /** Names of the days, from Monday. */
  static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final String RANGE =
      "(?:(?:\\d+|" + NumberWords.PATTERN + ")(?: ?- ?| (?:or|to) ))?";
  private static final String NUMBER =
      "(?<n>(?>\\d+(?:\\.\\d+)?|" + NumberWords.PATTERN + "))(?: ?\\((?<digits>\\d+)\\))?";

  TimeWords {
    units = Map.copyOf(units);
    adverbs = Map.copyOf(adverbs);
    stops = List.copyOf(stops);
    runs = List.copyOf(runs);
    days = Map.copyOf(days);
    partsOfDays = List.copyOf(partsOfDays);
  }

  /** No words at all. */
  static TimeWords none() {
    return new TimeWords(Map.of(), Map.of(), List.of(), List.of(), Map.of(), List.of());
  }

  /** The words of a file. */
  static TimeWords of(YamlMap file) {
    Map<String, Integer> days = new LinkedHashMap<>();
    for (YamlMap each : list(file, "days")) {
      each.allow("days", "words");
      int count = each.wholeNumber("days", 1);
      each.texts("words").forEach(t -> days.put(t.value(), count));
    }
    return new TimeWords(
        byUnit(file, "units"),
        byUnit(file, "adverbs"),
        words(file, "stops"),
        words(file, "runs"),
        days,
        words(file, "parts_of_days"));
  }

  private static List<YamlMap> list(YamlMap file, String key) {
    return file.has(key) ? file.maps(key) : List.of();
  }

  private static List<String> words(YamlMap file, String key) {
    return file.has(key) ? file.texts(key).stream().map(YamlText::value).toList() : List.of();
  }

  private static Map<String, String> byUnit(YamlMap file, String key) {
    Map<String, String> out = new LinkedHashMap<>();
    for (YamlMap each : list(file, key)) {
      each.allow("unit", "words");
      String unit = each.text("unit").value();
      each.texts("words").forEach(t -> out.put(t.value(), unit));
    }
    return out;
  }

  /** A wording of times as a pattern with the groups n, digits, count, ordinal, unit and so on. */
  Pattern pattern(String wording, String notBefore) {
    String regex = Wording.regex(wording);
    for (Map.Entry<String, String> each : placeholders().entrySet()) {
      regex = regex.replace("\\{" + each.getKey() + "\\}", each.getValue());
    }
    regex = regex.replace("\\~", "[\\s-]?");
    return Pattern.compile("(?<![\\w$.-])" + regex + "(?!\\w)" + notBefore);
  }

  private Map<String, String> placeholders() {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("count", "(?<count>once|twice|thrice|{n}(?: times| ?x))");
    out.put("ordinal", "(?<ordinal>" + NumberWords.ORDINALS + ")");
    out.put("unit", "(?<unit>" + any(units.keySet()) + ")(?:'?s\\b|s?'|\\.)?");
    out.put("adverb", "(?<adverb>" + any(adverbs.keySet()) + ")");
    out.put("period", "(?<period>week|month|quarter|year)");
    out.put("clock", "(?<clock>" + any(clocks()) + ")");
    out.put("weekday", WEEKDAY);
    out.put("month", MONTH);
    out.replaceAll((name, regex) -> regex.replace("{n}", NUMBER));
    out.put("n", RANGE + NUMBER);
    return out;
  }

  private Set<String> clocks() {
    return Stream.concat(stops.stream(), runs.stream()).collect(Collectors.toSet());
  }

  /** One of several words as a pattern, the longest first. */
  static String any(Set<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(String::length).reversed().thenComparing(w -> w));
    return sorted.isEmpty()
        ? "(?!)"
        : sorted.stream()
            .map(w -> Pattern.quote(w).replace(" ", "\\E[\\s-]+\\Q"))
            .collect(Collectors.joining("|"));
  }
}
