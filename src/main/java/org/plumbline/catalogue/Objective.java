// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import org.plumbline.capability.Capability;
import org.plumbline.problem.Place;

/**
 * One of the things an assessor determines before a control counts as met.
 *
 * @param id as readers know it, such as {@code AC.L2-3.1.1[a]}
 * @param control id of its control
 * @param letter its letter, such as {@code a}; its whole official id, such as {@code 3.10.3[a]},
 *     where the control joins several requirements whose letters repeat
 * @param asks what the assessor wants to see, in our own plain words
 * @param act what somebody has to do for it
 * @param capability the duty that brings it about
 * @param place where it stands in the data
 */
public record Objective(
    String id,
    String control,
    String letter,
    String asks,
    ObjectiveAct act,
    Capability capability,
    Place place) {

  /** The id of an objective, made of those of its control and its own. */
  static String idOf(String control, String letter) {
    return letter.length() == 1 ? control + "[" + letter + "]" : control + " " + letter;
  }

  /** By id alone: the whole text would cost more than it tells apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
