// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.SupportModel;

/** The same derivation with one thing changed, for observations that say what a change is worth. */
final class WhatIf {
  private final Assessor assessor;
  private final List<Engagement> engagements;

  WhatIf(Assessor assessor, List<Engagement> engagements) {
    this.assessor = assessor;
    this.engagements = engagements;
  }

  /** Cells with the system taken into the agreement. */
  List<Cell> covering(Seen seen, ListedSystem system) {
    return assessor.cells(
        seen.organisation(), Engagements.covering(seen.engagement(), system, seen.organisation()));
  }

  /** Cells with the system no longer exempt. */
  List<Cell> withoutExemption(Seen seen, ListedSystem system) {
    return assessor.cells(seen.organisation().withoutExemption(system.id()), seen.engagement());
  }

  /** Cells of the same scope signed as managed support, when that model is looked at too. */
  Optional<List<Cell>> signedAsManaged(Seen seen) {
    return managed().map(m -> assessor.cells(seen.organisation(), signedAs(seen, m)));
  }

  /** The first model looked at that is a standing service the provider runs alone. */
  Optional<SupportModel> managed() {
    return engagements.stream().map(Engagement::model).filter(SupportModel::managed).findFirst();
  }

  private static Engagement signedAs(Seen seen, SupportModel model) {
    return Engagements.signedAs(seen.engagement(), model, seen.traits());
  }
}
