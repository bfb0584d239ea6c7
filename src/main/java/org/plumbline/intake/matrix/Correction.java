// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person says of one sheet that was misread.
 *
 * @param sheet name of the sheet; empty in a file of one table
 * @param out whether the sheet is left out; then the rest says nothing
 * @param head rows of the head, none where the table has no head
 * @param is what each column that counts is, as {@link Layout#roles} spells it; one is the id
 * @param heads what stands over these columns
 */
public record Correction(
    String sheet,
    boolean out,
    List<Integer> head,
    SortedMap<Integer, String> is,
    Map<Integer, String> heads) {
  public Correction {
    head = List.copyOf(head);
    is = Collections.unmodifiableSortedMap(new TreeMap<>(is));
    heads = Collections.unmodifiableMap(new TreeMap<>(heads));
  }

  /** How often a column is said to be something. */
  public long count(String role) {
    return is.values().stream().filter(role::equals).count();
  }

  /** A column of somebody else bears the name that stands over it. */
  Layout layout(Optional<Layout.Prefers> prefers) {
    Map<Integer, String> names = new HashMap<>();
    is.forEach(
        (column, role) -> {
          if (role.equals(Acts.OTHER.spelling())) {
            names.put(column, HeadFinder.lowest(heads.getOrDefault(column, "")));
          }
        });
    return Layout.of(sheet, head, is, names, prefers);
  }
}
