// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

/** Texts in quotation marks, as YAML reads them back. */
public final class Quotes {
  private static final int LONGEST = 1_000;

  private Quotes() {}

  /** The text on one line, shortened where it is very long. */
  public static String of(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
