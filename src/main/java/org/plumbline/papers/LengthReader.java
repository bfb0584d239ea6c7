// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads lengths of time and business hours of a paper's file; what is wrong goes to problems. */
public record LengthReader(Problems problems) {
  private static final int MINUTES_AN_HOUR = 60;

  /** A length of time under a key; empty when absent or wrong. Problem ENG-060. */
  public Optional<Promised> length(YamlMap map, String key) {
    Optional<YamlText> text = map.optional(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Length read = LengthText.read(text.get().value());
    if (read instanceof Length.None none) {
      problems.error(problem(none.fault()), text.get().place(), text.get().value(), key);
    }
    return read instanceof Length.Of length ? Optional.of(length.promised()) : Optional.empty();
  }

  private static PaperProblem problem(Length.Fault fault) {
    return switch (fault) {
      case NOT_A_LENGTH -> PaperProblem.LENGTH;
      case NOT_IN_DAYS -> PaperProblem.LENGTH_NOT_IN_DAYS;
      case OUT_OF_RANGE -> PaperProblem.LENGTH_RANGE;
    };
  }

  /**
   * The business hours of a paper or of one document; empty when {@code business_hours} is absent,
   * then those of the paper or {@link BusinessHours#NOT_SAID} hold. What is left out of them is
   * taken from there. Problems ENG-061, YAML-016, YAML-023.
   */
  public Optional<BusinessHours> businessHours(YamlMap map) {
    Optional<YamlMap> hours = map.map("business_hours");
    if (hours.isEmpty()) {
      return Optional.empty();
    }
    hours.get().allow("days", "open", "close");
    BusinessHours usual = BusinessHours.NOT_SAID;
    int days = hours.get().wholeNumber("days", usual.days(), 1, 7);
    int open = minute(hours.get(), "open", usual.opens());
    int close = minute(hours.get(), "close", usual.closes());
    if (open >= close) {
      problems.error(
          PaperProblem.HOURS_ORDER,
          hours.get().place(),
          hours.get().textOr("open", spelled(usual.opens())),
          hours.get().textOr("close", spelled(usual.closes())));
      return Optional.empty();
    }
    return Optional.of(new BusinessHours(days, open, close));
  }

  private static String spelled(int minute) {
    return Integer.toString(minute / MINUTES_AN_HOUR);
  }

  /** Minutes after midnight, written as an hour or as hour and minutes. */
  private int minute(YamlMap map, String key, int otherwise) {
    Optional<YamlText> text = map.optional(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    String value = text.get().value();
    if (value.matches("\\d{1,2}(:[0-5]\\d)?")) {
      String[] parts = value.split(":");
      int minute = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
      int all = Integer.parseInt(parts[0]) * MINUTES_AN_HOUR + minute;
      if (all <= BusinessHours.MINUTES_A_DAY) {
        return all;
      }
    }
    problems.error(PaperProblem.HOUR, text.get().place(), value, key);
    return otherwise;
  }
}
