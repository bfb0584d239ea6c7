// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.report.calendar.DutyCalendar;
import org.plumbline.report.letter.Letter;

/**
 * What people send and sign about one arrangement, with the calendars of its duties.
 *
 * @param changes what the letters rest on
 * @param letters in the order in which they are sent
 * @param calendars the organization's first
 * @param request kind of support the request for offers asks for, with how many points
 */
public record Letters(
    Changes changes, List<Letter> letters, List<DutyCalendar> calendars, Letters.Request request) {
  public Letters {
    letters = List.copyOf(letters);
    calendars = List.copyOf(calendars);
  }

  /**
   * What any provider must offer.
   *
   * @param kind title of the kind of support that leaves least open
   * @param points how many points an offer must answer
   * @param left duties that stay open whatever papers of this kind say
   */
  public record Request(String kind, int points, int left) {}
}
