// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Locale;
import java.util.Optional;

/**
 * The one rule for ids of offers and support models: they become columns, options of the command
 * line and names of files on every system.
 */
final class IdRule {
  static final int LONGEST = 40;

  /** Names that Windows keeps for devices. */
  private static final String DEVICE = "(?i)con|prn|aux|nul|com\\d|lpt\\d";

  private IdRule() {}

  /** What is wrong with an id. */
  enum Fault {
    CHARACTERS,
    LONG,
    DEVICE
  }

  static Optional<Fault> faultOf(String id) {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
      return Optional.of(Fault.CHARACTERS);
    }
    if (id.length() > LONGEST) {
      return Optional.of(Fault.LONG);
    }
    return id.matches(DEVICE) ? Optional.of(Fault.DEVICE) : Optional.empty();
  }

  /** True when a reader, or a system without capital letters, could take one for the other. */
  static boolean alike(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
  }
}
