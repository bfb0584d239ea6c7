// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Basis;
import org.plumbline.phrase.Phrase;

/**
 * One control under one arrangement.
 *
 * @param control what is asked
 * @param engagement id of the arrangement
 * @param verdict the answer
 * @param subtype what is missing where the verdict is CONDITIONAL
 * @param severity how urgent
 * @param weight 1 to 3
 * @param flags what a reader must look at
 * @param findings outcome of every need of the deciding alternative
 * @param notTaken outcomes of every need of the other alternatives, none of which is better
 * @param notes what else a reader must know
 * @param owner named owner of a retained duty
 * @param judged how it was judged; empty where tailoring took the control away
 * @param lesserDuty whether the lesser duty, which costs fewer points, is in writing
 */
public record Cell(
    Control control,
    String engagement,
    Verdict verdict,
    Subtype subtype,
    Severity severity,
    int weight,
    List<ToldFlag> flags,
    Findings findings,
    List<Findings> notTaken,
    List<Phrase> notes,
    Optional<String> owner,
    Optional<Judgement> judged,
    boolean lesserDuty) {

  /** The findings that decide the verdict: those of the weakest weight. */
  public List<ToldFinding> deciding() {
    return findings.deciding();
  }

  /** What is not in writing of what could still be held, each thing once. */
  List<Missing> lacking() {
    return findings.lacking();
  }

  /** Whether this is not in writing of what could still be held. */
  boolean lacks(Missing.Kind kind, String subject) {
    for (Missing each : findings.lacking()) {
      if (each.kind() == kind && each.subject().equals(subject)) {
        return true;
      }
    }
    return false;
  }

  /** The same as {@link #lacking}, told for readers. */
  public List<ToldMissing> missing() {
    return findings.missing();
  }

  /** Whether a reader must look at this. */
  public boolean flagged(FlagKind kind) {
    for (ToldFlag flag : flags) {
      if (flag.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The kinds of its flags, each once. */
  public List<FlagKind> flagKinds() {
    return flags.stream().map(ToldFlag::kind).distinct().toList();
  }

  /** True when a provider carries it, or would if its papers were signed as read. */
  public boolean carried() {
    return judged.filter(Judgement::carried).isPresent();
  }

  /**
   * Whether a plan of action for conditional CMMC status may hold it while it is open.
   *
   * @see CmmcPoints#waits
   */
  public boolean mayStandOnPlan() {
    return CmmcPoints.waits(control, lesserDuty);
  }

  /** Points it costs while it is open, less where the lesser duty is in writing. */
  public int points() {
    return lesserDuty ? control.partialPoints() : control.points();
  }

  /** Ids of the providers that are bound to a part of it, or would be once signed; in order. */
  public List<String> carriers() {
    return judged.stream()
        .flatMap(j -> j.findings().stream())
        .filter(f -> f.outcome().held())
        .flatMap(f -> f.members().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The weakest paper among those that decide, where a provider acts. */
  public Optional<Basis> basis() {
    return judged.flatMap(Judgement::basis);
  }

  /** What it would be with everything missing in writing. */
  public Optional<Verdict> becomes() {
    return judged.flatMap(Judgement::becomes);
  }

  /** True when something still has to happen before this is carried. */
  public boolean open() {
    return verdict == Verdict.STRUCTURAL_GAP
        || verdict == Verdict.UNASSIGNED
        || verdict == Verdict.CONDITIONAL;
  }
}
