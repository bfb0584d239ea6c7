// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Need;
import org.plumbline.phrase.Phrase;

/**
 * What becomes of one need under one arrangement, with the facts that decide it.
 *
 * @param need what the control calls for
 * @param outcome the answer
 * @param reason which rule decided
 * @param held levels of the deciding route that are stated
 * @param elements elements of the deciding route that are stated
 * @param missing items that are not; empty unless something is missing
 * @param beyond levels no term of this model can add; only of what is impossible
 * @param route the way by which it is held or could be
 * @param caredByOthers systems in reach that only others look after
 * @param judged the finding it tells
 */
public record Finding(
    Need need,
    Outcome outcome,
    Phrase reason,
    List<Requirement> held,
    List<Trait.Element> elements,
    List<Missing> missing,
    List<Missing.Term> beyond,
    RouteKind route,
    Set<String> caredByOthers,
    org.plumbline.judgement.Finding judged) {
  public Finding {
    held = List.copyOf(held);
    elements = List.copyOf(elements);
    missing = List.copyOf(missing);
    beyond = List.copyOf(beyond);
    caredByOthers = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(caredByOthers));
  }

  /** What is missing, then what no term can add. */
  List<Missing> lacking() {
    List<Missing> all = new ArrayList<>(missing);
    all.addAll(beyond);
    return all;
  }
}
