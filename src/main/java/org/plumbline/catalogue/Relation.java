// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** How a requirement of one document stands to one of another, the closest first. */
public enum Relation implements Key {
  IDENTICAL,
  CORRESPONDS,
  SELECTED_FROM,
  MAPS_TO,
  INTERSECTS,
  MAPS_TO_DERIVED,
  INTERSECTS_DERIVED;

  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What such a link says of the side looked at and the other, for readers. */
  public Phrase says(boolean fromRight) {
    return Phrase.of(this, fromRight ? "backward" : "forward");
  }

  @Override
  public String key() {
    return Key.spelled("link-relation", this);
  }

  @Override
  public List<String> arguments() {
    return List.of("side");
  }

  /** True when both sides ask the same, so that a link of one can be read as one of the other. */
  public boolean sameRequirement() {
    return this == IDENTICAL || this == CORRESPONDS;
  }

  /** The relation of that spelling, if there is one. */
  static Optional<Relation> of(String spelling) {
    return Stream.of(values()).filter(r -> r.spelling().equals(spelling)).findFirst();
  }
}
