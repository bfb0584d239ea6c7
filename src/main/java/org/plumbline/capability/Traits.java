// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All traits by id, in the order of their codes. */
public final class Traits {
  private final List<Trait> all;
  private final Map<String, Trait> byId = new LinkedHashMap<>();

  public Traits(List<Trait> all) {
    this.all = List.copyOf(all);
    all.forEach(t -> byId.put(t.id(), t));
  }

  public List<Trait> all() {
    return all;
  }

  public Optional<Trait> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Set<String> ids() {
    return byId.keySet();
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
