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
  private final List<Group> groups;

  /** The clauses of a file and the groups of a rider, in their order. */
  public Clauses(List<Clause> clauses, List<Group> groups) {
    clauses.forEach(c -> byKey.put(c.key(), c));
    this.groups = List.copyOf(groups);
  }

  /**
   * Clauses that stand together in a rider.
   *
   * @param title heading
   * @param writes traits, groups of acts, or what stands before the subject of a clause
   */
  public record Group(String title, List<String> writes) {
    public Group {
      writes = List.copyOf(writes);
    }
  }

  /** Headings of a rider, in order. */
  public List<Group> groups() {
    return groups;
  }

  /** Place among the groups of the first that writes one of these words; the last for none. */
  public int group(List<String> words) {
    for (String word : words) {
      for (int i = 0; i < groups.size(); i++) {
        if (groups.get(i).writes().contains(word)) {
          return i;
        }
      }
    }
    return Math.max(0, groups.size() - 1);
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
