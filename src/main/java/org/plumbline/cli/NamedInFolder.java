// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Arrangements and the folder that holds them, as words of a command line: the folder stands last,
 * or first where only the first is a folder. The file of an offer says both.
 *
 * @param names ids of arrangements, in order
 * @param folder the folder; empty: the kinds of support
 */
record NamedInFolder(List<String> names, Optional<Path> folder) {
  private static final String OFFER_FILE = ".yaml";

  NamedInFolder {
    names = List.copyOf(names);
  }

  /**
   * Reads the words of a command.
   *
   * @param words positional words, in order
   * @param byOption names given by options; where there are any, the words are the folder alone
   * @param wanted how many names the command needs
   * @throws CommandLine.MissingParameterException when names are missing
   * @throws CommandLine.UnmatchedArgumentException when there are words too many
   */
  static NamedInFolder of(CommandSpec spec, List<String> words, List<String> byOption, int wanted) {
    List<String> names = new ArrayList<>(byOption);
    List<String> left = new ArrayList<>(words);
    int missing = wanted - names.size();
    Optional<Path> folder = Optional.empty();
    if (left.size() > missing || left.stream().anyMatch(NamedInFolder::isOrganization)) {
      boolean first = isFolder(left.get(0)) && !isFolder(left.get(left.size() - 1));
      folder = Optional.of(path(left.remove(first ? 0 : left.size() - 1)));
    }
    if (left.size() > missing) {
      throw new CommandLine.UnmatchedArgumentException(
          spec.commandLine(), List.of(left.get(left.size() - 1)));
    }
    for (String word : left) {
      Optional<Path> file = offerFile(word);
      names.add(file.map(NamedInFolder::id).orElse(word));
      if (folder.isEmpty()) {
        folder = file.map(f -> f.resolve("../..").normalize());
      }
    }
    if (names.size() < wanted) {
      Collection<ArgSpec> positional = new ArrayList<>();
      spec.positionalParameters().stream()
          .filter(p -> p.index().min() >= left.size() && p.index().min() < wanted)
          .forEach(positional::add);
      throw new CommandLine.MissingParameterException(spec.commandLine(), positional, "");
    }
    return new NamedInFolder(names, folder);
  }

  private static boolean isFolder(String word) {
    return existing(word).filter(Files::isDirectory).isPresent();
  }

  /** A folder that holds offers; any other may only bear the name of an arrangement. */
  private static boolean isOrganization(String word) {
    return existing(word).filter(p -> Files.isDirectory(p.resolve("offers"))).isPresent();
  }

  /** The file of an offer in the folder of an organization. */
  private static Optional<Path> offerFile(String word) {
    return existing(word)
        .filter(p -> word.endsWith(OFFER_FILE) && Files.isRegularFile(p))
        .map(Path::toAbsolutePath);
  }

  /** An offer's file bears its id. */
  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - OFFER_FILE.length());
  }

  private static Optional<Path> existing(String word) {
    try {
      return Optional.of(Path.of(word)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path path(String word) {
    return new Converters.OfPath().convert(word);
  }
}
