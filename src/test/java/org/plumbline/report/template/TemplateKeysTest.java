// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.Said;

/** The sentences that templates name are found with the names of their values. */
class TemplateKeysTest {

  @Test
  void a_key_is_found_with_its_values_whatever_brackets_they_hold() {
    assertEquals(
        Map.of(
            "plain.one", Set.of(),
            "two.values", Set.of("count", "name"),
            "listed", Set.of("all")),
        TemplateKeys.in(
            """
            <p th:text="#{plain.one}"/>
            <p th:text="${x.y()} ? #{two.values('count',${a.b(1, 2).size()},'name',${c ? 'd, e' : ''})} : ''"/>
            <p th:text="#{listed('all',${#strings.listJoin(a, ', ')})} + #{plain.one}"/>
            """));
  }

  @Test
  void every_sentence_of_the_shipped_templates_is_in_the_words_file_and_gets_its_values() {
    Map<String, Set<String>> named = TemplateKeys.of(Path.of("templates"));
    assertTrue(named.size() > 150, named.size() + " keys");
    named.forEach(
        (key, values) -> assertEquals(Said.WORDS.arguments(key), values, key + " of a template"));
    List<String> unknown = named.keySet().stream().filter(k -> !Said.WORDS.has(k)).toList();
    assertEquals(List.of(), unknown);
  }
}
