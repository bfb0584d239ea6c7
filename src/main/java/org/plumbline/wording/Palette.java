// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.plumbline.judgement.Verdict;

/**
 * How documents look, in every format alike.
 *
 * @param inks colors of text, headings, lines and grounds
 * @param shades how each verdict looks
 */
public record Palette(Inks inks, Map<Verdict, Shade> shades) {

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
