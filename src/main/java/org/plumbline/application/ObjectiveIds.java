// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Objective;

/** Finds an objective by any spelling of its id that people use. */
final class ObjectiveIds {
  private static final Pattern LETTER = Pattern.compile("\\[\\s*([A-Za-z])\\s*\\]\\s*$");

  private final List<Framework> frameworks;

  /** An objective with its requirement. */
  record Match(Framework framework, Control control, Objective objective) {}

  ObjectiveIds(List<Framework> frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * The objective that a text names, such as {@code 3.1.1[a]} or {@code AC.L2-3.1.1[a]}; empty
   * where it names none.
   *
   * @param controls what the text names among the controls, its letter left aside
   * @throws UnknownWordException when the control is known and has objectives, but none of the
   *     letter
   */
  Optional<Match> find(String text, ControlIds.Answer controls) {
    String wanted = plain(text);
    for (Framework framework : frameworks) {
      for (Objective each : framework.objectives()) {
        if (plain(each.id()).equals(wanted)) {
          return Optional.of(match(framework, each));
        }
      }
    }
    Matcher letter = LETTER.matcher(text);
    if (!letter.find()) {
      return Optional.empty();
    }
    for (ControlIds.Match control : controls.matches()) {
      List<Objective> known =
          control.control().map(c -> control.framework().objectivesOf(c)).orElse(List.of());
      Optional<Objective> found =
          known.stream().filter(o -> o.letter().equalsIgnoreCase(letter.group(1))).findFirst();
      if (found.isPresent()) {
        return Optional.of(match(control.framework(), found.get()));
      }
      if (!known.isEmpty()) {
        throw new UnknownWordException(
            Named.OBJECTIVE, text, known.stream().map(Objective::id).toList());
      }
    }
    return Optional.empty();
  }

  private static Match match(Framework framework, Objective objective) {
    Control control =
        framework.controls().stream()
            .filter(c -> c.id().equals(objective.control()))
            .findFirst()
            .orElseThrow();
    return new Match(framework, control, objective);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
