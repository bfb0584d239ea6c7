// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report file read back.
 *
 * @param origin what it says it rests on; empty when it is no report of ours
 * @param parts every cell, field or line by its place, in reading order
 */
public record ReportFile(Optional<Origin> origin, Map<String, String> parts) {

  /** Reads files of one format. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read or is not of this format
     */
    ReportFile read(Path file) throws IOException;
  }

  /** A place that reads differently; an absent part is empty. */
  public record Difference(String place, String here, String there) {}

  /** Every place that reads differently in the other file. */
  public List<Difference> differencesFrom(ReportFile other) {
    Set<String> places = new LinkedHashSet<>(parts.keySet());
    places.addAll(other.parts.keySet());
    List<Difference> out = new ArrayList<>();
    for (String place : places) {
      String here = parts.getOrDefault(place, "");
      String there = other.parts.getOrDefault(place, "");
      if (!here.equals(there)) {
        out.add(new Difference(place, here, there));
      }
    }
    return out;
  }
}
