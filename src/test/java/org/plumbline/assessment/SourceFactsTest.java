// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.Golden;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/**
 * What becomes of every statement of the two texts the support models were read from: a trait
 * value, a place in the data or the code, a case or a reading; or the reason why it is left out.
 */
class SourceFactsTest {
  private static final Path INPUT = Path.of("src/docs/source-facts.yaml");
  private static final Path TABLE = Path.of("src/docs/source-facts.md");
  private static final int FACTS = 97;
  private static final int READINGS = 21;
  private static final Problems PROBLEMS = new Problems();
  private static final YamlMap ROOT =
      Yaml.read(INPUT, INPUT.toString(), PROBLEMS).orElseThrow().allow("facts", "readings");
  private static final FactCarriers CARRIERS = FactCarriers.found(ROOT.maps("readings"));

  @Test
  void every_statement_from_first_to_last_stands_once() {
    assertEquals(numbers("F", FACTS), texts(ROOT.maps("facts"), "fact"));
    assertEquals(numbers("C", READINGS), texts(ROOT.maps("readings"), "reading"));
    for (YamlMap fact : ROOT.maps("facts")) {
      fact.allow("fact", "text", "says", "note", "not_repeated");
      assertTrue(Set.of("A", "B").contains(fact.text("text").value()), fact.place().toString());
    }
    PROBLEMS.throwIfAny();
  }

  @Test
  void every_statement_is_carried_by_something_or_says_why_it_is_left_out() {
    List<String> lost =
        ROOT.maps("facts").stream()
            .filter(f -> !f.has("not_repeated"))
            .map(f -> f.text("fact").value())
            .filter(f -> CARRIERS.of(f).isEmpty())
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void data_and_code_name_no_statement_that_does_not_exist() {
    assertEquals(
        Set.of(),
        CARRIERS.facts().stream()
            .filter(f -> !numbers("F", FACTS).contains(f))
            .collect(Collectors.toSet()));
  }

  @Test
  void the_table_says_what_carries_each_statement() {
    Golden.check(TABLE, table(), "Read the rows that moved, then rewrite with -Dgolden=write.");
  }

  private static String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <!-- SPDX-License-Identifier: Apache-2.0 -->
        # Source facts

        Where the values of the three support models come from, and what becomes of every statement of the two texts they were read from: **A**, a reference article on break-fix, managed and co-managed support, and **B**, a vendor's article that compares fully managed with co-managed support. The statements are in our words. The data and the reports cite them as F1 to F97.

        This page is written by `SourceFactsTest` (`-Dgolden=write`) from `source-facts.yaml` and from the places that name a statement: trait values in `models/`, the scales, the vocabulary and the code. C-numbers are the readings below.

        | Fact | Text | Says | Trait values | Rules and readings | Left out because, or how it is read |
        |---|---|---|---|---|---|
        """);
    for (YamlMap fact : ROOT.maps("facts")) {
      String number = fact.text("fact").value();
      SortedMap<FactCarriers.Kind, List<String>> by = CARRIERS.of(number);
      List<String> row = new ArrayList<>(List.of(number));
      row.add(fact.text("text").value());
      row.add(fact.text("says").value());
      for (FactCarriers.Kind kind : FactCarriers.Kind.values()) {
        row.add(String.join("; ", by.getOrDefault(kind, List.of())));
      }
      row.add(
          fact.has("not_repeated")
              ? "Not repeated: " + fact.text("not_repeated").value()
              : fact.textOr("note", ""));
      out.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    out.append(
        """

        ## Where the texts contradict each other or the law

        | Reading | Facts | Conflict | Read as |
        |---|---|---|---|
        """);
    for (YamlMap reading : ROOT.maps("readings")) {
      reading.allow("reading", "facts", "conflict", "read_as");
      List<String> row =
          List.of(
              reading.text("reading").value(),
              String.join(", ", texts(reading)),
              reading.text("conflict").value(),
              reading.text("read_as").value());
      out.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    PROBLEMS.throwIfAny();
    return out.toString();
  }

  private static List<String> texts(YamlMap reading) {
    return reading.texts("facts").stream().map(t -> t.value()).toList();
  }

  private static List<String> texts(List<YamlMap> maps, String key) {
    return maps.stream().map(m -> m.text(key).value()).toList();
  }

  private static List<String> numbers(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(n -> letter + n).toList();
  }
}
