// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.intake.text.TrackedChanges;

/** Numbers and their units as papers write them; {@code intake/values.tsv} holds the passages. */
class ValueHabitsTest {
  private static final Path CASES = Path.of("src/test/resources/intake/values.tsv");
  private static final PaperIntake INTAKE = PaperIntake.of(Path.of("."));

  @TempDir static Path folder;

  static Stream<Arguments> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> Arguments.of(cells[0], cells[2], cells[1]));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void numbers_are_read_with_their_units(String subject, String words, String wanted)
      throws IOException {
    Path file = folder.resolve("paper.md");
    Files.writeString(file, "# Alder IT, service terms\n\n" + words.replace("¶", "\n") + "\n");
    assertEquals(
        new TreeSet<>(Arrays.asList(wanted.split("; "))),
        INTAKE.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).stream()
            .flatMap(r -> r.suggestions().stream())
            .filter(s -> s.subject().equals(subject) && s.number().isPresent())
            .map(ValueHabitsTest::said)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String said(Suggestion s) {
    double number = s.number().getAsDouble();
    String shown =
        number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    return shown + " " + s.unit();
  }
}
