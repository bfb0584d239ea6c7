// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One command run in process on the shipped data, with what it said. */
record CommandLineRun(int code, String out, String err) {

  static CommandLineRun of(String... args) {
    return in(Path.of("").toAbsolutePath(), args);
  }

  /** On the data of another project folder. */
  static CommandLineRun in(Path home, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    int code = Cli.run(home, clock, new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
