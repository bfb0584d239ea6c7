// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.files.Temporaries;
import org.plumbline.hash.Sha256;

/**
 * Stands before every file that a run replaces: what a person wrote or changed is kept beside the
 * new file, under its name with the day of the run, unless all of it is in the new one.
 */
public final class WriteGuard {
  private final LocalDate day;
  private final boolean discard;
  private final Optional<CarryOver.Earlier> continued;
  private final List<Aside> kept = new ArrayList<>();

  /**
   * Prepares a run.
   *
   * @param day of the run
   * @param discard whether edited reports of Plumbline may go; files of others never do
   * @param continued the report whose items the new one continues
   */
  public WriteGuard(LocalDate day, boolean discard, Optional<CarryOver.Earlier> continued) {
    this.day = day;
    this.discard = discard;
    this.continued = continued;
  }

  /**
   * An old file that was kept.
   *
   * @param old where it was
   * @param now where its copy is
   * @param foreign whether Plumbline did not write it
   */
  public record Aside(Path old, Path now, boolean foreign) {}

  /** What lies at a place. */
  private enum Standing {
    REPLACEABLE,
    EDITED,
    FOREIGN
  }

  /** Every old file kept so far. */
  public List<Aside> kept() {
    return List.copyOf(kept);
  }

  /** Keeps a copy of what lies at a place, if the new file must not swallow it. */
  void keep(Path place, WrittenFiles written) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    Standing standing = standing(place, written);
    boolean swallowed = standing == Standing.EDITED && (discard || isContinued(place));
    if (standing == Standing.REPLACEABLE || swallowed) {
      return;
    }
    kept.add(new Aside(place, copy(place), standing == Standing.FOREIGN));
  }

  private Standing standing(Path place, WrittenFiles written) throws IOException {
    if (isWorkbook(place)) {
      return switch (written.workbook(place)) {
        case FOREIGN -> Standing.FOREIGN;
        case AS_WRITTEN -> Standing.REPLACEABLE;
        case CONTINUED, EDITED -> Standing.EDITED;
      };
    }
    if (written.wrote(place)) {
      return Standing.REPLACEABLE;
    }
    return isReport(place) ? Standing.EDITED : Standing.FOREIGN;
  }

  private static boolean isWorkbook(Path place) {
    return place.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /** Whether a file names the report it is, in a form that can be read back. */
  private static boolean isReport(Path place) {
    try {
      return Formats.shipped().all().stream()
              .filter(f -> place.toString().toLowerCase(Locale.ROOT).endsWith("." + f.name()))
              .flatMap(f -> f.reader().stream())
              .findFirst()
              .isPresent()
          && read(place);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean read(Path place) throws IOException {
    return Formats.shipped().of(place).reader().orElseThrow().read(place).origin().isPresent();
  }

  /** Whether the new report holds everything in the file, as it is at this moment. */
  private boolean isContinued(Path place) throws IOException {
    if (continued.isEmpty() || !Files.isSameFile(continued.get().file(), place)) {
      return false;
    }
    return continued.get().whole() && hash(place).equals(continued.get().sha256());
  }

  private static String hash(Path file) throws IOException {
    return Sha256.hex(file);
  }

  /** A copy beside the place; an equal one of an earlier try is taken as it is. */
  private Path copy(Path place) throws IOException {
    Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent(), "a file");
    String name = String.valueOf(place.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 1 ? name : name.substring(0, dot);
    String ending = dot < 1 ? "" : name.substring(dot);
    Set<String> taken = names(folder);
    for (int i = 1; ; i++) {
      String dated = stem + "." + day + (i == 1 ? "" : "-" + i) + ending;
      Path copy = place.resolveSibling(dated);
      if (!taken.contains(dated.toLowerCase(Locale.ROOT))) {
        Path part = Temporaries.in(folder);
        Files.copy(place, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, copy);
        return copy;
      }
      if (Files.isRegularFile(copy) && Files.mismatch(place, copy) < 0) {
        return copy;
      }
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> String.valueOf(f.getFileName()).toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }
  }
}
