// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/** Reads which frameworks follow from what an organisation is regulated under. */
public final class ImpliedReader {
  private static final String NAME = "regulated-under.yaml";
  private static final String KEY = "regulated_under";

  private ImpliedReader() {}

  /** The rules of {@code controls/vocabulary/regulated-under.yaml}; none without that file. */
  public static List<KnownRules.Implied> read(
      Path controlsFolder, Vocabulary vocabulary, Set<String> frameworks, Problems problems) {
    Path file = controlsFolder.resolve("vocabulary").resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    Names names = new Names(vocabulary, problems);
    Optional<YamlMap> top = Yaml.read(file, "controls/vocabulary/" + NAME, problems);
    List<KnownRules.Implied> out = new ArrayList<>();
    for (YamlMap map : top.map(t -> t.allow(KEY).maps(KEY)).orElse(List.of())) {
      map.allow("words", "facts", "frameworks", "citation");
      map.text("citation");
      Set<String> words = new LinkedHashSet<>();
      map.texts("words").forEach(t -> words.add(t.value().toLowerCase(Locale.ROOT)));
      out.add(
          new KnownRules.Implied(
              words,
              names.all(
                  map, "facts", NameProblem.FACT, vocabulary.facts().keySet(), Declared.FACTS),
              List.copyOf(
                  names.all(
                      map, "frameworks", NameProblem.FRAMEWORK, frameworks, Listed.FRAMEWORKS))));
    }
    return out;
  }
}
