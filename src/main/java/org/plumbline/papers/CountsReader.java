// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;

/** Reads {@code counts} of an organisation; problems ENG-064, YAML-013. */
public final class CountsReader {
  private CountsReader() {}

  /** How many of each unit there are; nothing counted when the key is absent. */
  public static Counts read(YamlMap organisation, Problems problems) {
    Optional<YamlMap> map = organisation.map("counts");
    if (map.isEmpty()) {
      return Counts.NONE;
    }
    map.get()
        .allow(
            PriceUnit.spellings().stream()
                .filter(word -> !word.equals(PriceUnit.FLAT.spelling()))
                .toArray(String[]::new));
    Map<PriceUnit, BigDecimal> out = new EnumMap<>(PriceUnit.class);
    for (PriceUnit unit : PriceUnit.values()) {
      new AmountReader(problems)
          .amount(map.get(), unit.spelling())
          .ifPresent(count -> out.put(unit, count));
    }
    return new Counts(out);
  }
}
