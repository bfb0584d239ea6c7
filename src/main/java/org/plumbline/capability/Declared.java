// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.phrase.Key;

/** Where the words that data may use are declared. */
public enum Declared implements Key {
  TRAITS,
  LEVELS,
  CAPABILITIES,
  FUNCTIONS,
  FACTS,
  INTERVALS,
  EVIDENCE,
  FRAMEWORKS,
  DOCUMENTS,
  MONITORING_RULES,
  FEDRAMP_VALUES;

  @Override
  public String key() {
    return Key.spelled("declared", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
