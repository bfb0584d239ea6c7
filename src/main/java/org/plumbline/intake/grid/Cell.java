// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell that holds something.
 *
 * @param kind what kind of value
 * @param text as a person sees it, its ends trimmed; a paragraph of its own for each line break
 * @param raw the value as stored: a number or a date as Excel counts it; otherwise as the text
 * @param date the day, where the cell is a date
 */
public record Cell(Kind kind, String text, String raw, Optional<LocalDate> date) {

  /** A text. */
  public static Cell of(String text) {
    return new Cell(Kind.TEXT, text, text, Optional.empty());
  }

  /** What kind of value a cell holds. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    /** An error of a formula, or a formula without its value. */
    NO_VALUE
  }
}
