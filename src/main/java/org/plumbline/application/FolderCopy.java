// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.engagement.OrganisationFolder;

/** A copy of what is read of an organization's folder, to try something in. */
final class FolderCopy implements AutoCloseable {
  private final Path original;
  private final Path folder;

  private FolderCopy(Path original, Path folder) {
    this.original = original;
    this.folder = folder;
  }

  static FolderCopy of(Path original) throws IOException {
    FolderCopy copy = new FolderCopy(original, Files.createTempDirectory("plumbline"));
    for (Path file : new OrganisationFolder(original).read()) {
      Path target = copy.place(file);
      Files.createDirectories(target.resolveSibling(""));
      Files.copy(file, target);
    }
    return copy;
  }

  Path folder() {
    return folder;
  }

  void replace(Path file, String text) throws IOException {
    Files.writeString(place(file), text, StandardCharsets.UTF_8);
  }

  private Path place(Path file) {
    return folder.resolve(original.relativize(file).toString());
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
