// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.wording.Words;

/**
 * Who sees to an act that stays with the organization, as people wrote it beside the list of these.
 *
 * @param who a person or a role, or empty
 * @param due day by which it is to be done next
 */
public record OwnDuty(String who, Optional<LocalDate> due) {
  /** Nobody wrote anything. */
  public static final OwnDuty NOTHING = new OwnDuty("", Optional.empty());

  /** What is written, by key of the act. */
  public static Map<String, OwnDuty> in(Beside beside, Words words) {
    Map<String, OwnDuty> out = new LinkedHashMap<>();
    beside.rows(Beside.Page.YOURS).forEach((key, entry) -> out.put(key, of(entry.typed(), words)));
    return out;
  }

  private static OwnDuty of(Map<String, Typed> typed, Words words) {
    String who =
        typed.get(words.say(TypedHeading.WHO)) instanceof Typed.Text text ? text.text() : "";
    return new OwnDuty(
        who,
        typed.get(words.say(TypedHeading.NEXT_DUE)) instanceof Typed.Day day
            ? Optional.of(day.date())
            : Optional.empty());
  }

  /** The same as a row of that list; empty where nothing is written. */
  Map<String, Typed> typed(Words words) {
    Map<String, Typed> out = new LinkedHashMap<>();
    if (!who.isEmpty()) {
      out.put(words.say(TypedHeading.WHO), new Typed.Text(who));
    }
    due.ifPresent(day -> out.put(words.say(TypedHeading.NEXT_DUE), new Typed.Day(day)));
    return out;
  }

  /** These as rows of that list, by key of the act; those without anything are left out. */
  public static Map<String, Beside.Entry> rows(Map<String, OwnDuty> duties, Words words) {
    Map<String, Beside.Entry> rows = new LinkedHashMap<>();
    duties.forEach((key, duty) -> rows.put(key, new Beside.Entry("", duty.typed(words))));
    rows.values().removeIf(row -> row.typed().isEmpty());
    return rows;
  }
}
