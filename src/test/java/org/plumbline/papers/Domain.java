// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of papers as those who know the field wrote them down, with their cases. They are not
 * part of the project: {@code -Dplumbline.domain=FOLDER} says where they are.
 */
final class Domain {
  private Domain() {}

  /** A file of the folder; skips the test when there is none. */
  static Path file(String name) {
    Optional<Path> folder =
        Optional.ofNullable(System.getProperty("plumbline.domain")).map(Path::of);
    assumeTrue(
        folder.isPresent() && Files.exists(folder.get().resolve(name)),
        "no rules of papers to compare with; -Dplumbline.domain=FOLDER names them");
    return folder.orElseThrow().resolve(name);
  }

  static JsonNode json(String name) {
    return JsonMapper.shared().readTree(file(name).toFile());
  }

  static YamlMap yaml(String name, Problems problems) {
    return Yaml.read(file(name), name, problems).orElseThrow();
  }

  /** A mapping as it would stand in a file. */
  static YamlMap map(String text, Problems problems) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Yaml.parse(bytes, "paper.yaml", problems).orElseThrow();
  }

  static List<String> codes(Problems problems) {
    return List.copyOf(new TreeSet<>(problems.all().stream().map(Problem::code).toList()));
  }
}
