// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Map;
import org.plumbline.problem.Place;

/**
 * A kind of record an auditor asks for.
 *
 * @param id name used in data
 * @param title plain name for readers, such as {@code Record of a log review}
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
    String title,
    String is,
    Map<String, String> heldBy,
    int keepDays,
    String keepRule,
    Basis basis,
    Place place) {
  public EvidenceKind {
    heldBy = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(heldBy));
  }

  /** Who normally holds a record. */
  public enum Holder {
    PROVIDER,
    ORGANISATION,
    BOTH,
    NOBODY
  }

  /** Who normally holds it under a support model; nobody where that is not said. */
  public Holder holder(String model) {
    String words = heldBy.getOrDefault(model, "nobody").split(";", 2)[0];
    if (words.startsWith("nobody")) {
      return Holder.NOBODY;
    }
    boolean provider = words.contains("provider");
    boolean own = words.matches(".*\\b(you|internal IT)\\b.*");
    if (words.startsWith("both") || provider && own) {
      return Holder.BOTH;
    }
    return provider ? Holder.PROVIDER : Holder.ORGANISATION;
  }

  /** True when under no support model anybody holds it unless it is asked for. */
  public boolean heldByNobody() {
    return heldBy.values().stream().allMatch(holder -> holder.startsWith("nobody"));
  }
}
