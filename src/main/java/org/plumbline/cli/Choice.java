// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.application.Workspace;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Checks words given on the command line against those that are known. */
final class Choice {
  private Choice() {}

  /**
   * The word itself when it is known.
   *
   * @throws ParameterException with the nearest known word
   */
  static String known(CommandLine line, String what, String word, Collection<String> known) {
    if (known.contains(word)) {
      return word;
    }
    String listed =
        List.of("framework", "control", "template").contains(what)
            ? "`plumbline list " + what + "s` prints all"
            : "";
    String help = Spelling.help(word, known, listed);
    throw new ParameterException(
        line,
        "unknown "
            + what
            + " `"
            + word
            + "`"
            + (help.isBlank() ? "" : "\n  help: " + help.strip()));
  }

  /**
   * The frameworks asked for, else the organisation's, else all in force; in catalogue order. A
   * proposed rule comes in by its name alone.
   */
  static List<Framework> frameworks(
      CommandLine line,
      Workspace workspace,
      Organisation organisation,
      Optional<List<String>> asked) {
    List<String> wanted = asked.orElse(organisation.frameworks());
    List<Framework> all = workspace.everyFramework();
    List<String> ids = all.stream().map(Framework::id).toList();
    wanted.forEach(id -> known(line, "framework", id, ids));
    if (wanted.isEmpty()) {
      return workspace.frameworks();
    }
    return all.stream().filter(f -> wanted.contains(f.id())).toList();
  }
}
