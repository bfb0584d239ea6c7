// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

/**
 * Cells merged into one; rows and columns count from 1, and both ends belong to it.
 *
 * @param firstRow not above {@code lastRow}
 * @param firstColumn not right of {@code lastColumn}
 */
public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** True where the cell lies in it. */
  public boolean holds(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  /** Columns it spans. */
  public int width() {
    return lastColumn - firstColumn + 1;
  }

  /** Rows it spans. */
  public int height() {
    return lastRow - firstRow + 1;
  }
}
