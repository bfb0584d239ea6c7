// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

/**
 * How a verdict looks. Colors are red, green and blue, such as {@code 0x0B5A6B}.
 *
 * @param fill of a bar or a cell
 * @param ink of text on the fill
 * @param tint of a large area with dark text on it
 * @param mark what tells it apart without color
 * @param line of the mark
 */
public record Shade(int fill, int ink, int tint, Mark mark, int line) {

  /** What tells a verdict apart without color. */
  public enum Mark {
    PLAIN,
    HATCH,
    OUTLINE,
    DOTTED;

    /** As written in the palette. */
    String spelling() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
