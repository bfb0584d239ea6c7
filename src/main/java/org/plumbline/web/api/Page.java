// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items those of this page
 * @param page from 1
 * @param size how many a page has at most
 * @param total how many there are on all pages
 */
record Page<T>(List<T> items, int page, int size, int total) {
  private static final int LARGEST = 500;

  Page {
    items = List.copyOf(items);
  }

  /** The part of a whole list; a page behind the last one is empty. */
  static <T> Page<T> of(List<T> all, int page, int size) {
    check(page, size);
    int from = (int) Math.min(all.size(), (page - 1L) * size);
    int to = Math.min(all.size(), from + size);
    return new Page<>(all.subList(from, to), page, size, all.size());
  }

  /** Refuses pages that cannot be. */
  static void check(int page, int size) {
    if (page < 1) {
      throw RefusedException.value("page", Integer.toString(page));
    }
    if (size < 1 || size > LARGEST) {
      throw RefusedException.value("size", Integer.toString(size));
    }
  }
}
