// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Said;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Everything that can be said has words, and the words do what their patterns say. */
class WordsTest {
  private static final String HEAD =
      """
      language: en
      locale: en-US
      grouping: ","
      date: MMMM d, uuuu
      list_separator: ", "
      plurals:
        one: n = 1
      words:
      """;

  @TempDir Path templates;

  /** "1 of 99 duties are promised": a verb follows its count, so the count chooses the form. */
  @Test
  void no_count_stands_before_a_verb_of_many_without_choosing_its_form() throws IOException {
    Pattern many =
        Pattern.compile(
            "(?:\\{[a-z-]+\\} of (?:the )?\\{[a-z-]+\\}(?: [a-z]+){0,8}?|(?<!of )\\{[a-z-]+\\})"
                + " (?:are|have|need|lack|wait)\\b");
    assertEquals(
        List.of(),
        Files.readAllLines(Path.of("templates/words/en.yaml")).stream()
            .filter(line -> many.matcher(line).find())
            .toList());
    Map<String, String> said = new LinkedHashMap<>();
    for (int carried : List.of(0, 1, 2)) {
      said.put(
          "answer " + carried, Said.WORDS.say(key("owner.answer-promised"), carried, 99, 0, "no"));
      said.put("jobs " + carried, Said.WORDS.say(key("owner.jobs-count"), carried, 14, carried, 0));
    }
    assertEquals(
        Map.of(
            "answer 0",
            "As it is written now, none of 99 duties that somebody else can take over is promised.",
            "answer 1",
            "As it is written now, 1 of 99 duties that somebody else can take over is promised.",
            "answer 2",
            "As it is written now, 2 of 99 duties that somebody else can take over are promised.",
            "jobs 0",
            "Each of the 14 jobs has somebody",
            "jobs 1",
            "1 of 14 jobs has somebody; 1 is not said",
            "jobs 2",
            "2 of 14 jobs have somebody; 2 are not said"),
        said);
  }

  private static Key key(String spelled) {
    return Keys.all().stream().filter(k -> k.key().equals(spelled)).findFirst().orElseThrow();
  }

