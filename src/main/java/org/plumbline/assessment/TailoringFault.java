// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What a tailoring may not or need not do. */
enum TailoringFault implements ProblemKey {
  BINDS("ENG-046", "", "control", "framework"),
  WITHDRAWN("ENG-047", "", "control", "successor"),
  UNKNOWN_CONTROL("ENG-048", "", "control", "near"),
  /** Added, and the baseline holds it. */
  ALREADY_IN("ENG-049", "in", "control", "baseline"),
  /** Removed, and the baseline does not hold it. */
  ALREADY_OUT("ENG-049", "out", "control", "baseline"),
  NO_BASELINE("ENG-049", "none", "control"),
  WITHOUT_BASE("ENG-050", "", "control", "base"),
  SLACKER("ENG-051", "", "interval", "law", "number"),
  /** The same, for an interval of several laws. */
  SLACKER_THAN_ONE("ENG-051", "one", "interval", "law", "controls", "number"),
  DECIDES_NOTHING("ENG-052", "", "interval"),
  NO_SUCH_LEVEL("ENG-053", "", "trait", "interval", "level", "means");

  private final Spec spec;

  TailoringFault(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
