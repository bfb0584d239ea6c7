// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of an example that a test may change. */
record CopiedFolder(Path path) {

  static CopiedFolder of(String example, Path to) throws IOException {
    Path from = Path.of(example);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new CopiedFolder(to);
  }

  /** Replaces words that must stand in a file. */
  CopiedFolder with(String file, String words, String others) throws IOException {
    String text = Files.readString(path.resolve(file));
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not hold: " + words);
    }
    Files.writeString(path.resolve(file), text.replace(words, others));
    return this;
  }
}
