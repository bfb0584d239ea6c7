// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the sheets are called; those that are read again have names that stay. */
enum SheetName implements Key {
  START,
  OFFERS,
  JOBS,
  COST,
  COVER,
  GATES,
  SUMMARY,
  BAND,
  CELLS,
  RETAINED,
  MATRIX,
  OBJECTIVES,
  CAUSES,
  MONITORING,
  ASSUMPTIONS,
  ACTS,
  CROSSWALK,
  CATALOGUES;

  @Override
  public String key() {
    return Key.spelled("sheet.name", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
