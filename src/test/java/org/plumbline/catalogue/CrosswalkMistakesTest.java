// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** A mistake in a crosswalk gets its whole message: place, reason, remedy. */
class CrosswalkMistakesTest {
  private static final String HEAD =
      """
      from: hipaa-security-rule
      to: nist-800-53-r5
      relation: intersects
      source: a test
      read_on: 2026-11-23
      """;

  @TempDir Path controls;

  @BeforeEach
  void documents() throws IOException {
    write("documents.yaml", "documents:\n  - {id: csf-2.0, title: CSF, short: CSF}\n");
  }

  @Test
  void a_good_file_has_none() throws IOException {
    write("one.yaml", HEAD + "links:\n  164.308(a)(2): [PS-2, PL-4]\n");
    assertEquals("", messages());
  }

  @Test
  void no_folder_is_no_mistake() throws IOException {
    Files.delete(controls.resolve("crosswalks/documents.yaml"));
    Files.delete(controls.resolve("crosswalks"));
    assertEquals("", messages());
  }

  @Test
  void an_unknown_document() throws IOException {
    write("one.yaml", HEAD.replace("to: nist-800-53-r5", "to: csf-2.1"));
    assertEquals(
        """
        controls/crosswalks/one.yaml:2:5: error XWK-001: unknown document `csf-2.1`
             2 | to: csf-2.1
               |     ^^^^^^^
          help: did you mean `csf-2.0`? documents that are no framework are declared in \
        controls/crosswalks/documents.yaml""",
        messages());
  }

  @Test
  void an_id_the_framework_lacks_on_either_side() throws IOException {
    write("one.yaml", HEAD + "links:\n  164.308(a)(22): [AC-2, AX-2]\n");
    assertEquals(
        """
        controls/crosswalks/one.yaml:7:3: error XWK-002: `hipaa-security-rule` has no `164.308(a)(22)`
             7 |   164.308(a)(22): [AC-2, AX-2]
               |   ^^^^^^^^^^^^^^
          help: did you mean `164.308(a)(2)`? `plumbline list controls --framework \
        hipaa-security-rule` prints all

        controls/crosswalks/one.yaml:7:26: error XWK-002: `nist-800-53-r5` has no `AX-2`
             7 |   164.308(a)(22): [AC-2, AX-2]
               |                          ^^^^
          help: did you mean `AC-2`? `plumbline list controls --framework nist-800-53-r5` prints all""",
        messages());
  }

  @Test
  void a_withdrawn_control_names_its_successor() throws IOException {
    write("one.yaml", HEAD + "links:\n  164.308(a)(2): [AC-13, SC-19]\n");
    assertEquals(
        """
        controls/crosswalks/one.yaml:7:19: error XWK-003: `AC-13` is withdrawn
             7 |   164.308(a)(2): [AC-13, SC-19]
               |                   ^^^^^
          help: it was incorporated into `AC-2`, `AU-6`; link to that instead

        controls/crosswalks/one.yaml:7:26: error XWK-003: `SC-19` is withdrawn
             7 |   164.308(a)(2): [AC-13, SC-19]
               |                          ^^^^^
          help: it was addressed otherwise and has no successor; remove the link""",
        messages());
  }

  @Test
  void an_unknown_relation() throws IOException {
    write(
        "one.yaml", HEAD.replace(": intersects", ": intersect") + "links: {164.308(a)(2): PS-2}\n");
    assertEquals(
        """
        controls/crosswalks/one.yaml:3:11: error XWK-004: unknown relation `intersect`
             3 | relation: intersect
               |           ^^^^^^^^^
          help: did you mean `intersects`?""",
        messages());
  }

  @Test
  void a_link_that_stands_twice() throws IOException {
    write(
        "one.yaml",
        HEAD
            + """
            links:
              164.308(a)(2): [PS-2, PL-4, PS-2]
            also:
              - {from: 164.308(a)(2), to: PL-4, relation: maps-to, because: a test}
            """);
    assertEquals(
        """
        controls/crosswalks/one.yaml:7:31: error XWK-005: the link from `164.308(a)(2)` to `PS-2` \
        stands twice
             7 |   164.308(a)(2): [PS-2, PL-4, PS-2]
               |                               ^^^^
          help: keep one of them

        controls/crosswalks/one.yaml:9:31: error XWK-005: the link from `164.308(a)(2)` to `PL-4` \
        stands twice
             9 |   - {from: 164.308(a)(2), to: PL-4, relation: maps-to, because: a test}
               |                               ^^^^
          help: keep one of them""",
        messages());
  }

  @Test
  void a_requirement_linked_to_nothing() throws IOException {
    write("one.yaml", HEAD + "links:\n  164.308(a)(2): []\n");
    assertEquals(
        """
        controls/crosswalks/one.yaml:7:3: error XWK-006: `164.308(a)(2)` is linked to nothing
             7 |   164.308(a)(2): []
               |   ^^^^^^^^^^^^^
          help: list at least one id, or remove the line""",
        messages());
  }

  @Test
  void a_pair_in_two_files() throws IOException {
    write("one.yaml", HEAD + "links:\n  164.308(a)(2): [PS-2]\n");
    write("two.yaml", HEAD + "links:\n  164.308(a)(2): [PL-4]\n");
    assertEquals(
        """
        controls/crosswalks/two.yaml:2:5: error XWK-007: links from `hipaa-security-rule` to \
        `nist-800-53-r5` stand in another file already
             2 | to: nist-800-53-r5
               |     ^^^^^^^^^^^^^^
          help: put them into controls/crosswalks/one.yaml""",
        messages());
  }

  @Test
  void a_document_declared_twice() throws IOException {
    write("documents.yaml", "documents:\n  - {id: cmmc-level-1, title: CMMC, short: CMMC}\n");
    assertEquals(
        """
        controls/crosswalks/documents.yaml:2:10: error XWK-008: document `cmmc-level-1` is declared \
        twice, or is a framework
             2 |   - {id: cmmc-level-1, title: CMMC, short: CMMC}
               |          ^^^^^^^^^^^^
          help: keep one of them; frameworks are known by their folder""",
        messages());
  }

  private String messages() {
    Problems problems = new Problems();
    CrosswalkReader.readAll(controls, ProjectData.FRAMEWORKS, problems);
    return problems.all().stream().map(Problem::render).collect(Collectors.joining("\n\n"));
  }

  private void write(String name, String text) throws IOException {
    Path file = controls.resolve("crosswalks").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
