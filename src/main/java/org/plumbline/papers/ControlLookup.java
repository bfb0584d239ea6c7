// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;

/** Finds the controls that a table means by an id, in whatever spelling it writes them. */
public interface ControlLookup {

  /** The controls meant; none where the id is not known. */
  List<Hit> find(String written);

  /** No control is known. */
  ControlLookup NONE = written -> List.of();

  /**
   * A control that is meant.
   *
   * @param control its id as the framework spells it
   * @param part objective or lettered part that the table lists of it; empty for the whole
   * @param fanned whether the table names a standard or paragraph above it
   * @param depth characters of what the table names, so that the narrower of two headings counts
   */
  record Hit(String control, String part, boolean fanned, int depth) {}
}
