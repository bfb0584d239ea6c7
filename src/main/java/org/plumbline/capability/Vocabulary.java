// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything controls may speak of: capabilities, functions, facts, intervals, evidence.
 *
 * @param intervalDates when the intervals as a set were in force; empty where the file says nothing
 */
public record Vocabulary(
    Traits traits,
    Map<String, Capability> capabilities,
    Map<String, NamedFunction> functions,
    Map<String, Fact> facts,
    List<Interval> intervals,
    Optional<InForce> intervalDates,
    Map<String, EvidenceKind> evidence) {

  /** The same words with these intervals. */
  public Vocabulary with(List<Interval> others) {
    return new Vocabulary(traits, capabilities, functions, facts, others, intervalDates, evidence);
  }
}
