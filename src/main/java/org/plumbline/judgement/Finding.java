// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Row;

/**
 * What becomes of one need.
 *
 * @param need the act as the control calls for it
 * @param outcome what becomes of it
 * @param wouldBe what it would be with everything missing put in writing
 * @param missing what is not in writing; beside the organization's own act, what would move it
 * @param unowned why nobody is named, where nobody is
 * @param orphans systems in reach that nobody covers, by place in the list
 * @param reach systems in reach that are tested
 * @param members who holds it, or whose papers come nearest
 * @param route by what it is held or comes nearest
 * @param basis weakest paper among those that decide, where it is held
 * @param row the row of a matrix that counts, if one does
 * @param free whether it is held without a duty of the client
 * @param asked levels and elements of the route, those of the control included
 * @param item the deliverable that answers it, on such a route
 */
public record Finding(
    Need need,
    Outcome outcome,
    Outcome wouldBe,
    List<Missing> missing,
    Optional<Cause> unowned,
    BitSet orphans,
    BitSet reach,
    List<String> members,
    Route route,
    Basis basis,
    Optional<Row> row,
    boolean free,
    Ask asked,
    Optional<Deliverable> item) {

  public Finding {
    missing = List.copyOf(missing);
    members = List.copyOf(members);
  }

  /** By what a need is held. */
  public enum Route {
    NONE,
    STANDING,
    DELIVERABLE,
    ASSIGNMENT
  }

  /** The same, reachable once these are in writing. */
  Finding lacking(List<Missing> things) {
    return new Finding(
        need,
        Outcome.ATTAINABLE,
        wouldBe,
        things,
        unowned,
        orphans,
        reach,
        members,
        route,
        basis,
        row,
        free,
        asked,
        item);
  }

  /** True where only systems are missing: the member would hold it on fewer systems. */
  boolean heldInPart() {
    return outcome.held() || outcome == Outcome.ATTAINABLE && Missing.onlySystems(missing);
  }
}
