// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.files.Temporaries;
import org.plumbline.hash.Sha256;
import org.plumbline.report.excel.WorkbookState;

/**
 * A list in the folder of reports: the SHA-256 of each file as Plumbline wrote it. A file that is
 * not in it, byte for byte, was changed by somebody. Workbooks that are not in it tell by
 * themselves.
 */
final class WrittenFiles {
  static final String NAME = ".plumbline-written";

  /** The last one, and the one before it, which lies there until the new one is in its place. */
  private static final int REMEMBERED = 2;

  private final Path folder;
  private final Map<String, List<String>> hashes;

  private WrittenFiles(Path folder, Map<String, List<String>> hashes) {
    this.folder = folder;
    this.hashes = hashes;
  }

  /** The list of a folder; empty where there is none, or none that can be read. */
  static WrittenFiles of(Path folder) {
    Map<String, List<String>> hashes = new TreeMap<>();
    for (String line : lines(folder.resolve(NAME))) {
      int gap = line.indexOf("  ");
      if (gap > 0) {
        hashes
            .computeIfAbsent(line.substring(gap + 2), n -> new ArrayList<>())
            .add(line.substring(0, gap));
      }
    }
    return new WrittenFiles(folder, hashes);
  }

  private static List<String> lines(Path list) {
    try {
      return Files.isRegularFile(list) ? Files.readAllLines(list) : List.of();
    } catch (IOException e) {
      // damaged, or somebody else's: then nothing here counts as ours, and all of it is kept
      return List.of();
    }
  }

  /** Whether a file is as Plumbline wrote it. */
  boolean wrote(Path place) throws IOException {
    List<String> known = hashes.getOrDefault(String.valueOf(place.getFileName()), List.of());
    return !known.isEmpty() && known.contains(Sha256.hex(place));
  }

  /** Whose a workbook is; the cells of one that is as Plumbline wrote it are not read for that. */
  WorkbookState workbook(Path place) throws IOException {
    return wrote(place) ? WorkbookState.ofUnchanged(place) : WorkbookState.of(place);
  }

  /** Adds files that are about to come to their places, and saves the list. */
  void add(Map<Path, Path> placesByPart) throws IOException {
    for (Map.Entry<Path, Path> each : placesByPart.entrySet()) {
      Set<String> all = new LinkedHashSet<>();
      all.add(Sha256.hex(each.getKey()));
      String name = String.valueOf(each.getValue().getFileName());
      all.addAll(hashes.getOrDefault(name, List.of()));
      hashes.put(name, all.stream().limit(REMEMBERED).toList());
    }
    List<String> lines = new ArrayList<>();
    hashes.forEach((name, known) -> known.forEach(hash -> lines.add(hash + "  " + name)));
    Path part = Temporaries.in(folder);
    Files.write(part, lines);
    WholeFiles.openToReaders(part, folder.resolve(NAME));
    Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
  }
}
