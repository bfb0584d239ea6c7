// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.hash.Sha256;

/** The files below a folder, by their paths with slashes. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * Their bytes, as {@link Organizations#create} takes them; files whose names begin with a dot
   * stay out.
   */
  public static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> out = new TreeMap<>();
    for (Path file : all(folder)) {
      String path = path(folder, file);
      if (!("/" + path).contains("/.")) {
        out.put(path, Files.readAllBytes(file));
      }
    }
    return out;
  }

  static SortedMap<String, String> hashes(Path folder) throws IOException {
    SortedMap<String, String> out = new TreeMap<>();
    for (Path file : all(folder)) {
      out.put(path(folder, file), Sha256.hex(file));
    }
    return out;
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String path(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
