// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;

/** Mistakes in a list of objectives. */
class ObjectivesReaderTest {
  private static final List<Control> TWO =
      Stream.of("AC.L2-3.1.1", "AC.L2-3.1.2")
          .map(id -> ProjectData.frameworks("cmmc-level-2").get(0).control(id).orElseThrow())
          .toList();

  private static final String GOOD =
      """
      controls:
        - id: AC.L2-3.1.1
          objectives:
            - {id: a, asks: People are on a list., act: decide, capability: access-authorisation}
            - {id: b, asks: Accounts match it., act: perform, capability: account-lifecycle}
        - id: AC.L2-3.1.2
          objectives:
            - {id: a, asks: Logs are kept., act: retain, capability: log-collection}
      """;

  @TempDir Path project;

  @Test
  void a_good_list_is_read_in_order() {
    Problems problems = new Problems();
    List<Objective> read = read(GOOD, true, problems);
    assertEquals(List.of(), problems.all());
    assertEquals(
        List.of(
            "AC.L2-3.1.1[a] decide People are on a list. access-authorisation 4",
            "AC.L2-3.1.1[b] perform Accounts match it. account-lifecycle 5",
            "AC.L2-3.1.2[a] retain Logs are kept. log-collection 8"),
        read.stream()
            .map(
                o ->
                    String.join(" ", o.id(), o.act().spelling(), o.asks(), o.capability().id())
                        + " "
                        + o.place().line())
            .toList());
  }

  @Test
  void every_mistake_of_a_list_is_told_in_one_run_with_its_line() {
    assertEquals(
        List.of(
            "1 CAT-027", // AC.L2-3.1.2 is not listed
            "4 CAT-012", // an act that is none
            "5 CAT-025", // the same letter again
            "5 CAT-001", // a capability that is none
            "6 CAT-026", // nothing to show
            "7 CAT-024", // an id that is none
            "8 YAML-014", // no act
            "9 CAT-006", // the same control again
            "12 CAT-023"), // a control of another framework
        told(
            """
            controls:
              - id: AC.L2-3.1.1
                objectives:
                  - {id: a, asks: People are known., act: decided, capability: access-authorisation}
                  - {id: a, asks: People are known., act: decide, capability: access-authorization}
                  - {id: c, act: decide, capability: access-authorisation}
                  - {id: cd, asks: People are known., act: decide, capability: access-authorisation}
                  - {id: e, asks: People are known., capability: access-authorisation}
              - id: AC.L2-3.1.1
                objectives:
                  - {id: f, asks: People are known., act: decide, capability: access-authorisation}
              - id: AC-2
                objectives:
                  - {id: a, asks: People are known., act: decide, capability: access-authorisation}
            """,
            true));
  }

  @Test
  void a_control_listed_with_nothing_under_it_has_no_objectives() {
    String head = "controls:\n  - id: AC.L2-3.1.1\n    objectives: []\n  - id: AC.L2-3.1.2\n";
    assertEquals(List.of("2 CAT-027", "4 CAT-027"), told(head, true));
  }

  @Test
  void a_list_without_controls_gets_one_message_and_not_one_for_every_control() {
    assertEquals(List.of("1 YAML-013", "1 YAML-014"), told("control: []\n", true));
    assertEquals(List.of("1 YAML-022"), told("controls:\n", true));
    assertEquals(List.of("1 CAT-027", "1 CAT-027"), told("controls: []\n", true));
  }

  @Test
  void a_control_whose_family_file_cannot_be_read_is_not_called_unknown() {
    String other =
        GOOD
            + """
            | - id: AC.L2-3.1.3
            |   objectives:
            |     - {id: a, asks: Ways are drawn., act: document, capability: network-boundary}
            """
                .replace("|", " ");
    assertEquals(List.of("9 CAT-023"), told(other, true));
    assertEquals(List.of(), told(other, false));
  }

  @Test
  void a_family_file_that_is_broken_gets_one_message_and_its_objectives_none() throws IOException {
    Path folder = copyOfLevelTwo();
    Files.writeString(folder.resolve("ac.yaml"), "family: [\n");
    Problems problems = new Problems();
    read(problems);
    assertEquals(
        List.of("controls/frameworks/cmmc-level-2/ac.yaml"),
        problems.errors().stream().map(p -> p.place().file()).distinct().toList());
  }

  @Test
  void the_hash_of_a_framework_covers_its_objectives() throws IOException {
    Path file = copyOfLevelTwo().resolve("objectives.yaml");
    String before = ProjectData.frameworks("cmmc-level-2").get(0).sha256();
    assertEquals(before, read(new Problems()).sha256());
    Files.writeString(file, Files.readString(file).replaceFirst("act: decide", "act: document"));
    assertNotEquals(before, read(new Problems()).sha256());
    Files.delete(file);
    Framework without = read(new Problems());
    assertNotEquals(before, without.sha256());
    assertEquals(List.of(), without.objectives());
  }

  private Path copyOfLevelTwo() throws IOException {
    Path from = Path.of("controls/frameworks/cmmc-level-2");
    Path to = Files.createDirectories(project.resolve("frameworks/cmmc-level-2"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private Framework read(Problems problems) {
    return CatalogueReader.readAll(project, ProjectData.REGIMES, ProjectData.VOCABULARY, problems)
        .get(0);
  }

  private static List<Objective> read(String yaml, boolean whole, Problems problems) {
    return Yaml.parse(yaml.getBytes(StandardCharsets.UTF_8), "objectives.yaml", problems)
        .map(new ObjectivesReader(TWO, whole, ProjectData.VOCABULARY, problems)::read)
        .orElse(List.of());
  }

  private static List<String> told(String yaml, boolean whole) {
    Problems problems = new Problems();
    read(yaml, whole, problems);
    return problems.all().stream()
        .map((Problem p) -> p.place().line() + " " + p.code())
        .collect(Collectors.toList());
  }
}
