// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.yaml.YamlMap;

/**
 * How papers write prices; the file {@code units.yaml} holds it.
 *
 * @param nouns words of the units
 * @param usual what a thing is usually counted by, by unit
 * @param factors times the usual rate
 * @param monthlyFees a fee said as so many monthly fees
 * @param says what other words round an amount say
 */
record PriceWords(
    UnitNouns nouns,
    Map<String, List<Wording>> usual,
    List<Factor> factors,
    List<Factor> monthlyFees,
    Manner says) {
  PriceWords {
    factors = List.copyOf(factors);
    monthlyFees = List.copyOf(monthlyFees);
  }

  /** No words at all. */
  static PriceWords none() {
    return new PriceWords(UnitNouns.none(), Map.of(), List.of(), List.of(), new Manner(Map.of()));
  }

  /** The words of a file; the classes write out those that wordings name. */
  static PriceWords of(YamlMap file, WordClasses classes) {
    file.allow("units", "usual", "factors", "monthly_fees", "says");
    Map<String, List<Wording>> usual = new LinkedHashMap<>();
    if (file.has("usual")) {
      for (YamlMap each : file.maps("usual")) {
        each.allow("unit", "words");
        usual.put(each.text("unit").value(), wordings(each, "words", classes));
      }
    }
    Map<String, List<Wording>> says = new LinkedHashMap<>();
    file.map("says").ifPresent(m -> m.keys().forEach(k -> says.put(k, wordings(m, k, classes))));
    return new PriceWords(
        UnitNouns.of(file),
        usual,
        factors(file, "factors", classes),
        factors(file, "monthly_fees", classes),
        new Manner(says));
  }

  private static List<Factor> factors(YamlMap file, String key, WordClasses classes) {
    List<Factor> out = new ArrayList<>();
    for (YamlMap each : file.has(key) ? file.maps(key) : List.<YamlMap>of()) {
      each.allow("factor", "words");
      String number = each.textOr("factor", "");
      out.add(
          new Factor(
              number.isEmpty()
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(Double.parseDouble(number)),
              wordings(each, "words", classes)));
    }
    return out;
  }

  private static List<Wording> wordings(YamlMap map, String key, WordClasses classes) {
    return map.texts(key).stream().map(classes::wording).toList();
  }

  /** The unit that the thing is usually counted by; empty where none is known. */
  Optional<String> usualUnit(String thing) {
    return usual.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(w -> w.in(thing)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Words that say a factor.
   *
   * @param value the factor; empty where the number stands in the words
   */
  record Factor(OptionalDouble value, List<Wording> words) {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:\\.\\d+)?(?![\\d.])");

    Factor {
      words = List.copyOf(words);
    }

    /** Every factor the text says, by the place where its words end. */
    void in(String folded, Map<Integer, Double> out) {
      for (Wording wording : words) {
        Matcher m = wording.pattern().matcher(folded);
        boolean may = wording.hint().may(folded);
        while (may && m.find()) {
          Matcher number = NUMBER.matcher(m.group());
          if (value.isPresent()) {
            out.putIfAbsent(m.end(), value.getAsDouble());
          } else if (number.find()) {
            out.putIfAbsent(m.start() + number.end(), Double.parseDouble(number.group()));
          }
        }
      }
    }
  }
}
