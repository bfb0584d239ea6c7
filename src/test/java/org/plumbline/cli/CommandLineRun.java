// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

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

  public static CommandLineRun of(String... args) {
    return in(Path.of("").toAbsolutePath(), args);
  }

  /** With somebody at the keyboard who answers what was printed last; null ends the input. */
  static CommandLineRun answered(UnaryOperator<String> answer, String... args) {
    StringWriter out = new StringWriter();
    InputStream before = System.in;
    System.setIn(new Keyboard(out, answer));
    try {
      return in(Path.of("").toAbsolutePath(), out, args);
    } finally {
      System.setIn(before);
    }
  }

  /** One line for each question, made when it is asked for. */
  private static final class Keyboard extends InputStream {
    private final StringWriter out;
    private final UnaryOperator<String> answer;
    private int read;

    Keyboard(StringWriter out, UnaryOperator<String> answer) {
      this.out = out;
      this.answer = answer;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("lines are read whole");
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      String line = answer.apply(out.toString().substring(read).replaceAll("\\s+", " "));
      read = out.getBuffer().length();
      if (line == null) {
        return -1;
      }
      byte[] typed = (line + "\n").getBytes(StandardCharsets.UTF_8);
      System.arraycopy(typed, 0, bytes, from, typed.length);
      return typed.length;
    }
  }

  /** On the data of another project folder. */
  public static CommandLineRun in(Path home, String... args) {
    return in(home, new StringWriter(), args);
  }

  private static CommandLineRun in(Path home, StringWriter out, String... args) {
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    int code =
        Cli.run(
            home, clock, new PrintWriter(out, true), new PrintWriter(err, true), NO_SERVER, args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
