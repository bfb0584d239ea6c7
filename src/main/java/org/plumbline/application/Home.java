// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the folder with controls/, models/ and templates/; the jar holds one of its own. */
public final class Home {
  /** Where the build puts the data in the jar; the folder itself has no entry there. */
  private static final String INSIDE = "/home/models/traits.yaml";

  private Home() {}

  /**
   * The folder named by the property {@code plumbline.home}, else by PLUMBLINE_HOME, else the
   * working directory when it holds the data, else the data inside the jar. The working directory
   * when there is none at all.
   */
  public static Path find() {
    return find(System.getProperty("plumbline.home"), System.getenv("PLUMBLINE_HOME"), Path.of(""));
  }

  static Path find(@Nullable String property, @Nullable String variable, Path working) {
    if (property != null && !property.isBlank()) {
      return Path.of(property);
    }
    if (variable != null && !variable.isBlank()) {
      return Path.of(variable);
    }
    return holdsData(working) ? working : inside().orElse(working);
  }

  private static boolean holdsData(Path folder) {
    return Files.isDirectory(folder.resolve("controls"))
        && Files.isDirectory(folder.resolve("models"));
  }

  /** The data the build put beside the classes, read in place: nothing is unpacked. */
  private static Optional<Path> inside() {
    URL traits = Home.class.getResource(INSIDE);
    return Optional.ofNullable(traits).map(Home::folder);
  }

  private static Path folder(URL traits) {
    try {
      URI place = traits.toURI();
      Path file = place.getScheme().equals("jar") ? opened(place).getPath(INSIDE) : Path.of(place);
      return file.resolve("../..").normalize();
    } catch (URISyntaxException | IOException e) {
      throw new UncheckedIOException(
          INSIDE, e instanceof IOException io ? io : new IOException(e));
    }
  }

  /** Stays open as long as the program runs: paths into it are handed out. */
  private static FileSystem opened(URI place) throws IOException {
    try {
      return FileSystems.newFileSystem(place, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(place);
    }
  }
}
