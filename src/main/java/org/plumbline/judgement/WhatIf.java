// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;

/** The same arrangement with changes written into its papers. */
public final class WhatIf {
  private WhatIf() {}

  /** The arrangement once the changes of a plan are written; each goes into its member's papers. */
  public static Arrangement written(Judge judge, Map<Fix, Extent> plan) {
    Arrangement before = judge.arrangement();
    List<Papers> members = new ArrayList<>();
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (MemberRules member : judge.members()) {
      Papers papers = member.digest().papers();
      members.add(Amendment.in(member.digest(), judge.vocabulary(), plan));
      List<Row> table = before.rows().getOrDefault(papers.id(), List.of());
      boolean signs = plan.containsKey(new Fix(papers.id(), Fix.Kind.MATRIX, ""));
      rows.put(papers.id(), signs ? table.stream().map(Row::asSigned).toList() : table);
    }
    return new Arrangement(before.id(), members, rows);
  }

  /** Judges anew, with everything derived again from the changed papers. */
  public static Judge judge(Judge judge, Map<Fix, Extent> plan) {
    return new Judge(judge.vocabulary(), judge.client(), written(judge, plan), judge.needs());
  }
}
