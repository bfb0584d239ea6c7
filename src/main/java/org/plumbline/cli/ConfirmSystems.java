// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.intake.Confirmation;

/** Asks of each offer that was read from papers which systems it looks after. */
final class ConfirmSystems {
  private final Run run;
  private final SystemNumbers numbers;

  ConfirmSystems(Run run, SystemNumbers numbers) {
    this.run = run;
    this.numbers = numbers;
  }

  /** Asks and writes each answer at once; an offer without an answer waits. */
  void ask(Confirmation confirmation) throws IOException {
    List<String> systems = numbers.all();
    if (systems.isEmpty()) {
      return;
    }
    for (Confirmation.Unscoped offer : confirmation.unscoped()) {
      run.print(ConfirmWord.SYSTEMS, offer.provider());
      offer.leftOut().forEach(words -> run.print(ConfirmWord.LEFT_OUT, words));
      for (int i = 0; i < systems.size(); i++) {
        run.print(ConfirmWord.SYSTEM, i + 1, systems.get(i));
      }
      Optional<List<String>> covers = numbers.asked(run.say(ConfirmWord.SYSTEMS_ASK), systems);
      if (covers.isEmpty()) {
        run.print(ConfirmWord.SYSTEMS_WAIT, offer.provider());
        continue;
      }
      List<String> rest = systems.stream().filter(s -> !covers.get().contains(s)).toList();
      List<String> excluded =
          rest.isEmpty()
              ? rest
              : numbers.asked(run.say(ConfirmWord.EXCLUDED_ASK), rest).orElse(List.of());
      confirmation.scope(offer, covers.get(), excluded);
    }
  }
}
