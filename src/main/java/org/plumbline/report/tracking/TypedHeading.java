// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.List;
import org.plumbline.phrase.Key;

/** Headings under which the workbook holds what people also write elsewhere. */
enum TypedHeading implements Key {
  WHO,
  NEXT_DUE,
  FILE;

  @Override
  public String key() {
    return Key.spelled("sheet.heading", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
