// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Subtype;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.judgement.Severity;

/**
 * One control under one arrangement.
 *
 * @param control what is asked
 * @param arrangement id
 * @param name of the arrangement
 * @param verdict the answer
 * @param subtype what kind of thing is missing where it is open
 * @param severity how urgent
 * @param weight 1 to 3
 * @param assignable whether it can be handed over at all
 * @param carried whether a provider carries it, or would if its papers were signed
 * @param carriers names of the providers bound to a part of it, or that would be once signed
 * @param open whether something still has to happen
 * @param deciding acts that decide the verdict
 * @param acts every act of the deciding alternative
 * @param reason why, in sentences
 * @param missing what is not in writing
 * @param stated what the arrangement says on every term that decides
 * @param flags what a reader must look at
 * @param owner named owner of a duty that stays
 * @param evidence records the control asks for
 * @param notes what else to know, in sentences
 * @param intervals how often, how soon, how long
 */
public record CellView(
    ControlView control,
    String arrangement,
    String name,
    VerdictView verdict,
    Titled<Subtype> subtype,
    Titled<Severity> severity,
    int weight,
    boolean assignable,
    boolean carried,
    List<String> carriers,
    boolean open,
    List<Titled<String>> deciding,
    List<Titled<String>> acts,
    String reason,
    List<MissingView> missing,
    List<StatedView> stated,
    List<Titled<FlagKind>> flags,
    Optional<String> owner,
    List<Titled<String>> evidence,
    String notes,
    List<IntervalView> intervals) {

  /**
   * One thing that is not in writing.
   *
   * @param kind what kind of thing it is
   * @param id trait, function, capability or system id
   * @param line title, what is needed and what is stated, in a line
   */
  public record MissingView(
      Titled<org.plumbline.assessment.CauseKind> kind,
      String id,
      String title,
      String required,
      String stated,
      String line) {}

  /**
   * What the arrangement says on one term.
   *
   * @param term its title
   * @param level title of the level it is taken at
   * @param origin how that is known
   * @param source clause or note, or empty
   */
  public record StatedView(
      Titled<String> term,
      String level,
      Titled<org.plumbline.engagement.Stated.Origin> origin,
      String source) {}
}
