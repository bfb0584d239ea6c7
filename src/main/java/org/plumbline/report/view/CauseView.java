// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.assessment.CauseKind;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Severity;
import org.plumbline.report.TermGroup;

/**
 * One thing that keeps controls open under one arrangement.
 *
 * @param kind what kind of thing is missing, with its title
 * @param id trait, function, capability or system id
 * @param title what is missing
 * @param heading kind and title in a line
 * @param severity the most urgent of its controls
 * @param required what is needed
 * @param stated what is stated
 * @param wording what to write so that it closes
 * @param clauses sample clauses
 * @param full the wording with its sample clauses
 * @param arrangement id
 * @param name of the arrangement
 * @param performers who would act once it is closed
 * @param evidence records its controls ask for, those most asked for first
 * @param controls in catalogue order
 * @param closedAlone how many of the controls this alone closes
 * @param proposed true when a rule that is not in force asks for it
 */
public record CauseView(
    Titled<CauseKind> kind,
    String id,
    String title,
    String heading,
    Titled<Severity> severity,
    String required,
    String stated,
    String wording,
    List<String> clauses,
    String full,
    String arrangement,
    String name,
    List<String> performers,
    List<Titled<String>> evidence,
    List<ControlView> controls,
    int closedAlone,
    boolean proposed) {

  /** Kind and title in a line. */
  static String heading(TermGroup cause, Scene scene) {
    return scene.say(
        CauseWord.HEADING, scene.say(NameWord.of(cause.kind())), scene.causeText().title(cause));
  }

  static CauseView of(TermGroup cause, Scene scene) {
    CauseText text = scene.causeText();
    Engagement engagement = scene.engagement(cause.engagement());
    String kind = scene.say(NameWord.of(cause.kind()));
    String title = text.title(cause);
    return new CauseView(
        new Titled<>(cause.kind(), kind),
        cause.name(),
        title,
        heading(cause, scene),
        scene.severity(cause.severity()),
        text.required(cause),
        text.stated(cause),
        text.wording(cause),
        text.clauses(cause),
        text.full(cause),
        engagement.id(),
        engagement.name(),
        cause.performers(engagement).stream().map(p -> scene.say(p)).toList(),
        cause.evidence().stream().map(scene::evidence).toList(),
        cause.cells().stream().map(c -> scene.control(c.control())).toList(),
        (int) cause.closedAlone(),
        cause.proposed());
  }

  /** True when no term of this kind of support can close it. */
  public boolean beyond() {
    return kind.value() == CauseKind.MODEL;
  }
}
