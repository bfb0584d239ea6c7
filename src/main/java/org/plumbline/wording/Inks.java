// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

/**
 * The colors of a page beside those of verdicts: red, green and blue, such as {@code 0x0B5A6B}.
 *
 * @param ink of text
 * @param quiet of notes and of what stands beside the matter
 * @param accent of headings
 * @param line of rules between rows
 * @param soft ground behind notes and heads of groups
 */
public record Inks(int ink, int quiet, int accent, int line, int soft) {

  /** A color as office files write it, such as {@code 0B5A6B}. */
  public static String hex(int color) {
    return String.format(java.util.Locale.ROOT, "%06X", color);
  }
}
