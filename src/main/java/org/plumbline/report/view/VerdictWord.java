// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import java.util.Locale;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Key;

/** What a verdict is called by an owner and on formal papers, and what it says in a sentence. */
public enum VerdictWord implements Key {
  STRUCTURAL_GAP_OWNER,
  STRUCTURAL_GAP_FORMAL,
  STRUCTURAL_GAP_SENTENCE,
  UNASSIGNED_OWNER,
  UNASSIGNED_FORMAL,
  UNASSIGNED_SENTENCE,
  CONDITIONAL_OWNER,
  CONDITIONAL_FORMAL,
  CONDITIONAL_SENTENCE,
  RETAINED_OWNER,
  RETAINED_FORMAL,
  RETAINED_SENTENCE,
  SHARED_OWNER,
  SHARED_FORMAL,
  SHARED_SENTENCE,
  DELIVERABLE_OWNER,
  DELIVERABLE_FORMAL,
  DELIVERABLE_SENTENCE,
  NOT_APPLICABLE_OWNER,
  NOT_APPLICABLE_FORMAL,
  NOT_APPLICABLE_SENTENCE;

  public static VerdictWord owner(Verdict verdict) {
    return valueOf(verdict.name() + "_OWNER");
  }

  public static VerdictWord formal(Verdict verdict) {
    return valueOf(verdict.name() + "_FORMAL");
  }

  public static VerdictWord sentence(Verdict verdict) {
    return valueOf(verdict.name() + "_SENTENCE");
  }

  @Override
  public String key() {
    String spelled = name().toLowerCase(Locale.ROOT);
    int part = spelled.lastIndexOf('_');
    return "verdict."
        + spelled.substring(0, part).replace('_', '-')
        + "."
        + spelled.substring(part + 1);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