  @Test
  void the_list_of_keys_names_every_enum_of_them() {
    List<String> enums =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.plumbline")
                .stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(Key.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    assertEquals(enums, Keys.names().stream().sorted().toList());
  }

  @Test
  void keys_that_share_their_words_take_the_same_values() {
    Map<String, List<String>> values = new HashMap<>();
    for (Key key : Keys.all()) {
      List<String> known = values.putIfAbsent(key.key(), key.arguments());
      assertEquals(known == null ? key.arguments() : known, key.arguments(), key.key());
    }
  }

  @Test
  void every_key_has_words_that_use_exactly_its_values() {
    Problems problems = new Problems();
    WordsCheck.check(Said.WORDS, Keys.all(), Map.of(), "templates/words/en.yaml", problems);
    assertEquals(List.of(), problems.errors().stream().map(Said::of).toList());
  }

  @Test
  void what_has_no_words_is_told_in_the_order_of_the_keys() throws IOException {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    for (String key : List.of("d", "b", "e", "a", "c")) {
      named.put(key, Set.of());
    }
    Problems problems = new Problems();
    WordsCheck.complete(read("  f: f"), named, "templates/words/en.yaml", problems);
    assertEquals(
        List.of("a", "b", "c", "d", "e"),
        problems.errors().stream().map(p -> p.message().values().get("key")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0, no controls",
    "1, 1 control",
    "2, 2 controls",
    "1234567, '1,234,567 controls'",
  })
  void a_plural_takes_the_exact_number_first_then_its_form(int count, String said)
      throws IOException {
    String words = "  of: '{count, plural, =0 {no controls} one {# control} other {# controls}}'";
    assertEquals(said, read(words).say("of", Map.of("count", count)));
  }

  @Test
  void a_choice_takes_its_word_or_other() throws IOException {
    Words words = read("  who: '{kind, select, offer {the offer of {name}} other {the model}}'");
    assertEquals(
        "the offer of Summit", words.say("who", Map.of("kind", "offer", "name", "Summit")));
    assertEquals("the model", words.say("who", Map.of("kind", "model", "name", "Summit")));
  }

  @Test
  void numbers_dates_and_lists_are_written_as_the_file_says() throws IOException {
    Words words = read("  all: '{number}; {day}; {list}'");
    Map<String, Object> values =
        Map.of("number", 2190, "day", LocalDate.of(2026, 11, 27), "list", List.of("a", "b", "c"));
    assertEquals("2,190; November 27, 2026; a, b, c", words.say("all", values));
  }

  @Test
  void a_phrase_in_a_phrase_is_said_in_its_place() throws IOException {
    Words words =
        read(
            """
              outer: "before {inner}, after"
              inner: "{count, plural, one {# day} other {# days}}"
            """);
    Phrase inner = new Phrase("inner", Map.of("count", 2));
    assertEquals("before 2 days, after", words.say(new Phrase("outer", Map.of("inner", inner))));
  }

  @Test
  void more_or_fewer_values_than_a_key_takes_are_refused() {
    assertThrows(IllegalStateException.class, () -> Phrase.of(WordsProblem.MISSING));
    assertThrows(IllegalStateException.class, () -> Phrase.of(WordsProblem.MISSING, "a", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{name', 'is missing after'",
    "'name}', 'without its `{`'",
    "'{n, plural, one {a}}', 'needs a choice `other {...}`'",
    "'{n, plural, other {a}}', 'needs a choice `one {...}`'",
    "'{n, plural, one {a} few {b} other {c}}', '`few` is not a plural form'",
    "'{n, choice, other {a}}', '`choice` is not known here'",
  })
  void a_broken_pattern_is_told_with_its_place(String pattern, String why) throws IOException {
    Problems problems = new Problems();
    write("  broken: \"" + pattern + "\"\n");
    WordsReader.read(templates, "en", problems);
    assertEquals(1, problems.errors().size());
    Problem problem = problems.errors().get(0);
    assertEquals("WRD-001", problem.code());
    assertEquals("templates/words/en.yaml:9:11", problem.place().toString());
    assertTrue(Said.of(problem).contains(why), Said.of(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "'date: MMMM d, uuuu', 'date: day of month', 4, 'no date can be written as `day of month`'",
    "'date: MMMM d, uuuu', 'date: d.M.uuuu HH:mm', 4, 'no date can be written as'",
    "'locale: en-US', 'locale: American English', 2, '`American English` is not a locale'",
  })
  void a_language_that_cannot_be_used_is_told_with_its_place(
      String good, String bad, int line, String why) throws IOException {
    write("  key: words\n");
    Path file = templates.resolve("words/en.yaml");
    Files.writeString(file, Files.readString(file).replace(good, bad));
    Problems problems = new Problems();
    WordsReader.read(templates, "en", problems);
    assertEquals(1, problems.errors().size());
    Problem problem = problems.errors().get(0);
    assertEquals("WRD-002", problem.code());
    assertEquals(line, problem.place().line());
    assertTrue(Said.of(problem).contains(why), Said.of(problem));
  }

  @Test
  void a_key_without_words_of_its_own_has_the_english_ones() throws IOException {
    write("  key: words\n");
    Words words = WordsReader.readOrBuiltIn(templates, "en", new Problems());
    assertTrue(words.has("usage.command-evaluate"));
    assertFalse(words.has("usage.command-guess"));
    assertEquals(Set.of("default"), words.arguments("usage.port"));
    assertEquals("words", words.say("key", Map.of()));
  }

  @Test
  void the_built_in_words_are_the_same_from_their_file_and_ready_made() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BuiltInWords.compile(out);
    assertEquals(BuiltInWords.parsed(), BuiltInWords.ready(out.toByteArray()));
  }

  @Test
  void a_file_that_holds_the_built_in_words_is_not_read_again() throws IOException {
    Path file = templates.resolve("words/en.yaml");
    Files.createDirectories(file.getParent());
    Files.copy(Path.of("templates/words/en.yaml"), file);
    assertSame(BuiltInWords.words(), WordsReader.readOrBuiltIn(templates, "en", new Problems()));
    Files.writeString(file, Files.readString(file).replace("uuuu", "yyyy"));
    assertNotSame(BuiltInWords.words(), WordsReader.readOrBuiltIn(templates, "en", new Problems()));
  }

  private Words read(String words) throws IOException {
    write(words);
    Problems problems = new Problems();
    Words read = WordsReader.read(templates, "en", problems).orElseThrow();
    assertEquals(List.of(), problems.errors().stream().map(Said::of).toList());
    return read;
  }

  private void write(String words) throws IOException {
    Path file = templates.resolve("words/en.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEAD + words);
  }
}
