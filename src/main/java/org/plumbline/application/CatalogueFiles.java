// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.hash.Sha256;

/**
 * What a home's catalogue is made of.
 *
 * @param sha256 of each YAML file below {@code controls} and {@code models}, by its name below the
 *     home, such as {@code models/traits.yaml}
 */
record CatalogueFiles(SortedMap<String, String> sha256) {
  private static final String READ = ".yaml";
  private static final String FRAMEWORK = "framework.yaml";

  CatalogueFiles {
    sha256 = Collections.unmodifiableSortedMap(new TreeMap<>(sha256));
  }

  /**
   * Reads every file once.
   *
   * @throws UncheckedIOException with the name of what cannot be read
   */
  static CatalogueFiles of(Path home) {
    SortedMap<String, String> out = new TreeMap<>();
    for (String folder : List.of("controls", "models")) {
      addBelow(home.resolve(folder), folder, out);
    }
    return new CatalogueFiles(out);
  }

  private static void addBelow(Path folder, String name, SortedMap<String, String> out) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        String each = name + "/" + file.getFileName();
        if (each.endsWith(READ)) {
          out.put(each, Sha256.hex(file));
        } else if (Files.isDirectory(file)) {
          addBelow(file, each, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The same for the same files under the same names, and for no others. */
  String key() {
    StringBuilder out = new StringBuilder();
    sha256.forEach((name, hash) -> out.append(hash).append(' ').append(name).append('\n'));
    return Sha256.hex(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The files below a folder without those of frameworks, which count where they are chosen. */
  SortedMap<String, String> shared(String folder) {
    SortedMap<String, String> out = new TreeMap<>();
    sha256
        .tailMap(folder + "/")
        .headMap(folder + (char) ('/' + 1))
        .forEach(
            (name, hash) -> {
              String beside = name.substring(0, name.lastIndexOf('/') + 1) + FRAMEWORK;
              if (!sha256.containsKey(beside)) {
                out.put(name, hash);
              }
            });
    return out;
  }
}
