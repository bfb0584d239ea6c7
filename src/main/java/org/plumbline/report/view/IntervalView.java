// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Interval;

/**
 * A number that is used, and where it comes from.
 *
 * @param subject what is done or kept
 * @param number in words, such as {@code at most 7 days}, marked where no law gives it
 * @param amount the number
 * @param unit of the number
 * @param basis on what it stands
 * @param source where it comes from
 * @param controls official ids it is printed with; empty: all
 */
public record IntervalView(
    String subject,
    String number,
    int amount,
    String unit,
    Titled<Basis> basis,
    String source,
    List<String> controls) {

  static IntervalView of(Interval interval, Scene scene) {
    Basis basis = interval.basis();
    boolean carried = basis != Basis.ORGANISATION || !interval.carriedBy().isEmpty();
    return new IntervalView(
        interval.subject(),
        marked(scene.words().say(interval.says(interval.amount())), basis, scene),
        interval.amount(),
        scene.say(unit(interval.unit())),
        new Titled<>(basis, scene.say(NameWord.of(basis))),
        carried ? interval.citation() : scene.say(IntervalWord.NOT_CARRIED, interval.citation()),
        interval.controls());
  }

  private static String marked(String number, Basis basis, Scene scene) {
    return switch (basis) {
      case PRACTICE -> scene.say(IntervalWord.PRACTICE, number);
      case ORGANISATION -> scene.say(IntervalWord.ORGANISATION, number);
      case PROPOSAL -> scene.say(IntervalWord.PROPOSAL, number);
      case LAW, TEXT, GUIDANCE -> number;
    };
  }

  private static IntervalWord unit(Interval.Unit unit) {
    return switch (unit) {
      case DAYS -> IntervalWord.UNIT_DAYS;
      case HOURS -> IntervalWord.UNIT_HOURS;
      case MINUTES -> IntervalWord.UNIT_MINUTES;
      case HOURS_A_WEEK -> IntervalWord.UNIT_HOURS_A_WEEK;
      case BUSINESS_DAYS -> IntervalWord.UNIT_BUSINESS_DAYS;
    };
  }
}
