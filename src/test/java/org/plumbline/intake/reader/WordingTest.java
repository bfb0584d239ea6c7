// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.problem.Problems;

/** The language in which wordings are written, and the quick look before a pattern is tried. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "keys? [are] rotated; The key rotated; true",
        "(the )?clock runs; Our clock runs; true",
        "firewalls? by us; firewall by us; true",
        "(ticket*|call back) ... (in|within) #; Tickets are taken up in 4 hours; true",
        "[first] response (time|of); a response of; true",
        "copies of [(all)] (servers|mail); copies of servers; true",
        "sever*; Severity; true",
        "severs; Severity; false"
      })
  void a_wording_stands_where_its_words_stand(String wording, String text, boolean stands) {
    assertEquals(stands, Wording.of(wording).in(Wording.folded(text)));
  }

  @Test
  void the_quick_look_never_hides_a_wording_that_stands_in_a_paper() throws IOException {
    PhraseBook book = new PhraseBookReader(Path.of(""), new Problems()).read();
    List<Wording> wordings = new ArrayList<>();
    book.manner().lists().values().forEach(wordings::addAll);
    for (Phrase phrase : book.phrases()) {
      wordings.addAll(phrase.words());
      wordings.addAll(phrase.with());
      wordings.addAll(phrase.not());
    }
    List<String> hidden = new ArrayList<>();
    for (String line : lines()) {
      String folded = Wording.folded(line);
      wordings.stream()
          .filter(w -> !w.hint().may(folded) && w.pattern().matcher(folded).find())
          .forEach(w -> hidden.add(w.text() + " | " + line));
    }
    assertEquals(List.of(), hidden);
  }

  /** One line of three of the papers of the tests. */
  private static List<String> lines() throws IOException {
    List<String> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/intake/papers"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*paper\\.(md|txt)")).toList()) {
        Files.readAllLines(file).stream().filter(l -> l.length() > 40).forEach(out::add);
      }
    }
    return java.util.stream.IntStream.range(0, out.size())
        .filter(i -> i % 3 == 0)
        .mapToObj(out::get)
        .toList();
  }
}
