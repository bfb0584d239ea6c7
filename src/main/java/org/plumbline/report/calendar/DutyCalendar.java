// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one side does again and again.
 *
 * @param file name of its file, without the ending
 * @param name what a calendar shows it as
 * @param date day it was made from the papers
 * @param entries in the order of the rules
 */
public record DutyCalendar(String file, String name, LocalDate date, List<Entry> entries) {
  public DutyCalendar {
    entries = List.copyOf(entries);
  }

  /**
   * One duty.
   *
   * @param uid the same in every run, so that a calendar replaces what it has
   * @param title what is done
   * @param says how often and by which rule, what proves it, what to know
   * @param days at most so many from one time to the next, 1 or more
   * @param first the day somebody set for the next time; empty: one interval from the day it was
   *     made
   */
  public record Entry(String uid, String title, String says, int days, Optional<LocalDate> first) {
    public Entry {
      if (days < 1) {
        throw new IllegalArgumentException("every " + days + " days");
      }
    }
  }
}
