// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/**
 * What people write beside an open item.
 *
 * @param owner who sees to it, or empty
 * @param due day by which it is to be done
 * @param status how far it has come: the code of a status of the workbook, such as {@code
 *     in-progress}
 * @param note free text, or empty
 * @param evidence where the proof is: a link or a place, or empty
 */
public record Progress(
    String owner, Optional<LocalDate> due, String status, String note, String evidence) {

  public Progress {
    owner = Invisible.without(owner);
    note = Invisible.without(note);
    evidence = Invisible.without(evidence);
  }

  /** What an item says that nobody has touched. */
  public static final Progress UNTOUCHED = new Progress("", Optional.empty(), "open", "", "");

  private static final int LONGEST_OWNER = 200;
  private static final int LONGEST_STATUS = 40;
  private static final int LONGEST_NOTE = 4000;
  private static final int LONGEST_EVIDENCE = 1000;

  /** Refuses what is too long: STO-006. */
  public void check() {
    Problems problems = new Problems();
    longest("owner", owner, LONGEST_OWNER, problems);
    longest("status", status, LONGEST_STATUS, problems);
    longest("note", note, LONGEST_NOTE, problems);
    longest("evidence", evidence, LONGEST_EVIDENCE, problems);
    problems.throwIfAny();
  }

  private static void longest(String field, String text, int most, Problems problems) {
    if (text.length() > most) {
      problems.error(StoreProblem.TOO_LONG, Place.of(field), text.length(), most);
    }
  }

  /** What the trail tells of a change of these: notes and proofs only that they changed. */
  Map<TrailAction, String> told() {
    Map<TrailAction, String> out = new LinkedHashMap<>();
    out.put(TrailAction.TRACKING_OWNER, owner);
    out.put(TrailAction.TRACKING_DUE, due.map(LocalDate::toString).orElse(""));
    out.put(TrailAction.TRACKING_STATUS, status);
    out.put(TrailAction.TRACKING_NOTE, note);
    out.put(TrailAction.TRACKING_EVIDENCE, evidence);
    return out;
  }
}
