// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An official form has a first day and a successor like everything that is dated. */
class ExportDatesTest {
  @TempDir private Path out;

  @Test
  void a_form_that_has_a_successor_is_named() {
    String said = export("fedramp-poam", "2026-11-24");
    assertTrue(said.contains("note DAT-003"), said);
    assertTrue(said.contains("list of accepted weaknesses"), said);
    String older = export("fedramp-poam-2-1", "2026-11-24");
    assertTrue(older.contains("fedramp-poam-2-1.yaml: note DAT-003"), older);
    assertTrue(older.contains("version 3.0 of 2025-11-17"), older);
  }

  @Test
  void a_form_that_was_not_yet_given_out_is_a_warning_and_no_fact() {
    String said = export("fedramp-poam-2-1", "2024-03-28");
    assertTrue(said.contains("fedramp-poam-2-1.yaml: warning DAT-001"), said);
    assertTrue(said.contains("no official text we read confirms the day"), said);
  }

  @Test
  void a_form_read_long_ago_is_a_warning() {
    assertFalse(export("emass-poam-navy", "2027-05-26").contains("emass-poam-navy.yaml: warning"));
    String said = export("emass-poam-navy", "2027-05-27");
    assertTrue(said.contains("emass-poam-navy.yaml: warning DAT-002"), said);
  }

  private String export(String layout, String day) {
    CommandLineRun run =
        CommandLineRun.of(
            "export",
            "--layout",
            layout,
            "--frameworks",
            "nist-800-53-r5",
            "--baseline",
            "low",
            "--under",
            "managed",
            "--date",
            day,
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    return (run.out() + run.err()).replaceAll("\\s+", " ");
  }
}
