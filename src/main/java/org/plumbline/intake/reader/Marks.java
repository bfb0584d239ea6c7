// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.regex.Pattern;

/** Cells that hold one sign and no word. */
final class Marks {
  /** A box that is not ticked, at the beginning of what it offers. */
  private static final Pattern EMPTY_BOX = Pattern.compile("\\s*(?:☐|\\[ {0,3}\\])");

  /** May say yes, or no where the table has another sign for yes. */
  private static final String CROSS = "×";

  private static final Pattern YES = Pattern.compile("[✓✔x●•■]");
  private static final Pattern NO = Pattern.compile("[-–—✗✘✕✖]");

  private Marks() {}

  /** A sign that says yes, perhaps with a note of a few letters. */
  static boolean yes(String folded) {
    String text = folded.strip();
    return YES.matcher(text).matches() || text.matches("\\W*[✓✔x●•]\\W*.{0,3}");
  }

  /** True for what stands behind a box that nobody ticked: it can be bought. */
  static boolean unticked(String text) {
    return EMPTY_BOX.matcher(text).lookingAt();
  }

  /** A sign that says no. */
  static boolean no(String folded) {
    return NO.matcher(folded.strip()).matches();
  }

  /** A cross alone, as printed. */
  static boolean cross(String text) {
    return text.strip().equals(CROSS);
  }

  /** A sign that says yes beside which a cross says no. */
  static boolean check(String text) {
    return text.strip().matches("[✓✔●■].{0,3}");
  }
}
