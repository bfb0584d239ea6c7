// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * A matrix of the papers that are kept apart to measure, where PLUMBLINE_PAPERS names their folder:
 * who acts by each of its rows, and the faults planted in it.
 */
@EnabledIfEnvironmentVariable(
    named = "PLUMBLINE_PAPERS",
    matches = ".+",
    disabledReason = "PLUMBLINE_PAPERS names no folder of papers with expert readings")
class SharedPapersTest {
  private static final Pattern ASSIGNED =
      Pattern.compile("control: \"([^\"]+)\", party: ([a-z-]+)(.*)");

  private final Path folder =
      Path.of(String.valueOf(System.getenv("PLUMBLINE_PAPERS")), "09-cmmc-responsibility-matrix");

  @Test
  void every_row_and_every_planted_contradiction_is_found() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    List<String> differ = new ArrayList<>();
    Matcher line = ASSIGNED.matcher(Files.readString(folder.resolve("gold.yaml")));
    while (line.find()) {
      expected.put(line.group(1), line.group(2));
      if (line.group(3).contains("contradiction:")) {
        differ.add(line.group(1));
      }
    }
    MatrixReading reading =
        Tables.read(
            folder.resolve("crm-v2.3.xlsx"),
            new People("Basalt Ridge Cyber, LLC", "Tanager Aero Components, Inc.", Map.of()));
    Map<String, String> given = new TreeMap<>();
    Tables.byControl(reading).forEach((id, acts) -> given.put(id, acts.spelling()));
    assertEquals(110, expected.size());
    assertEquals(expected, given);
    List<String> found = new ArrayList<>();
    reading.rows().stream()
        .filter(
            r -> r.doubt().stream().anyMatch(d -> d.why() == MatrixReading.Why.LETTERS_AND_TYPE))
        .forEach(r -> found.add(r.hits().get(0).control().replaceAll("^.*-", "")));
    assertEquals(differ, found);
    assertEquals(
        List.of("Read me", "old v1.8", "Fees"),
        reading.skipped().stream().map(MatrixReading.Skipped::sheet).toList());
    assertEquals(List.of("K"), reading.tables().get(0).hiddenColumns());
    assertEquals(3, reading.rows().stream().filter(r -> !r.lost().isEmpty()).count());
  }
}
