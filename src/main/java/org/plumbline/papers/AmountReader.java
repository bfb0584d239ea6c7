// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads amounts of money, quantities and percentages: digits, a decimal point, groups of three with
 * commas between them. Problems ENG-064, ENG-065.
 */
record AmountReader(Problems problems) {
  private static final String GROUPED = "\\d{1,3}(?:[,_]\\d{3}){1,2}";
  private static final String NUMBER = "-?(?:\\d{1,9}|" + GROUPED + ")(?:\\.\\d{1,6})?";

  /** Most that a price, a quantity or a fee can be. */
  static final BigDecimal MOST = new BigDecimal(999_999_999);

  /** A number of 0 or more; empty when absent or wrong. */
  Optional<BigDecimal> amount(YamlMap map, String key) {
    return amount(map, key, MOST);
  }

  /** A number from 0 to the given one; empty when absent or wrong. */
  Optional<BigDecimal> amount(YamlMap map, String key, BigDecimal most) {
    return map.optional(key).flatMap(text -> number(text, key, BigDecimal.ZERO, most));
  }

  /** One price, or a low and a high one, below 0 for a discount; nothing when wrong. */
  Cost price(YamlMap map, String key) {
    if (!map.has(key)) {
      map.text(key);
      return Cost.NONE;
    }
    List<YamlText> texts = map.texts(key);
    if (texts.isEmpty() || texts.size() > 2) {
      problems.error(PaperProblem.NOT_LOW_AND_HIGH, map.placeOfKey(key), key);
      return Cost.NONE;
    }
    List<BigDecimal> numbers =
        texts.stream().flatMap(text -> number(text, key, MOST.negate(), MOST).stream()).toList();
    if (numbers.size() < texts.size()) {
      return Cost.NONE;
    }
    BigDecimal low = numbers.get(0);
    BigDecimal high = numbers.get(numbers.size() - 1);
    if (low.compareTo(high) > 0) {
      problems.error(
          PaperProblem.LOW_ABOVE_HIGH,
          texts.get(0).place(),
          texts.get(0).value(),
          texts.get(1).value());
      return Cost.NONE;
    }
    return new Cost(low, high);
  }

  private Optional<BigDecimal> number(
      YamlText text, String key, BigDecimal least, BigDecimal most) {
    if (!text.value().matches(NUMBER)) {
      problems.error(PaperProblem.AMOUNT, text.place(), text.value(), key);
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.value().replaceAll("[,_]", ""));
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      problems.error(
          PaperProblem.AMOUNT_RANGE,
          text.place(),
          text.value(),
          key,
          least.intValueExact(),
          most.intValueExact());
      return Optional.empty();
    }
    return Optional.of(number);
  }
}
