// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

/**
 * Somebody who changes things, as the trail names him.
 *
 * @param name "this computer" where nobody signs in
 */
public record Who(String name) {

  /** Whoever sits at the computer on which Plumbline runs for one person alone. */
  public static final Who THIS_COMPUTER = new Who("this computer");

  /**
   * Refuses a name that says nothing.
   *
   * @throws IllegalArgumentException when the name is blank
   */
  public Who {
    if (name.isBlank()) {
      throw new IllegalArgumentException("nobody");
    }
  }
}
