// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.AgreementRules;
import org.plumbline.capability.Trait;
import org.plumbline.phrase.Phrase;

/** What a regime looks at: one organization under one arrangement. */
public interface RegimeSubject {

  /** Rank of the level the arrangement states. */
  int level(Trait trait);

  /**
   * The same as the regime of these laws looks at it: what is made for other rules alone is less.
   */
  default RegimeSubject under(AgreementRules rules, Set<String> laws) {
    return this;
  }

  /** Titles of the rules that its agreements are made for. */
  default List<String> rulesNamed() {
    return List.of();
  }

  /** Whether the arrangement promises the element. */
  boolean has(Trait.Element element);

  /** The organization's answer, or null when unknown. */
  @Nullable Integer fact(String id);

  boolean is(RegimeState state);

  /** Name of the provider; empty where a kind of support stands for any provider. */
  Optional<String> provider();

  /** Tools that keep controlled information in a cloud of unknown standing. */
  List<Phrase> cloudTools();

  /** What to ask of the tools the papers name. */
  List<Phrase> toolQuestions();

  /** Who is named for an official role whose title holds these words. */
  Optional<String> official(String role);
}
