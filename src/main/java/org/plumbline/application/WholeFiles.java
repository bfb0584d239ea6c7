// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that come into a folder together or not at all: each is filled beside its place first. */
public final class WholeFiles implements AutoCloseable {
  private final Path folder;
  private final boolean ours;
  private final Map<Path, Path> places = new LinkedHashMap<>();
  private boolean done;

  /** Makes the folder when it is missing; it goes again when nothing comes into it. */
  public WholeFiles(Path folder) throws IOException {
    this.folder = folder;
    this.ours = Files.notExists(folder);
    Files.createDirectories(folder);
  }

  /** An empty file beside the place of this name. */
  public Path beside(String name) throws IOException {
    Path place = folder.resolve(name);
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "a folder stands where the file goes");
    }
    Path part = Files.createTempFile(folder, ".plumbline-", ".part");
    places.put(part, place);
    return part;
  }

  /** Moves every file to its place, over an older one; the places in order. */
  public List<Path> moveIntoPlace() throws IOException {
    for (Map.Entry<Path, Path> each : places.entrySet()) {
      openToReaders(each.getKey());
      Files.move(each.getKey(), each.getValue(), StandardCopyOption.REPLACE_EXISTING);
    }
    done = true;
    return List.copyOf(places.values());
  }

  /** Removes what is left beside its place. */
  @Override
  public void close() {
    places.keySet().forEach(WholeFiles::remove);
    if (ours && !done) {
      remove(folder);
    }
  }

  /** Temporary files are private to their owner; a report is as readable as any new file. */
  private static void openToReaders(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
