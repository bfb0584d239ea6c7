// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import org.plumbline.problem.Place;

/**
 * What stands in a cell.
 *
 * @param text as typed; empty when nothing is there
 * @param place file, sheet and cell
 * @param address such as {@code C12}
 */
record FormCell(String text, Place place, String address) {
  boolean isEmpty() {
    return text.isBlank();
  }
}
