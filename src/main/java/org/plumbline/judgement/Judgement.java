// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.Optional;
import org.plumbline.capability.FactRule;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Basis;

/**
 * One control under one arrangement.
 *
 * @param control how it is read
 * @param verdict the answer
 * @param lead whose act the main act is, where both act
 * @param findings what becomes of each need of the alternative that decides
 * @param others what becomes of each need of the other alternatives, none of which is better
 * @param main the main acts among them
 * @param causes why it is open, every cause
 * @param becomes what it would be with everything missing in writing
 * @param basis weakest paper among those that decide, where something is carried
 * @param denied the fact that takes the control away from this organization
 */
public record Judgement(
    Control control,
    Verdict verdict,
    Optional<Lead> lead,
    List<Finding> findings,
    List<List<Finding>> others,
    List<Need> main,
    List<Cause> causes,
    Optional<Verdict> becomes,
    Optional<Basis> basis,
    Optional<FactRule> denied) {
  private static final List<Cause.Kind> BEFORE_COVERAGE =
      List.of(Cause.Kind.JOB, Cause.Kind.TERM, Cause.Kind.SIGNATURE);

  public Judgement {
    findings = List.copyOf(findings);
    others = others.isEmpty() ? List.of() : others.stream().map(List::copyOf).toList();
    main = List.copyOf(main);
    causes = List.copyOf(causes);
  }

  /** The same answer of a control that calls for the same. */
  Judgement of(Control other) {
    return new Judgement(
        other, verdict, lead, findings, others, main, causes, becomes, basis, denied);
  }

  /** Whose act the main act is where both must act. */
  public enum Lead {
    PROVIDER,
    SPLIT,
    ORGANISATION
  }

  /** True when somebody else than the organization carries it. */
  public boolean carried() {
    return verdict == Verdict.DELIVERABLE
        || verdict == Verdict.SHARED && lead.filter(l -> l == Lead.PROVIDER).isPresent();
  }

  /** The first cause by rank, with what stands beside it; empty where the cell is not open. */
  public Optional<String> subtype() {
    if (causes.isEmpty()) {
      return Optional.empty();
    }
    if (verdict == Verdict.UNASSIGNED) {
      Cause.Kind first = causes.get(0).kind();
      boolean open = false;
      for (Cause cause : causes) {
        first = cause.kind().compareTo(first) < 0 ? cause.kind() : first;
        open |= cause.kind().compareTo(Cause.Kind.JOB) >= 0;
      }
      return Optional.of(first.spelling() + (open ? "+OPEN" : ""));
    }
    boolean coverage = has(Cause.Kind.COVERAGE);
    for (Cause.Kind kind : BEFORE_COVERAGE) {
      if (has(kind)) {
        return Optional.of(kind.spelling() + (coverage ? "+COVERAGE" : ""));
      }
    }
    return Optional.of(Cause.Kind.COVERAGE.spelling());
  }

  private boolean has(Cause.Kind kind) {
    for (Cause cause : causes) {
      if (cause.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
