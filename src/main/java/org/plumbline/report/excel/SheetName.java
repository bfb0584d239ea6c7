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
  GAPS,
  MATRIX,
  OBJECTIVES,
  CELLS,
  MONITORING,
  CLAIMS,
  POINTS,
  BASELINE,
  SYSTEMS,
  GATES,
  CAUSES,
  RETAINED,
  SUMMARY,
  ASSUMPTIONS,
  CATALOGUES,
  COVER,
  BAND,
  ACTS,
  CROSSWALK;

  @Override
  public String key() {
    return Key.spelled("sheet.name", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
