// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form holds for a trade before anybody fills it in.
 *
 * @param id name on the command line, such as {@code dental-practice}
 * @param order place in lists
 * @param title plain name for readers
 * @param regulatedUnder what usually binds it, in words; may be empty
 * @param frameworks ids of the rule books that usually bind it
 * @param officials titles of people the rules ask for
 * @param facts facts that are asked, with the usual answer or {@code ask}; empty: every fact on
 *     which a duty hangs
 * @param systems its usual systems
 */
public record Preset(
    String id,
    int order,
    String title,
    String regulatedUnder,
    List<String> frameworks,
    List<String> officials,
    Map<String, String> facts,
    List<Preset.Listed> systems) {
  /** A fact without a usual answer. */
  public static final String ASK = "ask";

  public Preset {
    frameworks = List.copyOf(frameworks);
    officials = List.copyOf(officials);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    systems = List.copyOf(systems);
  }

  /**
   * A usual system.
   *
   * @param id its name
   * @param type class of systems
   * @param data what it does with regulated data
   * @param tags kinds of it, such as {@code laptop}
   * @param what what it is
   * @param who who looks after it; may be empty
   * @param duties {@code all} or {@code hosting}; empty where nobody does
   */
  public record Listed(
      String id,
      String type,
      String data,
      List<String> tags,
      String what,
      String who,
      String duties) {
    public Listed {
      tags = List.copyOf(tags);
    }
  }
}
