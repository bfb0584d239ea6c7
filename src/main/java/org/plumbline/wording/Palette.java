// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.plumbline.judgement.Verdict;

/** How the verdicts look, in every format alike. */
public record Palette(Map<Verdict, Shade> shades) {

  /**
   * A palette.
   *
   * @throws IllegalStateException when a verdict has no shade
   */
  public Palette {
    shades = Collections.unmodifiableMap(new EnumMap<>(shades));
    if (shades.size() < Verdict.values().length) {
      throw new IllegalStateException("a verdict has no color");
    }
  }

  public Shade of(Verdict verdict) {
    return Objects.requireNonNull(shades.get(verdict));
  }
}
