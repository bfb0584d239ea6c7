// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything papers and controls are said in.
 *
 * @param traits what papers can promise
 * @param capabilities acts by id, in the order of the file
 * @param areas service areas
 * @param functions named functions by id
 * @param facts facts by id
 * @param intervals required intervals
 * @param intervalDates when the intervals as a set were in force; empty where the file says nothing
 * @param evidence kinds of evidence by id
 * @param usual what a usual deliverable is like
 * @param matrixLaw numbers of law that a matrix row of a control still needs
 * @param cmmcScope what CMMC asks of systems, tools and providers
 * @param agreementRules rules that an agreement on data can be made for
 */
public record Vocabulary(
    Traits traits,
    Map<String, Capability> capabilities,
    Set<String> areas,
    Map<String, NamedFunction> functions,
    Map<String, Fact> facts,
    List<Interval> intervals,
    Optional<InForce> intervalDates,
    Map<String, EvidenceKind> evidence,
    Usual usual,
    MatrixLaw matrixLaw,
    CmmcScope cmmcScope,
    AgreementRules agreementRules) {

  /**
   * What a usual deliverable is like.
   *
   * @param days interval in days by act; {@code other} for all that are not named
   * @param topics topics by act
   */
  public record Usual(Map<String, Integer> days, Map<String, Set<String>> topics) {
    /** The interval of an act's deliverable, in days. */
    public int days(String capability) {
      return days.getOrDefault(capability, days.getOrDefault("other", 365));
    }
  }

  /**
   * Numbers of law that a matrix row keyed by a control still needs.
   *
   * @param levels levels by control and act
   * @param every longest interval in days by control
   */
  public record MatrixLaw(List<Number> levels, Map<String, Integer> every) {
    /** A number of law inside a control. */
    public record Number(String control, String capability, Ask needs) {}
  }

  /** The same words with these intervals. */
  public Vocabulary with(List<Interval> others) {
    return new Vocabulary(
        traits,
        capabilities,
        areas,
        functions,
        facts,
        others,
        intervalDates,
        evidence,
        usual,
        matrixLaw,
        cmmcScope,
        agreementRules);
  }

  /** The trait of this name, which rules speak of and the reader has proven to be there. */
  public Trait known(String id) {
    return traits.named(id);
  }
}
