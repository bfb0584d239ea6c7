// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Actor;
import org.plumbline.report.Responsibility;

/**
 * Who does what for one control under one arrangement.
 *
 * @param arrangement id
 * @param provider what the provider does
 * @param you what the organization does
 * @param others what others do
 * @param nobody what nobody does yet
 * @param accountable who answers for it, whoever acts
 */
public record ActsView(
    ControlView control,
    String arrangement,
    String name,
    List<String> provider,
    List<String> you,
    List<String> others,
    List<String> nobody,
    String accountable) {

  /** One a control and arrangement that somebody could act for, in the order of the cells. */
  static List<ActsView> of(Scene scene) {
    List<ActsView> out = new ArrayList<>();
    for (Cell cell : scene.assessment().cells()) {
      Engagement engagement = scene.engagement(cell.engagement());
      List<Responsibility> all =
          Responsibility.of(cell, engagement, scene.assessment().vocabulary().traits());
      if (!all.isEmpty()) {
        out.add(of(scene, cell, engagement, all));
      }
    }
    return out;
  }

  private static ActsView of(
      Scene scene, Cell cell, Engagement engagement, List<Responsibility> all) {
    return new ActsView(
        scene.control(cell.control()),
        engagement.id(),
        engagement.name(),
        listed(all, Responsibility::provider, r -> provider(r, scene)),
        listed(all, Responsibility::organisation, r -> yours(r, scene)),
        listed(all, r -> r.actors().contains(Actor.OTHERS), r -> others(r, scene)),
        listed(all, r -> r.actors().contains(Actor.NOBODY), r -> title(r, scene)),
        scene.say(ActWord.ACCOUNTABLE));
  }

  private static String title(Responsibility one, Scene scene) {
    return scene.titles().of(one.finding().need());
  }

  private static String provider(Responsibility one, Scene scene) {
    String act = title(one, scene);
    return one.organisation() ? scene.say(ActWord.WITH_YOU, act) : act;
  }

  private static String yours(Responsibility one, Scene scene) {
    Actor own = one.actors().contains(Actor.YOUR_IT) ? Actor.YOUR_IT : Actor.MANAGEMENT;
    ActWord word = one.provider() ? ActWord.YOURS_WITH_PROVIDER : ActWord.YOURS;
    return scene.say(word, title(one, scene), scene.say(own));
  }

  private static String others(Responsibility one, Scene scene) {
    return scene.say(ActWord.OTHERS, title(one, scene), one.others().stream().sorted().toList());
  }

  private static List<String> listed(
      List<Responsibility> all,
      Predicate<Responsibility> wanted,
      Function<Responsibility, String> said) {
    return all.stream().filter(wanted).map(said).distinct().toList();
  }
}
