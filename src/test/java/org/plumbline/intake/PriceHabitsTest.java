// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.intake.reader.Price;
import org.plumbline.intake.text.TrackedChanges;

/** Prices as American providers write them; {@code intake/prices.md} holds the cases. */
class PriceHabitsTest {
  private static final Path CASES = Path.of("src/test/resources/intake/prices.md");
  private static final PaperIntake INTAKE = PaperIntake.of(Path.of("."));

  /** Units that say themselves how often they are paid. */
  private static final Set<String> PIECES = Set.of("hour", "visit", "job", "call", "day", "block");

  @TempDir static Path folder;

  static Stream<Arguments> cases() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("\n## "))
        .skip(1)
        .map(
            text -> {
              int name = text.indexOf('\n');
              int wanted = text.indexOf("\n=>");
              return Arguments.of(
                  text.substring(0, name),
                  text.substring(name + 1, wanted),
                  text.substring(wanted + 3).strip());
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void prices_are_read_as_they_are_written(String name, String paper, String wanted)
      throws IOException {
    Path file = folder.resolve(name.replaceAll("\\W", "-") + ".md");
    Files.writeString(file, "# Alder IT, fees and charges\n\n" + paper + "\n");
    assertEquals(
        sorted(Arrays.asList(wanted.split("; ?"))),
        sorted(
            INTAKE.read(List.of(file), TrackedChanges.Reading.NOT_SAID, p -> {}).stream()
                .flatMap(r -> r.prices().stream())
                .map(PriceHabitsTest::said)
                .toList()));
  }

  private static String sorted(List<String> prices) {
    return String.join("; ", prices.stream().filter(p -> !p.isBlank()).sorted().toList());
  }

  private static String said(Price price) {
    String amount =
        price.amount() == Math.rint(price.amount())
            ? String.valueOf((long) price.amount())
            : String.valueOf(price.amount());
    String often = PIECES.contains(price.unit()) && price.per().equals("once") ? "" : price.per();
    return (amount + " " + price.unit() + " " + often).strip();
  }
}
