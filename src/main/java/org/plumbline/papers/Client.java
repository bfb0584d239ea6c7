// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The organization the papers are read for.
 *
 * @param name name on reports
 * @param staff rank of its own IT staff, 0 for none
 * @param facts answers: a number, or 1 for yes and 0 for no; absent is unknown
 * @param declared acts its own staff does in writing, on all systems
 * @param systems its systems in scope
 * @param counts how many of each thing there are, by which prices are reckoned
 */
public record Client(
    String name,
    int staff,
    Map<String, Integer> facts,
    Set<String> declared,
    List<ListedSystem> systems,
    Counts counts) {

  /** Rank of staff from which technical acts may be its own: one person or more. */
  public static final int ONE_PERSON = 2;

  public Client {
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    declared = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(declared));
    systems = List.copyOf(systems);
  }

  /** A client of which nothing else is said. */
  public Client(
      String name,
      int staff,
      Map<String, Integer> facts,
      Set<String> declared,
      List<ListedSystem> systems) {
    this(name, staff, facts, declared, systems, Counts.NONE);
  }

  /** True with one person or more. */
  public boolean staffed() {
    return staff >= ONE_PERSON;
  }
}
