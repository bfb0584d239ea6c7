// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.application.Home;
import org.plumbline.application.Library;
import org.plumbline.cli.Cli;
import org.plumbline.cli.LocalServer;

/**
 * Does what people do most, once, for the launcher: what is loaded meanwhile is shared by the runs
 * that follow. What is not done here starts slower there.
 */
public final class Rehearsal {
  private static final String PRACTICE = "examples/cedar-ridge-dental";
  private static final String OFFER = "summit";

  private Rehearsal() {}

  /**
   * Ends with 0 when every command went well, else with the code of the first that did not.
   *
   * @param arguments {@code commands}, or {@code pages} for those with the pages, and the folder to
   *     write into
   */
  public static void main(String... arguments) {
    Plumbline.settle();
    Path home = Home.find();
    Path into = Path.of(arguments[1]);
    for (List<String> command : commands(home.resolve(PRACTICE), into)) {
      int code = run(home, command);
      if (code != 0) {
        System.exit(code);
      }
    }
    if (arguments[0].equals("pages")) {
      // where no port may be opened the rest is worth keeping all the same
      var unused = run(home, serve(into));
    }
    System.exit(0);
  }

  private static int run(Path home, List<String> command) {
    return Cli.run(
        home,
        Library::load,
        Clock.systemUTC(),
        new PrintWriter(Writer.nullWriter()),
        new PrintWriter(System.err, true),
        new FewPages(),
        command.toArray(String[]::new));
  }

  /** Of an example; where the data has none, of the kinds of support alone. */
  private static List<List<String>> commands(Path practice, Path into) {
    String reports = into.resolve("reports").toString();
    List<List<String>> out = new ArrayList<>();
    if (Files.isDirectory(practice)) {
      String of = practice.toString();
      out.add(List.of("evaluate", of, "--with-kinds", "--out", reports));
      // again, beside what the first one wrote
      out.add(List.of("evaluate", of, "--out", reports));
      out.add(List.of("changes", OFFER, of));
      out.add(List.of("letters", OFFER, of, "--out", into.resolve("letters").toString()));
    } else {
      out.add(List.of("evaluate", "--out", reports));
    }
    out.add(List.of("list", "frameworks"));
    return out;
  }

  private static List<String> serve(Path into) {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(free.getLocalPort());
      return List.of("serve", "--port", port, "--data", into.resolve("data").toString());
    } catch (IOException e) {
      return List.of("--version");
    }
  }

  /** Serves until a few pages were looked at. */
  private static final class FewPages implements LocalServer {
    private final LocalPages pages = new LocalPages();

    @Override
    public Started start(Serving serving) {
      Started started = pages.start(serving);
      for (String page : List.of("", "rules", "words")) {
        try (InputStream in = URI.create(started.address() + page).toURL().openStream()) {
          in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
          throw new UncheckedIOException(page, e);
        }
      }
      return started;
    }

    @Override
    public void waitUntilStopped() {
      pages.stop();
    }
  }
}
