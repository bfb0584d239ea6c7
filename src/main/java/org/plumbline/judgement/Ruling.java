// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.FactRule;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.catalogue.Needs;
import org.plumbline.judgement.Judgement.Lead;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Client;

/** From the findings of a control's needs to its verdict: the weakest link decides. */
final class Ruling {
  private static final List<Missing.Group> GROUPS = List.of(Missing.Group.values());

  private final List<Need> needs;
  private final List<Finding> findings;
  private final Verdict verdict;
  private final Optional<Lead> lead;

  private Ruling(List<Need> needs, List<Finding> findings) {
    this.needs = needs;
    this.findings = findings;
    this.verdict = Verdict.of(findings, Finding::outcome);
    this.lead = verdict == Verdict.SHARED ? Optional.of(lead()) : Optional.empty();
  }

  static Judgement of(Control control, Client client, Judge judge) {
    if (control.appliesIf().isPresent() && !holds(control.appliesIf().get(), client)) {
      return notApplicable(control, control.appliesIf());
    }
    boolean row = judge.rowFor(control.id());
    List<Ruling> all = new ArrayList<>();
    Ruling best = null;
    Optional<FactRule> dropped = Optional.empty();
    for (List<Need> alternative : control.needs().alternatives()) {
      List<Need> left = new ArrayList<>(alternative.size());
      for (Need need : alternative) {
        if (need.onlyIf().isPresent() && !holds(need.onlyIf().get(), client)) {
          dropped = need.onlyIf();
        } else {
          left.add(need);
        }
      }
      if (!left.isEmpty()) {
        List<Finding> findings = new ArrayList<>(left.size());
        for (Need need : left) {
          findings.add(row ? judge.findByRow(need, control.id()) : judge.find(need));
        }
        Ruling ruling = new Ruling(left, findings);
        all.add(ruling);
        if (best == null || ruling.better(best)) {
          best = ruling;
        }
      }
    }
    if (best == null) {
      return notApplicable(control, dropped);
    }
    List<List<Finding>> others = all.size() == 1 ? List.of() : new ArrayList<>(all.size());
    for (Ruling each : all) {
      if (each != best) {
        others.add(each.findings);
      }
    }
    return best.judgement(control, others);
  }

  static boolean holds(FactRule rule, Client client) {
    Integer answer = client.facts().get(rule.fact().id());
    return answer == null || answer >= rule.atLeast();
  }

  private static Judgement notApplicable(Control control, Optional<FactRule> denied) {
    return new Judgement(
        control,
        Verdict.NOT_APPLICABLE,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        denied);
  }

  private boolean better(Ruling than) {
    if (verdict != than.verdict) {
      return verdict.compareTo(than.verdict) > 0;
    }
    boolean leads = lead.filter(l -> l == Lead.PROVIDER).isPresent();
    boolean led = than.lead.filter(l -> l == Lead.PROVIDER).isPresent();
    if (leads != led) {
      return leads;
    }
    return items() < than.items();
  }

  private int items() {
    int out = 0;
    for (Finding finding : findings) {
      out += finding.outcome() == Outcome.ATTAINABLE ? finding.missing().size() : 0;
    }
    return out;
  }

  private Lead lead() {
    List<Need> main = Needs.main(needs);
    int own = 0;
    for (int i = 0; i < needs.size(); i++) {
      if (main.contains(needs.get(i)) && findings.get(i).outcome().own()) {
        own++;
      }
    }
    if (own == 0) {
      return Lead.PROVIDER;
    }
    return own == main.size() ? Lead.ORGANISATION : Lead.SPLIT;
  }

  private Judgement judgement(Control control, List<List<Finding>> others) {
    Optional<Verdict> becomes =
        verdict == Verdict.CONDITIONAL
            ? Optional.of(
                Verdict.of(
                    findings, f -> f.outcome() == Outcome.ATTAINABLE ? f.wouldBe() : f.outcome()))
            : Optional.empty();
    boolean good = verdict == Verdict.DELIVERABLE || verdict == Verdict.SHARED;
    boolean open = verdict == Verdict.UNASSIGNED || verdict == Verdict.CONDITIONAL;
    return new Judgement(
        control,
        verdict,
        lead,
        findings,
        others,
        Needs.main(needs),
        open ? causes() : List.of(),
        becomes,
        good ? Optional.of(basis()) : Optional.empty(),
        Optional.empty());
  }

  private Basis basis() {
    Basis out = Basis.SIGNED;
    for (Finding finding : findings) {
      if (finding.outcome().held()) {
        out = out.weaker(finding.basis());
      }
    }
    return out;
  }

  private List<Cause> causes() {
    List<Cause> out = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.UNOWNED) {
        finding.unowned().ifPresent(out::add);
      } else if (finding.outcome() == Outcome.ATTAINABLE) {
        for (Missing.Group group : GROUPS) {
          List<Missing> of = of(group, finding.missing());
          if (!of.isEmpty()) {
            out.add(
                new Cause(
                    group.cause(),
                    finding.need().capability().id(),
                    "",
                    false,
                    of,
                    Optional.empty()));
          }
        }
      }
    }
    return out;
  }

  private static List<Missing> of(Missing.Group group, List<Missing> missing) {
    List<Missing> out = List.of();
    for (Missing each : missing) {
      if (each.kind().group() == group) {
        out = out.isEmpty() ? new ArrayList<>(missing.size()) : out;
        out.add(each);
      }
    }
    return out;
  }
}
