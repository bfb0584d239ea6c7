// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assumptions;

class PaperNineTest {
  @Test
  void every_row() throws IOException {
    Path folder = Path.of("/work/shared/papers/09-cmmc-responsibility-matrix");
    Assumptions.assumeTrue(Files.isDirectory(folder));
    MatrixReading reading = Tables.read(folder.resolve("crm-v2.3.xlsx"), new People("Basalt Ridge Cyber, LLC", "Tanager Aero Components, Inc.", Map.of()));
    Map<String, String> gold = new LinkedHashMap<>();
    Matcher m = Pattern.compile("control: \"([^\"]+)\", party: ([a-z-]+)").matcher(Files.readString(folder.resolve("gold.yaml")));
    while (m.find()) gold.put(m.group(1), m.group(2));
    Map<String, String> read = new LinkedHashMap<>();
    Tables.byControl(reading).forEach((k, v) -> read.put(k, v.spelling()));
    System.out.println(reading.tables().get(0).layout());
    System.out.println(reading.skipped());
    reading.rows().stream().filter(r -> !r.doubt().isEmpty()).forEach(r -> System.out.println(r.written() + " " + r.doubt()));
    System.out.println(reading.tables().get(0).unknown());
    assertEquals(gold.toString().replace(", ", "\n"), read.toString().replace(", ", "\n"));
  }
}
