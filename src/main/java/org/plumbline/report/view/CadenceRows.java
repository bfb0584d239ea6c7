// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.capability.Basis;

/** Every duty of every rule under every arrangement, one by one. */
final class CadenceRows {
  private final Scene scene;
  private final Map<String, String> rules = new HashMap<>();

  CadenceRows(Scene scene) {
    this.scene = scene;
    scene.assessment().frameworks().forEach(f -> rules.put(f.id(), f.shortTitle()));
  }

  List<MonitoringView.Row> build() {
    List<MonitoringView.Row> out = new ArrayList<>();
    for (Cadence row : scene.report().monitoring().rows()) {
      row.promises().forEach(promise -> out.add(row(row, promise)));
    }
    return out;
  }

  private MonitoringView.Row row(Cadence row, Promise promise) {
    boolean written = promise.answer() == Answer.MET || promise.answer() == Answer.SHORT;
    Basis basis = row.required().basis();
    String framework = row.required().framework();
    return new MonitoringView.Row(
        row.duty().title(),
        rules.getOrDefault(framework, framework),
        row.required().controls(),
        row.amount(),
        scene.say(unit(row)),
        new Titled<>(basis, scene.say(NameWord.of(basis))),
        row.source(),
        promise.engagement(),
        scene.nameOf(promise.engagement()),
        written ? Optional.of(promise.inWriting()) : Optional.empty(),
        written ? Optional.of(promise.shortfall()) : Optional.empty(),
        new Titled<>(promise.answer(), scene.say(NameWord.of(promise.answer()))),
        Sentences.sentence(scene.words().say(promise.where())));
  }

  private static CadenceWord unit(Cadence row) {
    if (row.required().hours()) {
      return CadenceWord.UNIT_HOURS;
    }
    return row.amount() == 0 ? CadenceWord.UNIT_CONTINUOUS : CadenceWord.UNIT_DAYS;
  }
}
