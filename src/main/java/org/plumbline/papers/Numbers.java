// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How stated numbers become levels, for every trait that is read from a number. */
public final class Numbers {
  private final Map<String, NumberScale> scales;

  /**
   * Of scales as data says them.
   *
   * @param scales by id of the trait, in the order of the file
   */
  Numbers(Map<String, NumberScale> scales) {
    this.scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
  }

  /** Ids of the traits that are read from a number, in the order of the file. */
  public Set<String> traits() {
    return scales.keySet();
  }

  /**
   * Levels a number can reach on a trait, least first; none where it is told by names alone.
   *
   * @param trait id of the trait
   */
  public List<String> levels(String trait) {
    NumberScale scale = scales.get(trait);
    if (scale == null) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(scale.otherwise()), scale.steps().stream().map(NumberScale.Step::level))
        .toList();
  }

  /**
   * The level a number reaches on a trait, the lower one between two; refused where the trait is
   * told by names of levels alone, as answers of a desk and recovery are.
   *
   * @param trait id of the trait
   * @param hours business hours of the paper
   */
  public NumberLevel levelOf(String trait, StatedNumber number, BusinessHours hours) {
    NumberScale scale = scales.get(trait);
    return scale == null
        ? new NumberLevel.Refused(NumberLevel.Fault.NO_NUMBERS, List.of())
        : scale.levelOf(number, hours);
  }
}
