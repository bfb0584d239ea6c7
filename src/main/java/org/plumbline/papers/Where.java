// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import org.plumbline.problem.Place;

/**
 * Where something stands: the paper, the clause, the exact words.
 *
 * @param document id of the paper; empty where there is only one, or none is named
 * @param clause clause, section or heading as printed
 * @param words exact words in the paper
 * @param place where it stands in the file that writes the paper down
 */
public record Where(String document, String clause, String words, Place place) {
  /** Nowhere in particular. */
  public static final Where NOWHERE = new Where("", "", "");

  /** A passage whose file is not known. */
  public Where(String document, String clause, String words) {
    this(document, clause, words, Place.of(""));
  }
}
