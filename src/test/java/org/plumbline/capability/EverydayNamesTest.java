// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Acts are found by what people call them. */
class EverydayNamesTest {
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "central logging, log-collection",
    "Central Logging, log-collection",
    "SIEM, log-collection log-review security-monitoring",
    "data-backup, data-backup",
    "Backups, data-backup",
    "test of backups, restore-testing",
    "BAA, protection-contract",
    "POA&M, poam-upkeep",
    "firewall protection, network-boundary",
    "patch, patch-management",
    "coffee, ''",
    "'', ''",
    "security, ''",
  })
  void a_name_finds_its_acts(String name, String acts) {
    List<String> wanted = acts.isEmpty() ? List.of() : Arrays.asList(acts.split(" "));
    assertEquals(
        wanted.stream().sorted().toList(),
        shipped().find(name).stream().map(Capability::id).sorted().toList());
  }

  @Test
  void every_title_finds_its_own_act() {
    for (Capability each : ProjectData.VOCABULARY.capabilities().values()) {
      assertTrue(shipped().find(each.title()).contains(each), each.title());
      assertTrue(shipped().find(each.id()).contains(each), each.id());
    }
  }

  @Test
  void an_act_nobody_knows_is_a_mistake_with_its_place_and_a_suggestion() throws IOException {
    Path file = home.resolve(EverydayNames.FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "names:\n  - {capability: log-colection, called: [logging]}\n");
    Problems problems = new Problems();
    EverydayNames.read(home, ProjectData.VOCABULARY, problems);
    assertEquals(1, problems.errors().size());
    Problem problem = problems.errors().get(0);
    assertEquals("VOC-021", problem.code());
    assertEquals(EverydayNames.FILE + ":2:18", problem.place().toString());
    assertTrue(Said.of(problem).contains("log-collection"), Said.of(problem));
  }

  @Test
  void a_home_without_the_file_knows_the_titles() {
    Problems problems = new Problems();
    EverydayNames names = EverydayNames.read(home, ProjectData.VOCABULARY, problems);
    assertEquals(List.of(), problems.all());
    assertEquals(
        "data-backup",
        names.find("backups").stream().map(Capability::id).collect(Collectors.joining()));
  }

  private static EverydayNames shipped() {
    Problems problems = new Problems();
    EverydayNames names = EverydayNames.read(Path.of(""), ProjectData.VOCABULARY, problems);
    assertEquals(List.of(), problems.all());
    return names;
  }
}
