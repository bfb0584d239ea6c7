// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.intake.Confirmation;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.Problems;

/** Asks of each offer that was read from papers which systems it looks after. */
final class ConfirmSystems {
  private static final int TRIES = 3;

  private final Run run;
  private final BufferedReader keys;
  private final List<String> systems;

  ConfirmSystems(Run run, Path folder, BufferedReader keys) {
    this.run = run;
    this.keys = keys;
    Problems problems = new Problems();
    this.systems =
        run.library().workspace().organisation(folder, problems).systems().stream()
            .map(ListedSystem::id)
            .toList();
    problems.throwIfAny();
  }

  /** Asks and writes each answer at once; an offer without an answer waits. */
  void ask(Confirmation confirmation) throws IOException {
    if (systems.isEmpty()) {
      return;
    }
    for (Confirmation.Unscoped offer : confirmation.unscoped()) {
      run.print(ConfirmWord.SYSTEMS, offer.provider());
      offer.leftOut().forEach(words -> run.print(ConfirmWord.LEFT_OUT, words));
      for (int i = 0; i < systems.size(); i++) {
        run.print(ConfirmWord.SYSTEM, i + 1, systems.get(i));
      }
      Optional<List<String>> covers = numbers(ConfirmWord.SYSTEMS_ASK, systems);
      if (covers.isEmpty()) {
        run.print(ConfirmWord.SYSTEMS_WAIT, offer.provider());
        continue;
      }
      List<String> rest = systems.stream().filter(s -> !covers.get().contains(s)).toList();
      List<String> excluded =
          rest.isEmpty() ? rest : numbers(ConfirmWord.EXCLUDED_ASK, rest).orElse(List.of());
      confirmation.scope(offer, covers.get(), excluded);
    }
  }

  /** Systems by their numbers; empty where nothing was answered. */
  private Optional<List<String>> numbers(ConfirmWord question, List<String> allowed)
      throws IOException {
    for (int tried = 0; tried < TRIES; tried++) {
      run.print(question);
      run.out().flush();
      String line = keys.readLine();
      if (line == null || line.isBlank() || line.strip().equalsIgnoreCase("q")) {
        return Optional.empty();
      }
      Optional<List<String>> chosen = chosen(line.strip().toLowerCase(Locale.ROOT), allowed);
      if (chosen.isPresent()) {
        return chosen;
      }
      run.print(ConfirmWord.SYSTEMS_AGAIN);
    }
    return Optional.empty();
  }

  private Optional<List<String>> chosen(String answer, List<String> allowed) {
    if (answer.equals("all")) {
      return Optional.of(allowed);
    }
    if (answer.equals("none")) {
      return Optional.of(List.of());
    }
    Set<String> out = new LinkedHashSet<>();
    for (String word : answer.split("[,; ]+")) {
      if (!word.matches("\\d{1,4}") || Integer.parseInt(word) < 1) {
        return Optional.empty();
      }
      int at = Integer.parseInt(word);
      if (at > systems.size() || !allowed.contains(systems.get(at - 1))) {
        return Optional.empty();
      }
      out.add(systems.get(at - 1));
    }
    return Optional.of(new ArrayList<>(out));
  }
}
