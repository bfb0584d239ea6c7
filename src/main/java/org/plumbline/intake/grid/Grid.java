// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.util.List;

/**
 * A file as sheets of cells.
 *
 * @param form what kind of file
 * @param macros whether it carries macros; they are never run
 * @param sheets in the order of the file, hidden ones too; text between the tables of a text file
 *     is a sheet of one column, without a name
 */
public record Grid(Form form, boolean macros, List<Sheet> sheets) {
  public Grid {
    sheets = List.copyOf(sheets);
  }

  /** Kinds of files. */
  public enum Form {
    WORKBOOK,
    CSV,
    MARKDOWN,
    HTML,
    JSON
  }
}
