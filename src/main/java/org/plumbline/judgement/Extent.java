// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far one thing to write must reach so that it serves every control that asks for it.
 *
 * @param rank highest rank asked, of a trait
 * @param every shortest interval asked in days, of a deliverable or order
 * @param topics topics asked, of a deliverable or order
 * @param acts acts whose deliverable treats it, of a topic
 */
public record Extent(int rank, OptionalInt every, Set<String> topics, Set<String> acts) {
  /** Nothing in particular. */
  public static final Extent PLAIN = new Extent(0, OptionalInt.empty(), Set.of(), Set.of());

  public Extent {
    topics = Collections.unmodifiableSet(new TreeSet<>(topics));
    acts = Collections.unmodifiableSet(new TreeSet<>(acts));
  }

  /** What serves both. */
  public Extent and(Extent other) {
    OptionalInt shortest =
        every.isEmpty()
            ? other.every
            : other.every.isEmpty()
                ? every
                : OptionalInt.of(Math.min(every.getAsInt(), other.every.getAsInt()));
    return new Extent(
        Math.max(rank, other.rank), shortest, both(topics, other.topics), both(acts, other.acts));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> out = new TreeSet<>(one);
    out.addAll(other);
    return out;
  }
}
