// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Words by which prices are counted, each with its unit; the file {@code units.yaml} holds them.
 */
public final class UnitNouns {
  private static final String PLURAL = "s?";

  /** How a text says what is counted; {@code #} stands for the word. */
  enum Said {
    PER(
        "(?:(?<!\\w)(?:per|an?|each|every|additional|further|extra|one) (?:[a-z\\d]+[ -]){0,2}?|/ ?)#\\b"),
    /** Close to the amount: "per computer $9". */
    BEFORE("(?<!\\w)(?:per|each|additional|added|extra|further|every) (?:[a-z\\d]+[ -])?# $"),
    /** All that stands before the amount: "server $195". */
    ALONE("^\\W*# $"),
    /** Right behind the amount: "$85 trip charge". */
    BEHIND(
        "^ ?(?:(?:(?:(?:an?|per|each|every) |/ ?)(?:month|mo|year|yr) )?for (?:the|each|every|an?|one) )?#\\b(?! (?:minimum|set|onboarding))"),
    NAMED("(?<!\\w)#\\b"),
    /** A cell that holds nothing but a unit. */
    UNIT_CELL("\\| (?:per )?#(?= \\||$)"),
    /** A row that is called like one. */
    UNIT_NAME("^(?:per )?#(?= \\||$)"),
    COUNTED("\\d+ (?:\\w+ )?#,? (?:at|x|for) ?$"),
    /** A band of counts: "11-25 users $115". */
    BAND("\\d+ ?(?:-|to) ?\\d+ #[:,]? ?$|\\d+\\+? (?:or|and) more #[:,]? ?$"),
    /** In words of a row that are not the price's own. */
    ROW_PER("(?:(?<!\\w)per (?:[a-z\\d]+[ -]){0,2}?|/ ?)#\\b"),
    /** "A virtual server added later: ..." */
    SUBJECT(
        "^(?:an?|each|every|another|added|additional|extra|further) (?:[\\w-]+ )?#\\b|^(?:[\\w-]+ ){0,2}#\\b(?: \\w+)? (?:past|beyond|over|above|after)\\b"),
    CELL_PER("\\| per #\\b");

    private final String pattern;

    Said(String pattern) {
      this.pattern = pattern;
    }
  }

  private final Map<String, String> units;
  private final Map<Said, Pattern> patterns = new EnumMap<>(Said.class);

  private UnitNouns(Map<String, String> units) {
    this.units = units;
    String noun =
        units.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")" + PLURAL));
    for (Said said : Said.values()) {
      // without words nothing is ever said
      String words = units.isEmpty() ? "((?!))" : noun;
      patterns.put(said, Pattern.compile(said.pattern.replace("#", words)));
    }
  }

  /** No words at all. */
  static UnitNouns none() {
    return new UnitNouns(Map.of());
  }

  /** The words of a file: {@code units}, each a {@code unit} with its {@code words}. */
  static UnitNouns of(YamlMap file) {
    Map<String, String> units = new LinkedHashMap<>();
    for (YamlMap each : file.maps("units")) {
      each.allow("unit", "words");
      String unit = each.text("unit").value();
      for (YamlText word : each.texts("words")) {
        units.put(Wording.folded(word.value()), unit);
      }
    }
    return new UnitNouns(units);
  }

  /** The unit that a word stands for; the word itself where it is none of them. */
  String unit(String word) {
    return units.getOrDefault(word, word);
  }

  /** The unit that is said first; empty where none is. */
  Optional<String> first(Said said, String text) {
    Matcher m = matcher(said, text);
    return m.find() ? Optional.of(unit(word(m))) : Optional.empty();
  }

  private static String word(Matcher m) {
    for (int i = 1; i <= m.groupCount(); i++) {
      if (m.group(i) != null) {
        return m.group(i);
      }
    }
    return "";
  }

  /** The unit that is said last; empty where none is. */
  Optional<String> last(Said said, String text) {
    Matcher m = matcher(said, text);
    String found = null;
    while (m.find()) {
      found = word(m);
    }
    return Optional.ofNullable(found).map(this::unit);
  }

  private Matcher matcher(Said said, String text) {
    return patterns.getOrDefault(said, Pattern.compile("(?!)")).matcher(text);
  }
}
