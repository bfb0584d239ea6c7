// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

/**
 * Where something stands: the paper, the clause, the exact words.
 *
 * @param document id of the paper; empty where there is only one
 * @param clause clause, section or heading as printed
 * @param words exact words in the paper
 */
public record Where(String document, String clause, String words) {
  /** Nowhere in particular. */
  public static final Where NOWHERE = new Where("", "", "");
}
