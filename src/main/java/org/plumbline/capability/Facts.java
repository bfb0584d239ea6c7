// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An organisation's answers by fact id: a number, or 1 for yes and 0 for no; absent is unknown. */
public record Facts(Map<String, Integer> answers) {

  public Facts {
    answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** The answer, or null when unknown. */
  public @Nullable Integer answer(String fact) {
    return answers.get(fact);
  }

  public boolean yes(String fact) {
    Integer answer = answers.get(fact);
    return answer != null && answer > 0;
  }
}
