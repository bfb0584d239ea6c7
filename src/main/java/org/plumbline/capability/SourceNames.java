// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Plain names of the statements that models' values come from, by their numbers in the data. */
public final class SourceNames {
  private static final String FILE = "controls/vocabulary/sources.yaml";

  private final Map<String, Phrase> byId;

  private SourceNames(Map<String, Phrase> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /** The names; none where there is no such file. VOC-004 for a number named twice. */
  public static SourceNames read(Path controlsFolder, Problems problems) {
    Path file = controlsFolder.resolve("vocabulary").resolve("sources.yaml");
    Map<String, Phrase> names = new LinkedHashMap<>();
    if (Files.exists(file)) {
      Yaml.read(file, FILE, problems).ifPresent(top -> add(top, names, problems));
    }
    return new SourceNames(names);
  }

  private static void add(YamlMap top, Map<String, Phrase> names, Problems problems) {
    for (YamlMap map : top.allow("sources").maps("sources")) {
      map.allow("id", "text", "about");
      YamlText id = map.text("id");
      Phrase name =
          Phrase.of(SourceName.OF_TEXT, map.text("text").value(), map.text("about").value());
      if (names.putIfAbsent(id.value(), name) != null) {
        problems.error(VocabularyProblem.TWICE, id.place(), id.value());
      }
    }
  }

  /** The numbers that have a name. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /** The plain name, such as {@code source text A, on monitoring}. */
  public Optional<Phrase> name(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
