// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The option of every command that names the folder to read the data from. */
@Command
final class HomeOption {
  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description = "Read controls/, models/ and templates/ from this folder.")
  private @Nullable Path home;

  /** The folder named, before any command is built: commands take it when they are made. */
  static Optional<Path> in(String... args) {
    HomeOption option = new HomeOption();
    CommandLine line = new CommandLine(option).setUnmatchedArgumentsAllowed(true);
    try {
      line.parseArgs(args);
    } catch (ParameterException e) {
      return Optional.empty(); // the command itself refuses it, with its usage
    }
    return Optional.ofNullable(option.home);
  }
}
