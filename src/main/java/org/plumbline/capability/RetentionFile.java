// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads how long records are kept. */
public final class RetentionFile {
  private static final String NAME = "controls/vocabulary/retention.yaml";

  private RetentionFile() {}

  /**
   * The periods of a home, none where it has no such file; VOC-021 for a word that is not known.
   */
  public static Retention read(Path home, Problems problems) {
    Path file = home.resolve(NAME);
    if (!Files.exists(file)) {
      return new Retention(List.of());
    }
    List<Retention.Period> out = new ArrayList<>();
    Yaml.read(file, NAME, problems)
        .ifPresent(
            map -> map.allow("periods").maps("periods").forEach(p -> out.add(period(p, problems))));
    return new Retention(out);
  }

  private static Retention.Period period(YamlMap map, Problems problems) {
    map.allow("regime", "record", "keep", "basis", "citation", "what", "verified");
    return new Retention.Period(
        map.text("regime").value(),
        word(map.text("record"), Capability.Record.class, problems),
        map.days("keep").orElse(0),
        word(map.text("basis"), Retention.Basis.class, problems),
        map.text("citation").value(),
        map.text("what").value(),
        word(map.text("verified"), Retention.Verified.class, problems));
  }

  private static <E extends Enum<E>> E word(YamlText text, Class<E> type, Problems problems) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    for (E each : all) {
      if (spelled(each).equals(text.value())) {
        return each;
      }
    }
    problems.error(
        VocabularyProblem.UNKNOWN,
        text.place(),
        text.value(),
        Spelling.hint(text.value(), all.stream().map(RetentionFile::spelled).toList()));
    return all.get(0);
  }

  private static String spelled(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
