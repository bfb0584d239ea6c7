// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Set;
import org.plumbline.capability.TraitNames;

/** Traits and acts that rules speak of by name. */
final class Names {
  static final String CONTINUITY = TraitNames.CONTINUITY;
  static final String MONITORING_SCOPE = TraitNames.MONITORING;
  static final String SCANS = TraitNames.SCANS;
  static final String RECORDS = TraitNames.RETENTION;
  static final String CHANGE = TraitNames.CHANGE;
  static final String RESPONSIBILITY_MATRIX = TraitNames.MATRIX;
  static final String TOOLS = TraitNames.TOOLS;
  static final String PROTECTION = TraitNames.DATA_CONTRACT;
  static final String NAMED_TOOLING = "named-tooling";

  /** Ordered from any provider that is not a specialist. */
  static final String PENETRATION_TESTING = "penetration-testing";

  static final String PROVIDER_ACCESS = "provider-access-control";

  /** Traits an assurance report speaks for. */
  static final Set<String> REPORTED = Set.of(TraitNames.ASSURANCE, TraitNames.PEOPLE);

  /** Everything: every system, every function, every duty. */
  static final String ALL = "all";

  /** Traits that every paper has and that name no act. */
  static final Set<String> SPEAK_OF_NOTHING =
      Set.of(CONTINUITY, TraitNames.LOGS, RECORDS, RESPONSIBILITY_MATRIX);

  /** The acts that a word on changes speaks of. */
  static final Set<String> CHANGE_ACTS = Set.of("change-control", "separation-of-duties");

  /** Rank of a standing agreement. */
  static final int STANDING = 3;

  /** Rank of a matrix by function. */
  static final int DIVIDED = 2;

  private Names() {}
}
