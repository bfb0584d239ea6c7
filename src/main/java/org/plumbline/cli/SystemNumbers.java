// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engagement.Organisation;
import org.plumbline.papers.ListedSystem;
import org.plumbline.phrase.Key;

/** Systems of an organization, chosen by their numbers in its list. */
final class SystemNumbers {
  private static final int TRIES = 3;

  private final Talk talk;
  private final List<String> systems;

  SystemNumbers(Talk talk, Organisation organisation) {
    this.talk = talk;
    this.systems = organisation.systems().stream().map(ListedSystem::id).toList();
  }

  /** Ids of all systems, in the order of the list. */
  List<String> all() {
    return systems;
  }

  /** The list in one line: 1 workstations, 2 file server. */
  String shown() {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < systems.size(); i++) {
      out.add((i + 1) + " " + systems.get(i));
    }
    return String.join(", ", out);
  }

  /** Systems that a person names, printed question first; empty where nothing was answered. */
  Optional<List<String>> asked(List<String> allowed, Key question, Object... values)
      throws IOException {
    for (int tried = 0; tried < TRIES; tried++) {
      String line = talk.ask(Talk.TEXT, question, values).orElse("");
      if (line.isEmpty() || line.equalsIgnoreCase("q")) {
        return Optional.empty();
      }
      Optional<List<String>> chosen = chosen(line.toLowerCase(Locale.ROOT), allowed);
      if (chosen.isPresent()) {
        return chosen;
      }
      talk.say(Talk.TEXT, ConfirmWord.SYSTEMS_AGAIN);
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
