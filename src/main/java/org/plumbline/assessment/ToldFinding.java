// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Need;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Outcome;
import org.plumbline.phrase.Phrase;

/**
 * What becomes of one need under one arrangement, told with reason and plain titles.
 *
 * @param reason which rule decided
 * @param held levels of the deciding route that are stated
 * @param elements elements of the deciding route that are stated
 * @param missing items that are not; empty unless something is missing
 * @param beyond levels no term of this model can add; only of what is impossible
 * @param caredByOthers systems in reach that only others look after
 * @param judged the finding it tells
 */
public record ToldFinding(
    Phrase reason,
    List<Ask.Rank> held,
    List<Trait.Element> elements,
    List<ToldMissing> missing,
    List<ToldMissing.Term> beyond,
    Set<String> caredByOthers,
    Finding judged) {
  public ToldFinding {
    held = List.copyOf(held);
    elements = List.copyOf(elements);
    missing = List.copyOf(missing);
    beyond = List.copyOf(beyond);
    caredByOthers = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(caredByOthers));
  }

  /** What the control calls for. */
  public Need need() {
    return judged.need();
  }

  /** The answer. */
  public Outcome outcome() {
    return judged.outcome();
  }

  /** The way by which it is held or could be. */
  public RouteKind route() {
    return RouteKind.of(judged.route());
  }

  /** What is missing, then what no term can add. */
  List<ToldMissing> lacking() {
    List<ToldMissing> all = new ArrayList<>(missing);
    all.addAll(beyond);
    return all;
  }
}
