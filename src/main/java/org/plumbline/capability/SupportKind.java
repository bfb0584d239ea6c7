// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Set;

/**
 * A kind of support and what it includes beside its trait values.
 *
 * @param id name in files, such as {@code managed}
 * @param ordered work is ordered job by job
 * @param divided work is divided with the organization's own staff
 * @param partial some services only are sold
 * @param deliverables deliverables of the kind
 * @param functions named functions; the word {@code all} stands for every one
 * @param covers classes covered in general
 */
public record SupportKind(
    String id,
    boolean ordered,
    boolean divided,
    boolean partial,
    Included deliverables,
    Included functions,
    Included covers) {

  /** What is included at the least, usually, and at the most. */
  public record Included(Set<String> floor, Set<String> usual, Set<String> ceiling) {
    /** Nothing. */
    public static final Included NOTHING = new Included(Set.of(), Set.of(), Set.of());

    public Included {
      floor = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(floor));
      usual = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(usual));
      ceiling = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(ceiling));
    }

    /** What is included at one of the three. */
    public Set<String> at(Extent extent) {
      return switch (extent) {
        case FLOOR -> floor;
        case USUAL -> usual;
        case CEILING -> ceiling;
      };
    }
  }

  /** How much of what a kind can include. */
  public enum Extent {
    FLOOR,
    USUAL,
    CEILING
  }
}
