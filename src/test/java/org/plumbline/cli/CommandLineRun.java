// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.plumbline.application.Library;

/** One command run in process on the shipped data, with what it said. */
public record CommandLineRun(int code, String out, String err) {
  /** Commands but {@code serve} start no server. */
  private static final LocalServer NO_SERVER =
      new LocalServer() {
        @Override
        public Started start(Serving serving) {
          throw new IllegalStateException("a server was started");
        }

        @Override
        public void waitUntilStopped() {
          throw new IllegalStateException("no server was started");
        }
      };

  private static final Path SHIPPED = Path.of("").toAbsolutePath();

  /** The shipped data, read once for all tests: no command changes it. */
  private static final class Shipped {
    static final Library LIBRARY = Library.load(SHIPPED);
  }

  public static CommandLineRun of(String... args) {
    return in(SHIPPED, args);
  }

  private static Library library(Path home) {
    return home.equals(SHIPPED) ? Shipped.LIBRARY : Library.load(home);
  }

  /** On the data of another project folder. */
  public static CommandLineRun in(Path home, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    int code =
        Cli.run(
            home,
            CommandLineRun::library,
            clock,
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            NO_SERVER,
            args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
