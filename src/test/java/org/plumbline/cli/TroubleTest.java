// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.application.Formats;
import org.plumbline.application.Library;
import org.plumbline.application.ReportFiles;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagements;
import org.plumbline.report.Report;
import org.plumbline.report.format.Format;
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

  @Test
  void a_full_disk_is_told_as_such_by_every_format() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no device that is always full");
    Assessment assessment =
        Assessor.assess(
            ProjectData.ARCHETYPE,
            List.of(
                Engagements.ofModel(
                    ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE)),
            ProjectData.frameworks("hipaa-breach-notification"),
            ProjectData.VOCABULARY);
    Report report =
        new Report(
            "0123456789abcdef",
            "test",
            LocalDate.of(2026, 11, 24),
            List.of(),
            assessment,
            Said.WORDS);
    ReportFiles files =
        new ReportFiles(report, List.of(ProjectData.template("decision")), stage -> {});
    for (Format format : Formats.shipped().all()) {
      Exception failed = assertThrows(RuntimeException.class, () -> files.fill(full, format));
      StringWriter said = new StringWriter();
      Trouble trouble = new Trouble(Said.WORDS, new PrintWriter(said, true));
      assertEquals(
          ExitCode.FILE_TROUBLE, trouble.report(failed, new CommandLine(new Cli())), format.name());
      assertTrue(said.toString().contains("the disk is full"), said.toString());
    }
  }

  @Test
  void a_failure_of_the_machine_below_java_is_our_mistake_and_no_answer() {
    StringWriter said = new StringWriter();
    int code =
        Cli.run(
            Path.of("").toAbsolutePath(),
            Library::load,
            Clock.systemUTC(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(said, true),
            new LocalServer() {
              @Override
              public Started start(Serving serving) {
                throw new StackOverflowError();
              }

              @Override
              public void waitUntilStopped() {}
            },
            "serve",
            "--port",
            "0");
    assertEquals(ExitCode.OUR_BUG, code);
    assertTrue(said.toString().startsWith("plumbline: Plumbline made a mistake"), said.toString());
  }

  @Test
  void an_answer_that_nobody_takes_is_trouble() {
    StringWriter said = new StringWriter();
    Writer closed = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    assertDoesNotThrow(closed::close);
    int code =
        Cli.run(
            Path.of("").toAbsolutePath(),
            Library::load,
            Clock.systemUTC(),
            new PrintWriter(closed),
            new PrintWriter(said, true),
            new LocalServer() {
              @Override
              public Started start(Serving serving) {
                throw new IllegalStateException("a server was started");
              }

              @Override
              public void waitUntilStopped() {
                throw new IllegalStateException("no server was started");
              }
            },
            "list",
            "frameworks");
    assertEquals(ExitCode.FILE_TROUBLE, code);
    assertTrue(
        said.toString().contains("the answer could not be printed to its end"), said.toString());
  }
}
