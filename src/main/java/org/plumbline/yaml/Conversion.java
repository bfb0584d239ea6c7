// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** Makes numbers, dates and answers of texts; what cannot be one is noted and left out. */
record Conversion(Problems problems) {
  /** A hundred years. */
  private static final int MOST_DAYS = 36_525;

  /** Years have four digits: neither Excel nor the forms hold others. */
  private static final int DATE_LENGTH = "YYYY-MM-DD".length();

  /** Digits, or groups of three with commas between them: {@code 4906,50} is no 490,650. */
  Optional<Integer> whole(YamlText text, String key, int least, int most) {
    String value = text.value();
    Place at = text.place();
    if (!value.matches("\\d{1,9}|\\d{1,3}([,_]\\d{3}){1,2}")) {
      problems.error(notWhole(value), at, value, key);
      return Optional.empty();
    }
    int number = Integer.parseInt(value.replaceAll("[,_]", ""));
    if (number < least || number > most) {
      problems.error(YamlProblem.OUT_OF_RANGE, at, value, key, least, most);
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private static YamlProblem notWhole(String value) {
    if (value.matches("\\d+\\.\\d+|\\d+,\\d{1,2}")) {
      return YamlProblem.DECIMAL;
    }
    return value.matches("[\\d,._]+") ? YamlProblem.GROUPS : YamlProblem.NUMBER;
  }

  Optional<Boolean> yes(YamlText text) {
    return switch (text.value()) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> {
        problems.error(YamlProblem.YES_OR_NO, text.place(), text.value());
        yield Optional.empty();
      }
    };
  }

  Optional<Integer> days(YamlText text, String key, int least) {
    String value = text.value();
    if (!value.matches("P\\d{1,6}D")) {
      problems.error(YamlProblem.DAYS, text.place(), value);
      return Optional.empty();
    }
    int days = Integer.parseInt(value.substring(1, value.length() - 1));
    if (days < least || days > MOST_DAYS) {
      problems.error(YamlProblem.NO_DAYS, text.place(), value, key, least, MOST_DAYS);
      return Optional.empty();
    }
    return Optional.of(days);
  }

  Optional<LocalDate> date(YamlText text) {
    try {
      if (text.value().length() == DATE_LENGTH) {
        return Optional.of(LocalDate.parse(text.value()));
      }
    } catch (DateTimeParseException e) {
      // told below, with all that is no date
    }
    problems.error(YamlProblem.DATE, text.place(), text.value());
    return Optional.empty();
  }
}
