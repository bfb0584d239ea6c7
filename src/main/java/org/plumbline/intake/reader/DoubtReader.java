// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.reader.Suggestion.Why;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code doubt.yaml}. */
final class DoubtReader {
  private static final int MOST = 100;
  private static final int FAR = 1_000;

  private final Problems problems;

  DoubtReader(Problems problems) {
    this.problems = problems;
  }

  /** The rule. Notes a reason that is not known, INT-023, and a number that is none. */
  DoubtRule rule(YamlMap file) {
    file.allow("doubtful_at", "few_words", "far_letters", "reasons", "small_words", "names");
    Map<Why, Integer> points = new EnumMap<>(Why.class);
    for (YamlMap each : file.maps("reasons")) {
      each.allow("reason", "points", "because");
      YamlText reason = each.text("reason");
      Why.of(reason.value())
          .ifPresentOrElse(
              why -> points.put(why, each.wholeNumber("points", 0, 0, MOST)),
              () ->
                  problems.error(
                      IntakeProblem.NO_REASON, reason.place(), reason.value(), Why.all()));
    }
    return new DoubtRule(
        file.wholeNumber("doubtful_at", 2, 1, MOST),
        points,
        words(file, "small_words"),
        words(file, "names"),
        file.wholeNumber("few_words", 0, 0, MOST),
        file.wholeNumber("far_letters", FAR, 0, FAR));
  }

  private static Set<String> words(YamlMap file, String key) {
    Set<String> out = new HashSet<>();
    file.texts(key).forEach(w -> out.addAll(List.of(w.value().split(" +"))));
    return out;
  }
}
