// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Capability;
import org.plumbline.papers.Row;

/**
 * The rows of responsibility matrices that concern one member, by what they speak of: those of the
 * table over all members before the member's own.
 */
final class RowIndex {
  private final Map<String, List<Row>> controls = new HashMap<>();
  private final Map<String, List<Row>> acts = new HashMap<>();
  private final Map<String, List<Row>> areas = new HashMap<>();

  RowIndex(List<Row> table, List<Row> own) {
    table.forEach(this::add);
    own.forEach(this::add);
  }

  private void add(Row row) {
    if (row.party() != Row.Party.NOT_APPLICABLE) {
      Map<String, List<Row>> grain =
          switch (row.key().grain()) {
            case CONTROL -> controls;
            case CAPABILITY -> acts;
            case AREA -> areas;
          };
      grain.computeIfAbsent(row.key().id(), k -> new ArrayList<>()).add(row);
    }
  }

  /** True where a row speaks of this very control. */
  boolean speaksOf(String control) {
    return controls.containsKey(control);
  }

  /** The first row that counts: of the control, else of the act, else of one of its areas. */
  Optional<Row> row(String control, Capability capability) {
    Optional<Row> found = first(controls, control, capability);
    if (found.isEmpty()) {
      found = first(acts, capability.id(), capability);
    }
    for (String area : capability.areas()) {
      if (found.isPresent()) {
        return found;
      }
      found = first(areas, area, capability);
    }
    return found;
  }

  private static Optional<Row> first(
      Map<String, List<Row>> grain, String id, Capability capability) {
    for (Row row : grain.getOrDefault(id, List.of())) {
      boolean names = row.party() == Row.Party.CLIENT || row.party() == Row.Party.MEMBER;
      if (!(capability.eachMember() && names)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
