// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an organisation's file may name of the catalogues.
 *
 * @param frameworks ids of the frameworks in force
 * @param controls ids of their controls
 * @param implied which frameworks follow from what an organisation says it is regulated under
 */
public record KnownRules(Set<String> frameworks, Set<String> controls, List<Implied> implied) {
  /** Of an organisation that names none. */
  static final KnownRules NONE = new KnownRules(Set.of(), Set.of(), List.of());

  public KnownRules {
    frameworks = Collections.unmodifiableSet(new LinkedHashSet<>(frameworks));
    controls = Collections.unmodifiableSet(new LinkedHashSet<>(controls));
    implied = List.copyOf(implied);
  }

  /**
   * Words and answers that call for frameworks.
   *
   * @param words any of them in {@code regulated_under}, in small letters
   * @param facts any of them answered yes
   * @param frameworks what follows
   */
  public record Implied(Set<String> words, Set<String> facts, List<String> frameworks) {
    public Implied {
      words = Set.copyOf(words);
      facts = Set.copyOf(facts);
      frameworks = List.copyOf(frameworks);
    }
  }
}
