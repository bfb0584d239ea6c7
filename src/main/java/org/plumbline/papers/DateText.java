// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Dates of papers: a day, a month or a year, printed as written. */
public final class DateText {
  private static final String LEAST = "-01-01";

  private DateText() {}

  /** The date under a key as written, empty where there is none; PAP-006 for another text. */
  public static String read(YamlMap map, String key, Problems problems) {
    Optional<YamlText> text = map.optional(key);
    text.filter(t -> firstDay(t.value()).isEmpty())
        .ifPresent(t -> problems.error(OfferFileProblem.DATE, t.place(), t.value(), key));
    return text.map(YamlText::value).orElse("");
  }

  /** The first day of a date as written, where age is tested; empty for a text that is no date. */
  public static Optional<LocalDate> firstDay(String written) {
    if (!written.matches("\\d{4}(-\\d{2}){0,2}")) {
      return Optional.empty();
    }
    String whole = written + LEAST.substring(written.length() - "2026".length());
    try {
      return Optional.of(LocalDate.parse(whole));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
