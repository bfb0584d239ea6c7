// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What people typed beside the rows of lists other than the open items. */
public record Beside(Map<Page, Map<String, Entry>> pages) {
  public static final Beside NOTHING = new Beside(Map.of());

  /** Lists that people write in. */
  public enum Page {
    /** What to write into the papers, with the replies. */
    CHANGES,
    /** What stays with the organization, with what was done. */
    YOURS,
    /** Records to keep, with where they are. */
    EVIDENCE,
    /** Addressable specifications that are open, with what was decided. */
    ADDRESSABLE,
    /** The written report to a board, matter by matter. */
    BOARD
  }

  /**
   * What stands beside one row.
   *
   * @param label what the row was called
   * @param typed by heading
   */
  public record Entry(String label, Map<String, Typed> typed) {
    public Entry {
      typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }
  }

  public Beside {
    Map<Page, Map<String, Entry>> copy = new EnumMap<>(Page.class);
    pages.forEach(
        (page, rows) -> copy.put(page, Collections.unmodifiableMap(new LinkedHashMap<>(rows))));
    pages = Collections.unmodifiableMap(copy);
  }

  /** Rows with anything typed beside them, by key, in the order of the list. */
  public Map<String, Entry> rows(Page page) {
    return Objects.requireNonNullElse(pages.get(page), Map.of());
  }

  /** Headings of the columns in use beside those that every list has, from left to right. */
  public List<String> more(Page page, List<String> known) {
    Set<String> out = new LinkedHashSet<>();
    rows(page).values().forEach(row -> out.addAll(row.typed().keySet()));
    out.removeAll(known);
    return List.copyOf(out);
  }

  /** Whether anybody typed anything. */
  public boolean written() {
    return pages.values().stream().anyMatch(rows -> !rows.isEmpty());
  }
}
