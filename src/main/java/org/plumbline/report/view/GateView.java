// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import org.plumbline.assessment.Gate;
import org.plumbline.catalogue.GateEffect;

/**
 * Something that comes before every single control.
 *
 * @param id as the data names it
 * @param title as a person reads it
 * @param effect how much it stops, with its title
 * @param heading title and effect in a line
 * @param text why, with the citation
 */
public record GateView(
    String id, String title, Titled<GateEffect> effect, String heading, String text) {

  static GateView of(Gate gate, Scene scene) {
    String title = gate.title();
    String effect = scene.say(NameWord.of(gate.effect()));
    return new GateView(
        gate.id(),
        title,
        new Titled<>(gate.effect(), effect),
        scene.say(DecisionWord.GATE, title, effect),
        scene.words().say(gate.reason()));
  }

  /** False when it only warns. */
  public boolean stops() {
    return effect.value() != GateEffect.WARNING;
  }
}
