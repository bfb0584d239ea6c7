// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;
import org.plumbline.engagement.Tailoring;
import org.plumbline.report.Report;

/**
 * What a report rests on beside the rule books.
 *
 * @param inputs files read
 * @param intervals numbers used
 * @param stated what every arrangement was taken to say, term by term
 * @param assumptions what no paper and no law says
 */
public record SourcesView(
    List<Report.Input> inputs,
    List<IntervalView> intervals,
    List<Term> stated,
    List<Assumption> assumptions) {

  /** A term with one text an arrangement. */
  public record Term(Titled<String> term, List<String> texts) {}

  /**
   * Something that is assumed or was chosen.
   *
   * @param kind what it is
   * @param of the arrangement or the controls it is assumed of
   * @param item what it is about
   * @param value what is assumed
   * @param amount the number, where it is one
   * @param unit of the number, or empty
   * @param basis on what it stands
   * @param source where it comes from
   */
  public record Assumption(
      String kind,
      String of,
      String item,
      String value,
      Optional<Integer> amount,
      String unit,
      String basis,
      String source) {}

  static SourcesView of(Scene scene) {
    Assessment assessment = scene.assessment();
    return new SourcesView(
        scene.report().inputs(),
        scene.intervals().stream().map(scene::interval).toList(),
        assessment.vocabulary().traits().all().stream().map(t -> term(t, scene)).toList(),
        assumptions(scene));
  }

  private static Term term(Trait trait, Scene scene) {
    List<String> texts = new ArrayList<>();
    for (Engagement engagement : scene.assessment().engagements()) {
      Stated stated = engagement.stated(trait);
      texts.add(
          scene.say(
              SourceWord.STATED,
              scene.titles().of(trait.level(stated.level())),
              scene.say(NameWord.of(stated.origin()))));
    }
    return new Term(new Titled<>(trait.id(), scene.titles().of(trait)), texts);
  }

  private static List<Assumption> assumptions(Scene scene) {
    List<Assumption> out = new ArrayList<>();
    for (IntervalView interval : scene.intervals().stream().map(scene::interval).toList()) {
      if (interval.basis().value() != Basis.LAW) {
        out.add(interval(interval, scene));
      }
    }
    for (Engagement engagement : scene.assessment().engagements()) {
      terms(engagement, scene, out);
    }
    choices(scene, out);
    return out;
  }

  private static Assumption interval(IntervalView interval, Scene scene) {
    return new Assumption(
        scene.say(SourceWord.ASSUMED_INTERVAL),
        interval.controls().isEmpty()
            ? scene.say(SourceWord.EVERY_CONTROL)
            : scene.say(ListWord.PLAIN, interval.controls()),
        interval.subject(),
        interval.number(),
        Optional.of(interval.amount()),
        interval.unit(),
        interval.basis().title(),
        interval.source());
  }

  private static void terms(Engagement engagement, Scene scene, List<Assumption> out) {
    Stated.Origin wanted = engagement.offer() ? Stated.Origin.NOT_STATED : Stated.Origin.PRACTICE;
    SourceWord kind = engagement.offer() ? SourceWord.NOT_STATED : SourceWord.MODEL_VALUE;
    for (Trait trait : scene.assessment().vocabulary().traits().all()) {
      Stated stated = engagement.stated(trait);
      if (stated.origin() == wanted) {
        out.add(
            new Assumption(
                scene.say(kind),
                engagement.name(),
                scene.titles().of(trait),
                scene.titles().of(trait.level(stated.level())),
                Optional.empty(),
                "",
                scene.say(NameWord.of(stated.origin())),
                stated.source()));
      }
    }
  }

  private static void choices(Scene scene, List<Assumption> out) {
    Tailoring tailoring = scene.assessment().organisation().tailoring();
    tailoring
        .baseline()
        .ifPresent(
            b ->
                out.add(
                    choice(
                        scene,
                        scene.say(ChoiceWord.BASELINE),
                        scene.say(SourceWord.BASELINE, b),
                        "")));
    tailoring
        .added()
        .forEach(
            c -> out.add(choice(scene, c.control(), scene.say(SourceWord.ADDED), c.rationale())));
    tailoring
        .removed()
        .forEach(
            c ->
                out.add(choice(scene, c.control(), scene.say(SourceWord.LEFT_OUT), c.rationale())));
  }

  private static Assumption choice(Scene scene, String item, String value, String why) {
    return new Assumption(
        scene.say(SourceWord.CHOICE),
        scene.say(SourceWord.EVERY_CONTROL),
        item,
        value,
        Optional.empty(),
        "",
        scene.say(NameWord.of(Basis.ORGANISATION)),
        why);
  }
}
