// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;

/**
 * Reads the dates of papers and orders.
 *
 * @param day the day of the report
 */
record PaperDates(LocalDate day, Problems problems) {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /** A date under a key; ENG-032 when nobody can have put it there, ENG-033 when it is to come. */
  Optional<LocalDate> of(YamlMap map, String key) {
    Optional<LocalDate> date = map.date(key);
    if (date.isEmpty()) {
      return date;
    }
    LocalDate latest = day.plusYears(1);
    if (date.get().isBefore(EARLIEST) || date.get().isAfter(latest)) {
      problems.error(
          OfferProblem.DATE_RANGE,
          map.placeOfKey(key),
          spelled(date.get()),
          spelled(EARLIEST),
          spelled(latest));
      return Optional.empty();
    }
    if (date.get().isAfter(day)) {
      problems.warning(
          OfferProblem.DATE_LATER, map.placeOfKey(key), spelled(date.get()), spelled(day));
    }
    return date;
  }

  /** As it is written in the file. */
  private static String spelled(LocalDate date) {
    return date.toString();
  }
}
