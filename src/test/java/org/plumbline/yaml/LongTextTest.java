// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Said;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/** Texts far longer than any that a person writes. */
class LongTextTest {
  private static final int HUGE = 3_900_000;

  @Test
  void a_huge_text_costs_little_time_and_gets_a_short_message() {
    Problems problems = new Problems();
    String file = "name: " + "x".repeat(HUGE) + "\n";
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          YamlMap map = Yaml.parse(file.getBytes(UTF_8), "a.yaml", problems).orElseThrow();
          YamlText name = map.name("name");
          assertEquals(YamlMap.LONGEST_NAME, name.value().length());
          Spelling.nearest(name.value(), List.of("one", "two"));
        });
    assertEquals(List.of("YAML-021"), problems.all().stream().map(Problem::code).toList());
    assertTrue(Said.of(problems.all()).length() < 300);
  }

  @Test
  void an_unknown_word_is_shortened_in_the_message() {
    Problems problems = new Problems();
    String file = "name: a\n" + "k".repeat(190) + ": yes\n";
    Yaml.parse(file.getBytes(UTF_8), "a.yaml", problems).orElseThrow().allow("name");
    String said = Said.of(problems.all());
    assertTrue(said.contains("k".repeat(60) + "...`"), said);
    assertTrue(said.lines().findFirst().orElseThrow().length() < 140, said);
  }

  @Test
  void ten_thousand_mistakes_cost_little_time() {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      file.append("key").append(i).append(": yes\n");
    }
    Problems problems = new Problems();
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            Yaml.parse(file.toString().getBytes(UTF_8), "a.yaml", problems)
                .orElseThrow()
                .allow("name"));
    assertEquals(2_000, problems.all().size());
  }

  @Test
  void a_name_has_two_hundred_characters_and_a_text_four_thousand() {
    Problems problems = new Problems();
    String file = "name: " + "n".repeat(200) + "\ntext: " + "t".repeat(4_000) + "\n";
    YamlMap map = Yaml.parse(file.getBytes(UTF_8), "a.yaml", problems).orElseThrow();
    assertEquals(200, map.name("name").value().length());
    assertEquals(4_000, map.text("text").value().length());
    assertEquals(List.of(), problems.all());
  }
}
