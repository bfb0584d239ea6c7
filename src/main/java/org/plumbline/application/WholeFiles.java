// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.files.Temporaries;

/** Files that come into a folder together or not at all: each is filled beside its place first. */
public final class WholeFiles implements AutoCloseable {
  private final Path folder;
  private final WriteGuard guard;
  private final boolean ours;
  private final Map<Path, Path> places = new LinkedHashMap<>();
  private boolean done;

  /**
   * Makes the folder when it is missing; it goes again when nothing comes into it. What killed runs
   * left in it goes as well.
   */
  public WholeFiles(Path folder, WriteGuard guard) throws IOException {
    this.folder = folder;
    this.guard = guard;
    this.ours = Files.notExists(folder);
    Files.createDirectories(folder);
    if (ours) {
      // goes with the program too, when it is stopped before anything came into it
      folder.toFile().deleteOnExit();
    }
    Temporaries.sweep(folder);
    Temporaries.sweep();
  }

  /**
   * An empty file beside the place of this name.
   *
   * @throws IllegalArgumentException when another has this name, in whatever case
   */
  public Path beside(String name) throws IOException {
    Path place = folder.resolve(name);
    if (places.values().stream().anyMatch(p -> isNamed(p, name))) {
      throw new IllegalArgumentException("two files want the name " + name);
    }
    if (Files.isDirectory(place)) {
      throw new DirectoryNotEmptyException(place.toString());
    }
    Path part = Temporaries.in(folder);
    places.put(part, place);
    return part;
  }

  private static boolean isNamed(Path place, String name) {
    return String.valueOf(place.getFileName()).equalsIgnoreCase(name);
  }

  /**
   * Moves every file to its place, over an older one when the guard lets it go; the places in
   * order. Copies of what must be kept are there before the first file moves.
   */
  public List<Path> moveIntoPlace() throws IOException {
    WrittenFiles written = WrittenFiles.of(folder);
    for (Path place : places.values()) {
      guard.keep(place, written);
    }
    written.add(places);
    for (Map.Entry<Path, Path> each : places.entrySet()) {
      openToReaders(each.getKey(), each.getValue());
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

  /**
   * Temporary files are private to their owner; a report is as readable as the one it replaces, or
   * as any new file of this user.
   */
  static void openToReaders(Path file, Path place) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, Files.exists(place) ? of(place) : ofNewFiles(place));
    }
  }

  private static Set<PosixFilePermission> of(Path file) throws IOException {
    return Files.getPosixFilePermissions(file);
  }

  /** What a new file gets on this system: nothing else tells. */
  private static Set<PosixFilePermission> ofNewFiles(Path place) throws IOException {
    Path probe = Temporaries.in(place.resolveSibling(""));
    try {
      Files.delete(probe);
      return of(Files.createFile(probe));
    } finally {
      Files.deleteIfExists(probe);
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
