// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlText;

/**
 * A number with its unit in a text.
 *
 * @param number as said; NaN where the text names hours defined elsewhere
 * @param unit minute, hour, day, week, month, quarter, year; business-minute, business-hour,
 *     business-day; hour/week attended; per-year and alike; hour/quarter and alike
 * @param from first letter
 * @param to letter after the last
 */
record Quantity(Kind kind, double number, String unit, int from, int to) {
  /** What the number tells. */
  enum Kind {
    /** How often: monthly, twice a year. */
    EVERY,
    /** How long: within 4 hours, 12 months. */
    LENGTH,
    /** How many hours a week somebody is there. */
    ATTENDED,
    /** So much in a period: 4 hours a quarter. */
    RATE;

    private static final String ALL =
        Stream.of(values()).map(Kind::spelled).collect(Collectors.joining(", "));

    private String spelled() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file names; INT-025 where there is none such. */
    static Optional<Kind> of(YamlText name, Problems problems) {
      Optional<Kind> found =
          Stream.of(values()).filter(k -> k.spelled().equals(name.value())).findFirst();
      if (found.isEmpty()) {
        problems.error(IntakeProblem.NO_KIND, name.place(), name.value(), ALL);
      }
      return found;
    }
  }

  Quantity in(String otherUnit) {
    return new Quantity(kind, number, otherUnit, from, to);
  }

  Quantity of(double value) {
    return new Quantity(kind, value, unit, from, to);
  }
}
