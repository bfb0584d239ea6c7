// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.intake.Confirmation;

/** Asks of each offer that was read from papers which systems it looks after. */
final class ConfirmSystems {
  private final Talk talk;
  private final SystemNumbers numbers;

  ConfirmSystems(Talk talk, SystemNumbers numbers) {
    this.talk = talk;
    this.numbers = numbers;
  }

  /** Asks and writes each answer at once; an offer without an answer waits. */
  void ask(Confirmation confirmation) throws IOException {
    List<String> systems = numbers.all();
    if (systems.isEmpty()) {
      return;
    }
    for (Confirmation.Unscoped offer : confirmation.unscoped()) {
      talk.gap();
      talk.say(Talk.HEAD, ConfirmWord.SYSTEMS, offer.provider());
      offer.leftOut().forEach(words -> talk.say(Talk.TEXT, ConfirmWord.LEFT_OUT, words));
      for (int i = 0; i < systems.size(); i++) {
        talk.item(i + 1, systems.get(i));
      }
      Optional<List<String>> covers = numbers.asked(systems, ConfirmWord.SYSTEMS_ASK);
      if (covers.isEmpty()) {
        talk.say(Talk.TEXT, ConfirmWord.SYSTEMS_WAIT, offer.provider());
        continue;
      }
      List<String> rest = systems.stream().filter(s -> !covers.get().contains(s)).toList();
      List<String> excluded =
          rest.isEmpty() ? rest : numbers.asked(rest, ConfirmWord.EXCLUDED_ASK).orElse(List.of());
      confirmation.scope(offer, covers.get(), excluded);
    }
  }
}
