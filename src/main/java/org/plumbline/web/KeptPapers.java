// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The papers of an organization as they came; what somebody gave is never written over. */
final class KeptPapers {
  private final Path organization;
  private final Path folder;

  /**
   * The papers of an organization.
   *
   * @param organization folder of an edition
   */
  KeptPapers(Path organization) {
    this.organization = organization;
    this.folder = organization.resolve(Papers.FOLDER);
  }

  /**
   * Keeps a paper. Under its own name, where no other has it; where another has it, the newer takes
   * the name and the earlier stays beside it only if both are editions of one paper; else the newer
   * goes by a name with a number. The same bytes are kept once.
   *
   * @param edition whether the one that has the name is an earlier edition of the same paper; asked
   *     only where there is another
   * @return the name under which it lies now
   */
  String keep(String name, byte[] bytes, Supplier<Boolean> edition) throws IOException {
    Files.createDirectories(folder);
    Optional<Path> there = spelled(name);
    String free = name;
    for (int number = 2; spelled(free).isPresent(); number++) {
      Path other = spelled(free).get();
      if (Arrays.equals(Files.readAllBytes(other), bytes)) {
        return String.valueOf(other.getFileName());
      }
      free = numbered(name, number);
    }
    if (there.isPresent() && edition.get()) {
      Files.move(there.get(), folder.resolve(free));
      free = name;
    }
    Files.write(folder.resolve(free), bytes);
    return free;
  }

  /** The file of this name, in whatever capitals: an edition takes no two that differ by them. */
  private Optional<Path> spelled(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> same(f, name)).findFirst();
    }
  }

  private static boolean same(Path file, String name) {
    return String.valueOf(file.getFileName()).equalsIgnoreCase(name);
  }

  /** "offer.pdf" as "offer-2.pdf". */
  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 1 ? name : name.substring(0, dot);
    String ending = dot < 1 ? "" : name.substring(dot);
    return stem + "-" + number + ending;
  }

  /** The offers that name a paper as one of theirs. */
  List<OfferFile> offersWith(String name) {
    return OfferFile.in(organization).stream().filter(o -> names(text(o), name)).toList();
  }

  /** Whether a text of an offer names a paper: the whole name, not a part of a longer one. */
  static boolean names(String text, String name) {
    return Pattern.compile(
            "(?m)(?:[\"']|[:{,\\[] ?)" + Pattern.quote(name) + "(?:[\"',}\\]]| +#|\\s*$)")
        .matcher(text)
        .find();
  }

  private static String text(OfferFile offer) {
    try {
      return Files.readString(offer.file());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(offer.file().toString(), e);
    }
  }

  /** The provider of whom all offers with a paper are; empty where none is, or several are. */
  Optional<String> provider(String name) {
    List<String> providers = offersWith(name).stream().map(OfferFile::provider).distinct().toList();
    return providers.size() == 1 ? Optional.of(providers.get(0)) : Optional.empty();
  }
}
