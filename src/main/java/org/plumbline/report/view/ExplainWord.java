// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said around an explanation. */
enum ExplainWord implements Key {
  TEXT("text"),
  CONTROL("id", "title"),
  CITATION("citation", "designation", "kind"),
  FRAMEWORK("framework", "edition"),
  ASKS,
  HEADING,
  ANSWER("arrangement", "kind", "organization"),
  VERDICT("verdict", "means"),
  SIGNED("verdict"),
  UNSIGNED("verdict"),
  ONLY_SIGNATURE,
  ONLY_COVERAGE,
  LESSER_DUTY("acts", "points", "full", "plan"),
  TO_CLOSE("subtype"),
  URGENCY("severity", "weight"),
  FLAGS,
  FLAG("says"),
  OWNER("owner"),
  PAPER("document"),
  READING,
  BECAUSE("why"),
  /** How others read the text, and why it is read so here. */
  CONTESTED("reading"),
  WHY,
  ACT("act", "outcome"),
  DECIDING_ACT("act", "outcome"),
  NOT_SIGNED,
  NOT_EVERYWHERE,
  WITH_FUNCTION("act", "function"),
  MEANS("means"),
  RESTS_ON("basis", "rests"),
  HELD,
  HELD_LEVEL("title", "found", "needed", "source"),
  HELD_ITEM("title", "found", "source"),
  HELD_SYSTEMS("found", "source"),
  MISSING,
  HAND_OVER,
  MISSING_ITEM("title", "needed", "found", "source"),
  MISSING_FUNCTION("title", "means"),
  MISSING_SYSTEM("system"),
  MISSING_OTHER("title", "found"),
  ASK_FOR("words"),
  BEYOND("way", "model"),
  BEYOND_ITEM("title", "needed", "found", "source"),
  CLAUSE("words"),
  CLAUSE_SYSTEMS("systems"),
  OTHER_WAYS,
  OTHER_WAY("acts", "verdict"),
  FALLS_AWAY("act", "rule"),
  INTERVALS,
  INTERVAL("subject", "number", "basis"),
  INTERVAL_SOURCE("citation"),
  EVIDENCE,
  EVIDENCE_ITEM("title", "is"),
  EVIDENCE_KEPT("holder", "days", "rule"),
  EVIDENCE_HELD("holder"),
  HELD_BY_NOBODY,
  GATES,
  GATE("effect", "reason"),
  SHARED,
  SHARED_ACTS("acts"),
  SHARED_CONTROL("framework", "id", "title"),
  SHARED_CONTROL_ACTS("framework", "id", "title", "acts"),
  SHARED_MORE("count", "framework"),
  SHARED_NONE,
  CROSSWALKS,
  CROSSWALK("document", "relation", "others"),
  CROSSWALK_THROUGH("document", "relation", "through", "others"),
  CROSSWALK_SOURCE("source", "day"),
  CROSSWALK_COPY("copy"),
  CROSSWALK_JOINED("source"),
  CROSSWALK_DOUBTS("from", "to", "doubts"),
  CROSSWALK_BECAUSE("id", "because"),
  CROSSWALKS_NONE;

  private final List<String> arguments;

  ExplainWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("explain", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
