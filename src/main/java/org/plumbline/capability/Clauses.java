// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Skeletons of clauses by what they write. */
public final class Clauses {
  private static final char SUBJECT = ':';

  private final Map<String, Clause> byKey = new LinkedHashMap<>();

  /** The clauses of a file, in its order. */
  public Clauses(List<Clause> clauses) {
    clauses.forEach(c -> byKey.put(c.key(), c));
  }

  /** All of them, in order. */
  public List<Clause> all() {
    return new ArrayList<>(byKey.values());
  }

  /** The clause of a key, else the one that stands for every subject of its kind. */
  public Optional<Clause> of(String key) {
    Clause own = byKey.get(key);
    int at = key.indexOf(SUBJECT);
    return Optional.ofNullable(own != null || at < 0 ? own : byKey.get(key.substring(0, at + 1)));
  }

  /** The clause that promises at least a rank of a trait; the next higher where it has none. */
  public Optional<Clause> of(Trait trait, int rank) {
    return trait.levels().stream()
        .filter(l -> l.rank() >= rank)
        .flatMap(l -> Optional.ofNullable(byKey.get(trait.id() + ">=" + l.name())).stream())
        .findFirst();
  }
}
