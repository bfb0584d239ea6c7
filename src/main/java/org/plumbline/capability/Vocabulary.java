// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Map;

/** Everything controls may speak of: capabilities, functions, facts, intervals, evidence. */
public record Vocabulary(
    Traits traits,
    Map<String, Capability> capabilities,
    Map<String, NamedFunction> functions,
    Map<String, Fact> facts,
    List<Interval> intervals,
    Map<String, EvidenceKind> evidence) {}
