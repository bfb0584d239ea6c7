// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.ProblemKey;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads the dates at the head of a file: the same keys for everything dated. Dates without a
 * confidence are never printed as facts.
 *
 * @param disorder the problem of a last day that lies before the first
 */
public record InForceReader(Problems problems, ProblemKey disorder) {
  private static final String FROM = "effective_from";
  private static final String UNTIL = "effective_until";
  private static final String READ_ON = "read_on";
  private static final String CONFIDENCE = "dates_confidence";
  private static final String SOURCE = "dates_source";

  /** The keys it reads, for {@link YamlMap#allow}. */
  public static final List<String> KEYS =
      List.of(FROM, UNTIL, "replaced_by", READ_ON, CONFIDENCE, SOURCE);

  /** The dates; an unknown confidence is VOC-002. */
  public InForce read(YamlMap map) {
    return read(map, FROM);
  }

  /** The same, the first day under a key of its own. */
  public InForce read(YamlMap map, String fromKey) {
    Optional<LocalDate> from = map.date(fromKey);
    Optional<LocalDate> until = map.date(UNTIL);
    map.text(READ_ON);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      problems.error(
          disorder,
          map.placeOfKey(UNTIL),
          UNTIL,
          until.get().toString(),
          fromKey,
          from.get().toString());
    }
    return new InForce(
        from,
        until,
        map.textOr("replaced_by", ""),
        map.date(READ_ON).orElse(LocalDate.EPOCH),
        map.optional(CONFIDENCE).map(this::confidence).orElse(InForce.Confidence.UNCLEAR),
        map.textOr(SOURCE, ""));
  }

  private InForce.Confidence confidence(YamlText text) {
    for (InForce.Confidence each : InForce.Confidence.values()) {
      if (each.spelling().equals(text.value())) {
        return each;
      }
    }
    List<String> known =
        Arrays.stream(InForce.Confidence.values()).map(InForce.Confidence::spelling).toList();
    if (!text.value().isEmpty()) {
      problems.error(
          VocabularyProblem.WORD,
          text.place(),
          CONFIDENCE,
          text.value(),
          Spelling.hint(text.value(), known));
    }
    return InForce.Confidence.UNCLEAR;
  }
}
