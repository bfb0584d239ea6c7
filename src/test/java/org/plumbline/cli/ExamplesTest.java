// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example, the offer in the README included, is read and evaluated without a complaint. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Pattern OFFER = Pattern.compile("(?s)```yaml\n(id: .*?)```");
  private static final String CLEAN = ": 0 errors, 0 warnings, 0 notes";

  @TempDir Path temp;

  static List<Path> folders() {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void an_example_is_read_and_evaluated_without_a_complaint(Path folder) {
    checks(folder);
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", folder.toString(), "--formats", "json", "--out", temp.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void the_offer_shown_in_the_readme_is_read_without_a_complaint() throws IOException {
    Matcher offer = OFFER.matcher(Files.readString(Path.of("README.md")));
    assertTrue(offer.find(), "README shows no offer");
    Files.copy(
        EXAMPLES.resolve("cedar-ridge-dental/organisation.yaml"),
        temp.resolve("organisation.yaml"));
    Path offers = Files.createDirectory(temp.resolve("offers"));
    Files.writeString(offers.resolve("offer.yaml"), offer.group(1));
    checks(temp);
  }

  private static void checks(Path folder) {
    CommandLineRun run = CommandLineRun.of("check", folder.toString());
    assertTrue(run.out().strip().endsWith(CLEAN), run.out() + run.err());
    assertEquals(0, run.code());
  }
}
