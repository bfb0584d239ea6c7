// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

/**
 * A part of a sentence that stands for itself.
 *
 * @param text as printed
 * @param folded for comparing, letter by letter as long as the text
 * @param from its first letter in the block
 * @param sentence the sentence it belongs to, folded
 * @param whole that sentence as printed
 */
record Part(String text, String folded, int from, String sentence, String whole) {
  private static final int SHORT = 14;

  /** What is quoted: a part of a few letters with the sentence around it. */
  String quote() {
    return text.strip().length() < SHORT && whole.length() <= 10 * SHORT
        ? whole.strip()
        : text.strip();
  }
}
