// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Editions written out as folders, so that the use cases read them as they read any folder. A
 * folder is named by the hash of what is in it and is written once; one that was changed since is
 * written anew. Proofs, which no use case reads, stay out of it.
 */
final class EditionFolders {
  private final Path cache;
  private final Blobs blobs;
  private final Set<Path> trusted = ConcurrentHashMap.newKeySet();

  EditionFolders(Path cache, Blobs blobs) {
    this.cache = cache;
    this.blobs = blobs;
  }

  /** The folder of an edition; its last name is that of the organization, as reports name it. */
  synchronized Path of(String slug, Manifest edition) {
    Manifest manifest = edition.judged();
    Path folder = cache.resolve(manifest.hash()).resolve(slug);
    try {
      if (!trusted.contains(folder)) {
        if (!same(folder, manifest)) {
          remove(folder);
          write(folder, manifest);
        }
        trusted.add(folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private void write(Path folder, Manifest manifest) throws IOException {
    Files.createDirectories(cache);
    Path part = Files.createTempDirectory(cache, "part-");
    try {
      Map<String, byte[]> bytes = blobs.get(manifest.files().values());
      for (Map.Entry<String, String> file : manifest.files().entrySet()) {
        Path place = part.resolve(file.getKey());
        Files.createDirectories(place.resolveSibling(""));
        Files.write(place, Objects.requireNonNull(bytes.get(file.getValue())));
        readOnly(place);
      }
      Files.createDirectories(folder.resolveSibling(""));
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      remove(part); // another process was faster, and wrote the same
    } catch (IOException | RuntimeException e) {
      remove(part);
      throw e;
    }
  }

  /** What the disk refuses is no reason to stop: the hash tells a changed file. */
  private static void readOnly(Path file) {
    boolean done = file.toFile().setReadOnly();
    assert done || Files.isRegularFile(file);
  }

  private static boolean same(Path folder, Manifest manifest) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    return FolderFiles.hashes(folder).equals(manifest.files());
  }

  static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
