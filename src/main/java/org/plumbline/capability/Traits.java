// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All traits, in the order of their codes, with all their elements. */
public record Traits(List<Trait> all, List<Trait.Element> elements) {

  public Traits {
    all = List.copyOf(all);
    elements = List.copyOf(elements);
  }

  public Optional<Trait> find(String id) {
    for (Trait trait : all) {
      if (trait.id().equals(id)) {
        return Optional.of(trait);
      }
    }
    return Optional.empty();
  }

  /** The element of this name. */
  public Optional<Trait.Element> element(String id) {
    return elements.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The trait an element stands under. */
  public Trait of(Trait.Element element) {
    return all.get(element.trait());
  }

  /** The elements of a set, in the order of the vocabulary. */
  public List<Trait.Element> in(long set) {
    if (set == 0) {
      return List.of();
    }
    List<Trait.Element> out = new ArrayList<>(2);
    for (long left = set; left != 0; left &= left - 1) {
      out.add(elements.get(Long.numberOfTrailingZeros(left)));
    }
    return out;
  }

  public Set<String> ids() {
    return all.stream().map(Trait::id).collect(Collectors.toCollection(LinkedHashSet::new));
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
