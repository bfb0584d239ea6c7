// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * How the controls of a framework are read.
 *
 * @param framework id of the framework
 * @param controls its controls in the order of the file
 */
public record Reading(String framework, List<Read> controls) {
  public Reading {
    controls = List.copyOf(controls);
  }

  /**
   * One control as it is read.
   *
   * @param id id in the framework
   * @param needs what it calls for
   * @param partial the lesser duty that costs fewer points while the control is open
   * @param appliesIf the fact without which it binds nobody
   * @param contested the other reading in use, and why this one
   */
  public record Read(
      String id,
      Needs needs,
      Optional<Needs> partial,
      Optional<Need.FactRule> appliesIf,
      Optional<String> contested) {}
}
