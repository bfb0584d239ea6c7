// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.engagement.Engagement;

/**
 * An arrangement and the paper it was read from.
 *
 * @param id column id
 * @param name as printed
 * @param offer true for an offer, false for a kind of support
 * @param kind which of the two, in words
 * @param model title of the kind of support that bounds it
 * @param document the paper that was read, or why there is none
 * @param read true when a paper was read
 * @param recognisedAs the kind of support its facts describe
 * @param warnings about its name and its fit
 */
public record ArrangementView(
    String id,
    String name,
    boolean offer,
    String kind,
    String model,
    String document,
    boolean read,
    String recognisedAs,
    List<String> warnings) {

  static ArrangementView of(Engagement engagement, Scene scene) {
    boolean offer = engagement.offer();
    boolean read = !engagement.paper().document().isBlank();
    String none = scene.say(offer ? ArrangementWord.NO_PAPER : ArrangementWord.USUAL_VALUES);
    return new ArrangementView(
        engagement.id(),
        engagement.name(),
        offer,
        scene.say(offer ? ArrangementWord.OFFER : ArrangementWord.MODEL),
        engagement.model().title(),
        read ? engagement.paper().document() : none,
        read,
        scene.words().say(engagement.recognisedAs()),
        engagement.warnings().stream().map(scene.words()::say).toList());
  }
}
