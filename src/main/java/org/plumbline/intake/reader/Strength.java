// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Locale;

/** What words do. */
public enum Strength {
  /** A flat statement of duty. */
  BINDING,
  /** Tries, aims, reserves. */
  BEST_EFFORT,
  /** Holds only if the client does something. */
  CONDITIONAL,
  /** Counts for nothing. */
  MARKETING,
  /** A demand on others. */
  ASKED;

  /** As files write it. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
