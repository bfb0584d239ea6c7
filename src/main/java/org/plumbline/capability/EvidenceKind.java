// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Map;
import org.plumbline.problem.Place;

/**
 * A kind of record an auditor asks for.
 *
 * @param id name used in data
 * @param is what it is
 * @param heldBy who normally holds it, by support model id; begins with {@code nobody} when no one
 *     does
 * @param keepDays how long to keep it, in days
 * @param keepRule the rule or practice behind that
 * @param basis on what the number stands
 * @param place where it is declared
 */
public record EvidenceKind(
    String id,
    String is,
    Map<String, String> heldBy,
    int keepDays,
    String keepRule,
    Basis basis,
    Place place) {
  public EvidenceKind {
    heldBy = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(heldBy));
  }

  /** True when under no support model anybody holds it unless it is asked for. */
  public boolean heldByNobody() {
    return heldBy.values().stream().allMatch(holder -> holder.startsWith("nobody"));
  }
}
