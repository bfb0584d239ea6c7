// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

/** What can be so of an organization or an arrangement, beside levels and facts. */
public enum RegimeState {
  /** The organization is a real one, not the one assumed when none is given. */
  ORGANIZATION_KNOWN("organization-known"),
  /** It lists its own systems. */
  SYSTEMS_LISTED("systems-listed"),
  /** At least one of its systems holds regulated data. */
  REGULATED_DATA_HELD("regulated-data-held"),
  /** It names somebody for an official role. */
  OFFICIAL_NAMED("official-named"),
  SECURITY_OFFICIAL_NAMED("security-official-named"),
  QUALIFIED_INDIVIDUAL_NAMED("qualified-individual-named"),
  /** Somebody of the organization's own oversees the Qualified Individual. */
  OVERSEER_NAMED("overseer-named"),
  AFFIRMING_OFFICIAL_NAMED("affirming-official-named"),
  SYSTEM_SECURITY_PLAN_MISSING("system-security-plan-missing"),
  SYSTEM_SECURITY_PLAN_DRAFT("system-security-plan-draft"),
  /** In final form, and older than a year. */
  SYSTEM_SECURITY_PLAN_OUT_OF_DATE("system-security-plan-out-of-date"),
  /** In final form, of whatever age. */
  SYSTEM_SECURITY_PLAN_FINAL("system-security-plan-final"),
  /** Somebody is named who owns the plan. */
  SYSTEM_SECURITY_PLAN_OWNED("system-security-plan-owned"),
  SYSTEM_SECURITY_PLAN_UNKNOWN("system-security-plan-unknown"),
  /** Devices or media leave the premises for repair. */
  MEDIA_TAKEN_AWAY("media-taken-away"),
  /** An agreement on data protection that says enough is signed by both. */
  DATA_PROTECTION_SIGNED("data-protection-signed"),
  /** Such an agreement is said to exist, and nobody has read it. */
  DATA_PROTECTION_NOT_READ("data-protection-not-read"),
  /** Such an agreement is made for other rules than the one that asks. */
  DATA_PROTECTION_FOR_OTHER_RULES("data-protection-for-other-rules"),
  /** The papers are silent on access and sell a technical service. */
  ACCESS_NOT_SAID("access-not-said"),
  /** What the assessment of a CMMC level asks of a provider is signed by both. */
  ASSESSMENT_HELP_SIGNED("assessment-help-signed"),
  /** A tool keeps controlled information in a cloud, and nothing says that the cloud may. */
  CONTROLLED_INFORMATION_IN_OPEN_CLOUD("controlled-information-in-open-cloud"),
  /** A tool the provider hosts holds controlled information or security protection data. */
  PROTECTION_DATA_IN_TOOLS("protection-data-in-tools"),
  /** The papers of every provider name the tools it brings. */
  TOOLS_NAMED("tools-named"),
  /** The papers name a tool of which something is to be asked. */
  TOOLS_TO_ASK_OF("tools-to-ask-of"),
  /** Some of the organization's own staff does IT, and nobody does it full-time. */
  STAFF_PART_TIME("staff-part-time"),
  /** The kind of support divides work with the organization's own IT staff. */
  WORK_DIVIDED_WITH_STAFF("work-divided-with-staff"),
  /** The kind of support runs a service between calls. */
  STANDING_SERVICE_RUN("standing-service-run");

  private final String spelling;

  RegimeState(String spelling) {
    this.spelling = spelling;
  }

  /** As written in data. */
  public String spelling() {
    return spelling;
  }
}
