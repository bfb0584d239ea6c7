// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Explanation.Act;
import org.plumbline.assessment.Explanation.Alternative;
import org.plumbline.assessment.Explanation.FallenAway;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Verdict;

/**
 * Explains the cells of one arrangement. Findings are shared by many controls, and so are their
 * leaves; for one thread.
 */
public final class Explainer {
  private final Organisation organisation;
  private final Leaves leaves;
  private final Map<ToldFinding, List<Leaf>> known = new IdentityHashMap<>();

  public Explainer(Engagement engagement, Organisation organisation, Vocabulary vocabulary) {
    this.organisation = organisation;
    this.leaves = new Leaves(organisation, engagement, vocabulary.traits());
  }

  /** The tree of a cell of this arrangement. */
  public Explanation explain(Cell cell) {
    Control control = cell.control();
    boolean exempt = cell.verdict() == Verdict.NOT_APPLICABLE;
    return new Explanation(
        control,
        cell.engagement(),
        exempt ? cell.notes().stream().findFirst() : Optional.empty(),
        exempt ? Optional.empty() : Optional.of(alternative(control, cell.findings())),
        cell.notTaken().stream().map(findings -> alternative(control, findings)).toList(),
        exempt ? List.of() : fallsAway(control));
  }

  private Alternative alternative(Control control, List<ToldFinding> findings) {
    List<Act> acts = new ArrayList<>(findings.size());
    for (ToldFinding finding : findings) {
      acts.add(
          new Act(
              finding.need(),
              basis(control, finding.need()),
              finding.reason(),
              finding.route(),
              finding.lacking(),
              leavesOf(finding)));
    }
    return new Alternative(acts);
  }

  /** What a finding rests on; the same list for the same finding. */
  public List<Leaf> leavesOf(ToldFinding finding) {
    return known.computeIfAbsent(finding, leaves::of);
  }

  /** A finding is shared by all controls that ask the same; each has its own basis for asking. */
  private static Basis basis(Control control, Need need) {
    for (Need own : control.needs().all()) {
      if (own.label().equals(need.label())) {
        return own.basis();
      }
    }
    return need.basis();
  }

  private List<FallenAway> fallsAway(Control control) {
    List<FallenAway> out = new ArrayList<>();
    for (Need need : control.needs().all()) {
      if (need.onlyIf().isPresent() && !need.onlyIf().get().holds(organisation.facts())) {
        out.add(new FallenAway(need, need.onlyIf().get().says()));
      }
    }
    return out;
  }
}
