// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar reads back as it was meant, in every zone. */
class CalendarWriterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "365, FREQ=YEARLY;INTERVAL=1, 20271127",
    "1095, FREQ=YEARLY;INTERVAL=3, 20291127",
    "183, FREQ=MONTHLY;INTERVAL=6, 20270527",
    "92, FREQ=MONTHLY;INTERVAL=3, 20270227",
    "31, FREQ=MONTHLY;INTERVAL=1, 20261227",
    "14, FREQ=WEEKLY;INTERVAL=2, 20261211",
    "10, FREQ=DAILY;INTERVAL=10, 20261207"
  })
  void an_interval_becomes_a_rhythm_and_a_first_day(int days, String rule, String first)
      throws IOException {
    String text = text(calendar(days));
    assertTrue(text.contains("RRULE:" + rule + "\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:" + first + "\r\n"), text);
  }

  @Test
  void words_with_commas_semicolons_and_lines_come_back() throws IOException {
    try (ICalReader reader = new ICalReader(text(calendar(31)))) {
      ICalendar back = reader.readNext();
      VEvent event = back.getEvents().get(0);
      assertEquals("Logs read; all, of them", event.getSummary().getValue());
      assertEquals("One.\nTwo, three; four.", event.getDescription().getValue());
      assertEquals("abc@plumbline", event.getUid().getValue());
      assertFalse(event.getDateStart().getValue().hasTime());
      assertEquals(List.of(), reader.getWarnings());
    }
  }

  @Test
  void the_same_duties_give_the_same_bytes_in_another_zone() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    byte[] here = text(calendar(92)).getBytes(StandardCharsets.UTF_8);
    try {
      for (String other : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Tehran")) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        assertArrayEquals(here, text(calendar(92)).getBytes(StandardCharsets.UTF_8), other);
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_duty_without_days_is_none() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DutyCalendar.Entry("a", "b", "c", 0, Optional.empty()));
  }

  private static DutyCalendar calendar(int days) {
    return new DutyCalendar(
        "duties",
        "Duties",
        DAY,
        List.of(
            new DutyCalendar.Entry(
                "abc@plumbline",
                "Logs read; all, of them",
                "One.\nTwo, three; four.",
                days,
                Optional.empty())));
  }

  private static String text(DutyCalendar calendar) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CalendarWriter.write(calendar, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
