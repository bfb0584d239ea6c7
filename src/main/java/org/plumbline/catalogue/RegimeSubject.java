// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.Trait;

/** What a regime looks at: one organization under one arrangement. */
public interface RegimeSubject {

  /** Rank of the level the arrangement states. */
  int level(Trait trait);

  /** Whether the arrangement promises the element. */
  boolean has(Trait.Element element);

  /** The organization's answer, or null when unknown. */
  @Nullable Integer fact(String id);

  boolean is(RegimeState state);

  /** Name of the provider; empty where a kind of support stands for any provider. */
  Optional<String> provider();

  /** Who is named for an official role whose title holds these words. */
  Optional<String> official(String role);
}
