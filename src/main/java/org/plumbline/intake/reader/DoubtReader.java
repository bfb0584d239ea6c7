// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.reader.DoubtRule.Weights;
import org.plumbline.intake.reader.Suggestion.Why;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code doubt.yaml}. */
final class DoubtReader {
  private static final int MOST = 100;
  private static final int FAR = 1_000;
  private static final double WHOLE = 100;

  private final Problems problems;

  DoubtReader(Problems problems) {
    this.problems = problems;
  }

  /** The rule. Notes a reason or a sign that is not known, INT-023, and a number that is none. */
  DoubtRule rule(YamlMap file) {
    file.allow(
        "worded",
        "resembling",
        "sure_from",
        "shown_from",
        "few_words",
        "far_letters",
        "small_words",
        "names");
    return new DoubtRule(
        weights(file, "worded"),
        weights(file, "resembling"),
        file.wholeNumber("sure_from", 0, 0, FAR) / WHOLE,
        file.wholeNumber("shown_from", 0, 0, FAR) / WHOLE,
        words(file, "small_words"),
        words(file, "names"),
        file.wholeNumber("few_words", 0, 0, MOST),
        file.wholeNumber("far_letters", FAR, 0, FAR));
  }

  private Weights weights(YamlMap file, String key) {
    return file.map(key).map(this::weights).orElseGet(Weights::none);
  }

  private Weights weights(YamlMap part) {
    part.allow("for", "against", "signs", "reasons");
    Map<Why, Double> points = new EnumMap<>(Why.class);
    for (YamlMap each : part.maps("reasons")) {
      each.allow("reason", "for", "against", "because");
      YamlText reason = each.text("reason");
      Why.of(reason.value())
          .ifPresentOrElse(why -> points.put(why, points(each)), () -> unknown(reason, Why.all()));
    }
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    for (YamlMap each : part.maps("signs")) {
      each.allow("sign", "for", "against", "because");
      YamlText name = each.text("sign");
      Sign.of(name.value())
          .ifPresentOrElse(sign -> signs.put(sign, points(each)), () -> unknown(name, Sign.all()));
    }
    return new Weights(points(part), points, signs);
  }

  /** What is for a suggestion, less what is against it; files write hundredths. */
  private static double points(YamlMap each) {
    return (each.wholeNumber("for", 0, 0, FAR) - each.wholeNumber("against", 0, 0, FAR)) / WHOLE;
  }

  private void unknown(YamlText name, String all) {
    problems.error(IntakeProblem.NO_REASON, name.place(), name.value(), all);
  }

  private static Set<String> words(YamlMap file, String key) {
    Set<String> out = new HashSet<>();
    file.texts(key).forEach(w -> out.addAll(List.of(w.value().split(" +"))));
    return out;
  }
}
