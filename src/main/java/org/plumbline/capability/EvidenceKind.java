// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Map;

/**
 * A kind of record an auditor asks for.
 *
 * @param id name used in data
 * @param is what it is
 * @param heldBy who normally holds it, by support model id
 * @param keepDays how long to keep it, in days
 * @param keepRule the rule or practice behind that
 * @param basis on what the number stands
 */
public record EvidenceKind(
    String id, String is, Map<String, String> heldBy, int keepDays, String keepRule, Basis basis) {
  public EvidenceKind {
    heldBy = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(heldBy));
  }
}
