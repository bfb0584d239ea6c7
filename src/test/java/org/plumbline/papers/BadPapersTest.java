// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.Said;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/**
 * Every problem code of papers has a folder under {@code src/test/resources/bad-papers} while no
 * command reads such papers; then it moves to {@code bad-input}. It holds a {@code paper.yaml} or a
 * {@code numbers.yaml} and all that is said of it, which {@code -Dgolden=write} rewrites.
 */
class BadPapersTest {
  private static final Path FOLDERS = Path.of("src/test/resources/bad-papers");
  private static final int CODE = "ENG-060".length();

  @ParameterizedTest
  @MethodSource("cases")
  void a_bad_paper_gets_its_whole_expected_message(String name) throws IOException {
    Path folder = FOLDERS.resolve(name);
    Problems problems = new Problems();
    if (Files.exists(folder.resolve("numbers.yaml"))) {
      NumbersReader.of(map(folder, "numbers.yaml", problems), problems);
    } else {
      read(map(folder, "paper.yaml", problems), problems);
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

  private static void read(YamlMap paper, Problems problems) {
    List<String> documents =
        paper.maps("documents").stream().map(document -> document.text("id").value()).toList();
    BusinessHours hours =
        new LengthReader(problems).businessHours(paper).orElse(BusinessHours.NOT_SAID);
    StatementReader statements =
        new StatementReader(NumbersReader.read(Path.of("controls"), problems), problems);
    List<YamlMap> terms = paper.map("terms").stream().toList();
    terms.stream()
        .map(YamlMap::keys)
        .flatMap(Collection::stream)
        .forEach(trait -> statements.read(terms.get(0).map(trait).orElseThrow(), trait, hours));
    new PricesReader(documents, problems).read(paper);
    new BusinessReader(documents, problems).read(paper);
    CountsReader.read(paper, problems);
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
