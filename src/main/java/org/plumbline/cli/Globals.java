// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.wording.WordsReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options every command takes; they are read first, since what is printed depends on them. */
final class Globals {
  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      descriptionKey = "home",
      scope = ScopeType.INHERIT)
  private @Nullable Path home;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      descriptionKey = "language",
      scope = ScopeType.INHERIT)
  private @Nullable String language;

  /** Only these two of a whole command line; mistakes in it are told later, in words. */
  static Globals of(String... args) {
    Globals globals = new Globals();
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      String next = i + 1 < args.length ? args[i + 1] : "";
      if (word.equals("--home") && !next.isEmpty()) {
        globals.home = path(next);
      } else if (word.startsWith("--home=")) {
        globals.home = path(word.substring("--home=".length()));
      } else if (word.equals("--language") && !next.isEmpty()) {
        globals.language = next;
      } else if (word.startsWith("--language=")) {
        globals.language = word.substring("--language=".length());
      }
    }
    return globals;
  }

  /** The first word that is no option of every command; empty when it comes after another one. */
  static String command(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--home") || args[i].equals("--language")) {
        i++;
      } else if (!args[i].startsWith("--home=") && !args[i].startsWith("--language=")) {
        return args[i];
      }
    }
    return "";
  }

  Path home(Path usual) {
    Path given = home;
    return given == null ? usual : given;
  }

  /** The language asked for, be there words in it or not; English where none is. */
  String language() {
    String given = language;
    return given == null ? WordsReader.ENGLISH : given;
  }

  private static @Nullable Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
