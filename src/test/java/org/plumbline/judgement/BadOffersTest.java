// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.Said;
import org.plumbline.capability.ClausesFile;
import org.plumbline.papers.ArrangementReader;
import org.plumbline.papers.PapersReader;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/**
 * Every problem code of the files of papers has a folder under {@code
 * src/test/resources/bad-offers}. It holds an offer, an arrangement or clauses, and all that is
 * said of it, which {@code -Dgolden=write} rewrites.
 */
class BadOffersTest {
  private static final Path FOLDERS = Path.of("src/test/resources/bad-offers");
  private static final int CODE = "PAP-001".length();

  @ParameterizedTest
  @MethodSource("cases")
  void a_bad_file_gets_its_whole_expected_message(String name) throws IOException {
    Path folder = FOLDERS.resolve(name);
    Problems problems = new Problems();
    if (Files.exists(folder.resolve("controls"))) {
      ClausesFile.read(folder, Cases.VOCABULARY, problems);
    } else if (Files.exists(folder.resolve("arrangement.yaml"))) {
      new ArrangementReader(Cases.VOCABULARY, PaperCases.CONTROLS, problems)
          .read(
              map(folder, "arrangement.yaml", problems),
              List.of(PaperCases.papers("larch"), PaperCases.papers("nightwatch")));
    } else {
      new PapersReader(
              Cases.VOCABULARY, Cases.KINDS, PaperCases.NUMBERS, PaperCases.CONTROLS, problems)
          .read(map(folder, "offer.yaml", problems));
    }
    String said = Said.of(problems.all()) + "\n";
    Path expected = folder.resolve("expected.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, said);
    }
    assertEquals(Files.readString(expected), said);
    assertTrue(said.contains(" " + name.substring(0, CODE) + ": "), "the message has another code");
  }

  private static YamlMap map(Path folder, String file, Problems problems) {
    return Yaml.read(folder.resolve(file), file, problems).orElseThrow();
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDERS)) {
      return files
          .filter(file -> file.endsWith("expected.txt"))
          .map(file -> FOLDERS.relativize(file.getParent()).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
