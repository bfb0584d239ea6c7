// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

/**
 * Where in an input something stands.
 *
 * @param file the file as the user would name it
 * @param line 1-based line, or 0 when the whole file is meant
 * @param column 1-based column, or 0
 * @param width how many characters to underline, at least 1
 * @param source the text of that line, or empty
 */
public record Place(String file, int line, int column, int width, String source) {

  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0, 1, "");
  }

  /** {@code file:line:column}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
