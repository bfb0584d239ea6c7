// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Forms that save by themselves while somebody types, and say so beside the form. What cannot be
 * saved yet stays in the form; what somebody else has changed meanwhile is left to the button,
 * which shows both.
 */
@Component
class Autosave {
  /** What a form sends when it saves by itself. */
  static final String AUTO = "auto";

  private static final String VIEW = "parts :: kept";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Office office;

  Autosave(Office office) {
    this.office = office;
  }

  /** A hidden field of the page that has another value now. */
  record Field(String id, String name, String value) {

    /** The version on which the form stands from now on. */
    static Field seen(String id, int version) {
      return new Field(id, "seen", Integer.toString(version));
    }
  }

  /** Says when it was saved. */
  String saved(String place, List<Field> fields, Model model) {
    return said(place, office.say(PageWord.SAVED_AT, time()), fields, model);
  }

  /** Says what keeps it from being saved. */
  String notYet(String place, String why, HttpServletResponse response, Model model) {
    response.setStatus(StartPage.UNPROCESSABLE);
    return said(place, office.say(PageWord.NOT_SAVED_YET, why), List.of(), model);
  }

  /** Says that somebody else was faster. */
  String stale(String place, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.CONFLICT.value());
    return said(place, office.say(PageWord.NOT_SAVED_STALE), List.of(), model);
  }

  /** The time of day, as it is said. */
  String time() {
    return LocalTime.now(office.clock()).format(TIME);
  }

  private static String said(String place, String text, List<Field> fields, Model model) {
    model.addAttribute("place", place);
    model.addAttribute("text", text);
    model.addAttribute("kept", fields);
    return VIEW;
  }
}
