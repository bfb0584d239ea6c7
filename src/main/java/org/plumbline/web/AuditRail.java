// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;

/** The way through the pages of who prepares an audit. */
final class AuditRail {
  private AuditRail() {}

  /**
   * All of them.
   *
   * @param gaps how many open items wait to be settled
   */
  static List<Rail.Link> links(int gaps, Office office) {
    return List.of(
        link("status", AuditWord.RAIL_STATUS, office),
        link("requirements", AuditWord.RAIL_REQUIREMENTS, office),
        link("matrix", AuditWord.RAIL_MATRIX, office),
        new Rail.Link("tracking", office.say(AuditWord.RAIL_TRACKING), gaps, false),
        link("evidence", AuditWord.RAIL_EVIDENCE, office),
        link("differences", AuditWord.RAIL_DIFFERENCES, office),
        link("hand-over", AuditWord.RAIL_HAND_OVER, office),
        link("trail", AuditWord.RAIL_TRAIL, office),
        link("search", AuditWord.RAIL_SEARCH, office));
  }

  private static Rail.Link link(String path, AuditWord word, Office office) {
    return new Rail.Link(path, office.say(word), 0, false);
  }
}
