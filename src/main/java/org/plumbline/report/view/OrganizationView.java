// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Facts;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;

/**
 * Whose arrangement it is.
 *
 * @param name legal name
 * @param regulatedUnder what it is regulated under, in its own words
 * @param officials role and name
 * @param systems in scope
 * @param listed false when the list of systems is assumed
 * @param systemsNote what to know of an assumed list, or empty
 * @param tailoring what it chose of SP 800-53
 * @param answers what it said of itself, with where that comes from
 */
public record OrganizationView(
    String name,
    String regulatedUnder,
    List<NamedText> officials,
    List<SystemView> systems,
    boolean listed,
    String systemsNote,
    List<NamedText> tailoring,
    List<AnswerView> answers) {

  /**
   * An answer that decides what binds it.
   *
   * @param date day, month or year as written; or empty
   * @param source where it was looked up; or empty
   * @param confirmedBy who stands for it; or empty
   */
  public record AnswerView(
      String title, String answer, String date, String source, String confirmedBy) {}

  static OrganizationView of(Scene scene) {
    Organisation organisation = scene.assessment().organisation();
    return new OrganizationView(
        organisation.name(),
        organisation.notes(),
        organisation.officials().entrySet().stream()
            .map(e -> new NamedText(scene.say(RoleWord.valueOf(e.getKey().name())), e.getValue()))
            .toList(),
        organisation.systems().stream().map(s -> SystemView.of(s, scene)).toList(),
        organisation.listed(),
        note(organisation, scene),
        tailoring(organisation.tailoring(), scene),
        answers(organisation.facts(), scene));
  }

  private static List<AnswerView> answers(Facts facts, Scene scene) {
    List<AnswerView> out = new ArrayList<>();
    for (Fact fact : scene.assessment().vocabulary().facts().values()) {
      Integer answer = facts.answer(fact.id());
      if (answer != null) {
        Facts.Ground ground = facts.ground(fact.id());
        String said =
            fact.number()
                ? String.valueOf(answer)
                : scene.say(answer > 0 ? ChoiceWord.YES : ChoiceWord.NO);
        out.add(
            new AnswerView(
                fact.title(), said, ground.date(), ground.source(), ground.confirmedBy()));
      }
    }
    return out;
  }

  private static String note(Organisation organisation, Scene scene) {
    if (organisation.listed()) {
      return "";
    }
    return scene.say(organisation.archetype() ? SystemWord.ASSUMED : SystemWord.NOT_LISTED);
  }

  private static List<NamedText> tailoring(Tailoring tailoring, Scene scene) {
    List<NamedText> out = new ArrayList<>();
    tailoring
        .baseline()
        .ifPresent(
            b ->
                out.add(
                    new NamedText(
                        scene.say(ChoiceWord.BASELINE), scene.say(ChoiceWord.CHOSEN, b))));
    tailoring
        .added()
        .forEach(
            c -> out.add(new NamedText(scene.say(ChoiceWord.ADDED, c.control()), c.rationale())));
    tailoring
        .removed()
        .forEach(
            c ->
                out.add(new NamedText(scene.say(ChoiceWord.LEFT_OUT, c.control()), c.rationale())));
    return out;
  }
}
