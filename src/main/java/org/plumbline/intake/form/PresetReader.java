// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.capability.SystemClass;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code templates/intake/*.yaml}; problems FRM-016 and those of YAML. */
public final class PresetReader {
  /** Folder below the templates. */
  public static final String FOLDER = "intake";

  private static final List<String> CARES = List.of("all", "hosting");

  private final Collection<String> frameworks;
  private final Collection<String> facts;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param frameworks ids of all rule books
   * @param facts ids of all facts
   */
  public PresetReader(Collection<String> frameworks, Collection<String> facts, Problems problems) {
    this.frameworks = List.copyOf(frameworks);
    this.facts = List.copyOf(facts);
    this.problems = problems;
  }

  /**
   * The presets of the rule books of this home, in their order; none when the folder is missing.
   *
   * @param templates the folder templates/
   */
  public List<Preset> readAll(Path templates) {
    Path folder = templates.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Preset> out = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = "templates/" + FOLDER + "/" + file.getFileName();
      Yaml.read(file, name, problems)
          .filter(this::ofThisHome)
          .map(this::preset)
          .ifPresent(out::add);
    }
    out.sort(Comparator.comparingInt(Preset::order).thenComparing(Preset::id));
    return out;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /**
   * False for a trade of rule books that this home does not have: whoever copies our presets beside
   * rules of their own is not offered it. A rule book that is only misspelled is an error.
   */
  private boolean ofThisHome(YamlMap map) {
    return map.texts("frameworks").stream()
        .map(YamlText::value)
        .allMatch(
            book -> frameworks.contains(book) || Spelling.nearest(book, frameworks).isPresent());
  }

  private Preset preset(YamlMap map) {
    map.allow(
        "id", "order", "title", "regulated_under", "frameworks", "officials", "facts", "systems");
    List<String> rules = new ArrayList<>();
    for (YamlText text : map.texts("frameworks")) {
      rules.add(known(text, frameworks));
    }
    Map<String, String> asked = new LinkedHashMap<>();
    map.map("facts")
        .ifPresent(
            answers -> {
              for (String fact : answers.keys()) {
                known(new YamlText(fact, answers.placeOfKey(fact)), facts);
                asked.put(fact, answers.text(fact).value());
              }
            });
    return new Preset(
        map.name("id").value(),
        map.wholeNumber("order", 0),
        map.name("title").value(),
        map.textOr("regulated_under", ""),
        rules,
        map.texts("officials").stream().map(YamlText::value).toList(),
        asked,
        map.maps("systems").stream().map(this::system).toList());
  }

  private Preset.Listed system(YamlMap map) {
    map.allow("id", "class", "regulated_data", "tags", "what", "cared_for_by");
    YamlMap care = map.map("cared_for_by").map(m -> m.allow("who", "duties")).orElse(null);
    return new Preset.Listed(
        map.name("id").value(),
        known(map.text("class"), SystemClass.spellings()),
        known(map.text("regulated_data"), ListedSystem.Data.spellings()),
        map.texts("tags").stream().map(YamlText::value).toList(),
        map.textOr("what", ""),
        care == null ? "" : care.name("who").value(),
        care == null ? "" : known(care.text("duties"), CARES));
  }

  private String known(YamlText text, Collection<String> words) {
    if (!text.value().isEmpty() && !words.contains(text.value())) {
      problems.error(
          FormProblem.UNKNOWN, text.place(), text.value(), Spelling.hint(text.value(), words));
    }
    return text.value();
  }
}
