// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a template: what lies in its folder, and nothing a link there leads to outside. */
public record OwnFiles(Path folder) {
  /** A name below the folder: no scheme, no host, no way up. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9 _.-]*(/[A-Za-z0-9_][A-Za-z0-9 _.-]*)*");

  /** The file a template means; empty when it is not there or not the template's own. */
  public Optional<Path> find(String reference) {
    if (!NAME.matcher(reference).matches()) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(reference);
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
