// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All traits, in the order of their codes. */
public record Traits(List<Trait> all) {

  public Traits {
    all = List.copyOf(all);
  }

  public Optional<Trait> find(String id) {
    for (Trait trait : all) {
      if (trait.id().equals(id)) {
        return Optional.of(trait);
      }
    }
    return Optional.empty();
  }

  public Set<String> ids() {
    return all.stream()
        .map(Trait::id)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /**
   * A trait the rules speak of, by one of {@link TraitNames}.
   *
   * @throws IllegalStateException when it is not there
   */
  public Trait named(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no trait " + id));
  }
}
