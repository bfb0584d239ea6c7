// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Deliverable;

/** What is tried to hold a need, and what it lacks. */
record Attempt(
    Finding.Route route,
    Ask asked,
    Optional<Deliverable> item,
    List<Missing> missing,
    BitSet orphans,
    boolean free,
    Basis basis,
    boolean setByOrder,
    List<Attempt> parts) {
  boolean held() {
    return missing.isEmpty();
  }

  boolean heldInPart() {
    return Missing.onlySystems(missing);
  }
}
