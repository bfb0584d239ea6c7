// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.assessment.Cadence;
import org.plumbline.capability.Basis;

/**
 * Continuous monitoring.
 *
 * @param claims what the verdicts under break-fix say about a claim of a source text
 * @param verdictOnClaims how many of them hold, in words; empty without claims
 * @param charts one an arrangement
 * @param answers the answers on frequency
 * @param duties required and in writing, side by side
 * @param rows the same one by one: a rule, a duty, an arrangement
 * @param steps of SP 800-137
 * @param domains automation domains with one text an arrangement; empty without SP 800-53
 * @param members how many controls make up monitoring in scope
 */
public record MonitoringView(
    List<Claim> claims,
    String verdictOnClaims,
    List<Chart> charts,
    List<Legend> answers,
    List<Watched> duties,
    List<Row> rows,
    List<Step> steps,
    List<Domain> domains,
    int members) {

  /** One control of the claim; the link is empty where its catalogue was not looked at. */
  public record Claim(String control, String link, String verdict, String finding, String why) {}

  /** Counts of one arrangement: answers on frequency, verdicts of the monitoring controls. */
  public record Chart(
      String arrangement, String name, Counts frequencies, Counts verdicts, String line) {}

  /** An answer on frequency. */
  public record Legend(Titled<Cadence.Answer> answer) {
    /** Counts that draw a bar of this answer alone. */
    public String swatch() {
      return Counts.only(answer.value()).line();
    }
  }

  /** A duty as one number asks for it, with one answer an arrangement; named the first time. */
  public record Watched(
      String duty, boolean first, List<Rule> rules, String required, List<String> answers) {}

  /** Controls of one rule book; no links where it was not looked at. */
  public record Rule(String title, List<NamedText> controls) {}

  /**
   * One duty of one rule under one arrangement.
   *
   * @param amount days at most, 0 for continuous; or attended hours a week
   * @param inWriting the number in writing; empty where there is none
   * @param where the term or order that says so, or why there is none
   */
  public record Row(
      String duty,
      String rule,
      List<String> controls,
      int amount,
      String unit,
      Titled<Basis> basis,
      String source,
      String arrangement,
      String name,
      java.util.Optional<Integer> inWriting,
      java.util.Optional<Integer> shortfall,
      Titled<Cadence.Answer> answer,
      String where) {}

  /** A step of SP 800-137 and the controls it leans on, with their links. */
  public record Step(String title, String means, List<NamedText> controls) {}

  /** An automation domain and how many of its controls somebody is bound to do. */
  public record Domain(String title, List<String> texts) {}
}
