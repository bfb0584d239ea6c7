// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

/** The traits the rules themselves speak of; all others appear only in data. */
final class TraitNames {
  static final String CONTINUITY = "contract-continuity";
  static final String ACCESS = "retained-access";
  static final String INVENTORY = "coverage-and-inventory";
  static final String MONITORING = "monitoring-scope";
  static final String SCANS = "vulnerability-scan-cadence";
  static final String BACKUP = "backup-commitment";
  static final String MATRIX = "responsibility-matrix";
  static final String TOOLS = "client-tool-access";
  static final String DATA_CONTRACT = "data-protection-contract";
  static final String ASSURANCE = "provider-assurance";

  private TraitNames() {}
}
