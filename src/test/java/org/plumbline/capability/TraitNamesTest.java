// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;

/** The rules name traits in one place, so that a missing one is a mistake in the data. */
class TraitNamesTest {
  @Test
  void the_shipped_traits_hold_every_trait_the_rules_speak_of() {
    assertEquals(
        List.of(),
        TraitNames.ALL.stream().filter(n -> ProjectData.TRAITS.find(n).isEmpty()).toList());
  }

  @Test
  void no_rule_speaks_of_a_trait_past_the_list() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        for (String id : ProjectData.TRAITS.ids()) {
          if (!file.endsWith("TraitNames.java") && source.contains('"' + id + '"')) {
            named.add(file + " " + id);
          }
        }
      }
    }
    assertEquals(Set.of(), named);
  }
}
