// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.application.Home;
import org.plumbline.cli.Cli;

/**
 * Does what people do most, once, for the launcher: what is loaded meanwhile is shared by the runs
 * that follow. What is not done here starts slower there.
 */
public final class Rehearsal {
  private static final String PRACTICE = "examples/cedar-ridge-dental";
  private static final String OFFER = "summit";

  private Rehearsal() {}

  /**
   * Ends with 0 when everything went well, else with the code of the first command that did not.
   *
   * @param arguments the folder to write into
   */
  public static void main(String... arguments) {
    Plumbline.settle();
    Path home = Home.find();
    Path into = Path.of(arguments[0]);
    for (List<String> command : commands(home.resolve(PRACTICE), into)) {
      int code =
          Cli.run(
              home,
              Clock.systemUTC(),
              new PrintWriter(Writer.nullWriter()),
              new PrintWriter(System.err, true),
              new LocalPages(),
              command.toArray(String[]::new));
      if (code != 0) {
        System.exit(code);
      }
    }
    System.exit(0);
  }

  /** Of an example; where the data has none, of the kinds of support alone. */
  private static List<List<String>> commands(Path practice, Path into) {
    String reports = into.resolve("reports").toString();
    List<List<String>> out = new ArrayList<>();
    if (Files.isDirectory(practice)) {
      String of = practice.toString();
      out.add(List.of("evaluate", of, "--with-kinds", "--out", reports));
      out.add(List.of("changes", OFFER, of));
      out.add(List.of("letters", OFFER, of, "--out", into.resolve("letters").toString()));
    } else {
      out.add(List.of("evaluate", "--out", reports));
    }
    out.add(List.of("list", "frameworks"));
    return out;
  }
}
