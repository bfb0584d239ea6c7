// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Every text a person reads is spelled as in the United States; names of things stay as they are.
 */
class AmericanSpellingTest {
  private static final Pattern BRITISH =
      Pattern.compile(
          "organis(?!m)|programmes?$|licence|centre|behaviour|recognis|authoris|sanitis|defence"
              + "|colour|favour|labour|analyse[sdr]?$|analysing|catalogue|^fulfil$|judgement"
              + "|travelling|travelled|cancelled|cancelling|labell|^grey$|whilst|learnt|cheque$"
              + "|enrolment|^enrol$|neighbour|honour|harbour|metre$|theatre|practis[ei]|ageing"
              + "|artefact|instalment|skilful|enquir|acknowledgement|offence$|realis[ei]"
              + "|(minim|maxim|priorit|special|standard|categor|summar|util|initial|custom|final"
              + "|formal|normal|optim|synchron|central|visual|virtual|critic|local|mobil|random"
              + "|token|anonym|item|emphas|harmon|memor|jeopard|scrutin)is(e|ing|ation)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]*");

  /** Expressions over names, which no reader sees. */
  private static final Set<String> EXPRESSIONS = Set.of("needs", "guidance", "partial");

  /** Names in the words file: what a choice is made by, and what stands between backquotes. */
  private static final Pattern NAMES = Pattern.compile("`[^`]*`|[\\w-]+ ?\\{");

  @ParameterizedTest
  @ValueSource(strings = {"controls", "models", "templates/words", "templates/reports"})
  void texts_are_spelled_as_in_the_united_states(String folder) throws IOException {
    Set<String> names = names();
    List<String> found = new ArrayList<>();
    int[] texts = new int[1];
    for (Path file : files(Path.of(folder))) {
      if (file.toString().contains("phrases")) {
        continue; // wordings of papers, which are spelled as their authors spell
      }
      walk(
          node(file),
          "",
          (key, text) -> {
            texts[0]++;
            british(text, names).ifPresent(w -> found.add(file + " " + key + ": " + w));
          });
    }
    assertEquals(List.of(), found);
    assertTrue(texts[0] > 0, "no text below " + folder);
  }

  @ParameterizedTest
  @CsvSource({
    "The organisation decides., organisation",
    "Their security programme covers it., programme",
    "Recognised by a centre., Recognised",
    "An unauthorised person., unauthorised",
    "The organization decides on its program., ''",
    "'media-sanitisation by a specialist, programmed', ''",
    "'{basis, select, organisation {yours} other {}}', ''",
    "'Named under `colours:` in the file', ''",
    "The mechanism and the practice of an organism., ''"
  })
  void a_british_word_is_found_and_a_name_is_left(String text, String word) {
    assertEquals(word, british(text, Set.of("media-sanitisation")).orElse(""));
  }

  @Test
  void names_are_those_that_data_gives() throws IOException {
    assertTrue(names().containsAll(Set.of("media-sanitisation", "programme-evaluation")));
  }

  private interface Text {
    void said(String key, String text);
  }

  private static Optional<String> british(String text, Set<String> names) {
    Matcher words = WORD.matcher(NAMES.matcher(text).replaceAll(" "));
    while (words.find()) {
      String word = words.group();
      if (!names.contains(word.toLowerCase(Locale.ROOT)) && BRITISH.matcher(word).find()) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Words with a hyphen that data uses as names: keys, and values without a blank. */
  private static Set<String> names() throws IOException {
    Set<String> out = new HashSet<>();
    for (String folder : List.of("controls", "models")) {
      for (Path file : files(Path.of(folder))) {
        names(node(file), out);
      }
    }
    out.removeIf(name -> !name.contains("-"));
    return out;
  }

  private static void names(Node node, Set<String> out) {
    if (node instanceof MappingNode map) {
      map.getValue()
          .forEach(
              entry -> {
                names(entry.getKeyNode(), out);
                names(entry.getValueNode(), out);
              });
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(each -> names(each, out));
    } else if (node instanceof ScalarNode scalar && !scalar.getValue().contains(" ")) {
      out.add(scalar.getValue());
    }
  }

  private static void walk(Node node, String key, Text text) {
    if (node instanceof MappingNode map) {
      map.getValue()
          .forEach(
              entry ->
                  walk(
                      entry.getValueNode(),
                      entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "",
                      text));
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(each -> walk(each, key, text));
    } else if (node instanceof ScalarNode scalar) {
      boolean said = scalar.getValue().strip().contains(" ") || key.equals("title");
      if (said && !EXPRESSIONS.contains(key)) {
        text.said(key, scalar.getValue());
      }
    }
  }

  private static Node node(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(10_000_000).build();
    return new Compose(settings).composeString(Files.readString(file)).orElseThrow();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
