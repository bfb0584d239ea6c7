// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Subtype;
import org.plumbline.capability.Basis;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.catalogue.GateEffect;
import org.plumbline.engagement.Stated;
import org.plumbline.judgement.Severity;
import org.plumbline.phrase.Key;

/** What the members of closed sets are called: the set, an underscore, the member. */
public enum NameWord implements Key {
  SEVERITY_INFO,
  SEVERITY_LOW,
  SEVERITY_MEDIUM,
  SEVERITY_HIGH,
  SEVERITY_CRITICAL,
  FLAG_OWNER,
  FLAG_SKILL,
  FLAG_UNREAD,
  FLAG_CONTRADICTION,
  FLAG_EFFORTS,
  FLAG_OVER_INHERITED,
  FLAG_DOUBLE_OWNER,
  FLAG_PRODUCT,
  FLAG_SELF_REVIEW,
  FLAG_SCOPE,
  ORIGIN_CONTRACT,
  ORIGIN_PROVIDER,
  ORIGIN_LISTED,
  ORIGIN_ORGANISATION,
  ORIGIN_NOT_STATED,
  ORIGIN_SOURCE,
  ORIGIN_PRACTICE,
  BASIS_LAW,
  BASIS_TEXT,
  BASIS_GUIDANCE,
  BASIS_PRACTICE,
  BASIS_ORGANISATION,
  BASIS_PROPOSAL,
  HOLDER_PROVIDER,
  HOLDER_ORGANISATION,
  HOLDER_BOTH,
  HOLDER_NOBODY,
  FREQUENCY_MET,
  FREQUENCY_SHORT,
  FREQUENCY_NONE,
  FREQUENCY_NO_TERM,
  FREQUENCY_OWN,
  CAUSE_TERM,
  CAUSE_FUNCTION,
  CAUSE_ORDER,
  CAUSE_SYSTEM,
  CAUSE_MATRIX,
  CAUSE_MODEL,
  CAUSE_ELEMENT,
  CAUSE_DELIVERABLE,
  CAUSE_SIGNATURE,
  CAUSE_RULE,
  EFFECT_BLOCKER,
  EFFECT_HIGH,
  EFFECT_WARNING,
  SUBTYPE_JOB,
  SUBTYPE_TERM,
  SUBTYPE_COVERAGE,
  SUBTYPE_JOB_AND_COVERAGE,
  SUBTYPE_TERM_AND_COVERAGE,
  SUBTYPE_SIGNATURE,
  SUBTYPE_SIGNATURE_AND_COVERAGE,
  SUBTYPE_EXCLUDED,
  SUBTYPE_EXCLUDED_AND_OPEN,
  SUBTYPE_OTHER_PARTY,
  SUBTYPE_OTHER_PARTY_AND_OPEN,
  SUBTYPE_NO_STAFF,
  SUBTYPE_NO_STAFF_AND_OPEN,
  SUBTYPE_NO_MATRIX,
  SUBTYPE_NO_MATRIX_AND_OPEN,
  SUBTYPE_OUTSIDE_SERVICE,
  SUBTYPE_OUTSIDE_SERVICE_AND_OPEN;

  public static NameWord of(Severity value) {
    return of("SEVERITY", value);
  }

  public static NameWord of(FlagKind value) {
    return of("FLAG", value);
  }

  public static NameWord of(Stated.Origin value) {
    return of("ORIGIN", value);
  }

  public static NameWord of(Basis value) {
    return of("BASIS", value);
  }

  public static NameWord of(EvidenceKind.Holder value) {
    return of("HOLDER", value);
  }

  public static NameWord of(Cadence.Answer value) {
    return of("FREQUENCY", value);
  }

  public static NameWord of(GateEffect value) {
    return of("EFFECT", value);
  }

  public static NameWord of(Subtype value) {
    return of("SUBTYPE", value);
  }

  /** As the heading of a cause. */
  public static NameWord of(CauseKind value) {
    return of("CAUSE", value);
  }

  private static NameWord of(String set, Enum<?> member) {
    return valueOf(set + "_" + member.name());
  }

  @Override
  public String key() {
    String spelled = name().toLowerCase(Locale.ROOT);
    int end = spelled.indexOf('_');
    return spelled.substring(0, end) + "." + spelled.substring(end + 1).replace('_', '-');
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
