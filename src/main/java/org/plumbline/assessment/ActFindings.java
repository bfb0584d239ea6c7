// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Cause;

/** Tells what was judged of one act alone, such as of one system, as a cell tells its acts. */
public final class ActFindings {
  private final FindingRules rules;

  /** For the acts of one arrangement. */
  public ActFindings(Organisation organisation, Engagement engagement, Vocabulary vocabulary) {
    int staff = engagement.level(vocabulary.known(TraitNames.STAFF));
    this.rules =
        new FindingRules(
            organisation, engagement, vocabulary, Engagements.client(organisation, staff));
  }

  /**
   * What the provider's half still lacks where both must act and one side has nobody; empty where
   * all of it is in writing, absent where nobody's half is in question.
   */
  public Optional<List<ToldMissing>> providersHalf(org.plumbline.judgement.Finding judged) {
    return judged
        .unowned()
        .flatMap(Cause::providersHalf)
        .map(half -> told(lacking(judged, half)).missing());
  }

  private static org.plumbline.judgement.Finding lacking(
      org.plumbline.judgement.Finding of, List<org.plumbline.judgement.Missing> missing) {
    return new org.plumbline.judgement.Finding(
        of.need(),
        of.outcome(),
        of.wouldBe(),
        missing,
        of.unowned(),
        of.orphans(),
        of.reach(),
        of.members(),
        of.route(),
        of.basis(),
        of.row(),
        of.free(),
        of.asked(),
        of.item());
  }

  /** The finding with its reason and its missing items for readers. */
  public ToldFinding told(org.plumbline.judgement.Finding judged) {
    return rules.told(List.of(judged)).get(0);
  }
}
