// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook remembers of a list that people type beside.
 *
 * @param filled seal of what Plumbline alone fills
 * @param ours headings of the columns that Plumbline alone fills
 */
record TypedSeal(String filled, List<String> ours) {
  private static final String BETWEEN = "|";

  /** As a property of a workbook keeps it. */
  String spelled() {
    List<String> out = new ArrayList<>(List.of(filled));
    ours.forEach(h -> out.add(h.replace(BETWEEN, "/")));
    return String.join(BETWEEN, out);
  }

  /** That of a sheet; empty where a program dropped it. */
  static Optional<TypedSeal> of(Map<String, String> columns, String sheet) {
    return Optional.ofNullable(columns.get(sheet))
        .map(kept -> Arrays.asList(kept.split("\\|", -1)))
        .map(kept -> new TypedSeal(kept.get(0), kept.subList(1, kept.size())));
  }
}
