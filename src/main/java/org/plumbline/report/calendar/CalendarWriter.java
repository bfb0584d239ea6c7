// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.ProductId;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/** Writes recurring duties as a calendar file that any calendar takes. */
public final class CalendarWriter {
  private static final String PRODUCT = "-//Plumbline//Recurring duties//EN";

  private CalendarWriter() {}

  /** Writes it; the same duties give the same bytes. The stream stays open. */
  public static void write(DutyCalendar calendar, OutputStream out) throws IOException {
    ICalendar file = new ICalendar();
    file.setProductId(new ProductId(PRODUCT));
    file.setName(calendar.name());
    file.setExperimentalProperty("X-WR-CALNAME", calendar.name());
    for (DutyCalendar.Entry entry : calendar.entries()) {
      file.addEvent(event(entry, calendar.date()));
    }
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(file);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static VEvent event(DutyCalendar.Entry entry, LocalDate date) {
    Rhythm rhythm = Rhythm.of(entry.days());
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setDateTimeStamp(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    event.setDateStart(whole(entry.first().orElseGet(() -> rhythm.after(date))));
    event.setRecurrenceRule(rhythm.recurrence());
    event.setSummary(entry.title());
    event.setDescription(entry.says());
    event.setTransparency(true);
    return event;
  }

  /**
   * A day without a time: the library writes it by the zone of the computer, so it is made in it.
   */
  private static ICalDate whole(LocalDate day) {
    return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
  }
}
