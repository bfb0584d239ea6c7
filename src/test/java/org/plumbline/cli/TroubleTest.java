// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.plumbline.Said;

/** What goes wrong is said once, in plain words. */
class TroubleTest {
  @Test
  void memory_that_runs_out_while_a_file_is_closed_is_no_mistake_of_ours() throws Exception {
    StringWriter said = new StringWriter();
    Exception closing =
        new IllegalArgumentException("Self-suppression not permitted", new OutOfMemoryError());
    assertEquals(ExitCode.FILE_TROUBLE, Trouble.report(closing, Said.WORDS, new PrintWriter(said)));
    assertTrue(said.toString().startsWith("plumbline: not enough memory"), said.toString());
    assertTrue(said.toString().contains("help: look at fewer offers"), said.toString());
  }
}
