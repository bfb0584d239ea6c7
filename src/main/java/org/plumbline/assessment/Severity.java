// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

/** How urgent a finding is, least first. */
public enum Severity {
  INFO,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** Severity of an open cell by weight 1 to 3: one step below for each kind. */
  static Severity of(Verdict verdict, boolean asIfConditional, int weight) {
    return switch (verdict) {
      case STRUCTURAL_GAP, UNASSIGNED -> values()[weight + 1];
      case CONDITIONAL -> values()[weight];
      case RETAINED, SHARED -> asIfConditional ? values()[weight] : INFO;
      case DELIVERABLE, NOT_APPLICABLE -> INFO;
    };
  }
}
