// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Set;

/** Traits and acts that rules speak of by name. */
final class Names {
  static final String CONTINUITY = "contract-continuity";
  static final String MONITORING_SCOPE = "monitoring-scope";
  static final String SCANS = "vulnerability-scan-cadence";
  static final String RECORDS = "evidence-retention";
  static final String CHANGE = "change-discipline";
  static final String RESPONSIBILITY_MATRIX = "responsibility-matrix";
  static final String TOOLS = "client-tool-access";
  static final String PROTECTION = "data-protection-contract";
  static final String NAMED_TOOLING = "named-tooling";

  /** Ordered from any provider that is not a specialist. */
  static final String PENETRATION_TESTING = "penetration-testing";

  static final String PROVIDER_ACCESS = "provider-access-control";

  /** Traits an assurance report speaks for. */
  static final Set<String> REPORTED = Set.of("provider-assurance", "personnel-authorisation");

  /** Traits that every paper has and that name no act. */
  static final Set<String> SPEAK_OF_NOTHING =
      Set.of(CONTINUITY, "log-retention", RECORDS, RESPONSIBILITY_MATRIX);

  /** The acts that a word on changes speaks of. */
  static final Set<String> CHANGE_ACTS = Set.of("change-control", "separation-of-duties");

  /** Rank of a standing agreement. */
  static final int STANDING = 3;

  /** Rank of a matrix by function. */
  static final int DIVIDED = 2;

  private Names() {}
}
