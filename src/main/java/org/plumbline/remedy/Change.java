// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

/**
 * One thing to write into the papers: a term, an element, a deliverable, a system, a signature.
 *
 * @param key tells it from all others; its spelling is the last tie-break of every order
 */
public record Change(String key) implements Comparable<Change> {
  public Change {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a change without a key");
    }
  }

  @Override
  public int compareTo(Change other) {
    return key.compareTo(other.key);
  }
}
