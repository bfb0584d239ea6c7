// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.report.tracking.OwnDuty;

/**
 * What stays with the organization under one offer, by the moment it is due.
 *
 * @param title message of the page
 * @param moments in the order of a year; none empty
 * @param never duties that can never be handed over
 * @param more duties that stay and could be handed over
 * @param facts facts nobody has told that would take duties away, each with how many
 */
public record YoursView(
    String title, List<Moment> moments, int never, int more, List<NamedText> facts) {

  /** Acts of one moment. */
  public record Moment(String title, List<Line> lines) {}

  /**
   * One act for all the duties that call for it.
   *
   * @param key of the act, the same in every report
   * @param person who sees to it
   * @param needsHelp whether it has a technical half and nobody here can do it
   * @param buyable whether somebody else may do it
   * @param proof what shows that it was done
   * @param controls duties it answers
   */
  public record Line(
      String key,
      String what,
      Person person,
      boolean needsHelp,
      boolean buyable,
      String proof,
      List<ControlView> controls) {

    /** Who sees to it, or that nobody is named. */
    public String who() {
      return person.asked().who().isEmpty() ? person.given() : person.asked().who();
    }

    /** The first ids of the duties, and how many more there are. */
    public String rules(int most) {
      String first = String.join(", ", controls.stream().limit(most).map(ControlView::id).toList());
      return controls.size() <= most ? first : first + ", +" + (controls.size() - most);
    }
  }

  /**
   * Who sees to an act.
   *
   * @param given owner by the file of the organization, or that nobody is named there
   * @param named whether somebody is named there
   * @param asked who was named beside the list, and by when it is to be done
   */
  public record Person(String given, boolean named, OwnDuty asked) {}

  /** How many acts there are. */
  public int lines() {
    return moments.stream().mapToInt(m -> m.lines().size()).sum();
  }
}
