// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.plumbline.Said;
import picocli.CommandLine;

/** What goes wrong is said once, in plain words. */
class TroubleTest {
  @Test
  void memory_that_runs_out_while_a_file_is_closed_is_told_as_such() throws Exception {
    StringWriter said = new StringWriter();
    Exception closing =
        new IllegalArgumentException("Self-suppression not permitted", new OutOfMemoryError());
    Trouble trouble = new Trouble(Said.WORDS, new PrintWriter(said, true));
    assertEquals(ExitCode.FILE_TROUBLE, trouble.report(closing, new CommandLine(new Cli())));
    assertTrue(
        said.toString().startsWith("plumbline: there is not enough memory"), said.toString());
    assertTrue(said.toString().contains("help: look at fewer offers"), said.toString());
  }
}
