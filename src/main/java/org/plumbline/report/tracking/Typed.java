// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.time.LocalDate;

/** What somebody typed in a column of their own. */
public sealed interface Typed {

  record Text(String text) implements Typed {}

  /**
   * A number.
   *
   * @param digits as the workbook spells it
   */
  record Number(String digits) implements Typed {}

  record Day(LocalDate date) implements Typed {}
}
