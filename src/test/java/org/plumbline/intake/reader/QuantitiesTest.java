// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.problem.Problems;

/** Numbers as papers write them. */
class QuantitiesTest {
  private static final List<Map.Entry<String, String>> WRITTEN =
      List.of(
          Map.entry("7a-7p M-Sat", "72 hour/week"),
          Map.entry("8a-5p M-F", "45 hour/week"),
          Map.entry("from 7 in the morning until 7 at night on weekdays", "60 hour/week"),
          Map.entry("8 to 6 Pacific on banking days", "50 hour/week"),
          Map.entry("Tue to Fri ten till six, Sat ten till two", "36 hour/week"),
          Map.entry("staffed 24 hours on all days", "168 hour/week"),
          Map.entry("revised twice yearly", "2 per-year"),
          Map.entry("once in every calendar half-year", "6 month"),
          Map.entry("one a quarter", "1 quarter"),
          Map.entry("2 visits a quarter", "2 per-quarter"),
          Map.entry("two releases per year", "2 per-year"),
          Map.entry("in March, June, September and December", "1 quarter"),
          Map.entry("pushed Wednesday nights", "1 week"),
          Map.entry("one such copy per day", "1 day"),
          Map.entry("purged by day 60", "60 day"),
          Map.entry("on the day it occurs", "1 day"),
          Map.entry("inside a week", "1 week"),
          Map.entry("by the next weekday", "1 business-day"));

  private static final Quantities TIMES =
      new PhraseBookReader(Path.of(""), new Problems()).read().times();

  @Test
  void readsHoursRhythmsAndTimes() {
    for (Map.Entry<String, String> each : WRITTEN) {
      assertEquals(each.getValue(), read(each.getKey()), each.getKey());
    }
  }

  @Test
  void readsNoNumberWhereNoneIs() {
    for (String words : List.of("$40 per month", "Mfa on the front door", "two people")) {
      assertEquals("", read(words), words);
    }
  }

  private static String read(String words) {
    return TIMES.in(Wording.folded(words)).stream()
        .map(q -> String.format("%.0f %s", q.number(), q.unit()))
        .collect(Collectors.joining(", "));
  }
}
