// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The lines of an offer file; a change is whole or not there. */
final class OfferLines {
  private OfferLines() {}

  static List<String> of(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static void write(Path file, List<String> lines) {
    try {
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "part", ".tmp");
      Files.writeString(part, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
