// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Said;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/** Every source of a model's value has a name that a page can print. */
class SourceNamesTest {
  private static final Pattern FACTS = Pattern.compile("facts: \\[([^\\]]*)\\]|source: (F\\d+)");

  @Test
  void every_fact_that_a_model_names_can_be_cited_without_its_number() throws IOException {
    SourceNames names = SourceNames.read(Path.of("controls"), new Problems());
    TreeSet<String> used = new TreeSet<>();
    for (String model : List.of("break-fix", "managed", "co-managed")) {
      Matcher found = FACTS.matcher(Files.readString(Path.of("models", model + ".yaml")));
      while (found.find()) {
        String facts = Optional.ofNullable(found.group(1)).orElse(found.group(2));
        used.addAll(List.of(facts.split(", ")));
      }
    }
    assertTrue(used.size() > 40, "" + used);
    assertEquals(used, new TreeSet<>(names.ids()));
    for (String id : used) {
      String said = Said.of(names.name(id).orElseThrow());
      assertFalse(said.matches(".*\\bF\\d.*"), said);
    }
    assertEquals(
        "source text A, on monitoring under break-fix", Said.of(names.name("F7").orElseThrow()));
  }

  @Test
  void a_name_cites_the_text_the_statement_stands_in() throws IOException {
    TreeMap<String, String> stated = new TreeMap<>();
    Path facts = Path.of("src/docs/source-facts.yaml");
    for (YamlMap fact :
        Yaml.read(facts, facts.toString(), new Problems()).orElseThrow().maps("facts")) {
      stated.put(fact.text("fact").value(), fact.text("text").value());
    }
    Path names = Path.of("controls/vocabulary/sources.yaml");
    for (YamlMap name :
        Yaml.read(names, names.toString(), new Problems()).orElseThrow().maps("sources")) {
      String id = name.text("id").value();
      assertEquals(stated.get(id), name.text("text").value(), id);
    }
  }

  @Test
  void a_number_named_twice_is_an_error_and_no_file_gives_no_names(@TempDir Path controls)
      throws IOException {
    Problems problems = new Problems();
    assertTrue(SourceNames.read(controls, problems).ids().isEmpty());
    assertEquals(List.of(), problems.all());
    Files.createDirectories(controls.resolve("vocabulary"));
    Files.writeString(
        controls.resolve("vocabulary/sources.yaml"),
        "sources:\n  - {id: F1, text: A, about: one}\n  - {id: F1, text: B, about: two}\n");
    SourceNames.read(controls, problems);
    assertEquals(List.of("VOC-004"), problems.errors().stream().map(p -> p.code()).toList());
  }
}
