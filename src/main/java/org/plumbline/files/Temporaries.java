// SPDX-License-Identifier: Apache-2.0
package org.plumbline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that live no longer than the run that makes them. Each is named after its process, so that
 * the next run knows what a killed one left.
 */
public final class Temporaries {
  private static final String ENDING = ".part";

  /** Strict, since a person may have files in these folders whose names begin alike. */
  private static final Pattern OURS = Pattern.compile("\\.?plumbline-(?:(\\d+)-)?\\d{6,}\\.part");

  /** No run takes this long; a number of a process is given again after a while. */
  private static final Duration OLDEST = Duration.ofDays(1);

  private Temporaries() {}

  /** An empty file in a folder, removed at the latest when the program ends. */
  public static Path in(Path folder) throws IOException {
    return kept(Files.createTempFile(folder, ".plumbline-" + pid() + "-", ENDING));
  }

  /** An empty file in the folder of the system for such files. */
  public static Path anywhere() throws IOException {
    return kept(Files.createTempFile("plumbline-" + pid() + "-", ENDING));
  }

  private static Path kept(Path file) {
    // a run that is stopped, or that runs out of memory, does not come to remove it
    file.toFile().deleteOnExit();
    return file;
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  /** Removes what killed runs left in the folder of the system. */
  public static void sweep() {
    sweep(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Removes what killed runs left in a folder; what cannot be removed stays. */
  public static void sweep(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> left = files.filter(Temporaries::leftOver).toList();
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // somebody else's file, or one in use: it hinders nobody, and the next run tries again
      return;
    }
  }

  private static boolean leftOver(Path file) {
    Matcher name = OURS.matcher(String.valueOf(file.getFileName()));
    if (!name.matches() || !Files.isRegularFile(file)) {
      return false;
    }
    String process = name.group(1);
    return process != null && !alive(process) || old(file);
  }

  private static boolean alive(String process) {
    try {
      return ProcessHandle.of(Long.parseLong(process)).isPresent();
    } catch (NumberFormatException e) {
      return true;
    }
  }

  private static boolean old(Path file) {
    try {
      Instant changed = Files.getLastModifiedTime(file).toInstant();
      return changed.isBefore(Instant.now().minus(OLDEST));
    } catch (IOException e) {
      return false;
    }
  }
}
