// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;

/** The traits the rules themselves speak of; all others appear only in data. */
public final class TraitNames {
  public static final String CONTINUITY = "contract-continuity";
  public static final String ACCESS = "retained-access";
  public static final String INVENTORY = "coverage-and-inventory";
  public static final String MONITORING = "monitoring-scope";
  public static final String HOURS = "monitoring-hours";
  public static final String SCANS = "vulnerability-scan-cadence";
  public static final String BACKUP = "backup-commitment";
  public static final String MATRIX = "responsibility-matrix";
  public static final String TOOLS = "client-tool-access";
  public static final String DESK = "service-desk-and-escalation";
  public static final String DATA_CONTRACT = "data-protection-contract";
  public static final String ASSURANCE = "provider-assurance";
  public static final String RETENTION = "evidence-retention";
  public static final String ROOT_CAUSES = "root-cause-records";
  public static final String EXIT = "exit-assistance";
  public static final String MEDIA = "media-handling";
  public static final String CHANGE = "change-discipline";
  public static final String LOGS = "log-retention";
  public static final String PEOPLE = "personnel-authorisation";
  public static final String STAFF = "internal-it-staff";
  public static final String RECOVERY = "recovery-commitment";
  public static final String RESTORE_TESTS = "restore-tests";
  public static final String STORAGE_ENCRYPTION = "storage-encryption";
  public static final String MAINTENANCE = "maintenance-cadence";
  public static final String ACCOUNTS = "account-administration";
  public static final String NOTICE = "incident-notice";

  /** Those the rules cannot do without: {@code models/traits.yaml} must declare them. */
  public static final List<String> ALL =
      List.of(
          CONTINUITY,
          ACCESS,
          INVENTORY,
          MONITORING,
          HOURS,
          SCANS,
          BACKUP,
          MATRIX,
          TOOLS,
          DESK,
          DATA_CONTRACT,
          ASSURANCE,
          RETENTION,
          ROOT_CAUSES,
          EXIT,
          MEDIA,
          CHANGE,
          LOGS,
          PEOPLE,
          STAFF);

  private TraitNames() {}
}
