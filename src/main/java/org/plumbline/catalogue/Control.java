// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.FactRule;
import org.plumbline.problem.Place;

/**
 * A control, requirement or paragraph of a framework.
 *
 * @param id official id, such as {@code 164.308(a)(1)(ii)(D)}
 * @param framework id of its framework
 * @param family id of its family
 * @param title official or descriptive title
 * @param kind what the rule calls it, such as {@code standard}; empty for a control
 * @param under id of the control it belongs to, or empty
 * @param asks what it asks, in our own plain words
 * @param heading true when it only holds others together and gets no verdict
 * @param designation what the rule says of its force
 * @param baselines baselines that select it: low, moderate, high, privacy
 * @param points weight in the rule's own points; 0 when unscored or not weighted
 * @param partialPoints points lost when partly met, or 0
 * @param poam whether it may stand on a plan of action while it is open
 * @param weight weight given in the catalogue, 0 when the regime derives it
 * @param appliesIf rule that must hold for it to bind
 * @param needs what it calls for; no alternatives for a heading
 * @param reading operative words and how we read them
 * @param why reason for a reading that is not obvious
 * @param partial the lesser duty that costs fewer points while the control is open
 * @param contested the other reading in use, and why this one; empty where nobody reads otherwise
 * @param trigger who has to call for it when something changes
 * @param flags remarks that always stand beside its verdict
 * @param evidence ids of evidence kinds
 * @param parameters organisation-defined interval parameters
 * @param place where it stands in the data
 */
public record Control(
    String id,
    String framework,
    String family,
    String title,
    String kind,
    String under,
    String asks,
    boolean heading,
    Designation designation,
    Set<String> baselines,
    int points,
    int partialPoints,
    PlanMark poam,
    int weight,
    Optional<FactRule> appliesIf,
    Needs needs,
    String reading,
    String why,
    Optional<Needs> partial,
    String contested,
    Trigger trigger,
    List<FlagKind> flags,
    List<String> evidence,
    List<String> parameters,
    Place place) {

  public Control {
    baselines = Set.copyOf(baselines);
    flags = List.copyOf(flags);
    evidence = List.copyOf(evidence);
    parameters = List.copyOf(parameters);
  }

  /** The same control calling for other needs. */
  public Control calling(Needs other) {
    return new Control(
        id,
        framework,
        family,
        title,
        kind,
        under,
        asks,
        heading,
        designation,
        baselines,
        points,
        partialPoints,
        poam,
        weight,
        appliesIf,
        other,
        reading,
        why,
        partial,
        contested,
        trigger,
        flags,
        evidence,
        parameters,
        place);
  }

  /** By id alone: the whole text would cost more than it tells apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** True when every capability of every alternative is the organisation's own act. */
  public boolean nonDelegable() {
    if (heading) {
      return false;
    }
    return needs.nonDelegable();
  }
}
